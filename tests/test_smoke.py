"""`grandrue smoke` itself: it finds every planted fault, leaves the site alone, and says what it saw."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl
from xml.etree import ElementTree

import pytest

from generator import errors, smoke
from generator.smoke_page import read_page
from generator.smoke_report import Step, as_json, line, summary, write_junit
from generator.smoke_site import StepError
from generator.smoke_steps import Steps, Stop
from generator.smoke_visitor import LeftTheSite, Visitor
from generator.smoke_walk import MOST_ALIKE, MOST_QUERIES, MOST_VALUES, Walk, Walker, samples

Pages = dict[str, str | int | Callable[[str], str]]


def test_a_sound_site_is_walked_to_its_end() -> None:
    walk = walked({"/": '<a href="/a">a</a>', "/a": '<p id="x"><a href="/a#x">x</a><a href="/#">top</a>'})

    assert [page.partition("127.0.0.1")[2].partition("/")[2] for page in walk.pages] == ["", "a"]
    assert walk.links == 3
    assert walk.problems == []


@pytest.mark.parametrize(
    ("pages", "problem"),
    [
        ({"/": '<a href="/gone">x</a>'}, "/gone answers 404 (linked from /)"),
        ({"/": '<a href="/a?b=1">x</a>', "/a": 500}, "/a?b=1 answers 500 (linked from /)"),
        (
            {"/": '<a href="/a">x</a>', "/a": '<a href="/office">x</a>', "/office": 403},
            "/office answers 403 (linked from /a)",
        ),
        ({"/": '<img src="/x.png">'}, "/x.png answers 404 (linked from /)"),
        ({"/": '<img srcset="/1.png 1x, /2.png 2x">', "/1.png": "png"}, "/2.png answers 404 (linked from /)"),
        ({"/": '<link rel="stylesheet" href="/x.css">', "/x.css": ""}, "/x.css answers 200 (linked from /)"),
        ({"/": '<script type="module" src="x.js"></script>'}, "/x.js answers 404 (linked from /)"),
        ({"/": '<a href="/a#b">x</a>', "/a": "<p id=c>"}, "/a has no #b (linked from /)"),
        ({"/": '<link rel="alternate" hreflang="en" href="/en/">'}, "/en/ answers 404 (linked from /)"),
    ],
)
def test_a_planted_fault_is_found(pages: Pages, problem: str) -> None:
    assert walked(pages).problems == [problem]


def test_what_leaves_the_site_is_not_followed() -> None:
    links = ["https://elsewhere.example/", "mailto:a@b.example", "tel:+33", "javascript:x", "//elsewhere.example/"]

    walk = walked({"/": "".join(f'<a href="{link}">x</a>' for link in links)})

    assert len(walk.pages) == 1
    assert walk.problems == []


def test_links_that_multiply_by_their_query_are_not_followed_for_ever() -> None:
    walk = walked({"/": '<a href="/a?n=0">x</a>', "/a": lambda query: f'<a href="/a?n={query}0">x</a>'})

    assert len(walk.pages) == 1 + MOST_VALUES


def test_links_with_ever_other_names_in_their_query_are_not_followed_for_ever() -> None:
    walk = walked({"/": "".join(f'<a href="/a?n{number}=1">x</a>' for number in range(30)), "/a": "x"})

    assert len(walk.pages) == 1 + MOST_QUERIES


def test_of_a_thousand_bookings_some_are_looked_at_and_a_broken_one_is_found() -> None:
    pages: Pages = {f"/b/{number}": "x" for number in range(100)}
    links = "".join(f'<a href="/b/{number}">x</a>' for number in range(100))

    walk = walked(pages | {"/": links, "/b/7": 500})

    assert len(walk.pages) == 1 + MOST_ALIKE - 1
    assert walk.problems == ["/b/7 answers 500 (linked from /)"]


def test_things_with_names_of_their_own_are_all_looked_at() -> None:
    pages: Pages = {f"/p/product-{number}": "x" for number in range(100)}
    links = "".join(f'<a href="/p/product-{number}">x</a>' for number in range(100))

    assert len(walked(pages | {"/": links}).pages) == 101


def test_a_site_that_makes_pages_without_end_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.smoke_walk.MAX_PAGES", 10)
    endless: Pages = {f"/{n}": f'<a href="/{n + 1}">x</a>' for n in range(20)}

    assert walked(endless | {"/": '<a href="/0">x</a>'}).problems == [
        "Over 10 pages: some link makes them without end."
    ]


def test_a_visitor_does_not_leave_the_site() -> None:
    with serving({"/": "x"}) as base, pytest.raises(LeftTheSite):
        Visitor("visitor", base).get("https://elsewhere.example/")


def test_a_form_is_sent_as_a_browser_would() -> None:
    page = read_page(
        "http://site/form",
        '<form method="post" action="/send"><input name="text" value="a"><input type="checkbox" name="no">'
        '<input type="checkbox" name="yes" checked><input type="radio" name="r" value="1">'
        '<input type="radio" name="r" value="2" checked><select name="s"><option value="">-<option value="x" selected>x'
        '</select><textarea name="t">two\nlines</textarea><input name="off" disabled value="z"><button name="b" value="1">'
        'One</button><button name="b" value="2">Two</button></form><input name="outside" form="far">',
    )

    assert page.forms[0].action == "http://site/send"
    assert page.forms[0].values() == [
        ("text", "a"),
        ("yes", "on"),
        ("r", "2"),
        ("s", "x"),
        ("t", "two\nlines"),
        ("b", "1"),
    ]


def test_two_pages_stand_for_all_of_their_shape() -> None:
    products = [f"http://site/products/{name}" for name in "abcdefghijklm"]
    orders = [f"http://site/office/orders/{n}" for n in range(3)]

    assert samples(["http://site/", *products, *orders, "http://site/cart"]) == [
        "http://site/",
        *products[:2],
        *orders[:2],
        "http://site/cart",
    ]


def test_a_step_that_fails_is_noted_with_its_reason(capsys: pytest.CaptureFixture[str]) -> None:
    steps = Steps("en", show=True)

    with pytest.raises(Stop):
        steps.must("migrate", fail("no such table"))

    assert [(step.status, step.problems) for step in steps.done] == [("failed", ["no such table"])]
    assert capsys.readouterr().out.splitlines()[1] == "         - no such table"


def test_the_report_is_there_for_people_and_for_machines(tmp_path: Path) -> None:
    steps = [
        Step("seed", "Add the demo data", seconds=1.26, detail="30 products"),
        Step("browser", "Open the pages", "skipped", detail="no Chromium"),
        Step("walk", "Follow every link", "failed", problems=["/x answers 404"]),
    ]
    write_junit(tmp_path / "junit.xml", Path("/shop"), steps)
    suite = ElementTree.parse(tmp_path / "junit.xml").getroot()

    assert line(steps[0], "en") == "ok       Add the demo data: 30 products (1.3 s)"
    assert line(steps[0], "fr") == "bon      Add the demo data : 30 products (1.3 s)"
    assert summary(steps, "en") == "1 of 3 steps failed."
    assert json.loads(as_json(Path("/shop"), steps))["ok"] is False
    assert {name: suite.get(name) for name in ("tests", "failures", "skipped")} == {
        "tests": "3",
        "failures": "1",
        "skipped": "1",
    }
    assert [failure.get("message") for failure in suite.iter("failure")] == ["/x answers 404"]


def test_a_folder_that_is_no_site_is_refused(tmp_path: Path) -> None:
    with pytest.raises(errors.NotASite):
        smoke.run(tmp_path)


def walked(pages: Pages) -> Walk:
    """A walk through a site of these pages (a text, a status, or what to make of the query)."""
    with serving(pages) as base:
        return Walker("en").walk(Visitor("visitor", base), [f"{base}/"])


def fail(words: str) -> Callable[[Step], None]:
    def action(_step: Step) -> None:
        raise StepError(words)

    return action


@contextmanager
def serving(pages: Pages) -> Iterator[str]:
    """A site of these pages on a free port."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path, _mark, query = self.path.partition("?")
            page = pages.get(path, 404)
            body = page(dict(parse_qsl(query)).get("n", "")) if callable(page) else page
            self.send_response(body if isinstance(body, int) else 200)
            self.send_header("Content-Type", "text/plain" if "." in path else "text/html")
            self.end_headers()
            self.wfile.write(b"" if isinstance(body, int) else body.encode())

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the name that http.server gives it
            """Nothing: the tests say enough."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
