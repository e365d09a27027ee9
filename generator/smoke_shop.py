"""A shop's job, done by a customer: search, cart, checkout, payment, order, mail. Standard library only."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from generator.smoke_page import Form, Page, forms_with
from generator.smoke_people import DOMAIN, expect, fill, form_with, open_page, text_of
from generator.smoke_report import Step
from generator.smoke_site import RunningSite, StepError
from generator.smoke_steps import Action
from generator.smoke_visitor import Visitor
from generator.smoke_words import say

EMAIL = f"customer@{DOMAIN}"
PERSON = {
    "name": "Camille Test",
    "given-name": "Camille",
    "family-name": "Test",
    "email": EMAIL,
    "tel": "04 99 91 23 45",
    "street-address": "1 rue de la Paix",
    "address-line1": "1 rue de la Paix",
    "postal-code": "69001",
    "address-level2": "Lyon",
}
"""Who buys, by the purposes that HTML's `autocomplete` knows (HTML standard, 4.10.18.7)."""

MOST_PAGES = 80
"""How many pages are looked at for something to buy."""


def steps(site: RunningSite, people: Mapping[str, Visitor]) -> Iterator[tuple[str, Action[object]]]:
    """The steps of a sale, in order; each is taken by calling it."""
    sale = Sale(site, people["customer"])
    yield "search", sale.search
    yield "cart", sale.put_into_cart
    yield "checkout", sale.check_out
    yield "payment", sale.pay
    yield "order", sale.see_order
    yield "mail", sale.find_mail


class Sale:
    """One customer buying one thing. Every step raises StepError when the shop does not play along."""

    def __init__(self, site: RunningSite, customer: Visitor) -> None:
        self.site = site
        self.customer = customer
        self.product = Page("")
        self.page = Page("")
        self.mails_before = len(site.mails(EMAIL))

    def search(self, step: Step) -> None:
        """Find a product by a word of its name."""
        self.product = self._something_to_buy()
        word = max(re.findall(r"\w+", self.product.heading), key=len)
        home = open_page(self.site, self.customer, f"{self.site.base}/")
        found = expect(self.site, self.customer.send(form_with(self.site, home, "q"), [("q", word)])).page
        if self.product.url not in found.links:
            raise StepError(say("not_there", self.site.language, url=found.url, text=self.product.heading))
        step.detail = f"{word} → {self.product.heading}"

    def put_into_cart(self, _step: Step) -> None:
        """Press the button of the product page; the cart then names the product."""
        form = form_with(self.site, self.product, "variant")
        expect(self.site, self.customer.send(form, completed(form)))
        self.page = open_page(self.site, self.customer, f"{self.site.base}/cart")
        self._must_say(self.product.heading)

    def check_out(self, step: Step) -> None:
        """Say who one is, and order: a payment page comes."""
        page = open_page(self.site, self.customer, f"{self.site.base}/checkout")
        form = form_with(self.site, page, "email")
        answer = expect(self.site, self.customer.send(form, completed(form)))
        self.page = answer.page
        step.detail = urlsplit(answer.url).path.partition("/")[2].partition("/")[0]

    def pay(self, _step: Step) -> None:
        """Pay with the card that is accepted."""
        form = form_with(self.site, self.page, "way")
        self.page = expect(self.site, self.customer.send(form, fill(form, way="card"))).page

    def see_order(self, step: Step) -> None:
        """The page after the payment names what was bought."""
        self._must_say(self.product.heading)
        step.detail = self.page.heading

    def find_mail(self, step: Step) -> None:
        """The confirmation reaches the customer, with a link to the order's page."""
        mail = self.site.wait_for_mail(EMAIL, after=self.mails_before)
        links = re.findall(rf"{re.escape(self.site.base)}/[^\s<>]+", text_of(mail))
        if not links:
            raise StepError(say("not_there", self.site.language, url=str(mail["Subject"]), text=self.site.base))
        self.page = open_page(self.site, self.customer, links[0])
        self._must_say(self.product.heading)
        step.detail = str(mail["Subject"])

    def _must_say(self, text: str) -> None:
        if text not in self.page.text:
            raise StepError(say("not_there", self.site.language, url=self.page.url, text=text))

    def _something_to_buy(self) -> Page:
        """The first page on the way from the home page that has something to buy."""
        start = f"{self.site.base}/"
        waiting, known = deque([start]), {start}
        for _count in range(MOST_PAGES):
            if not waiting:
                break
            page = self.customer.get(waiting.popleft()).page
            if page.heading and any(_can_buy(form) for form in forms_with(page, "variant", "quantity")):
                return page
            fresh = [link for link in page.links if link.startswith(start) and link not in known]
            known.update(fresh)
            waiting.extend(fresh)
        raise StepError(say("nothing_sold", self.site.language, url=start))


def completed(form: Form) -> list[tuple[str, str]]:
    """The form filled in by somebody who does what is asked: purposes, ticks, one of each choice."""
    chosen: dict[str, str] = {}
    for control in form.fields:
        purpose = control.purpose.split()[-1] if control.purpose else ""
        if control.disabled or not control.name:
            continue
        if control.kind == "radio":
            if control.checked or control.name not in chosen:
                chosen[control.name] = control.value
        elif control.kind == "checkbox" and control.required:
            chosen[control.name] = control.value
        elif control.kind == "select" and control.required and not control.value:
            chosen[control.name] = next((offer for offer in control.offers if offer), "")
        elif purpose in PERSON and not control.value:
            chosen[control.name] = PERSON[purpose]
    return fill(form, **chosen)


def _can_buy(form: Form) -> bool:
    return any(control.name == "variant" and control.value and not control.disabled for control in form.fields)
