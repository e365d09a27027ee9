"""Which shop system a file comes from, told by its columns."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from blueprints.catalog.importing import prestashop, shopify, woocommerce
from blueprints.catalog.importing.records import Circumstances, ImportedCatalogue
from blueprints.catalog.importing.tables import Table
from blueprints.core.i18n import lazy_gettext as _l


class Unrecognised(Exception):
    """The files aren't a catalogue that we can read. Its message is for a person."""


@dataclass(frozen=True)
class Format:
    """A shop system: how its files are recognised, which tax rules they name, and how they are understood."""

    source: str
    name: str
    recognise: Callable[[Table], str | None]
    taxes: Callable[[Sequence[Table]], Counter[str]]
    parse: Callable[[Sequence[Table], Circumstances], ImportedCatalogue]


FORMATS = (
    Format(woocommerce.SOURCE, "WooCommerce", woocommerce.recognise, woocommerce.taxes, woocommerce.parse),
    Format(shopify.SOURCE, "Shopify", shopify.recognise, shopify.taxes, shopify.parse),
    Format(prestashop.SOURCE, "PrestaShop", prestashop.recognise, prestashop.taxes, prestashop.parse),
)


def detect(tables: Sequence[Table]) -> Format:
    """The shop system all the files come from.

    Raises Unrecognised when a file is from none, when they are from several, or when one can't be read without another.
    """
    found = [_format_of(table) for table in tables]
    if len({form.source for form in found}) > 1:
        names = ", ".join(f"{table.file}: {form.name}" for table, form in zip(tables, found, strict=True))
        raise Unrecognised(_l("The files come from different shops (%(names)s). Import them one by one.", names=names))
    held = [found[0].recognise(table) for table in tables]
    if "combinations" in held and "products" not in held:
        raise Unrecognised(_l("Combinations add to the price of their product: give the products file as well."))
    return found[0]


def _format_of(table: Table) -> Format:
    for form in FORMATS:
        held = form.recognise(table)
        if held == "customers":
            raise Unrecognised(
                _l("“%(file)s” lists customers. The catalogue takes products: leave it out.", file=table.file)
            )
        if held:
            return form
    raise Unrecognised(
        _l(
            "“%(file)s” is no export of WooCommerce, Shopify or PrestaShop. Its columns are: %(columns)s.",
            file=table.file,
            columns=", ".join(table.columns[:8]),
        )
    )
