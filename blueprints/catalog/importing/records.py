"""What an import understood of a file, before anything is written: categories, products, variants, and what was wrong."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True)
class RowProblem:
    """Something about a row that its owner should know: where it is, what it is, and the cure.

    ``line`` is the line of the file on which the row begins (the header is line 1), ``column`` the header as the file
    writes it, or empty when the whole row is meant. ``what`` and ``cure`` are sentences, translated when they are
    shown. ``refused`` is False for a remark about a row that was imported all the same.
    """

    file: str
    line: int
    column: str
    what: str
    cure: str
    refused: bool = True


@dataclass(frozen=True)
class ImportedCategory:
    """A shelf; ``parent`` is the ``external_id`` of the one around it. Texts in the language of the file."""

    external_id: str
    name: str
    parent: str | None = None
    description: str = ""


@dataclass(frozen=True)
class ImportedPicture:
    """A picture as the file names it: an address or a path, of which only the last part counts."""

    reference: str
    alt: str = ""


@dataclass(frozen=True)
class ImportedVariant:
    """What is bought. Prices are gross cents; ``stock`` None: not counted."""

    external_id: str
    price_cents: int
    options: Mapping[str, str] = field(default_factory=dict)
    compare_at_cents: int | None = None
    stock: int | None = None
    sku: str = ""


@dataclass(frozen=True)
class ImportedProduct:
    """A product with its variants, at least one. ``summary`` is plain text, ``description`` HTML as it came.

    ``published`` None: a draft when it is new, and afterwards as the owner has it. ``complete`` is False when rows of
    its variants were refused, so that those it had before stay. ``featured`` None: the file doesn't say. ``file`` and
    ``line`` tell where it stands.
    """

    external_id: str
    name: str
    variants: tuple[ImportedVariant, ...]
    vat_rate_bp: int
    published: bool | None
    summary: str = ""
    description: str = ""
    category: str | None = None
    featured: bool | None = None
    pictures: tuple[ImportedPicture, ...] = ()
    complete: bool = True
    file: str = ""
    line: int = 0


@dataclass(frozen=True)
class ImportedCatalogue:
    """All that was understood of the files of one shop system."""

    source: str
    categories: tuple[ImportedCategory, ...]
    products: tuple[ImportedProduct, ...]
    problems: tuple[RowProblem, ...]


@dataclass(frozen=True)
class Circumstances:
    """What a file doesn't say itself.

    ``rates`` gives the VAT rate in basis points of each of the file's tax rules or classes; ``charged`` is False for a
    firm that charges no VAT, whose net prices are what its customers pay. ``today`` decides which sale prices hold.
    """

    rates: Mapping[str, int]
    today: date
    charged: bool = True
