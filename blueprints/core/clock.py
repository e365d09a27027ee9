"""The site's clock: every instant in the site is an aware UTC datetime that comes from here."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

_source: Callable[[], datetime] | None = None


def now() -> datetime:
    """This instant, aware, in UTC, to the microsecond."""
    return _source() if _source else datetime.now(UTC)


@contextmanager
def freeze(instant: datetime) -> Iterator[None]:
    """Make :func:`now` answer ``instant`` until the block ends. For tests and made-up data.

    Raises ValueError when ``instant`` carries no time zone.
    """
    global _source  # noqa: PLW0603 - there is one clock
    if instant.tzinfo is None:
        raise ValueError(f"{instant!r} has no time zone; freeze the clock at an aware instant.")
    before, fixed = _source, instant.astimezone(UTC)
    _source = lambda: fixed  # noqa: E731 - the shortest way to say "always this"
    try:
        yield
    finally:
        _source = before
