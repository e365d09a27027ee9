"""The command line: what it says, with which status, and that a refusal writes nothing."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from generator import __version__, apply, cli
from generator.errors import UserError
from generator.kit import features, presets
from tests.generation import ROOT, grandrue


@pytest.fixture(autouse=True)
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to stand in, and an English terminal."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    return tmp_path


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        (["name=Martin"], "--set: there is no answer 'name'. Did you mean 'site.name'?"),
        (["site.contry=FR"], "--set: there is no answer 'site.contry'. Did you mean 'site.country'?"),
        (["payment.provider=demo"], "--set: there is no answer 'payment.provider'. Did you mean 'payments.provider'?"),
        (["site.name"], "--set site.name: the '=' is missing. Write --set site.name=Martin."),
        (["site.name="], "--set: site.name: An answer is needed here. Write something."),
        (["site.trade=bakry"], "--set: site.trade: 'bakry' is no choice. Did you mean 'bakery'?"),
        (
            ["site.name=" + 201 * "a"],
            "--set: site.name: The text must fit on one line of at most 200 characters. Shorten it.",
        ),
        (
            ["site.name=a\nb"],
            "--set: site.name: The text must fit on one line of at most 200 characters. Shorten it.",
        ),
        (
            ["site.name={{ 7*7 }}"],
            (
                "--set: site.name: The text cannot contain '{{', '{%' or '{#', which the templates would run. "
                "Take them out."
            ),
        ),
        (
            ["site.colour=red"],
            "--set: site.colour: 'red' is no colour. Write it like #9a3b1b: a hash and six hexadecimal digits.",
        ),
        (
            ["site.email=martin"],
            "--set: site.email: 'martin' is no mail address. Write it like hello@example.com.",
        ),
        (
            ["site.phone=12"],
            "--set: site.phone: '12' is no telephone number. Write it like 01 23 45 67 89 or +33 1 23 45 67 89.",
        ),
        (
            ["site.timezone=Europe/Pari"],
            "--set: site.timezone: 'Europe/Pari' is no time zone. Write it like Europe/Paris.",
        ),
        (
            ["site.siret=1234567820001"],
            (
                "--set: site.siret: '1234567820001' is no SIRET: it has 13 characters where 14 digits belong. "
                "Copy the 14 digits from your Insee notice or your Kbis."
            ),
        ),
        (
            ["site.siret=12345678200011"],
            (
                "--set: site.siret: '12345678200011' is no SIRET: its check digit is wrong, so a digit was mistyped or "
                "swapped. Copy the 14 digits from your Insee notice or your Kbis."
            ),
        ),
        (
            ["site.vat_number=BE0411905848"],
            (
                "--set: site.vat_number: 'BE0411905848' is no VAT number of the European Union. "
                "Write it with the country's letters, like BE0411905847."
            ),
        ),
        (
            ["site.logo=logo.png"],
            "--set: site.logo: The file 'logo.png' isn't there or cannot be read. Give its path.",
        ),
        (
            ["booking.opens=9"],
            "--set: booking.opens: '9' is no time from 00:00 to 23:59. Write it like 09:00 or 18:30.",
        ),
        (
            ["booking.opens=10:00", "booking.closes=10h"],
            (
                "--set: booking.closes: '10:00' is the time of the beginning as well ('booking.opens'). Give a later "
                "one, or an earlier one if it is the next day's; for all day long, 00:00 and 23:59."
            ),
        ),
        (
            ["site.country=CH"],
            (
                "--set: site.country: 'CH' is no country of the European Union, the only ones whose consumer law and VAT "
                "Grandrue knows. Choose one of: Austria, Belgium, Bulgaria, Croatia, Cyprus, Czechia, Denmark, Estonia, "
                "Finland, France, Germany, Greece, Hungary, Ireland, Italy, Latvia, Lithuania, Luxembourg, Malta, "
                "Netherlands, Poland, Portugal, Romania, Slovakia, Slovenia, Spain, Sweden."
            ),
        ),
    ],
)
def test_a_bad_setting_is_one_sentence_and_nothing_is_written(
    settings: Sequence[str], sentence: str, at_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line = ["new", "shop", "--preset=shop-and-booking", "--defaults", *(f"--set={setting}" for setting in settings)]

    status = cli.run(line)

    assert (status, capsys.readouterr().err) == (2, f"grandrue: {sentence}\n")
    assert list(at_home.iterdir()) == []


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[site]\nname = 7", "answers.toml: site.name: 7 is of the wrong kind. Give a text, in quotes."),
        ("[site]\ncontry = 'FR'", "answers.toml: there is no answer 'site.contry'. Did you mean 'site.country'?"),
        ("[sight]\n", "answers.toml: there is no answer 'sight'. Did you mean 'site'?"),
        ("[answers.catalogue]\n", "answers.toml: there is no feature 'catalogue'. Did you mean 'catalog'?"),
        ("features = ['catalogue']", "answers.toml: there is no feature 'catalogue'. Did you mean 'catalog'?"),
        (
            "features = 'catalog'",
            "answers.toml: features: 'catalog' is of the wrong kind. Give a list of texts.",
        ),
        ("site = 1", "answers.toml: site: 1 is of the wrong kind. Give a table [site]."),
        (
            "site = ",
            (
                "answers.toml: this is not TOML (Invalid value (at end of document)). "
                "Mend the file, or follow the site.toml of a site."
            ),
        ),
    ],
)
def test_a_bad_file_of_answers_is_one_sentence_and_nothing_is_written(
    text: str, sentence: str, at_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (at_home / "answers.toml").write_text(text, encoding="utf-8")

    status = cli.run(["new", "shop", "--defaults", "--answers", "answers.toml"])

    assert (status, capsys.readouterr().err) == (2, f"grandrue: {sentence}\n")
    assert [path.name for path in at_home.iterdir()] == ["answers.toml"]


def test_a_file_of_answers_that_is_not_there_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["new", "shop", "--answers", "none.toml"]) == 2

    words = "none.toml: the file cannot be read (No such file or directory). Give the path of a TOML file that can."
    assert capsys.readouterr().err == f"grandrue: {words}\n"


def test_the_sentences_are_french_where_asked(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["new", "shop", "--defaults", "--lang", "fr", "--set=site.contry=FR"]) == 2

    words = "--set : il n'y a pas de réponse 'site.contry'. Vouliez-vous dire 'site.country' ?"
    assert capsys.readouterr().err == f"grandrue: {words}\n"


def test_the_sentences_follow_the_locale(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")

    assert cli.run(["demo", "shopp"]) == 2

    assert capsys.readouterr().err == "grandrue: Il n'y a pas de modèle 'shopp'. Vouliez-vous dire 'shop' ?\n"


def test_every_error_has_its_sentence_in_both_languages() -> None:
    def all_errors(kind: type[UserError]) -> list[type[UserError]]:
        return [kind, *(error for child in kind.__subclasses__() for error in all_errors(child))]

    for error in all_errors(UserError):
        if "fr" in vars(error):
            assert error.fr.endswith((".", "}", "…", "lock")), error
            assert error.en != error.fr


def test_a_folder_that_is_not_empty_is_refused_and_left_alone(
    at_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (at_home / "shop").mkdir()
    (at_home / "shop" / "notes.txt").write_text("mine", encoding="utf-8")

    status = cli.run(["new", "shop", "--defaults"])

    words = "The folder 'shop' is not empty. Name another one: nothing was written into it."
    assert (status, capsys.readouterr().err) == (2, f"grandrue: {words}\n")
    assert [path.name for path in (at_home / "shop").iterdir()] == ["notes.txt"]


def test_a_file_in_the_place_of_the_site_is_refused(at_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (at_home / "shop").write_text("mine", encoding="utf-8")

    status = cli.run(["new", "shop", "--defaults"])

    words = "'shop' exists and is no folder. Give another name: nothing was written."
    assert (status, capsys.readouterr().err) == (2, f"grandrue: {words}\n")


def test_without_a_terminal_a_missing_answer_is_named(at_home: Path) -> None:
    done = grandrue("new", "shop", "--set=site.name=Martin", cwd=at_home)

    words = "The answer 'site.trade' is missing, and there is no terminal to ask it in. Add --defaults, or --set site.trade=…"
    assert (done.returncode, done.stderr) == (2, f"grandrue: {words}\n")
    assert list(at_home.iterdir()) == []


def test_without_a_terminal_a_complete_file_needs_no_defaults(at_home: Path) -> None:
    assert grandrue("new", "first", "--defaults", cwd=at_home).returncode == 0

    done = grandrue("new", "second", "--answers", "first/site.toml", cwd=at_home)

    assert done.returncode == 0, done.stderr
    assert (at_home / "second/site.toml").read_bytes() == (at_home / "first/site.toml").read_bytes()


def test_the_folder_is_named_after_the_business(at_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["new", "--defaults", "--set=site.name=Boulangerie Zoé & fils"]) == 0

    assert [path.name for path in at_home.iterdir()] == ["boulangerie-zoe-fils"]
    assert "To see it: cd boulangerie-zoe-fils && make run" in capsys.readouterr().out


def test_a_setting_wins_over_the_file(at_home: Path) -> None:
    (at_home / "a.toml").write_text('[site]\nname = "File"\ncity = "Lyon"\n', encoding="utf-8")

    assert cli.run(["new", "shop", "--defaults", "--answers", "a.toml", "--set=site.name=Setting"]) == 0

    text = (at_home / "shop/site.toml").read_text(encoding="utf-8")
    assert 'name = "Setting"' in text
    assert 'city = "Lyon"' in text


def test_ctrl_c_while_writing_leaves_nothing(
    at_home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_arguments: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(apply, "assemble", interrupted)

    status = cli.run(["new", "shop", "--defaults"])

    assert (status, capsys.readouterr().err) == (1, "\ngrandrue: Given up: nothing was written.\n")
    assert list(at_home.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["new", "--default"], "There is no option '--default'. Did you mean '--defaults'?"),
        (["nwe"], "There is no command 'nwe'. Did you mean 'new'?"),
        (["stripe"], "There is no command 'stripe'. Here are: demo, features, new, smoke."),
        (["smoke"], "grandrue smoke: DIR is missing. Type: grandrue smoke DIR"),
        (["new", "--preset=bookings"], "There is no preset 'bookings'. Did you mean 'booking'?"),
        (["demo", "shop-and-booking"], "The preset 'shop-and-booking' has no demo. Here are: shop, booking."),
        (
            ["demo", "--port=none"],
            (
                "grandrue demo: --port does not take this value ('none' is not a valid integer range). "
                "Type grandrue demo --help."
            ),
        ),
        (
            ["new", "a", "b"],
            "grandrue new: the line is not understood (Got unexpected extra argument (b)). Type grandrue new --help.",
        ),
    ],
)
def test_a_line_that_is_not_understood_is_one_sentence(
    arguments: Sequence[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (cli.run(arguments), capsys.readouterr().err) == (2, f"grandrue: {sentence}\n")


def test_the_version_is_told(at_home: Path) -> None:
    assert grandrue("--version", cwd=at_home).stdout == f"grandrue {__version__}\n"
    assert grandrue("--lang", "fr", "--version", cwd=at_home).stdout == f"grandrue {__version__}\n"


def test_the_version_imports_nothing_that_is_heavy(at_home: Path) -> None:
    script = (
        "import sys; sys.argv[1:] = ['--version']; from generator.__main__ import main; main(); print(*sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", script],
        cwd=at_home,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        text=True,
        capture_output=True,
        check=True,
    )

    imported = set(done.stdout.splitlines()[1].split())
    assert not {"click", "jinja2", "cookiecutter", "generator.cli", "tomllib", "json"} & imported


@pytest.mark.parametrize("command", [[], ["new"], ["features"], ["demo"], ["smoke"]])
def test_the_help_is_french_all_through(command: Sequence[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run([*command, "--lang", "fr", "--help"]) == 0

    said = capsys.readouterr().out
    assert said.startswith(" ".join(["Utilisation : grandrue", *command]))
    assert "Langue des questions et des messages." in said
    assert not [word for word in ("Usage", "Show", "Write", "Language", "Print") if word in said]


def test_features_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["features", "--lang", "fr"]) == 0

    said = capsys.readouterr().out
    for feature in features().values():
        assert f"  {feature.name}: {feature.title.fr}." in said


def test_features_are_listed_as_one_object(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["features", "--json"]) == 0

    listed = json.loads(capsys.readouterr().out)
    assert listed["kit"] == __version__
    assert [preset["name"] for preset in listed["presets"]] == list(presets())
    assert {feature["name"] for feature in listed["features"]} == set(features())
    name = next(q for f in listed["features"] for q in f["questions"] if q["name"] == "site.country")
    assert name["kind"] == "country"
    assert name["label"] == {"fr": "Pays", "en": "Country"}
