"""Customers: one card for one person, which strangers can't change."""

import pytest

from blueprints.booking.customers import Contact, find_or_make, no_shows, phone_number, shown_phone
from blueprints.booking.models import Customer
from blueprints.booking.testing import Salon
from blueprints.core.database import transaction
from blueprints.core.errors import UserError

ADA = Contact("Ada Byron", "ada@example.com", "+33612345678")


def card(contact: Contact) -> Customer:
    with transaction():
        return find_or_make(contact)


def test_the_same_mail_address_is_the_same_person(salon: Salon) -> None:
    first = card(ADA)
    again = card(Contact("Mallory", "ADA@example.com", "+33700000000"))

    assert again.id == first.id
    assert (again.name, again.email, again.phone) == ("Ada Byron", "ada@example.com", "+33612345678")
    assert no_shows(first) == 0


def test_without_an_address_telephone_and_name_are_the_same_person(salon: Salon) -> None:
    first = card(Contact("Ada Byron", "", "+33612345678"))

    assert card(Contact("ada byron", "", "+33612345678")).id == first.id
    assert card(Contact("Zoé Petit", "", "+33612345678")).id != first.id
    assert card(ADA).id == first.id
    assert first.email == "ada@example.com"
    assert card(Contact("Ada Byron", "other@example.com", "+33612345678")).id != first.id


def test_two_without_any_contact_are_two_people(salon: Salon) -> None:
    assert card(Contact("Passante")).id != card(Contact("Passante")).id


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("06 12 34 56 78", "+33612345678"),
        ("+44 20 7946 0958", "+442079460958"),
        ("", ""),
        ("0033612345678", "+33612345678"),
    ],
)
def test_numbers_are_kept_in_one_form(salon: Salon, typed: str, kept: str) -> None:
    assert phone_number(typed) == kept


@pytest.mark.parametrize("typed", ["12", "abc", "06 12 34 56", "+999 12345678"])
def test_what_is_no_number_is_refused_with_an_example(salon: Salon, typed: str) -> None:
    with pytest.raises(UserError, match="06 12 34 56 78"):
        phone_number(typed)


def test_numbers_are_shown_as_people_write_them(salon: Salon) -> None:
    assert shown_phone("+33612345678") == "06 12 34 56 78"
    assert shown_phone("+442079460958") == "+44 20 7946 0958"
