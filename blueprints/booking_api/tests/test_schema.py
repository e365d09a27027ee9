"""schemathesis, on a salon with bookings: no server error, answers as promised, nonsense refused."""

from datetime import timedelta

from flask import Flask

from blueprints.api.testing import check_api, make_token
from blueprints.booking.testing import Salon, at, book

OURS = "/(services|staff|slots|bookings)"


def test_schemathesis_finds_nothing(app: Flask, salon: Salon) -> None:
    for number, name in enumerate(("Ada", "Bob", "Cleo")):
        book(salon.cut, at(1, 9) + timedelta(hours=number), name=name)
    assert check_api(app, make_token(), paths=OURS, examples=15, stateful=True) > 200
