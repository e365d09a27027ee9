"""What goes in and out of the interface: plain frozen dataclasses, judged by pydantic.

A field's docstring is its description in the OpenAPI document. Pydantic takes 0.2 s to import, and most
processes of a site never answer a program, so it is loaded at the first call.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

if TYPE_CHECKING:
    from pydantic import TypeAdapter
    from pydantic_core import ErrorDetails

CoreSchema = Any
Handler = Callable[[Any], CoreSchema]


def _outside_name(name: str) -> str:
    return name.removesuffix("_")


@dataclass(frozen=True)
class Shape:
    """The base of every body, query and answer; keys that it doesn't have are refused.

    A field whose name is a word of Python ends with an underscore, which nobody outside sees: ``from_``.
    """

    __pydantic_config__: ClassVar[dict[str, Any]] = {
        "extra": "forbid",
        "use_attribute_docstrings": True,
        "alias_generator": _outside_name,
        "serialize_by_alias": True,
    }


@dataclass(frozen=True)
class Text:
    """A marker: a string with so many characters, none of which steers a terminal.

    Usage: ``name: Annotated[str, Text(1, 120)]``. With ``lines=True`` it may have several.
    """

    shortest: int = 0
    longest: int = 200
    lines: bool = False

    def __get_pydantic_core_schema__(self, source: Any, handler: Handler) -> CoreSchema:
        # PostgreSQL takes no NUL, and nobody means the other ones.
        pattern = r"^[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f]*$" if self.lines else r"^[^\x00-\x1f\x7f]*$"
        return handler(source) | {"min_length": self.shortest, "max_length": self.longest, "pattern": pattern}


@dataclass(frozen=True)
class Matching:
    """A marker: a string that matches a regular expression as a whole, such as ``Matching("[a-z]+")``."""

    pattern: str

    def __get_pydantic_core_schema__(self, source: Any, handler: Handler) -> CoreSchema:
        return handler(source) | {"pattern": f"^{self.pattern}$"}


@dataclass(frozen=True)
class Whole:
    """A marker: a whole number from ``first`` to ``last``; in an address it is written with digits only."""

    first: int = 0
    last: int = 2**31 - 1

    def __get_pydantic_core_schema__(self, source: Any, handler: Handler) -> CoreSchema:
        within = handler(source) | {"ge": self.first, "le": self.last}
        call = {"type": "with-info", "function": _plain_digits}
        return {"type": "function-before", "function": call, "schema": within}


@dataclass(frozen=True)
class _Between:
    """Within the years that a calendar and every time zone can count; an instant is brought to UTC."""

    first: datetime | date
    last: datetime | date

    def __get_pydantic_core_schema__(self, source: Any, handler: Handler) -> CoreSchema:
        within = handler(source) | {"ge": self.first, "le": self.last}
        if not isinstance(self.first, datetime):
            return within
        call = {"type": "no-info", "function": _to_utc}
        return {"type": "function-after", "function": call, "schema": within | {"tz_constraint": "aware"}}


Id = Annotated[int, Whole(1)]
Instant = Annotated[datetime, _Between(datetime(2000, 1, 1, tzinfo=UTC), datetime(2199, 12, 31, tzinfo=UTC))]
Day = Annotated[date, _Between(date(2000, 1, 1), date(2199, 12, 31))]


class Invalid(Exception):
    """What was sent doesn't fit its shape. ``errors`` are (place, words); ``readable``: it was JSON at all."""

    def __init__(self, errors: list[tuple[tuple[int | str, ...], str]], *, readable: bool = True) -> None:
        super().__init__(str(errors))
        self.errors = errors
        self.readable = readable


def read_json(shape: Any, data: bytes) -> Any:
    """The value in a body, strictly: the number 1 is not the text "1". Raises Invalid."""
    return _read(lambda: adapter(shape).validate_json(data, strict=True))


def read_strings(shape: Any, values: Mapping[str, Any] | str) -> Any:
    """The value in a query or a path, where all is text. Raises Invalid."""
    return _read(lambda: adapter(shape).validate_strings(values, strict=True))


def write_json(shape: Any, value: Any) -> bytes:
    """A value as JSON; instants are UTC and end with Z."""
    return adapter(shape).dump_json(value, warnings=False)


@cache
def adapter(shape: Any) -> "TypeAdapter[Any]":
    """Pydantic's reader and writer of a shape, made once a process."""
    from pydantic import TypeAdapter  # noqa: PLC0415 - see above

    return TypeAdapter(shape)


def _read(read: Callable[[], Any]) -> Any:
    from pydantic import ValidationError  # noqa: PLC0415 - see above

    try:
        return read()
    except ValidationError as error:
        rows = error.errors(include_url=False, include_context=False, include_input=False)
        raise Invalid([_place(row) for row in rows], readable=rows[0]["type"] != "json_invalid") from None


def _place(row: "ErrorDetails") -> tuple[tuple[int | str, ...], str]:
    return row["loc"], row["msg"]


def _plain_digits(value: Any, info: Any) -> Any:
    if info.mode != "string":
        # JSON knows one kind of number: 3.0 is 3.
        return int(value) if isinstance(value, float) and value.is_integer() else value
    # Python's int() also takes " 1", "1_0" and "١".
    if not (value.isascii() and value.removeprefix("-").isdigit()):
        raise ValueError("Input should be a whole number")
    return int(value[:20])  # no limit is longer


def _to_utc(value: datetime) -> datetime:
    return value.astimezone(UTC)
