"""What every page and every field owes to the people who read them."""

import re

import pytest
from flask import Flask, flash, render_template, render_template_string
from flask.testing import FlaskClient
from werkzeug.datastructures import MultiDict
from wtforms import BooleanField, RadioField, StringField
from wtforms.validators import InputRequired

from blueprints.core.forms import Form
from blueprints.core.outlets import MenuEntry, plug

IMPORTS = '{% from "core/forms.html" import check, field, form_errors %}{% from "core/macros.html" import pager, price, tile %}'


class Letter(Form):
    email = StringField("Mail", [InputRequired("Write your address.")])
    town = StringField("Town")
    # The stubs lag behind WTForms 3.3, which takes plain values.
    way = RadioField("Way", choices=["post", "van"], default="post")  # type: ignore[list-item]
    terms = BooleanField("Terms", [InputRequired("Tick the box.")])


def draw(app: Flask, template: str, form: Form | None = None) -> str:
    return render_template_string(IMPORTS + template, form=form)


@pytest.fixture
def page(app: Flask) -> str:
    """A page that says nothing but what all pages say."""
    with app.test_request_context("/somewhere"):
        return render_template("core/base.html")


def test_a_page_names_its_language_and_leads_past_its_head(page: str) -> None:
    assert '<html lang="fr">' in page
    assert page.index('href="#main"') < page.index("<header")
    assert 'id="main"' in page


def test_a_page_asks_nothing_of_others_and_holds_no_inline_style_or_script(page: str) -> None:
    assert not re.search(r"(src|href)=\"(https?:)?//", page)
    assert "style=" not in page
    assert "<style" not in page
    assert not re.search(r"<script(?![^>]*src=)", page)


def test_a_page_tells_the_phone_its_colours(page: str) -> None:
    assert re.search(r'theme-color" media="\(prefers-color-scheme: dark\)" content="#[0-9a-f]{6}"', page)


def test_the_language_switch_leads_to_this_page_in_the_other_language(page: str) -> None:
    assert 'href="/en/somewhere" lang="en"' in page


def test_the_eighth_entry_of_the_menu_hides_under_more(app: Flask) -> None:
    plugs = app.extensions["grandrue.outlets"].plugged
    before = list(plugs["core.menu"])
    plug(app, "core.menu", lambda: [MenuEntry(f"Shelf {number}", f"/{number}") for number in range(8)])
    try:
        with app.test_request_context("/3"):
            page = render_template("core/base.html")
    finally:
        plugs["core.menu"] = before
    assert page.index("Shelf 5") < page.index("menu-more") < page.index("Shelf 6")
    assert '<a href="/3" aria-current="page">Shelf 3</a>' in page


def test_a_message_of_the_last_action_is_shown_once_with_its_tone(app: Flask) -> None:
    with app.test_request_context("/"):
        flash("<Paid>", "success")
        page = render_template("core/base.html")
    assert '<div class="alert success" role="status">' in page
    assert "&lt;Paid&gt;" in page


def test_a_field_is_tied_to_its_hint_and_its_error(app: Flask) -> None:
    with app.test_request_context("/"):
        form = Letter(MultiDict({"town": "Lyon"}))
        form.validate()
        html = draw(app, '{{ field(form.email, hint="Why", autocomplete="email") }}', form)
    assert '<label for="email">Mail</label>' in html
    assert 'aria-describedby="email-hint email-error"' in html
    assert 'aria-invalid="true"' in html
    assert 'autocomplete="email"' in html
    assert re.search(r'id="email-error">.*<span>Write your address.</span>', html, re.DOTALL)


def test_a_field_that_may_stay_empty_says_so_and_keeps_what_was_typed(app: Flask) -> None:
    with app.test_request_context("/"):
        html = draw(app, "{{ field(form.town) }}", Letter(MultiDict({"town": "<Lyon>"})))
    assert "optional" in html
    assert 'value="&lt;Lyon&gt;"' in html
    assert "aria-invalid" not in html


def test_a_choice_is_a_fieldset_with_a_legend(app: Flask) -> None:
    with app.test_request_context("/"):
        html = draw(app, "{{ field(form.way) }}", Letter(None))
    assert "<fieldset" in html
    assert "<legend>Way</legend>" in html
    assert html.count('type="radio"') == 2
    assert html.count("checked") == 1


def test_a_refused_form_lists_what_is_wrong_with_links_to_the_fields(app: Flask) -> None:
    with app.test_request_context("/"):
        form = Letter(MultiDict())
        form.validate()
        html = draw(app, "{{ form_errors(form) }}", form)
        nothing = draw(app, "{{ form_errors(form) }}", Letter(None))
    assert 'role="alert"' in html
    assert '<a href="#email">Mail</a> – Write your address.' in html
    assert '<a href="#terms">Terms</a>' in html
    assert not nothing.strip()


def test_a_reduced_price_says_which_is_which_to_those_who_only_listen(app: Flask) -> None:
    with app.test_request_context("/en/", base_url="http://localhost"):
        html = draw(app, "{{ price(500, 800) }}|{{ price(500, 400) }}|{{ price(500, none, true) }}")
    reduced, not_reduced, starting = html.split("|")
    assert re.search(r"<ins>.*5.*</ins> <del>.*8.*</del>", reduced)
    assert "<del>" not in not_reduced
    assert "price-from" in starting


def test_a_thing_without_a_picture_shows_its_initial(app: Flask) -> None:
    with app.test_request_context("/"):
        html = draw(app, '{{ tile("élan", 8) }}')
    assert 'class="tile tone-2" aria-hidden="true"' in html
    assert ">É<" in html


def test_a_single_page_has_no_pager(app: Flask) -> None:
    with app.test_request_context("/"):
        assert not draw(app, "{{ pager() }}").strip()
        assert 'rel="next"' in draw(app, '{{ pager(none, "/shop?after=24") }}')


def test_a_missing_page_is_told_kindly_and_leads_home(client: FlaskClient) -> None:
    response = client.get("/nowhere")
    text = response.get_data(as_text=True)
    assert response.status_code == 404
    assert "<h1>Cette page n’existe pas</h1>" in text
    assert '<a class="button" href="/">' in text
    assert 'lang="fr"' in text
