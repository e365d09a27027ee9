"""Public holidays by region, as the library `holidays` knows them."""

from datetime import date, timedelta
from types import ModuleType

from blueprints.core.i18n import current_language
from blueprints.core.i18n import gettext as _
from blueprints.core.site import current_site

AHEAD = timedelta(days=365)


def regions() -> list[tuple[str, str]]:
    """Code and name of the regions of the site's country, the country first; empty where nobody knows them.

    Names are the library's (`Moselle`, `Guadeloupe`), longer than the codes of ISO 3166-2 that it also takes.
    """
    country = current_site().country
    known = getattr(_library(), "country_holidays")  # noqa: B009 - the module's types don't name it
    try:
        calendar = known(country, years=2000)
    except NotImplementedError:
        return []
    names: dict[str, str] = {}
    for alias, code in getattr(calendar, "subdivisions_aliases", {}).items():
        names[code] = max(names.get(code, ""), alias, key=len)
    found = [(code, names.get(code, code)) for code in calendar.subdivisions if not code.startswith("Zone")]
    return [(country, _("Everywhere in the country"))] + [
        (f"{country}-{code}", name) for code, name in sorted(found, key=lambda pair: pair[1])
    ]


def coming(region: str, since: date) -> list[tuple[date, str]]:
    """The public holidays of a region within a year, with their names in this page's language."""
    if not region:
        return []
    country, _dash, subdivision = region.partition("-")
    library = _library()
    years = (since.year, since.year + 1)
    supported = library.country_holidays(country, years=years).supported_languages
    language = next((name for name in supported if name.split("_")[0] == current_language()), None)
    found = library.country_holidays(country, subdiv=subdivision or None, years=years, language=language)
    return sorted((day, name) for day, name in found.items() if since <= day < since + AHEAD)


def _library() -> ModuleType:
    import holidays  # noqa: PLC0415 - it takes half a second, and only the page of the hours asks for it

    return holidays
