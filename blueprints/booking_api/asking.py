"""What a program sends to book, and the wish that it becomes."""

from dataclasses import dataclass, field
from typing import Annotated, Any

from email_validator import EmailNotValidError, validate_email

from blueprints.api.shapes import Id, Instant, Shape, Text, Whole
from blueprints.booking import customers
from blueprints.booking.bookings import Wish
from blueprints.booking.customers import Contact
from blueprints.booking.models import Service
from blueprints.booking_api.offers import MOST_PARTY, bookable
from blueprints.booking_api.out import question_key
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import in_language
from blueprints.core.site import current_site


@dataclass(frozen=True)
class BookRequest(Shape):
    """A booking to make. A mail address or a telephone number is needed."""

    service: Id
    start: Instant
    name: Annotated[str, Text(1, 120)]
    email: Annotated[str, Text(0, 254)] = ""
    phone: Annotated[str, Text(0, 40)] = ""
    """As people type it, or in E.164."""
    staff: Id | None = None
    """With whom; anybody when left out."""
    party: Annotated[int, Whole(1, MOST_PARTY)] = 1
    language: Annotated[str, Text(0, 5)] = ""
    """One of the site's languages, in which the customer is written to; its first one when left out."""
    note: Annotated[str, Text(0, 2000, lines=True)] = ""
    answers: dict[str, Annotated[str, Text(0, 500)]] = field(default_factory=dict)
    """To the questions of the service, by their keys. To a yesno question: yes or no."""
    as_office: bool = False
    """Without the rules for customers: notice, horizon, grid, approval and payment."""


def wish(asked: BookRequest) -> Wish:
    """What is to be booked. Raises UserError for what makes no sense, and 404 for a service that isn't offered."""
    service = bookable(asked.service)
    return Wish(
        service_id=service.id,
        start=asked.start,
        contact=_contact(asked),
        staff_id=asked.staff,
        party=asked.party,
        note=asked.note.strip(),
        answers=_answers(service, asked),
        source="api",
        as_office=asked.as_office,
    )


def _contact(asked: BookRequest) -> Contact:
    email, phone = _email(asked.email.strip()), customers.phone_number(asked.phone)
    if not asked.name.strip():
        raise UserError(_("Say who comes: the name is empty."))
    if not email and not phone:
        raise UserError(_("Give a mail address or a telephone number, so that the customer can be told of changes."))
    languages = current_site().languages
    if asked.language and asked.language not in languages:
        raise UserError(_("The site speaks %(languages)s. Choose one of them.", languages=", ".join(languages)))
    return Contact(asked.name.strip(), email, phone, asked.language or languages[0])


def _email(text: str) -> str:
    if not text:
        return ""
    try:
        return validate_email(text, check_deliverability=False).normalized
    except EmailNotValidError:
        raise UserError(_("“%(text)s” is no mail address.", text=text)) from None


def _answers(service: Service, asked: BookRequest) -> list[dict[str, Any]]:
    questions = {question_key(number, row): row for number, row in enumerate(service.questions)}
    for key in asked.answers:
        if key not in questions:
            raise UserError(_("This service has no question “%(key)s”.", key=key))
    given = []
    for key, row in questions.items():
        label, answer = in_language(row["label"]), " ".join(asked.answers.get(key, "").split())
        if row.get("required") and not answer and not asked.as_office:
            raise UserError(_("The question “%(question)s” needs an answer: %(key)s.", question=label, key=key))
        if answer:
            given.append({"question": label, "answer": _in_words(row, answer)})
    return given


def _in_words(row: dict[str, Any], answer: str) -> str:
    kind = row.get("kind", "text")
    if kind == "text":
        return answer
    choices = {"yes": _("Yes"), "no": _("No")} if kind == "yesno" else {}
    for choice in row.get("choices", []) if kind == "choice" else []:
        choices |= dict.fromkeys(choice.values(), in_language(choice))
    if answer not in choices:
        raise UserError(
            _("“%(answer)s” is none of the answers: %(choices)s.", answer=answer, choices=", ".join(choices))
        )
    return choices[answer]
