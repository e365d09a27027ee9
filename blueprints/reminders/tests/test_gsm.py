import pytest

from blueprints.reminders.gsm import BASIC, EXTENSION, Length, is_gsm, length, plain


def test_the_alphabet_has_its_127_characters_and_ten_of_the_extension() -> None:
    assert (len(BASIC), len(EXTENSION)) == (127, 10)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Length("GSM-7", 0, 0)),
        ("a" * 160, Length("GSM-7", 160, 1)),
        ("a" * 161, Length("GSM-7", 161, 2)),
        ("a" * 306, Length("GSM-7", 306, 2)),
        ("a" * 307, Length("GSM-7", 307, 3)),
        ("é" * 160, Length("GSM-7", 160, 1)),
        ("€" * 80, Length("GSM-7", 160, 1)),
        ("€" * 81, Length("GSM-7", 162, 2)),
        # 153 is odd: the last € of a part would be cut in two, so it goes into the next one.
        ("€" * 153, Length("GSM-7", 306, 3)),
        ("ç" * 70, Length("UCS-2", 70, 1)),
        ("ç" * 71, Length("UCS-2", 71, 2)),
        ("ç" * 134, Length("UCS-2", 134, 2)),
        ("ç" * 135, Length("UCS-2", 135, 3)),
        ("😀" * 35, Length("UCS-2", 70, 1)),
        ("😀" * 67, Length("UCS-2", 134, 3)),
    ],
)
def test_the_parts_are_counted_as_operators_do(text: str, expected: Length) -> None:
    assert length(text) == expected


def test_typography_and_rare_accents_give_way_to_cheap_characters() -> None:
    assert plain("Rappel\N{NO-BREAK SPACE}: l’hôtel reçoit Anaïs à 9 h… « œuvre »") == (
        'Rappel : l\'hotel recoit Anais à 9 h... " oeuvre "'
    )
    assert plain("Éric, 5 €, c'est déjà où ?") == "Éric, 5 €, c'est déjà où ?"


def test_a_name_that_gsm_can_t_write_stays_as_it_is() -> None:
    assert plain("Rappel – Юлия, ê") == "Rappel - Юлия, ê"
    assert not is_gsm("Rappel - Юлия, ê")
