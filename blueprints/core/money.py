"""Money is a whole number of cents in the site's currency; tax rates are basis points (2000 = 20 %)."""

import re
from decimal import Decimal
from functools import lru_cache

from babel.numbers import format_currency, format_decimal

from blueprints.core.i18n import current_locale
from blueprints.core.i18n import gettext as _
from blueprints.core.site import current_site


def money(cents: int, currency: str | None = None) -> str:
    """An amount for people, in the language of the page: ``1250`` gives ``12,50 €``."""
    return _formatted(cents, currency or current_site().currency, str(current_locale()))


def parse_money(text: str) -> int:
    """The cents in what somebody typed: ``12,50``, ``12.5``, ``1 200,00 €``.

    Raises ValueError, with a sentence for that person, when it isn't an amount.
    """
    bare = re.sub(r"[\s\u00a0\u202f€]", "", text)
    match = re.fullmatch(r"(-?)(\d{1,9})(?:[.,](\d{1,2}))?", bare)
    if not match:
        raise ValueError(_("“%(text)s” is not an amount. Write it like 12.50.", text=text))
    sign, units, cents = match.groups()
    amount = int(units) * 100 + int((cents or "0").ljust(2, "0"))
    return -amount if sign else amount


def share_tax(gross_cents: int, rate_bp: int) -> int:
    """The tax contained in a gross amount, in cents, rounded half up away from zero.

    The net amount is what remains, so that net + tax is the gross amount to the cent.
    """
    sign = -1 if gross_cents < 0 else 1
    numerator = abs(gross_cents) * rate_bp
    denominator = 10_000 + rate_bp
    return sign * ((2 * numerator + denominator) // (2 * denominator))


def rate(rate_bp: int) -> str:
    """A tax rate for people: ``550`` gives ``5,5 %``."""
    number = format_decimal(Decimal(rate_bp) / 100, locale=current_locale())
    return f"{number}\u00a0%"


# Formatting costs 30 us and a catalogue has few distinct prices.
@lru_cache(maxsize=10_000)
def _formatted(cents: int, currency: str, locale: str) -> str:
    return format_currency(Decimal(cents) / 100, currency, locale=locale)
