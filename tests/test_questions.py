"""The questions: how many, in which order, when, with which defaults, and in a real terminal."""

import os
import pty
import select
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from stdnum.fr import tva

from generator import plan
from generator.errors import NotAnAmount, UserError
from generator.kinds import parse, vat_number
from generator.kit import Preset, Question, Value, Words, closure, presets
from generator.questions import Interview, Review, screens, shown, typed
from tests.generation import ROOT, snapshot

PRESET = presets()["shop"]
FEATURES = closure(PRESET.features)
BOOKING = presets()["booking"]
ALL_FEATURES = closure(presets()["shop-and-booking"].features)
QUESTIONS = {question.name: question for question in plan.questions(ALL_FEATURES)}


@dataclass
class Scripted:
    """A person who answers some questions and presses Enter at all others."""

    answers: Mapping[str, Value] = field(default_factory=dict)
    back_to: list[int] = field(default_factory=list)
    seen: list[str] = field(default_factory=list)
    offered: dict[str, Value] = field(default_factory=dict)
    steps: list[tuple[int, int, str]] = field(default_factory=list)
    second_thoughts: dict[str, Value] = field(default_factory=dict)
    refused: list[str] = field(default_factory=list)
    reviewed: list[str] = field(default_factory=list)

    def screen(self, number: int, total: int, title: Words) -> None:
        self.steps.append((number, total, title.en))

    def ask(self, question: Question, offered: Value) -> Value:
        self.seen.append(question.name)
        self.offered[question.name] = offered
        return self.answers.get(question.name, offered)

    def refuse(self, reason: UserError) -> None:
        self.refused.append(reason.in_language("en"))
        self.answers = {**self.answers, **self.second_thoughts}

    def review(self, rows: Review) -> int | None:
        self.reviewed = [question.name for _, answers in rows for question, _ in answers]
        return self.back_to.pop(0) if self.back_to else None


def interview(
    person: Scripted, given: Mapping[str, Value] | None = None, preset: Preset = PRESET
) -> Mapping[str, Value]:
    """Talk to a person; the complete answers."""
    features = closure(preset.features)
    answers = Interview(features, preset, given or {}, person).run()
    return plan.make(features, answers, preset).answers


@pytest.mark.parametrize("preset", presets().values(), ids=presets())
def test_there_are_at_most_ten_steps(preset: Preset) -> None:
    # What the site should do is the first.
    assert len(screens(closure(preset.features))) + 1 <= 10


@pytest.mark.parametrize("preset", presets().values(), ids=presets())
def test_the_steps_begin_with_who_and_where_and_end_with_going_online(preset: Preset) -> None:
    titles = [screen.title.en for screen in screens(closure(preset.features))]

    assert titles[:5] == [
        "Your business",
        "Country, currency and languages",
        "Legal form",
        "Address",
        "Colour and logo",
    ]
    assert titles[-2:] == ["Payment", "Mail and going online"]


def test_a_salon_is_asked_about_bookings_and_not_about_delivery() -> None:
    person = Scripted()

    interview(person, preset=BOOKING)

    assert "Bookings" in [title for _, _, title in person.steps]
    assert [name for name in person.seen if name.startswith(("checkout.", "catalog."))] == []


def test_enter_all_along_gives_the_defaults() -> None:
    assert interview(Scripted()) == plan.make(FEATURES, {}, PRESET).answers


def test_every_question_has_a_good_default_and_says_why() -> None:
    for question in QUESTIONS.values():
        default = plan.default(question, PRESET)
        assert default == "" or parse(question, list(default) if isinstance(default, tuple) else default) == default
        assert question.why.fr.endswith(".")
        assert question.why.en.endswith(".")


def test_a_default_shown_can_be_typed_back() -> None:
    for question in QUESTIONS.values():
        default = plan.default(question, PRESET)
        if question.kind not in ("choice", "choices", "language", "yesno"):  # those are picked
            for language in ("fr", "en"):
                assert typed(question, shown(question, default, language)) == default


def test_a_french_firm_is_asked_for_its_siret_and_its_vat_number_follows() -> None:
    person = Scripted({"site.siret": "12345678200010"})

    answers = interview(person)

    assert "site.vat_number" not in person.seen
    assert answers["site.vat_number"] == "FR11123456782"


def test_a_foreign_firm_is_asked_for_its_vat_number_and_not_for_a_siret() -> None:
    person = Scripted({"site.country": "BE"})

    interview(person)

    assert "site.siret" not in person.seen
    assert "site.vat_number" in person.seen
    assert "site.siret" not in person.reviewed


def test_the_currency_and_the_time_zone_follow_from_the_country() -> None:
    person = Scripted({"site.country": "PL"})

    answers = interview(person)

    assert person.offered["site.currency"] == "PLN"
    assert (answers["site.currency"], answers["site.timezone"]) == ("PLN", "Europe/Warsaw")
    assert "site.timezone" not in person.seen


def test_what_follows_from_the_country_follows_again_after_going_back() -> None:
    person = Scripted({"site.country": "PL"}, back_to=[1])
    asked = Interview(FEATURES, PRESET, {}, person)

    def change_of_mind(rows: Review) -> int | None:
        person.answers = {"site.country": "SE"}
        return Scripted.review(person, rows)

    person.review = change_of_mind  # type: ignore[method-assign]  # this person changes country when reading it all
    answers = plan.make(FEATURES, asked.run(), PRESET).answers

    assert (answers["site.country"], answers["site.currency"]) == ("SE", "SEK")


def test_what_was_given_is_not_asked_again() -> None:
    person = Scripted()

    interview(person, {"site.name": "Martin", "site.trade": "bakery"})

    assert "site.name" not in person.seen
    assert "Your business" not in [title for _, _, title in person.steps]
    assert person.steps[0][:2] == (1, len(screens(FEATURES)) - 1)


def test_a_closing_time_that_is_the_opening_time_is_asked_again_with_the_reason() -> None:
    person = Scripted(
        {"booking.opens": "10:00", "booking.closes": "10:00"}, second_thoughts={"booking.closes": "17:00"}
    )

    answers = interview(person, preset=BOOKING)

    assert (answers["booking.opens"], answers["booking.closes"]) == ("10:00", "17:00")
    assert len(person.refused) == 1
    assert person.refused[0].startswith("'10:00' is the time of the beginning as well ('booking.opens').")


def test_closing_before_opening_means_the_next_day() -> None:
    person = Scripted({"booking.opens": "18:00", "booking.closes": "02:00"})

    assert interview(person, preset=BOOKING)["booking.closes"] == "02:00"
    assert person.refused == []


def test_when_all_is_given_nothing_is_asked() -> None:
    complete = plan.make(FEATURES, {}, PRESET).answers
    person = Scripted()

    assert interview(person, complete) == complete
    assert (person.seen, person.steps, person.reviewed) == ([], [], [])


@pytest.mark.parametrize(("text", "cents"), [("5,90", 590), ("5.9", 590), ("6", 600), ("0", 0), (" 12,05 € ", 1205)])
def test_money_is_typed_as_an_amount(text: str, cents: int) -> None:
    assert typed(money(), text) == cents


@pytest.mark.parametrize("text", ["five", "-5", "5,905", "5,", "1 000 000 000"])
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(NotAnAmount):
        typed(money(), text)


@pytest.mark.parametrize(
    ("name", "raw", "stored"),
    [
        ("site.country", "fr", "FR"),
        ("site.country", "Grece", "GR"),
        ("site.country", "Allemagne", "DE"),
        ("site.siret", "123 456 782 00010", "12345678200010"),
        ("site.vat_number", "be 0411.905.847", "BE0411905847"),
        ("site.colour", "#0AF", "#00aaff"),
        ("site.colour", "9A3B1B", "#9a3b1b"),
        ("site.languages", "en, fr", ("en", "fr")),
        ("site.languages", ["fr", "fr"], ("fr",)),
        ("site.name", "  Martin ", "Martin"),
        ("site.timezone", "America/Cayenne", "America/Cayenne"),
        ("booking.opens", "08:05", "08:05"),
        ("booking.opens", "9:00", "09:00"),
        ("booking.opens", "9h", "09:00"),
        ("booking.opens", "18 h 30", "18:30"),
        ("booking.closes", "00:00", "00:00"),
    ],
)
def test_an_answer_is_stored_in_one_form(name: str, raw: object, stored: Value) -> None:
    assert parse(QUESTIONS[name], raw) == stored


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("site.country", "Suisse"),
        ("site.languages", "de"),
        ("site.currency", "USD"),
        ("site.languages", ""),
        ("booking.opens", "24:00"),
        ("booking.opens", "12:60"),
        ("booking.opens", "9"),
        ("booking.opens", "9 pm"),
        ("booking.opens", "9:5"),
    ],
)
def test_what_the_kit_does_not_know_is_refused(name: str, raw: str) -> None:
    with pytest.raises(UserError):
        parse(QUESTIONS[name], raw)


@pytest.mark.parametrize(
    ("word", "meaning"), [("oui", True), ("yes", True), ("Non", False), ("0", False), (True, True), (False, False)]
)
def test_yes_and_no_are_understood_in_both_languages(word: object, *, meaning: bool) -> None:
    yesno = Question("x", "x", "x", "yesno", default=True, label=Words("x", "x"), why=Words("x", "x"))

    assert parse(yesno, word) is meaning


def test_the_vat_number_of_a_french_firm_has_the_key_of_its_siren() -> None:
    for siret in ("12345678200010", "73282932000074", "40483304800022"):
        assert tva.is_valid(vat_number(siret))
    assert vat_number("73282932000074") == "FR44732829320"
    assert vat_number("") == ""


@pytest.mark.parametrize("language", ["fr", "en"])
def test_enter_all_along_in_a_real_terminal_writes_the_default_site(tmp_path: Path, language: str) -> None:
    status, words = at_a_terminal(["new", "asked", f"--lang={language}"], cwd=tmp_path)
    assert status == 0, words

    assert {"fr": "Ce que fait le site", "en": "What the site does"}[language] in words
    assert at_a_terminal(["new", "given", "--defaults"], cwd=tmp_path)[0] == 0
    assert snapshot(tmp_path / "asked") == snapshot(tmp_path / "given")


def test_with_a_preset_given_the_purpose_is_not_asked(tmp_path: Path) -> None:
    status, words = at_a_terminal(["new", "salon", "--preset=booking", "--lang=en"], cwd=tmp_path)

    assert status == 0, words
    assert "What the site does" not in words
    assert (tmp_path / "salon/blueprints/booking_page").is_dir()
    assert not (tmp_path / "salon/blueprints/cart").exists()


def test_ctrl_c_at_a_question_writes_nothing(tmp_path: Path) -> None:
    status, words = at_a_terminal(["new", "shop", "--lang=en"], key=b"\x03", cwd=tmp_path)

    assert status == 1
    assert "Given up: nothing was written." in words
    assert list(tmp_path.iterdir()) == []


def at_a_terminal(arguments: Sequence[str], *, key: bytes = b"\r", cwd: Path) -> tuple[int, str]:
    """Run the command line on a terminal, pressing `key` whenever it waits; its exit status and all it showed."""
    terminal, theirs = pty.openpty()
    # Without an answer to "where is the cursor?" the prompt would wait two seconds for one.
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PROMPT_TOOLKIT_NO_CPR": "1", "TERM": "xterm"}
    command = [sys.executable, "-m", "generator", *arguments]
    process = subprocess.Popen(
        command, cwd=cwd, env=environment, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True
    )
    os.close(theirs)
    said = b""
    while True:
        ready, _, _ = select.select([terminal], [], [], 0.15)
        if not ready:
            # Not before the first question: until then nobody reads keys.
            os.write(terminal, key if b"?" in said else b"")
            continue
        try:
            part = os.read(terminal, 65536)
        except OSError:  # how Linux says that the other end of a terminal is closed
            part = b""
        if not part:
            break
        said += part
    os.close(terminal)
    return process.wait(timeout=30), said.decode(errors="replace")


def money() -> Question:
    """A question whose answer is an amount."""
    return Question("x", "x", "x", "money", default=590, label=Words("x", "x"), why=Words("x", "x"))
