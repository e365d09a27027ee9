"""The salon that the tests of this room book at."""

from collections.abc import Callable
from datetime import datetime

import pytest
from sqlalchemy.orm import Session

from blueprints.booking.testing import MONDAY, Salon, open_salon


@pytest.fixture
def salon(session: Session, freeze: Callable[[datetime], None]) -> Salon:
    """A salon with two people, on a Monday at eight."""
    freeze(MONDAY)
    return open_salon()
