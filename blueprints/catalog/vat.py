"""VAT: the rates a product may have, from ``vat_rates.toml``, and the one that is charged."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from blueprints.core.site import current_site

RATES = Path(__file__).with_name("vat_rates.toml")


@dataclass(frozen=True)
class Rate:
    """A rate of a country in basis points, in force from ``since`` until the day before ``until``."""

    country: str
    rate_bp: int
    since: date
    until: date | None = None


def rates_on(day: date, country: str | None = None) -> list[int]:
    """The rates in force in a country (by default the site's) on a day, the standard rate (the highest) first."""
    country = country or current_site().country
    valid = {
        rate.rate_bp
        for rate in _rates()
        if rate.country == country and rate.since <= day and (rate.until is None or day < rate.until)
    }
    return sorted(valid, reverse=True)


def charged(rate_bp: int) -> int:
    """The rate that the firm charges: none at all under the small business scheme (CGI art. 293 B)."""
    return 0 if current_site().vat_regime == "franchise" else rate_bp


@lru_cache(maxsize=1)
def _rates() -> tuple[Rate, ...]:
    rows = tomllib.loads(RATES.read_text("utf-8"))["rates"]
    return tuple(Rate(row["country"], bp, row["since"], row.get("until")) for row in rows for bp in row["rates_bp"])
