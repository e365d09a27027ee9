"""Which VAT rate a shop system's tax rule stands for: asked once, and remembered in ``instance/``."""

import json
import os
from collections.abc import Mapping
from pathlib import Path

from flask import current_app

from blueprints.catalog import vat
from blueprints.core import clock
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.money import parse_money, rate

FREE = "zero-rate"  # WooCommerce's own name for no tax
STANDARD = "standard"


def remembered(source: str) -> dict[str, int]:
    """The rates in basis points that were given before, by the name of the rule."""
    found: dict[str, int] = _all().get(source, {})
    return found


def remember(source: str, rates: Mapping[str, int]) -> None:
    """Keep these beside those that are kept already."""
    every = _all()
    every[source] = {**every.get(source, {}), **rates}
    path = _path()
    fresh = path.with_suffix(f".{os.getpid()}.new")
    fresh.write_text(json.dumps(every, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    fresh.replace(path)


def usual(rule: str) -> int | None:
    """The rate a rule has by its name alone: the country's standard rate, none for ``zero-rate``, else unknown."""
    if rule == FREE:
        return 0
    allowed = vat.rates_on(clock.now().date())
    return allowed[0] if rule == STANDARD and allowed else None


def parse_rate(text: str) -> int:
    """The basis points in ``20``, ``5,5`` or ``5.5 %``. Raises UserError unless the country has that rate."""
    allowed = [*vat.rates_on(clock.now().date()), 0]
    try:
        rate_bp = parse_money(text.replace("%", ""))
    except ValueError:
        rate_bp = -1
    if rate_bp not in allowed:
        rates = ", ".join(rate(bp) for bp in allowed)
        raise UserError(_("“%(text)s” is no VAT rate here. There are: %(rates)s.", text=text, rates=rates))
    return rate_bp


def _all() -> dict[str, dict[str, int]]:
    path = _path()
    found: dict[str, dict[str, int]] = json.loads(path.read_text("utf-8")) if path.is_file() else {}
    return found


def _path() -> Path:
    return Path(current_app.instance_path) / "import_taxes.json"
