"""`grandrue smoke DIR`: is this site in order? Runs a copy of it and does what its visitors do.

The copy has a database of its own and a server on a free port, so the site itself is not touched. Every link
is followed as visitor, customer, staff and owner; the site's jobs are done before the last three, so that they
find an order or a booking to look at.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from generator import errors, smoke_booking, smoke_browser, smoke_people, smoke_report, smoke_shop
from generator.smoke_report import Step
from generator.smoke_site import RunningSite, copy_of, python_of
from generator.smoke_steps import Steps, Stop
from generator.smoke_visitor import Visitor
from generator.smoke_walk import Walker, samples
from generator.smoke_words import say

JOBS = {"checkout": smoke_shop.steps, "booking_page": smoke_booking.steps}
"""What a site with a feature is there for, as steps that people take."""

Seen = dict[str, tuple[Visitor, list[str]]]


def run(folder: Path, *, language: str = "en", junit: Path | None = None, as_json: bool = False) -> int:
    """Smoke-test the site in `folder`; the exit status: 0 when all is well, 1 when something failed.

    Prints a line a step, or with `as_json` one object at the end. Raises UserError when there is no site.
    """
    if not (folder / "site.toml").is_file():
        raise errors.NotASite(folder=folder)
    folder = folder.resolve()
    steps = Steps(language, show=not as_json)
    with tempfile.TemporaryDirectory(prefix="grandrue-smoke-") as room:
        try:
            with _running_copy(folder, Path(room), steps) as site:
                _visit(site, steps)
        except Stop:
            pass  # the step that failed is among the steps, with its reason
    if junit:
        smoke_report.write_junit(junit, folder, steps.done)
    words = smoke_report.as_json(folder, steps.done) if as_json else smoke_report.summary(steps.done, language)
    sys.stdout.write(words + "\n")
    return 1 if steps.failed else 0


@contextmanager
def _running_copy(original: Path, room: Path, steps: Steps) -> Iterator[RunningSite]:
    """A copy of the site, migrated, filled and served. Raises Stop at the first step that fails."""
    folder = steps.must("copy", lambda _step: copy_of(original, room / original.name))
    site = RunningSite(folder, python_of(original), steps.language)
    steps.must("migrate", lambda _step: site.flask("db", "upgrade"))
    steps.must("seed", lambda _step: site.flask("demo", "seed"))
    try:
        steps.must("serve", lambda _step: site.start())
        yield site
    finally:
        site.stop()


def _visit(site: RunningSite, steps: Steps) -> None:
    """All that people do on the running site."""
    walker, seen = Walker(steps.language), Seen()
    _walk(walker, Visitor("visitor", site.base), steps, seen)
    people = steps.must("people", lambda _step: smoke_people.make(site))
    _do_the_jobs(site, people, steps)
    for visitor in people.values():
        _walk(walker, visitor, steps, seen)
    _open_in_browser(steps, seen)
    steps.do("log", lambda step: _read_log(site, step))


def _walk(walker: Walker, visitor: Visitor, steps: Steps, seen: Seen) -> None:
    """Follow every link as one person."""
    starts = [f"{visitor.base}/"] + [f"{visitor.base}/office"] * (visitor.name in ("staff", "owner"))

    def follow(step: Step) -> None:
        walk = walker.walk(visitor, starts)
        # A page that somebody before has opened in the browser need not be opened again.
        opened = {url for _visitor, urls in seen.values() for url in urls}
        seen[visitor.name] = (visitor, [url for url in samples(walk.pages) if url not in opened])
        step.problems = walk.problems
        facts = {"pages": len(walk.pages), "links": walk.links, "assets": len(walker.files)}
        step.detail = say("walked", steps.language, **facts)

    steps.do("walk", follow, who=say(visitor.name, steps.language))


def _do_the_jobs(site: RunningSite, people: Mapping[str, Visitor], steps: Steps) -> None:
    """What the site is there for; a step that fails ends its job, not the test."""
    jobs = [job for feature, job in JOBS.items() if feature in site.features]
    if not jobs:
        steps.skip("job", say("no_job", steps.language))
    for job in jobs:
        try:
            for key, action in job(site, people):
                steps.must(key, action)
        except Stop:
            pass  # the step that failed is among the steps, with its reason


def _open_in_browser(steps: Steps, seen: Seen) -> None:
    """Open some of the pages that were found in a real browser."""
    executable = smoke_browser.chromium()
    if executable is None:
        steps.skip("browser", say("no_browser", steps.language))
        return

    def look(step: Step) -> None:
        pages = {say(who, steps.language): (visitor.cookies, urls) for who, (visitor, urls) in seen.items()}
        step.problems = smoke_browser.console_errors(executable, pages, steps.language)
        step.detail = say("opened", steps.language, pages=sum(len(urls) for _visitor, urls in seen.values()))

    steps.do("browser", look)


def _read_log(site: RunningSite, step: Step) -> None:
    lines = [line for line in site.log_text().splitlines() if " ERROR " in line or line.startswith("Traceback")]
    if lines:
        step.problems = [say("logged", site.language, count=len(lines), line=lines[0])]
