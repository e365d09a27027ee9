"""What the form of a new booking says so far: it is filled in bit by bit, in any order."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from blueprints.agenda.offers import read_value
from blueprints.booking.customers import Contact, phone_number
from blueprints.booking.models import Customer
from blueprints.core.database import db
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.site import current_site

NEW = "new"


@dataclass(frozen=True, slots=True)
class Asked:
    """The fields as they were sent, empty where nothing was. `customer` is an id, `new`, or empty."""

    q: str = ""
    customer: str = ""
    name: str = ""
    phone: str = ""
    email: str = ""
    language: str = ""
    service_id: int | None = None
    staff_id: int | None = None
    party: int = 1
    day: date | None = None
    start: datetime | None = None
    note: str = ""

    @property
    def known(self) -> Customer | None:
        """The customer who was chosen out of those who are known."""
        return db.session.get(Customer, int(self.customer)) if self.customer.isdecimal() else None

    def contact(self, *, walk_in: bool = False) -> Contact:
        """Whom to book for. Raises UserError when nobody was named; a walk-in needs no name."""
        if known := self.known:
            return Contact(known.name, known.email, known.phone, known.language, user_id=known.user_id)
        name = (self.name or ("" if "@" in self.q or _digits(self.q) else self.q)).strip()
        if not name:
            if not walk_in:
                raise UserError(_("For whom is it? Choose a customer, or type a name."))
            name = _("Walk-in")
        email = self.email.strip() or (self.q.strip() if "@" in self.q else "")
        if email and ("@" not in email or " " in email):
            raise UserError(_("“%(text)s” is not a mail address. Correct it or leave it empty.", text=email))
        phone = phone_number(self.phone or (self.q if _digits(self.q) else ""))
        language = self.language if self.language in current_site().languages else current_site().language
        return Contact(name[:120], email[:254], phone, language)


def read(sent: Mapping[str, str]) -> Asked:
    """The fields out of a query or a form; what makes no sense counts as empty."""
    start, staff_of_button = _start(sent)
    return Asked(
        q=sent.get("q", "").strip()[:120],
        customer=sent.get("customer", ""),
        name=sent.get("name", "").strip()[:120],
        phone=sent.get("phone", "").strip()[:40],
        email=sent.get("email", "").strip()[:254],
        language=sent.get("language", ""),
        service_id=_number(sent.get("service", "")),
        staff_id=staff_of_button or _number(sent.get("staff", "")),
        party=min(max(_number(sent.get("party", "")) or 1, 1), 500),
        day=_day(sent.get("day", "")),
        start=start,
        note=sent.get("note", "").strip()[:2000],
    )


def _start(sent: Mapping[str, str]) -> tuple[datetime | None, int | None]:
    """The time of the button that was pressed, else the one that the form was opened for."""
    try:
        return read_value(sent.get("start") or sent.get("wanted", ""))
    except ValueError:
        return None, None


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _number(text: str) -> int | None:
    return int(text) if text.isdecimal() and len(text) < 10 else None


def _digits(text: str) -> bool:
    return sum(letter.isdigit() for letter in text) >= 4 and not any(letter.isalpha() for letter in text)
