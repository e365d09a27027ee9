"""feature.toml: what is read, and what each mistake is told."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from blueprints.core import feature
from blueprints.core.feature import Choice, Feature, FeatureError, Permission, Question, Secret, Step, When, Words

HEAD = 'title = { fr = "Livraison", en = "Delivery" }\ndescription = { fr = "Où et comment.", en = "Where and how." }\n'
WHOLE = (
    HEAD
    + """
needs = ["core"]
requirements = ["stripe>=16,<17"]
test_requirements = ["hypothesis"]

[[steps]]
key = "delivery"
title = { fr = "Livrer", en = "Deliver" }
order = 70

[[questions]]
key = "cents"
step = "delivery"
kind = "money"
default = 590
label = { fr = "Prix", en = "Price" }
why = { fr = "Payé par le client.", en = "Paid by the customer." }
when = { key = "kind", equals = "post" }

[[questions]]
key = "kind"
step = "delivery"
kind = "choice"
default = "post"
label = { fr = "Comment", en = "How" }
why = { fr = "Il faut le dire.", en = "It has to be said." }
choices = [{ value = "post", label = { fr = "Poste", en = "Post" } }]

[[permissions]]
key = "delivery.edit"
label = { fr = "Changer", en = "Change" }
roles = ["owner"]

[[secrets]]
key = "POST_KEY"
label = { fr = "Clé", en = "Key" }
"""
)
QUESTION = """
[[questions]]
key = "cents"
step = "delivery"
kind = "money"
default = 590
label = { fr = "Prix", en = "Price" }
why = { fr = "Payé.", en = "Paid." }
"""


def test_every_key_is_read(tmp_path: Path) -> None:
    assert feature.read(write(tmp_path, "delivery", WHOLE)) == Feature(
        name="delivery",
        title=Words("Livraison", "Delivery"),
        description=Words("Où et comment.", "Where and how."),
        needs=("core",),
        requirements=("stripe>=16,<17",),
        test_requirements=("hypothesis",),
        steps=(Step("delivery", Words("Livrer", "Deliver"), 70),),
        questions=(
            Question(
                feature="delivery",
                key="cents",
                step="delivery",
                kind="money",
                default=590,
                label=Words("Prix", "Price"),
                why=Words("Payé par le client.", "Paid by the customer."),
                when=When("delivery.kind", "post"),
            ),
            Question(
                feature="delivery",
                key="kind",
                step="delivery",
                kind="choice",
                default="post",
                label=Words("Comment", "How"),
                why=Words("Il faut le dire.", "It has to be said."),
                choices=(Choice("post", Words("Poste", "Post")),),
            ),
        ),
        permissions=(Permission("delivery.edit", Words("Changer", "Change"), ("owner",)),),
        secrets=(Secret("POST_KEY", Words("Clé", "Key")),),
    )


def test_two_times_make_a_span(tmp_path: Path) -> None:
    write(tmp_path, "delivery", HEAD + time_question("opens") + time_question("closes", 'after = "opens"'))

    opens, closes = feature.read_all(tmp_path)["delivery"].questions

    assert (opens.after, closes.after) == ("", "delivery.opens")


def test_a_span_of_what_is_no_time_is_refused(tmp_path: Path) -> None:
    write(tmp_path, "delivery", HEAD + QUESTION + time_question("closes", 'after = "cents"'))

    with pytest.raises(FeatureError) as caught:
        feature.read_all(tmp_path)

    assert str(caught.value) == (
        "delivery/feature.toml: question 'closes': 'after' is for two questions of kind 'time'. Take it out, or mend it."
    )


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("title = ", "delivery/feature.toml: not valid TOML: Invalid value (at end of document)."),
        ('title = { fr = "x", en = "x" }', "delivery/feature.toml: 'description' is missing. Add it."),
        (
            HEAD + 'need = ["core"]',
            (
                "delivery/feature.toml: there is no key 'need'. Did you mean 'needs'? Here are: description, needs, "
                "permissions, questions, requirements, secrets, steps, test_requirements, title."
            ),
        ),
        (HEAD + 'needs = "core"', "delivery/feature.toml: 'needs' is 'core'. Write a list of texts."),
        (HEAD + 'questions = "none"', "delivery/feature.toml: 'questions' is no list of tables. Write [[questions]]."),
        (
            HEAD.replace(', en = "Delivery"', ""),
            "delivery/feature.toml: 'title': 'en' is missing. Add it.",
        ),
        (
            HEAD + QUESTION.replace('"money"', '"monney"'),
            "delivery/feature.toml: questions 1: there is no kind 'monney'. Did you mean 'money'? Here are: "
            + ", ".join(sorted(feature.KINDS))
            + ".",
        ),
        (
            HEAD + QUESTION.replace("590", '"590"'),
            "delivery/feature.toml: questions 1: the default is '590'. Write a whole number, 0 or more.",
        ),
        (
            HEAD + QUESTION.replace("590", "true"),
            "delivery/feature.toml: questions 1: the default is True. Write a whole number, 0 or more.",
        ),
        (
            HEAD + QUESTION.replace('"money"', '"yesno"'),
            "delivery/feature.toml: questions 1: the default is 590. Write true or false.",
        ),
        (
            HEAD + QUESTION.replace('"money"', '"language"'),
            "delivery/feature.toml: questions 1: the default is 590. Write a list of texts.",
        ),
        (
            HEAD + QUESTION.replace('"money"', '"text"'),
            "delivery/feature.toml: questions 1: the default is 590. Write a text.",
        ),
        (
            HEAD + QUESTION.replace('"money"', '"choice"'),
            "delivery/feature.toml: questions 1: kind 'choice' needs 'choices'.",
        ),
        (
            HEAD + QUESTION + 'choices = [{ value = "a", label = { fr = "a", en = "a" } }]',
            "delivery/feature.toml: questions 1: kind 'money' takes no 'choices'.",
        ),
        (
            HEAD + QUESTION.replace('"cents"', '"Cents"'),
            "delivery/feature.toml: questions 1: the key 'Cents' is no name. Use small letters, digits and _.",
        ),
        (
            HEAD + QUESTION + 'when = { key = "kind" }',
            "delivery/feature.toml: questions 1, when: give either 'equals' or 'differs'.",
        ),
        (
            HEAD + '[[permissions]]\nkey = "shop.edit"\nlabel = { fr = "x", en = "x" }',
            "delivery/feature.toml: permissions 1: 'shop.edit' must begin with the feature's name: 'delivery.…'.",
        ),
        (
            HEAD + '[[secrets]]\nkey = "post-key"\nlabel = { fr = "x", en = "x" }',
            "delivery/feature.toml: secrets 1: 'post-key' names no environment variable. Use capitals, digits and _.",
        ),
    ],
)
def test_a_mistake_is_told_with_its_place_and_cure(tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(FeatureError) as caught:
        feature.read(write(tmp_path, "delivery", text))

    assert str(caught.value) == sentence


def test_features_come_after_what_they_need_however_they_were_named(tmp_path: Path) -> None:
    features = house(tmp_path, {"core": [], "catalog": ["core"], "cart": ["catalog"], "chat": ["core"]})

    assert feature.in_needs_order(features, ["cart"]) == ("core", "catalog", "cart")
    assert feature.in_needs_order(features, ["chat", "cart"]) == feature.in_needs_order(features, ["cart", "chat"])


def test_a_feature_that_is_not_there_is_told_with_the_nearest(tmp_path: Path) -> None:
    features = house(tmp_path, {"core": [], "booking": ["core"], "chat": ["core"]})

    with pytest.raises(FeatureError) as caught:
        feature.in_needs_order(features, ["bookings"])

    words = "features: there is no feature 'bookings'. Did you mean 'booking'? Here are: booking, chat, core."
    assert str(caught.value) == words


def test_needs_that_run_in_a_circle_are_told(tmp_path: Path) -> None:
    with pytest.raises(FeatureError) as caught:
        house(tmp_path, {"core": [], "cart": ["orders"], "orders": ["cart"]})

    assert str(caught.value) == "needs run in a circle: cart -> orders -> cart. Take one of them out."


def test_a_condition_on_an_answer_that_nobody_asks_is_told(tmp_path: Path) -> None:
    write(tmp_path, "delivery", HEAD + QUESTION + 'when = { key = "cent", equals = 1 }')

    with pytest.raises(FeatureError) as caught:
        feature.read_all(tmp_path)

    assert str(caught.value) == (
        "delivery/feature.toml: question 'cents': there is no condition on 'delivery.cent'. "
        "Did you mean 'delivery.cents'? Here are: delivery.cents."
    )


@pytest.mark.parametrize(
    ("when", "answers", "matters"),
    [
        (When("site.country", "FR"), {"site.country": "FR"}, True),
        (When("site.country", "FR"), {"site.country": "BE"}, False),
        (When("site.country", "FR", negated=True), {"site.country": "BE"}, True),
        (When("checkout.ways", "post"), {"checkout.ways": ("shop", "post")}, True),
        (When("checkout.ways", "post"), {}, False),
    ],
)
def test_a_condition_holds_by_the_answers(when: When, answers: Mapping[str, feature.Value], *, matters: bool) -> None:
    assert when.holds(answers) is matters


def house(root: Path, needs: Mapping[str, list[str]]) -> dict[str, Feature]:
    """Features that need each other in the given way."""
    for name, others in needs.items():
        write(root, name, HEAD + f"needs = {others}".replace("'", '"'))
    return feature.read_all(root)


def write(root: Path, name: str, text: str) -> Path:
    """A feature.toml in a room called `name`."""
    path = root / name / "feature.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def time_question(key: str, more: str = "") -> str:
    """A question for a time of day."""
    changed = QUESTION.replace('"cents"', f'"{key}"').replace('"money"', '"time"').replace("590", '"09:00"')
    return f"{changed}{more}\n"
