"""The 27 countries of the European Union, with their currency and the time zone of their capital.

Sources: ISO 3166-1 alpha-2, ISO 4217, the IANA time zones. Bulgaria pays in euros since 1 January 2026
(Council Regulation (EU) 2025/1407). Standard library only.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Country:
    """One country: its code, its name in both languages, its currency and its time zone."""

    code: str
    fr: str
    en: str
    currency: str
    timezone: str

    def in_language(self, language: str) -> str:
        """Its name."""
        return self.fr if language == "fr" else self.en


_ALL = (
    Country("AT", "Autriche", "Austria", "EUR", "Europe/Vienna"),
    Country("BE", "Belgique", "Belgium", "EUR", "Europe/Brussels"),
    Country("BG", "Bulgarie", "Bulgaria", "EUR", "Europe/Sofia"),
    Country("CY", "Chypre", "Cyprus", "EUR", "Asia/Nicosia"),
    Country("CZ", "Tchéquie", "Czechia", "CZK", "Europe/Prague"),
    Country("DE", "Allemagne", "Germany", "EUR", "Europe/Berlin"),
    Country("DK", "Danemark", "Denmark", "DKK", "Europe/Copenhagen"),
    Country("EE", "Estonie", "Estonia", "EUR", "Europe/Tallinn"),
    Country("ES", "Espagne", "Spain", "EUR", "Europe/Madrid"),
    Country("FI", "Finlande", "Finland", "EUR", "Europe/Helsinki"),
    Country("FR", "France", "France", "EUR", "Europe/Paris"),
    Country("GR", "Grèce", "Greece", "EUR", "Europe/Athens"),
    Country("HR", "Croatie", "Croatia", "EUR", "Europe/Zagreb"),
    Country("HU", "Hongrie", "Hungary", "HUF", "Europe/Budapest"),
    Country("IE", "Irlande", "Ireland", "EUR", "Europe/Dublin"),
    Country("IT", "Italie", "Italy", "EUR", "Europe/Rome"),
    Country("LT", "Lituanie", "Lithuania", "EUR", "Europe/Vilnius"),
    Country("LU", "Luxembourg", "Luxembourg", "EUR", "Europe/Luxembourg"),
    Country("LV", "Lettonie", "Latvia", "EUR", "Europe/Riga"),
    Country("MT", "Malte", "Malta", "EUR", "Europe/Malta"),
    Country("NL", "Pays-Bas", "Netherlands", "EUR", "Europe/Amsterdam"),
    Country("PL", "Pologne", "Poland", "PLN", "Europe/Warsaw"),
    Country("PT", "Portugal", "Portugal", "EUR", "Europe/Lisbon"),
    Country("RO", "Roumanie", "Romania", "RON", "Europe/Bucharest"),
    Country("SE", "Suède", "Sweden", "SEK", "Europe/Stockholm"),
    Country("SI", "Slovénie", "Slovenia", "EUR", "Europe/Ljubljana"),
    Country("SK", "Slovaquie", "Slovakia", "EUR", "Europe/Bratislava"),
)

COUNTRIES = {country.code: country for country in _ALL}
CURRENCIES = tuple(sorted({country.currency for country in _ALL}))
TIMEZONES = frozenset(country.timezone for country in _ALL)


def find(text: str) -> Country | None:
    """The country meant by a code (`FR`) or by its name in either language, accents or not."""
    plain = _plain(text)
    for country in _ALL:
        if plain in (country.code.lower(), _plain(country.fr), _plain(country.en)):
            return country
    return None


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.strip().casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
