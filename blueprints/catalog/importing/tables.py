"""CSV files as they come: any usual encoding, separator and line ending, one bad row never spoiling the others."""

import csv
import io
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

from blueprints.catalog.importing import cells
from blueprints.catalog.importing.records import RowProblem
from blueprints.core.i18n import lazy_gettext as _l

T = TypeVar("T")

SEPARATORS = ",;\t|"
LONGEST_CELL = (
    16_000_000  # characters; the csv module stops at 131,072, and descriptions with inline pictures are longer
)


class UnreadableFile(Exception):
    """The file is no table of text. Its message is for a person."""


class Refused(Exception):
    """A row, or a product, that can't be imported; ``problem`` says why."""

    def __init__(self, problem: RowProblem) -> None:
        super().__init__(str(problem.line))
        self.problem = problem


@dataclass(frozen=True)
class Row:
    """A row: its cells by plain column name (see ``plain``), and how the file writes those names."""

    file: str
    line: int
    cells: Mapping[str, str]
    headers: Mapping[str, str]

    def text(self, column: str) -> str:
        """The cell without blanks around it; empty where the file has no such column."""
        return self.cells.get(column, "").strip()

    def required(self, column: str) -> str:
        """The cell; an empty one refuses the row."""
        text = self.text(column)
        if not text:
            raise self.refusal(column, _l("It is empty."), _l("Fill it in."))
        return text

    def price(self, column: str) -> Decimal | None:
        """An amount of money, exact; None for an empty cell."""
        return self._read(column, cells.price)

    def gross(self, column: str) -> int | None:
        """An amount of money in cents; None for an empty cell."""
        return self._read(column, cells.cents)

    def count(self, column: str) -> int | None:
        """A number of pieces, never below 0 (what was sold beyond the stock counts as none); None for an empty cell."""
        return self._read(column, cells.pieces)

    def flag(self, column: str, default: bool) -> bool:
        """A yes or no."""
        found = self._read(column, cells.yes)
        return default if found is None else found

    def day(self, column: str) -> date | None:
        """A date; None for an empty cell."""
        return self._read(column, cells.day)

    def refusal(self, column: str, what: str, cure: str) -> Refused:
        """The exception that leaves this row out."""
        return Refused(self.problem(column, what, cure))

    def problem(self, column: str, what: str, cure: str, *, refused: bool = True) -> RowProblem:
        """A remark about this row, for its owner."""
        return RowProblem(self.file, self.line, self.headers.get(column, column), what, cure, refused)

    def _read(self, column: str, reader: Callable[[str], T | None]) -> T | None:
        text = self.text(column)
        if not text:
            return None
        try:
            return reader(text)
        except cells.BadCell as bad:
            raise self.refusal(column, bad.what, bad.cure) from bad


@dataclass(frozen=True)
class Table:
    """A file's rows, and the rows that weren't even rows."""

    file: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    problems: tuple[RowProblem, ...]
    folder: Path | None = None


@dataclass
class Problems:
    """Gathers what is wrong while rows are read: ``with problems.noted(): …`` goes on after a refusal."""

    found: list[RowProblem] = field(default_factory=list)

    @contextmanager
    def noted(self) -> Iterator[None]:
        try:
            yield
        except Refused as refused:
            self.found.append(refused.problem)

    def remark(self, row: Row, column: str, what: str, cure: str) -> None:
        self.found.append(row.problem(column, what, cure, refused=False))


def read(path: Path) -> Table:
    """Read a CSV file. Raises UnreadableFile, with a sentence, for what is none."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise UnreadableFile(_l("“%(file)s” can't be read: %(why)s.", file=path.name, why=error.strerror)) from error
    table = parse(content, file=path.name)
    return Table(table.file, table.columns, table.rows, table.problems, path.resolve().parent)


def parse(content: bytes, *, file: str) -> Table:
    """The table in a file's bytes. Raises UnreadableFile for what is none."""
    text = decode(content, file)
    records = _records(text, _separator(text))
    try:
        _line, header = next(records)
    except StopIteration:
        raise UnreadableFile(_l("“%(file)s” is empty.", file=file)) from None
    if not isinstance(header, list):
        raise UnreadableFile(_l("The first line of “%(file)s” is no row of column names.", file=file))
    columns = tuple(plain(name) for name in header)
    headers = dict(zip(columns, (name.strip() for name in header), strict=True))
    rows: list[Row] = []
    problems: list[RowProblem] = []
    for line, values in records:
        if not isinstance(values, list):
            problems.append(RowProblem(file, line, "", values, _l("Write each quotation mark within a cell twice.")))
        elif any(value.strip() for value in values[len(columns) :]):
            problems.append(RowProblem(file, line, "", *_too_long(len(values), len(columns))))
        elif any(value.strip() for value in values):
            rows.append(Row(file, line, dict(zip(columns, values, strict=False)), headers))
    return Table(file, columns, tuple(rows), tuple(problems))


def plain(header: str) -> str:
    """A column name for comparing: ``"Mis en avant ? "`` gives ``"mis en avant"``."""
    flat = unicodedata.normalize("NFKD", header.replace("’", "'").casefold())
    flat = "".join(sign for sign in flat if not unicodedata.combining(sign))
    return re.sub(r"[\s?*]+", " ", flat).strip()


def decode(content: bytes, file: str) -> str:
    """The text of a file: with the byte order mark it has, else UTF-8, else Windows-1252, as Excel writes it."""
    marked = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    encodings = ["utf-16"] if marked else ["utf-8-sig", "cp1252"]
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise UnreadableFile(_l("“%(file)s” is not text. Export it as CSV, not as a spreadsheet or an archive.", file=file))


def renamed(table: Table, names: Mapping[str, str], pattern: Callable[[str], str | None] | None = None) -> Table:
    """The table with the columns that ``names`` (or ``pattern``) knows called as the reader calls them."""
    wanted = {column: names.get(column) or (pattern(column) if pattern else None) or column for column in table.columns}
    headers = {wanted[column]: header for row in table.rows[:1] for column, header in row.headers.items()}
    rows = tuple(
        Row(row.file, row.line, {wanted[column]: value for column, value in row.cells.items()}, headers)
        for row in table.rows
    )
    return Table(table.file, tuple(wanted.values()), rows, table.problems, table.folder)


def twins(rows: Iterable[Row], identity: Sequence[str], problems: Problems) -> list[Row]:
    """The rows without those that an earlier one is already; these are noted.

    A row is known by the first of the ``identity`` columns that it fills in; one that fills in none stays.
    """
    seen: dict[tuple[str, str], int] = {}
    kept = []
    for row in rows:
        column = next((column for column in identity if row.text(column)), "")
        known = (column, row.text(column).casefold())
        if column and known in seen:
            what = _l("Line %(line)s has “%(key)s” already.", line=seen[known], key=row.text(column))
            problems.found.append(row.problem(column, what, _l("Give each row its own, or remove one of the two.")))
            continue
        seen[known] = row.line
        kept.append(row)
    return kept


def _separator(text: str) -> str:
    """The sign that cuts the header into the most cells."""
    header = next(iter(text.splitlines()), "")
    return max(SEPARATORS, key=lambda sign: len(next(csv.reader([header], delimiter=sign), [])))


def _records(text: str, separator: str) -> Iterator[tuple[int, list[str] | str]]:
    """Each row with the line it begins on; instead of a broken row the sentence that says so."""
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    while True:
        line = reader.line_num + 1
        try:
            yield line, next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield line, _l("A quotation mark in this row is opened or closed in the wrong place.")


def _too_long(cells_found: int, columns: int) -> tuple[str, str]:
    return (
        _l("The row has %(found)s cells, the header %(columns)s.", found=cells_found, columns=columns),
        _l("Put quotation marks around a text that holds the separator."),
    )
