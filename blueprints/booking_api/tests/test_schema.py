"""schemathesis, on a salon with bookings: no server error, answers as promised, nonsense refused."""

from datetime import timedelta

from flask import Flask

from blueprints.api.testing import check_api, make_token
from blueprints.booking.testing import Salon, at, book

OURS = "/(services|staff|slots|bookings)"


def test_schemathesis_finds_nothing(app: Flask, salon: Salon) -> None:
    made = [
        book(salon.cut, at(day, 9) + timedelta(hours=number), name=name)
        for day in (2, 3, 4, 5)
        for number, name in enumerate(("Ada", "Bob", "Cleo", "Dora", "Emil"))
    ]
    services = [salon.cut.id, salon.colour.id, salon.advice.id, salon.yoga.id, salon.table.id]
    starts = [at(day, hour).strftime("%Y-%m-%dT%H:%M:%SZ") for day in (3, 4, 7, 8) for hour in (14, 15, 16, 17)]
    values: dict[str, list[str | int]] = {
        "query.service": [*services],
        "query.from": ["2026-11-23", "2026-11-25"],
        "query.to": ["2026-11-26", "2026-12-24"],
        "path.booking_id": [booking.id for booking in made],
        "body.service": [*services],
        "body.start": [*starts],
        "body.staff": [salon.lea.id, salon.hugo.id],
        "body.email": ["ada@example.com", "bob@example.com"],
        "body.phone": ["06 12 34 56 78"],
        "body.language": ["fr", "en"],
        "body.party": [1],
    }
    answered = check_api(app, make_token(), paths=OURS, values=values, examples=10, stateful=True)
    assert sorted(label for label, statuses in answered.items() if not {200, 201} & set(statuses)) == []
    assert len(answered) == 8
