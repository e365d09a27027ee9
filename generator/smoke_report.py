"""What a smoke test found, for people (a line a step), for JUnit readers, and as JSON. Standard library only."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from xml.etree import ElementTree

from generator.smoke_words import say


@dataclass(slots=True)
class Step:
    """One step: its key and title, how it ended (`ok`, `failed` or `skipped`), how long it took, what was seen."""

    key: str
    title: str
    status: str = "ok"
    seconds: float = 0.0
    detail: str = ""
    problems: list[str] = field(default_factory=list)


def line(step: Step, language: str) -> str:
    """A step as the terminal shows it, its problems under it."""
    head = f"{say(step.status, language):<8} {step.title}"
    detail = f" : {step.detail}" if step.detail and language == "fr" else f": {step.detail}" if step.detail else ""
    return "\n".join([f"{head}{detail} ({step.seconds:.1f} s)", *(f"         - {p}" for p in step.problems)])


def summary(steps: list[Step], language: str) -> str:
    """The last line."""
    failed = sum(step.status == "failed" for step in steps)
    if failed:
        return say("not_well", language, failed=failed, count=len(steps))
    return say("all_well", language, count=len(steps), seconds=sum(step.seconds for step in steps))


def as_json(site: Path, steps: list[Step]) -> str:
    """One object: `site`, `ok`, and `steps` with the fields of :class:`Step`."""
    ok = all(step.status != "failed" for step in steps)
    return json.dumps({"site": str(site), "ok": ok, "steps": [asdict(s) for s in steps]}, ensure_ascii=False, indent=2)


def write_junit(path: Path, site: Path, steps: list[Step]) -> None:
    """Write the steps as one test suite. Raises OSError."""
    suite = ElementTree.Element(
        "testsuite",
        name=f"grandrue smoke {site.name}",
        tests=str(len(steps)),
        failures=str(sum(step.status == "failed" for step in steps)),
        skipped=str(sum(step.status == "skipped" for step in steps)),
        time=f"{sum(step.seconds for step in steps):.3f}",
    )
    for step in steps:
        case = ElementTree.SubElement(suite, "testcase", classname="smoke", name=step.title, time=f"{step.seconds:.3f}")
        if step.status == "failed":
            failure = ElementTree.SubElement(case, "failure", message=(step.problems or [step.detail])[0])
            failure.text = "\n".join(step.problems)
        elif step.status == "skipped":
            ElementTree.SubElement(case, "skipped", message=step.detail)
    ElementTree.ElementTree(suite).write(path, encoding="utf-8", xml_declaration=True)
