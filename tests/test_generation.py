"""A generated site: what is in it, that it is the same every time, and that writing it is all or nothing."""

import hashlib
import json
import os
import stat
import tomllib
import zipfile
from pathlib import Path

import pytest

from generator import __version__, apply, assemble, cli, plan, skeleton
from generator.errors import CannotWrite
from generator.kit import ROOT as KIT
from generator.kit import Preset, Value, closure, features, presets
from tests.generation import TIMES, TRICKY, grandrue, plain_cookiecutter, snapshot

PRESET = presets()["shop"]
PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site as `grandrue new --defaults` writes it."""
    assert cli.run(["new", str(tmp_path / "site"), "--defaults"]) == 0
    return tmp_path / "site"


@pytest.mark.parametrize("preset", presets().values(), ids=presets())
def test_a_site_of_each_preset_has_its_features_and_no_other(tmp_path: Path, preset: Preset) -> None:
    assert cli.run(["new", str(tmp_path / "site"), "--defaults", "--preset", preset.name]) == 0

    chosen = [feature.name for feature in closure(preset.features)]
    assert {path.name for path in (tmp_path / "site/blueprints").iterdir() if path.is_dir()} == set(chosen)
    table = tomllib.loads((tmp_path / "site/site.toml").read_text(encoding="utf-8"))
    assert table["features"] == chosen
    assert set(table["answers"]) <= set(chosen)


def test_a_salon_gets_no_shop_and_a_shop_no_salon() -> None:
    features_of = {name: {feature.name for feature in closure(preset.features)} for name, preset in presets().items()}

    assert not features_of["booking"] & {"catalog", "cart", "orders", "checkout"}
    assert not features_of["shop"] & {"booking", "booking_page", "agenda", "calendars", "reminders", "waitlist"}
    assert features_of["shop-and-booking"] == features_of["booking"] | features_of["shop"]


def test_the_features_are_copied_word_for_word(site: Path) -> None:
    for feature in closure(PRESET.features):
        for source in (KIT / "blueprints" / feature.name).rglob("*.py"):
            copy = site / "blueprints" / source.relative_to(KIT / "blueprints")
            assert copy.read_bytes() == source.read_bytes()


def test_no_placeholder_and_no_cache_is_left(site: Path) -> None:
    for path in site.rglob("*"):
        assert path.name not in assemble.CACHES
        if path.is_file() and not {"blueprints", ".grandrue"} & set(path.relative_to(site).parts):
            text = path.read_text(encoding="utf-8")
            assert not any(mark in text for mark in ("{" + "{", "{" + "%", "cookiecutter."))


def test_site_toml_holds_every_answer_under_its_question(tmp_path: Path) -> None:
    assert cli.run(["new", str(tmp_path / "site"), "--defaults", *TRICKY, "--set=site.siret="]) == 0

    text = (tmp_path / "site/site.toml").read_text(encoding="utf-8")
    table = tomllib.loads(text)
    assert table["site"]["name"] == 'Chez Zoé & "fils" d\'à côté \\ 100 %'
    assert table["site"]["languages"] == ["en", "fr"]
    assert (table["site"]["currency"], table["site"]["timezone"]) == ("PLN", "Europe/Warsaw")
    assert table["answers"]["payments"]["provider"] == "stripe"
    assert table["features"] == [feature.name for feature in closure(PRESET.features)]
    asked = {question.name for question in plan.questions(closure(PRESET.features))}
    given = {f"site.{key}" for key in table["site"]}
    given |= {f"{room}.{key}" for room, row in table["answers"].items() for key in row}
    assert given == asked
    assert '# Country\ncountry = "PL"\n' in text


def test_only_a_site_with_a_catalogue_hears_of_importing_one(tmp_path: Path) -> None:
    for preset in ("booking", "shop-and-booking"):
        assert cli.run(["new", str(tmp_path / preset), "--defaults", "--preset", preset]) == 0

    assert "catalog import" not in (tmp_path / "booking/README.md").read_text(encoding="utf-8")
    assert "catalog import" in (tmp_path / "shop-and-booking/README.md").read_text(encoding="utf-8")
    for preset in ("booking", "shop-and-booking"):
        assert "Page de réservation" in (tmp_path / preset / "README.md").read_text(encoding="utf-8")


def test_the_secrets_of_the_features_are_named_and_not_set(site: Path) -> None:
    lines = (site / ".env.example").read_text(encoding="utf-8").splitlines()

    for feature in closure(PRESET.features):
        for secret in feature.secrets:
            assert f"#{secret.key}=" in lines
            assert f"# {secret.label.fr}" in lines
    assert [line for line in lines if line and not line.startswith("#")] == []


def test_the_readme_says_whose_the_site_is_in_both_languages(site: Path) -> None:
    words = " ".join((site / "README.md").read_text(encoding="utf-8").split())

    assert "Ce site appartient à son propriétaire, sans condition" in words
    assert "This site belongs to its owner without condition" in words


@pytest.mark.parametrize(("target", "words"), [("vps", "systemctl enable"), ("platform", "Procfile : le vôtre")])
def test_the_readme_tells_how_to_go_online_where_the_owner_said(tmp_path: Path, target: str, words: str) -> None:
    assert cli.run(["new", str(tmp_path / "site"), "--defaults", f"--set=core.target={target}"]) == 0

    assert words in (tmp_path / "site/README.md").read_text(encoding="utf-8")


def test_the_logo_is_copied_into_the_theme(tmp_path: Path) -> None:
    (tmp_path / "Martin.PNG").write_bytes(PNG)

    assert cli.run(["new", str(tmp_path / "site"), "--defaults", f"--set=site.logo={tmp_path}/Martin.PNG"]) == 0

    assert (tmp_path / "site/theme/logo.png").read_bytes() == PNG
    assert 'logo = "logo.png"' in (tmp_path / "site/site.toml").read_text(encoding="utf-8")
    for path in (tmp_path / "site").rglob("*"):
        assert path.is_dir() or b"Martin.PNG" not in path.read_bytes()


def test_the_site_toml_of_a_site_with_a_logo_makes_the_same_site_again(tmp_path: Path) -> None:
    (tmp_path / "logo.webp").write_bytes(b"RIFF" + bytes(20))
    assert cli.run(["new", str(tmp_path / "one"), "--defaults", f"--set=site.logo={tmp_path}/logo.webp", *TRICKY]) == 0

    done = grandrue("new", "two", "--answers", "one/site.toml", cwd=tmp_path)

    assert done.returncode == 0, done.stderr
    assert snapshot(tmp_path / "two") == snapshot(tmp_path / "one")


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("logo.gif", b"GIF89a", "is no PNG, JPEG, WebP or SVG picture"),
        ("logo.png", b"GIF89a", "is no PNG, JPEG, WebP or SVG picture"),
        ("logo.png", PNG + bytes(2_000_000), "is over 2 MB"),
    ],
)
def test_a_logo_that_is_no_picture_is_refused(
    tmp_path: Path, name: str, content: bytes, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_bytes(content)

    assert cli.run(["new", str(tmp_path / "site"), "--defaults", f"--set=site.logo={tmp_path / name}"]) == 2

    assert words in capsys.readouterr().err
    assert not (tmp_path / "site").exists()


def test_the_same_answers_give_the_same_bytes_wherever_and_whoever_writes(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    before = os.umask(0o077)
    try:
        assert cli.run(["new", str(tmp_path / "elsewhere/a"), "--defaults", *TRICKY]) == 0
    finally:
        os.umask(before)
    done = grandrue("new", "b", "--defaults", "--lang=fr", *TRICKY, cwd=tmp_path)

    assert done.returncode == 0, done.stderr
    assert snapshot(tmp_path / "elsewhere/a") == snapshot(tmp_path / "b")


def test_other_answers_are_seen_in_the_state(tmp_path: Path) -> None:
    for name in ("a", "b"):
        assert cli.run(["new", str(tmp_path / name), "--defaults", f"--set=site.name={name}"]) == 0

    one, other = (json.loads((tmp_path / name / ".grandrue/state.json").read_text()) for name in ("a", "b"))
    assert one["answers"] != other["answers"]


def test_the_state_names_the_kit_and_hashes_every_file(site: Path) -> None:
    state = json.loads((site / ".grandrue/state.json").read_text(encoding="utf-8"))

    assert state["kit"] == __version__
    written = {
        path.relative_to(site).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in site.rglob("*")
        if path.is_file() and ".grandrue" not in path.parts
    }
    assert state["files"] == written


def test_the_merge_base_is_stored_sorted_and_timeless_and_leaves_the_owners_rooms_out(site: Path) -> None:
    with zipfile.ZipFile(site / ".grandrue/base.zip") as archive:
        entries = archive.infolist()
        assert [entry.filename for entry in entries] == sorted(entry.filename for entry in entries)
        assert {entry.compress_type for entry in entries} == {zipfile.ZIP_STORED}
        assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
        for entry in entries:
            assert archive.read(entry) == (site / entry.filename).read_bytes()
            assert stat.S_IMODE(entry.external_attr >> 16) == stat.S_IMODE((site / entry.filename).stat().st_mode)
    names = {entry.filename for entry in entries}
    assert {"app.py", "site.toml", "blueprints/core/app.py", "requirements.txt"} <= names
    assert not [name for name in names if name.startswith(("own/", "theme/", "instance/", ".grandrue/"))]


def test_an_empty_folder_is_filled_and_stays_the_same_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "here").mkdir()
    before = (tmp_path / "here").stat().st_ino
    monkeypatch.chdir(tmp_path / "here")

    assert cli.run(["new", ".", "--defaults"]) == 0

    assert (tmp_path / "here/site.toml").is_file()
    assert (tmp_path / "here").stat().st_ino == before
    assert [path.name for path in tmp_path.iterdir()] == ["here"]


def test_folders_above_are_made(tmp_path: Path) -> None:
    assert cli.run(["new", str(tmp_path / "a/b/site"), "--defaults"]) == 0

    assert (tmp_path / "a/b/site/site.toml").is_file()
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


@pytest.mark.parametrize("there", [True, False])
def test_a_full_disk_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, there: bool) -> None:
    if there:
        (tmp_path / "site").mkdir()
    moves = iter(range(100))

    def full(self: Path, target: Path) -> Path:
        if next(moves) == (3 if there else 0):
            raise OSError(28, "No space left on device")
        os.rename(self, target)  # noqa: PTH104  # the method it stands in for
        return target

    monkeypatch.setattr(Path, "rename", full)
    with pytest.raises(CannotWrite) as caught:
        apply.apply(plan.make(closure(PRESET.features), {}, PRESET), PRESET, tmp_path / "site")

    assert "No space left on device" in caught.value.in_language("en")
    left = [path for path in tmp_path.rglob("*") if path != tmp_path / "site"]
    assert left == []


def test_the_answers_survive_the_way_through_cookiecutter() -> None:
    given: dict[str, Value] = {"site.languages": ("en",), "site.name": "Zoé", "site.country": "PL"}
    site = plan.make(closure(PRESET.features), given, PRESET)

    assert plan.from_context({"preset": "shop", **plan.context(site)}, Path()) == site


def test_a_file_may_choose_its_features(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text('features = ["catalog"]\n', encoding="utf-8")

    assert cli.run(["new", str(tmp_path / "site"), "--defaults", "--answers", str(tmp_path / "a.toml")]) == 0

    there = {path.name for path in (tmp_path / "site/blueprints").iterdir() if path.is_dir()}
    assert there == {feature.name for feature in closure(("catalog",))}


def test_cookiecutter_json_is_what_the_questions_say() -> None:
    written = (PRESET.skeleton / "cookiecutter.json").read_text(encoding="utf-8")

    assert written == skeleton.variables(PRESET.skeleton), "Write it again: python -m generator.skeleton"


@pytest.mark.parametrize(
    ("preset", "answers"),
    [("shop", ()), ("shop", TRICKY), ("booking", TIMES), ("shop-and-booking", TRICKY)],
    ids=["shop", "shop-tricky", "booking", "shop-and-booking-tricky"],
)
def test_plain_cookiecutter_gives_the_same_site(tmp_path: Path, preset: str, answers: tuple[str, ...]) -> None:
    ours = grandrue("new", "ours", "--defaults", "--preset", preset, *answers, cwd=tmp_path)
    words = [answer.removeprefix("--set=").replace(".", "_", 1) for answer in answers]
    plain = plain_cookiecutter([f"preset={preset}", *words], tmp_path / "plain")

    assert (ours.returncode, plain.returncode) == (0, 0), ours.stderr + plain.stderr
    (made,) = (tmp_path / "plain/sites").iterdir()
    assert snapshot(made) == snapshot(tmp_path / "ours")


def test_plain_cookiecutter_refuses_a_bad_answer_with_our_sentence(tmp_path: Path) -> None:
    done = plain_cookiecutter(["site_colour=red"], tmp_path / "plain")

    assert done.returncode != 0
    words = "grandrue: cookiecutter: site_colour: 'red' is no colour. Write it like #9a3b1b: a hash and six hexadecimal digits."
    assert words in done.stderr
    assert list((tmp_path / "plain/sites").iterdir()) == []


def test_plain_cookiecutter_refuses_a_day_without_length(tmp_path: Path) -> None:
    words = ["preset=booking", "booking_opens=9h", "booking_closes=09:00"]
    done = plain_cookiecutter(words, tmp_path / "plain")

    assert done.returncode != 0
    assert "grandrue: cookiecutter: booking.closes: '09:00' is the time of the beginning as well" in done.stderr
    assert list((tmp_path / "plain/sites").iterdir()) == []


def test_a_site_whose_hooks_were_refused_says_how_to_mend_it(tmp_path: Path) -> None:
    done = plain_cookiecutter([], tmp_path / "plain", "--accept-hooks", "no")
    assert done.returncode == 0, done.stderr

    (made,) = (tmp_path / "plain/sites").iterdir()
    with pytest.raises(SystemExit) as caught:
        exec(compile((made / "app.py").read_text(), str(made / "app.py"), "exec"), {"__file__": str(made / "app.py")})
    assert "Make the site again with `cookiecutter --accept-hooks yes`, or with `grandrue new`." in str(caught.value)


def test_every_preset_has_features_and_demo_answers_that_hold() -> None:
    for preset in presets().values():
        questions = {question.name for question in plan.questions(closure(preset.features))}
        assert set(preset.features) <= set(features())
        assert set(preset.answers) | set(preset.demo) <= questions
