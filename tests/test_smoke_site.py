"""`grandrue smoke` on whole generated sites: a sound one passes, planted faults are named."""

import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.sites import ROOT, generate

JOBS = {
    "shop": ["search", "cart", "checkout", "payment", "order", "mail"],
    "booking": ["time", "book", "booked", "agenda", "cancel"],
}
JOBS["shop-and-booking"] = JOBS["shop"] + JOBS["booking"]

SMALL_SEED = """
from blueprints.catalog import products
from blueprints.catalog.products import Details, VariantDetails
from blueprints.core.database import transaction


def seed() -> None:
    details = Details(name={"fr": "Pain de mie", "en": "Sandwich loaf"}, vat_rate_bp=550)
    with transaction():
        products.create(details, [VariantDetails(price_cents=350, stock=900)], published=True)
"""
"""Demo data of one product: the faults below need no more, and it is there in a second."""

OWNER = """
from flask import Flask

from blueprints.core.audience import audience


def register(app: Flask) -> None:
    app.add_url_rule("/broken", "broken", audience("public")(lambda: 1 / 0))
"""
"""An owner's own code with a page that breaks."""


@pytest.mark.parametrize("preset", ["booking", "shop-and-booking"])
def test_a_new_site_passes(preset: str, tmp_path: Path) -> None:
    site, report = generate(tmp_path / preset, preset=preset), tmp_path / "junit.xml"
    before = contents(site)

    done = smoke(site, "--junit", str(report), "--json")

    found = json.loads(done.stdout)
    assert [step for step in found["steps"] if step["status"] == "failed"] == []
    assert (found["ok"], done.returncode) == (True, 0)
    before_the_job, after = (
        ["copy", "migrate", "seed", "serve", "walk", "people"],
        ["walk", "walk", "walk", "browser", "log"],
    )
    assert [step["key"] for step in found["steps"]] == [*before_the_job, *JOBS[preset], *after]
    assert ElementTree.parse(report).getroot().get("failures") == "0"
    assert contents(site) == before


def test_planted_faults_are_named_line_by_line(tmp_path: Path) -> None:
    site = small_site(tmp_path / "shop")
    (site / "own" / "__init__.py").write_text(OWNER, encoding="utf-8")
    theme = site / "theme" / "templates" / "core"
    theme.mkdir(parents=True)
    base = (site / "blueprints" / "core" / "templates" / "core" / "base.html").read_text("utf-8")
    broken = '<a href="/nowhere">x</a><a href="/broken">x</a><script>alert(1)</script></body>'
    (theme / "base.html").write_text(base.replace("</body>", broken), encoding="utf-8")

    done = smoke(site)

    assert done.returncode == 1
    assert "         - /nowhere answers 404 (linked from /)" in done.stdout.splitlines()
    assert "         - /broken answers 500 (linked from /)" in done.stdout.splitlines()
    assert "Content Security Policy" in done.stdout
    assert "ZeroDivisionError" in done.stdout or "Exception on /broken" in done.stdout


def test_a_shop_whose_payment_fails_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(Path(sys.executable).parent))  # a machine without Chromium
    monkeypatch.delenv("GRANDRUE_CHROMIUM", raising=False)
    site = small_site(tmp_path / "shop")
    page = site / "blueprints" / "payments" / "demo_page.py"
    page.write_text(page.read_text("utf-8").replace("_fake().pay_by_card(session_id)", "raise OSError"), "utf-8")

    done = smoke(site)

    assert done.returncode == 1
    assert [line.split("  ")[0] for line in done.stdout.splitlines() if "Pay with" in line] == ["FAILED"]
    assert "See the paid order" not in done.stdout
    assert "skipped  Open the pages in a browser: Chromium or the Python package playwright is missing" in done.stdout


@pytest.mark.parametrize(("language", "words"), [("fr", "n'est pas un site"), ("en", "is no site")])
def test_a_folder_that_is_no_site_is_wrong_usage(language: str, words: str, tmp_path: Path) -> None:
    done = smoke(tmp_path, "--lang", language)

    assert done.returncode == 2
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def small_site(folder: Path) -> Path:
    """A new site with one product for demo data."""
    site = generate(folder)
    for demo in site.glob("blueprints/*/demo.py"):
        demo.unlink()
    (site / "blueprints" / "catalog" / "demo.py").write_text(SMALL_SEED, encoding="utf-8")
    return site


def smoke(site: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `grandrue smoke` as a person would."""
    language = () if "--lang" in arguments else ("--lang", "en")
    command = [sys.executable, "-m", "generator", "smoke", str(site), *arguments, *language]
    return subprocess.run(command, cwd=ROOT, text=True, capture_output=True, check=False)


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
