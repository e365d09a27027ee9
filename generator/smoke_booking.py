"""A booking site's job: a time is found, booked, told by mail, seen in the office and cancelled. Standard library only."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from urllib.parse import parse_qsl, urlsplit

from generator.smoke_page import Form, Page, forms_with
from generator.smoke_people import expect, fill, form_with, open_page, text_of
from generator.smoke_report import Step
from generator.smoke_shop import EMAIL, PERSON, completed
from generator.smoke_site import RunningSite, StepError
from generator.smoke_steps import Action
from generator.smoke_visitor import Visitor
from generator.smoke_words import say

MOST_PAGES = 120
"""How many pages are looked at for a time to book, or for the booking in the office."""

INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:?\d\d")
"""A date with a time, by which a link to a bookable time is known (ISO 8601)."""

DAYS_AHEAD = 3
"""How far off a time is booked: a nearer one may be too near to be cancelled."""

CANCEL = re.compile(r"annuler|cancel", re.IGNORECASE)


def steps(site: RunningSite, people: Mapping[str, Visitor]) -> Iterator[tuple[str, Action[object]]]:
    """The steps of a booking, in order; each is taken by calling it."""
    visit = Visit(site, people["customer"], people["owner"])
    yield "time", visit.find_time
    yield "book", visit.book
    yield "booked", visit.find_mail
    yield "agenda", visit.see_in_office
    yield "cancel", visit.cancel


class Visit:
    """One customer booking one time. Every step raises StepError when the site does not play along."""

    def __init__(self, site: RunningSite, customer: Visitor, owner: Visitor) -> None:
        self.site = site
        self.customer = customer
        self.owner = owner
        self.service = ""
        self.told = ""
        self.page = Page("")
        self.mails_before = len(site.mails(EMAIL))

    def find_time(self, step: Step) -> None:
        """A time some days ahead for the first thing that can be booked, on the way from the home page."""
        page = self._first_page(self.customer, "/", lambda page: bool(page.heading and _times(page)))
        path = urlsplit(page.url).path if page else ""
        later = self._first_page(self.customer, path, lambda page: bool(_times(page, DAYS_AHEAD))) if page else None
        if page is None or later is None:
            raise StepError(say("no_time", self.site.language, url=f"{self.site.base}{path or '/'}"))
        self.service = page.heading
        self.page = open_page(self.site, self.customer, _times(later, DAYS_AHEAD)[0])
        step.detail = f"{self.service}, {_instant(self.page.url)}"

    def book(self, step: Step) -> None:
        """Say who one is, and pay where a deposit is asked: the page after it is the booking's own."""
        form = form_with(self.site, self.page, "email")
        self.page = expect(self.site, self.customer.send(form, completed(form))).page
        for payment in forms_with(self.page, "way"):
            self.page = expect(self.site, self.customer.send(payment, fill(payment, way="card"))).page
        step.detail = self.page.heading

    def find_mail(self, step: Step) -> None:
        """The confirmation reaches the customer, with a file for their calendar and a link to the booking's page."""
        mail = self._mail_with_calendar("BEGIN:VEVENT")
        links = re.findall(rf"{re.escape(self.site.base)}/[^\s<>]+", text_of(mail))
        if not links:
            raise StepError(say("not_there", self.site.language, url=str(mail["Subject"]), text=self.site.base))
        self.page = open_page(self.site, self.customer, links[0])
        self.told = step.detail = str(mail["Subject"])

    def see_in_office(self, step: Step) -> None:
        """Somewhere in the office stands who comes for what; the list of mails, which says it as well, doesn't count."""

        def tells(page: Page) -> bool:
            return all(words in page.text for words in (PERSON["name"], self.service)) and self.told not in page.text

        page = self._first_page(self.owner, "/office", tells)
        if page is None:
            raise StepError(say("not_there", self.site.language, url=f"{self.site.base}/office", text=PERSON["name"]))
        step.detail = urlsplit(page.url).path

    def cancel(self, step: Step) -> None:
        """A button behind the mail's link takes the booking back, and a mail takes the calendar file back."""
        start = urlsplit(self.page.url).path
        page = self._first_page(self.customer, start, lambda page: _cancelling(page) is not None)
        form = _cancelling(page) if page else None
        if form is None:
            raise StepError(say("no_form", self.site.language, url=self.page.url, what="cancel"))
        expect(self.site, self.customer.send(form))
        mail = self._mail_with_calendar("METHOD:CANCEL")
        step.detail = str(mail["Subject"])

    def _mail_with_calendar(self, words: str) -> EmailMessage:
        """The next mail to the customer whose calendar file says `words`."""
        while True:
            mail = self.site.wait_for_mail(EMAIL, after=self.mails_before)
            self.mails_before += 1
            if any(words in calendar for calendar in _calendars(mail)):
                return mail

    def _first_page(self, visitor: Visitor, start: str, wanted: Callable[[Page], bool]) -> Page | None:
        """The first page on the way from `start` that is `wanted`, None when there is none."""
        begin = f"{self.site.base}{start}"
        waiting, known = deque([begin]), {begin}
        for _count in range(MOST_PAGES):
            if not waiting:
                break
            page = visitor.get(waiting.popleft()).page
            if wanted(page):
                return page
            fresh = [link for link in page.links if link.startswith(begin) and link not in known]
            known.update(fresh)
            waiting.extend(fresh)
        return None


def _times(page: Page, days_ahead: int = 0) -> list[str]:
    """The links of a page to times that are so far off."""
    first = (datetime.now(UTC) + timedelta(days=days_ahead)).date().isoformat()
    return [link for link in page.links if _instant(link) >= first]


def _instant(url: str) -> str:
    """The time that a link books, empty for any other link."""
    values = (value for _name, value in parse_qsl(urlsplit(url).query))
    return next((value for value in values if INSTANT.match(value)), "")


def _cancelling(page: Page) -> Form | None:
    return next((form for form in page.forms if form.method == "post" and CANCEL.search(form.words)), None)


def _calendars(mail: EmailMessage) -> list[str]:
    """The calendar files of a mail, unfolded (RFC 5545, 3.1)."""
    parts = [part for part in mail.walk() if part.get_content_type() == "text/calendar"]
    texts = [part.get_content() for part in parts]
    decoded = [text.decode() if isinstance(text, bytes) else str(text) for text in texts]
    return [re.sub(r"\r?\n[ \t]", "", text) for text in decoded]
