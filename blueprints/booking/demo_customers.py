"""The made-up customers of the demo book, pay, come, cancel or stay away, each at their own time."""

import random
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any

from blueprints.booking import bookings, cancelling, finding, mails, paying
from blueprints.booking.bookings import SlotTaken, Wish
from blueprints.booking.customers import Contact
from blueprints.booking.demo_week import MEN, Visit
from blueprints.booking.history import CUSTOMER
from blueprints.booking.models import Service
from blueprints.booking.paying import KIND
from blueprints.core import clock
from blueprints.core.database import db, transaction
from blueprints.core.i18n import in_language, in_this_language
from blueprints.core.site import current_site
from blueprints.payments import mode, state_of, sync

Kept = list[tuple[Visit, int]]
"""Visits that could be booked, with the ids of their bookings."""


def come(visits: Sequence[Visit], salon: Mapping[str, Any], chance: random.Random) -> None:
    """Let everybody book in the order of asking, then see what became of it."""
    people = [_contact(number, salon["customers"]) for number in range(100)]
    present, kept = clock.now(), []
    for pays, group in groupby(visits, key=lambda visit: visit.deposit):
        # Whoever pays leaves the transaction on the way to the bank; all others share one.
        for visit in group if pays else ():
            kept += _book([visit], people, salon, present)
            _pay(kept[-1:], visit, present)
        if not pays:
            kept += _book(group, people, salon, present)
    _see_what_became(kept, present, chance)


def _book(visits: Iterable[Visit], people: Sequence[Contact], salon: Mapping[str, Any], present: datetime) -> Kept:
    kept: Kept = []
    with transaction():
        for visit in visits:
            contact = people[visit.customer]
            with clock.freeze(visit.asked), in_this_language(contact.language), _post_of(visit.asked, present):
                try:
                    booking = bookings.book(_wish(visit, contact, salon), _by(visit))
                except SlotTaken:
                    continue  # a public holiday, a closure, a class: even a demo never books twice
                kept.append((visit, booking.id))
    return kept


def _post_of(told: datetime, present: datetime) -> AbstractContextManager[None]:
    """Mails of the last day are still to be sent; older ones have long been read."""
    return mails.silence() if told < present - timedelta(days=1) else nullcontext()


def _wish(visit: Visit, contact: Contact, salon: Mapping[str, Any]) -> Wish:
    note = in_language(salon["customers"]["notes"][visit.note]) if visit.note is not None else ""
    return Wish(
        visit.service_id,
        visit.start,
        contact if visit.source == "web" else Contact(contact.name, "", contact.phone, contact.language),
        staff_id=visit.staff_id,
        party=visit.party,
        note=note,
        answers=_answers(visit) if visit.ask and visit.source == "web" else (),
        source=visit.source,
        as_office=visit.source != "web",
    )


def _answers(visit: Visit) -> list[dict[str, Any]]:
    service = db.session.get(Service, visit.service_id)
    asked = service.questions if service else []
    yes = "Oui" if in_language({"fr": "fr", "en": "en"}) == "fr" else "Yes"
    return [{"question": in_language(asked[0]["label"]), "answer": yes}] if asked else []


def _pay(kept: Kept, visit: Visit, present: datetime) -> None:
    """Pay the deposit by card, with the demo's Stripe; with a real one nobody pays."""
    fake = mode.current().fake
    if fake is None or not kept or kept[0][0] is not visit:
        return
    at = visit.asked + timedelta(minutes=3)
    with clock.freeze(at), _post_of(at, present):
        with transaction():
            number = finding.get_or_404(kept[0][1]).number
        paying.pay(kept[0][1])
        fake.pay_by_card(state_of(KIND, number).session_id)
        sync(KIND, number)


def _see_what_became(kept: Kept, present: datetime, chance: random.Random) -> None:
    staff = current_site().email or "demo"
    with transaction():
        for visit, booking_id in kept:
            late = timedelta(minutes=chance.randint(-6, 4))
            if visit.fate == "came":
                with clock.freeze(min(visit.start + late, present)):
                    bookings.arrive(booking_id, staff)
            elif visit.fate == "missed":
                with clock.freeze(min(visit.start + timedelta(minutes=20), present)):
                    cancelling.no_show(booking_id, staff)
            elif visit.fate == "cancelled":
                _cancel(visit, booking_id, present)


def _cancel(visit: Visit, booking_id: int, present: datetime) -> None:
    """A day and more before, as the rules of most services have it, or by a call to the salon."""
    at = min(max(visit.asked + timedelta(hours=1), visit.start - timedelta(days=3)), present)
    with clock.freeze(at), _post_of(at, present):
        by = CUSTOMER if visit.source == "web" else current_site().email or "demo"
        cancelling.cancel(booking_id, by)


def _by(visit: Visit) -> str:
    return CUSTOMER if visit.source == "web" else current_site().email or "demo"


def _contact(number: int, names: Mapping[str, Sequence[str]]) -> Contact:
    """Somebody who doesn't exist: the address is reserved (RFC 2606), the number is one the regulator gives to films."""
    firsts = names["women" if number < MEN.start else "men"]
    first, last = firsts[number % len(firsts)], names["last"][number * 7 % len(names["last"])]
    plain = unicodedata.normalize("NFKD", f"{first}.{last}".lower()).encode("ascii", "ignore").decode()
    spoken = current_site().languages
    wanted = "en" if first in names["english"] else "fr"
    language = wanted if wanted in spoken else spoken[0]
    return Contact(f"{first} {last}", f"{plain}@example.org", f"+3363998{number * 97 % 10_000:04d}", language)
