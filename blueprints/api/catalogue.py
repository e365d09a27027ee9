"""What the rooms of this site offer to programs: scopes that a token may hold, events that a webhook may hear."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from flask import Flask, current_app

from blueprints.core.i18n import in_language

Label = Mapping[str, str]


@dataclass(frozen=True)
class Event:
    """Something that happened: its name by language, and the shape of its data."""

    label: Label
    data: Any


@dataclass
class Catalogue:
    scopes: dict[str, Label] = field(default_factory=dict)
    events: dict[str, Event] = field(default_factory=dict)


def register_scopes(app: Flask, scopes: Mapping[str, Label]) -> None:
    """Let tokens hold these: ``{"booking.read": {"fr": "Lire les réservations", "en": "Read the bookings"}}``."""
    _of(app).scopes.update(scopes)


def register_events(app: Flask, events: Mapping[str, Label], *, data: Any) -> None:
    """Let webhooks hear these: ``{"booking.created": {"fr": …, "en": …}}``; ``data`` is the Shape that they carry."""
    _of(app).events.update({name: Event(label, data) for name, label in events.items()})


def scopes() -> dict[str, str]:
    """All scopes by name, in this page's language."""
    return {name: in_language(dict(label)) for name, label in _of(current_app).scopes.items()}


def events() -> dict[str, Event]:
    return _of(current_app).events


def event_labels() -> dict[str, str]:
    """All events by name, in this page's language."""
    return {name: in_language(dict(event.label)) for name, event in events().items()}


def init_app(app: Flask) -> None:
    app.extensions["api.catalogue"] = Catalogue()


def _of(app: Flask) -> Catalogue:
    catalogue: Catalogue = app.extensions["api.catalogue"]
    return catalogue
