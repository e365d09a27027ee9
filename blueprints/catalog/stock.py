"""Stock: pieces are taken and put back by one conditional UPDATE each, so that nothing is sold twice."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Update, func, or_, select, update

from blueprints.catalog.models import Product, Variant
from blueprints.core import page_cache
from blueprints.core.database import db, is_sqlite
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import in_language, ngettext

LOW = 5  # pieces from which on the product page says how many are left


@dataclass(frozen=True)
class Shortage:
    """A variant of which there are only ``left`` pieces; ``name`` is for people."""

    variant_id: int
    name: str
    left: int


class OutOfStock(UserError):
    """There are fewer pieces than asked for. ``short`` names what is missing."""

    def __init__(self, short: list[Shortage]) -> None:
        super().__init__(" ".join(_sentence(shortage) for shortage in short))
        self.short = short


def take(quantities: Mapping[int, int]) -> None:
    """Take pieces of variants (id -> number, each 1 or more) in the current transaction: all of them, or none.

    Variants whose stock isn't counted can't run out. Raises OutOfStock, having taken nothing.
    """
    taken: dict[int, int] = {}
    missing: list[int] = []
    # In the order of their ids: two orders that want the same two things can't wait for each other.
    for variant_id, number in sorted(quantities.items()):
        if _take(variant_id, number):
            taken[variant_id] = number
        else:
            missing.append(variant_id)
    if missing:
        put_back(taken)
        raise OutOfStock(_shortages(missing))


def put_back(quantities: Mapping[int, int]) -> None:
    """Put pieces back, of variants that still exist (id -> number), in the current transaction."""
    for variant_id, number in sorted(quantities.items()):
        _check_number(number)
        left = db.session.execute(
            _of(variant_id).values(stock=Variant.stock + number).returning(Variant.stock)
        ).scalar_one_or_none()
        _tell_pages(None if left is None else left - number)


def correct(variant: Variant, *, to: int | None, seen: int | None) -> None:
    """Set the stock of a variant to what somebody counted when the page showed ``seen``.

    What was sold since the page was made stays sold: 5 seen, 1 sold meanwhile, 8 typed makes 7. None: not counted.
    """
    if to == seen:
        return
    if to is None or seen is None:
        db.session.execute(_of(variant.id).values(stock=to))
    else:
        least = func.max if is_sqlite() else func.greatest
        db.session.execute(_of(variant.id).values(stock=least(Variant.stock + (to - seen), 0)))
    page_cache.invalidate()


def _of(variant_id: int) -> Update:
    return update(Variant).where(Variant.id == variant_id).execution_options(synchronize_session="fetch")


def _take(variant_id: int, number: int) -> bool:
    _check_number(number)
    row = db.session.execute(
        _of(variant_id)
        .where(or_(Variant.stock.is_(None), Variant.stock >= number))
        .values(stock=Variant.stock - number)
        .returning(Variant.stock)
    ).one_or_none()
    if row is None:
        return False
    _tell_pages(row.stock)
    return True


def _check_number(number: int) -> None:
    if number < 1:
        raise ValueError(f"One takes and puts back whole pieces, at least 1, not {number}.")


def _tell_pages(lower: int | None) -> None:
    """Pages name the pieces left only when they are few, so most sales leave the kept pages valid."""
    if lower is not None and lower <= LOW:
        page_cache.invalidate()


def _shortages(variant_ids: list[int]) -> list[Shortage]:
    rows = db.session.execute(
        select(Variant, Product.name)
        .join(Variant.product)
        .where(Variant.id.in_(variant_ids))
        .order_by(Variant.id)
        .execution_options(populate_existing=True)
    ).all()
    found = [Shortage(v.id, " – ".join(filter(None, (in_language(name), v.label))), v.stock or 0) for v, name in rows]
    gone = set(variant_ids) - {shortage.variant_id for shortage in found}
    return found + [Shortage(variant_id, _("This product"), 0) for variant_id in sorted(gone)]


def _sentence(shortage: Shortage) -> str:
    if shortage.left == 0:
        return _("“%(name)s” is sold out.", name=shortage.name)
    return ngettext(
        "Only %(num)s piece of “%(name)s” is left.",
        "Only %(num)s pieces of “%(name)s” are left.",
        shortage.left,
        name=shortage.name,
    )
