"""The people of a smoke test, each let in as a real one would be. Standard library only."""

from __future__ import annotations

import re
from email.message import EmailMessage

from generator.smoke_page import Form, Page, forms_with
from generator.smoke_site import RunningSite, StepError
from generator.smoke_visitor import Answer, Visitor
from generator.smoke_words import say

PASSWORD = "quatre mots faciles 1492"  # noqa: S105 - of people who live as long as the test
DOMAIN = "smoke.example"


def make(site: RunningSite) -> dict[str, Visitor]:
    """A customer who registered, a member of staff whom the owner invited, and that owner. Raises StepError."""
    owner = Visitor("owner", site.base)
    _use_link(site, owner, _link_in(site.flask("owner", "create", f"owner@{DOMAIN}")))
    return {"customer": _register(site), "staff": _invite(site, owner), "owner": owner}


def _register(site: RunningSite) -> Visitor:
    customer, email = Visitor("customer", site.base), f"customer@{DOMAIN}"
    before = len(site.mails(email))
    page = open_page(site, customer, f"{site.base}/account/register")
    form = form_with(site, page, "name", "email")
    expect(site, customer.send(form, fill(form, name="Camille Test", email=email)))
    _use_link(site, customer, _link_in(text_of(site.wait_for_mail(email, after=before))))
    return customer


def _invite(site: RunningSite, owner: Visitor) -> Visitor:
    staff, email = Visitor("staff", site.base), f"staff@{DOMAIN}"
    before = len(site.mails(email))
    page = open_page(site, owner, f"{site.base}/office/staff/new")
    form = form_with(site, page, "name", "email")
    expect(site, owner.send(form, fill(form, name="Sacha Test", email=email)))
    _use_link(site, staff, _link_in(text_of(site.wait_for_mail(email, after=before))))
    return staff


def _use_link(site: RunningSite, visitor: Visitor, link: str) -> None:
    """Open a sign-in link and press its button, choosing a password where it asks for one."""
    page = open_page(site, visitor, link)
    form = next((form for form in page.forms if form.method == "post" and form.action == link), None)
    if form is None:
        raise StepError(say("no_form", site.language, url=link, what="sign in"))
    expect(site, visitor.send(form, fill(form, password=PASSWORD)))


def open_page(site: RunningSite, visitor: Visitor, url: str) -> Page:
    """The page at `url`. Raises StepError when it is not there."""
    return expect(site, visitor.get(url)).page


def form_with(site: RunningSite, page: Page, *names: str) -> Form:
    """The page's form that has these controls. Raises StepError when there is none."""
    for form in forms_with(page, *names):
        return form
    raise StepError(say("no_form", site.language, url=page.url, what=", ".join(names)))


def expect(site: RunningSite, answer: Answer) -> Answer:
    """The answer, if it is a good one. Raises StepError with what the page says otherwise."""
    if answer.status >= 400:
        words = answer.page.text[-300:]
        raise StepError(say("refused", site.language, url=answer.url, status=answer.status, words=words))
    return answer


def fill(form: Form, **given: str) -> list[tuple[str, str]]:
    """The form's values with the `given` ones typed or chosen; a name that the form lacks is left out."""
    kept = [(name, value) for name, value in form.values() if name not in given]
    return kept + [(name, value) for name, value in given.items() if form.has(name)]


def text_of(mail: EmailMessage) -> str:
    """The plain text of a mail."""
    body = mail.get_body(("plain",))
    return str(body.get_content()) if body else ""


def _link_in(text: str) -> str:
    found = re.search(r"https?://\S+/account/link/[\w-]+", text)
    if found is None:
        raise StepError(text.strip()[-300:])
    return found[0]
