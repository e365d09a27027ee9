"""Products: what their owner and the importer do with them. Nothing here commits."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import nh3
from sqlalchemy import func, select, tuple_, update

from blueprints.catalog import prices, search, stock
from blueprints.catalog.models import Product, ProductPicture, Variant
from blueprints.catalog.slugs import free_slug
from blueprints.core import page_cache
from blueprints.core.clock import now
from blueprints.core.database import db
from blueprints.core.errors import UserError
from blueprints.core.events import Event
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import in_language

product_changed = Event(
    "product_changed",
    "Sent after a product, its variants or its pictures were changed in the office or by an import, with product_id. "
    "Not sent when a sale changes the stock. May be heard twice.",
)

TAGS = {"p", "br", "strong", "b", "em", "i", "u", "ul", "ol", "li", "h2", "h3", "h4", "blockquote", "a", "hr"} | {
    "table", "thead", "tbody", "tr", "th", "td", "caption", "sub", "sup", "dl", "dt", "dd"
}  # fmt: skip


@dataclass(frozen=True)
class Details:
    """What is said about a product. Texts by language; ``description`` may hold HTML and is cleaned."""

    name: Mapping[str, str]
    vat_rate_bp: int
    summary: Mapping[str, str] = field(default_factory=dict)
    description: Mapping[str, str] = field(default_factory=dict)
    category_id: int | None = None
    featured: bool = False


@dataclass(frozen=True)
class VariantDetails:
    """A variant as it shall be; see ``models.Variant`` for the meaning of each.

    ``id`` names the one to change, else ``external_id`` does, else it is a new one. ``stock_seen`` is the stock
    that somebody saw before they typed another, see ``stock.correct``; None with ``stock_known`` False: just set it.
    """

    price_cents: int
    options: Mapping[str, str] = field(default_factory=dict)
    options_translated: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    compare_at_cents: int | None = None
    stock: int | None = None
    sku: str = ""
    active: bool = True
    id: int | None = None
    external_id: str | None = None
    stock_known: bool = False
    stock_seen: int | None = None


def create(
    details: Details,
    variants: Sequence[VariantDetails],
    *,
    published: bool = False,
    position: int | None = None,
    source: str | None = None,
    external_id: str | None = None,
) -> Product:
    """Add a product, at the end unless ``position`` says otherwise.

    Raises UserError without a name or a variant, for a negative price, and for two variants that are the same.
    """
    _check(details)
    if position is None:
        position = (db.session.scalar(select(func.max(Product.position))) or 0) + 1
    product = Product(
        slug=free_slug(Product, in_language(details.name)),
        published=published,
        position=position,
        source=source,
        external_id=external_id,
        **_columns(details),
    )
    db.session.add(product)
    db.session.flush()
    _set_variants(product, variants)
    refresh(product)
    return product


def edit(product: Product, details: Details, variants: Sequence[VariantDetails] | None = None) -> None:
    """Change what is said about a product and, if given, its variants; its address stays. Raises like ``create``."""
    _check(details)
    for column, value in _columns(details).items():
        setattr(product, column, value)
    if variants is not None:
        _set_variants(product, variants)
    refresh(product)


def publish(product: Product) -> None:
    """Put a product into the shop."""
    product.published, product.archived_at = True, None
    refresh(product)


def withdraw(product: Product) -> None:
    """Take a product off the shop for now."""
    product.published = False
    refresh(product)


def archive(product: Product) -> None:
    """Take a product off the shop and out of the lists, for good; old orders keep it. ``publish`` brings it back."""
    product.published, product.archived_at = False, now()
    refresh(product)


def move(product: Product, by: int) -> None:
    """Move a product within its category: -1 before the one in front of it, 1 behind the next; at the end it stays."""
    neighbour = _neighbour(product, by)
    if neighbour is None:
        return
    front, back = (neighbour, product) if by < 0 else (product, neighbour)
    if front.position == back.position:
        # An import may give many the same place. All that come after make room, whatever their category.
        place = tuple_(Product.position, Product.id) >= tuple_(front.position, front.id)
        db.session.execute(update(Product).where(place).values(position=Product.position + 1))
        db.session.refresh(front)
        back.position = front.position - 1
    else:
        front.position, back.position = back.position, front.position
    db.session.flush()
    page_cache.invalidate()


def put_first(product: Product) -> None:
    """Show a product before all others."""
    product.position = (db.session.scalar(select(func.min(Product.position))) or 0) - 1
    db.session.flush()
    page_cache.invalidate()


def remove(product: Product) -> None:
    """Delete a product with its variants and pictures. Old orders keep what they froze."""
    product_id = product.id
    db.session.delete(product)
    db.session.flush()
    _tell(product_id)


def hang_picture(product: Product, key: str, *, alt: Mapping[str, str] | None = None) -> None:
    """Hang a picture (its key in ``core.pictures``) at the end, unless it already hangs there."""
    if any(picture.key == key for picture in product.pictures):
        return
    position = max((picture.position for picture in product.pictures), default=0) + 1
    product.pictures.append(ProductPicture(key=key, alt=dict(alt or {}), position=position))
    refresh(product)


def describe_picture(product: Product, picture_id: int, alt: Mapping[str, str]) -> None:
    """Set the text that stands for a picture where it can't be seen. Raises KeyError for another product's."""
    _picture(product, picture_id).alt = dict(alt)
    refresh(product)


def move_picture(product: Product, picture_id: int, by: int) -> None:
    """Move a picture among its neighbours: -1 one place to the front, 1 to the back. Raises KeyError likewise."""
    picture = _picture(product, picture_id)
    ordered = list(product.pictures)
    place = ordered.index(picture)
    ordered.insert(max(0, place + by), ordered.pop(place))
    for position, hung in enumerate(ordered, 1):
        hung.position = position
    product.pictures.sort(key=lambda hung: hung.position)
    refresh(product)


def remove_picture(product: Product, picture_id: int) -> None:
    """Take a picture down. Raises KeyError for another product's."""
    product.pictures.remove(_picture(product, picture_id))
    refresh(product)


def usual_vat_rate() -> int | None:
    """The rate of the newest product: most shops sell all at one. None before the first."""
    return db.session.scalar(select(Product.vat_rate_bp).order_by(Product.id.desc()).limit(1))


def refresh(product: Product) -> None:
    """Bring up to date what is kept about a product elsewhere: its card, the search words, the kept pages."""
    db.session.flush()
    sold = [variant for variant in product.variants if variant.active] or product.variants
    cheapest = min(sold, key=lambda variant: variant.price_cents)
    cover = product.pictures[0] if product.pictures else None
    product.price_cents, product.prior_cents = cheapest.price_cents, cheapest.prior_cents
    product.price_varies = any(variant.price_cents != cheapest.price_cents for variant in sold)
    # With no choice to make, a card can offer to buy at once.
    product.only_variant_id = cheapest.id if len(sold) == 1 else None
    product.picture_key = cover.key if cover else None
    product.picture_alt = dict(cover.alt) if cover else {}
    product.updated_at = now()
    db.session.flush()
    search.index(product)
    _tell(product.id)


def _neighbour(product: Product, by: int) -> Product | None:
    shelf = select(Product).where(
        Product.category_id.is_not_distinct_from(product.category_id), Product.archived_at.is_(None)
    )
    place, here = tuple_(Product.position, Product.id), tuple_(product.position, product.id)
    if by < 0:
        query = shelf.where(place < here).order_by(Product.position.desc(), Product.id.desc())
    else:
        query = shelf.where(place > here).order_by(Product.position, Product.id)
    return db.session.scalar(query.limit(1))


def _tell(product_id: int) -> None:
    product_changed.send(product_id=product_id)
    page_cache.invalidate()


def clean_html(html: str) -> str:
    """HTML of strangers without anything that runs, loads or changes the look of the page."""
    return nh3.clean(
        html, tags=TAGS, attributes={"a": {"href"}}, url_schemes={"http", "https", "mailto", "tel"}
    ).strip()


def _columns(details: Details) -> dict[str, object]:
    return {
        "name": _texts(details.name),
        "summary": _texts(details.summary),
        "description": {language: clean_html(html) for language, html in _texts(details.description).items()},
        "category_id": details.category_id,
        "vat_rate_bp": details.vat_rate_bp,
        "featured": details.featured,
    }


def _texts(texts: Mapping[str, str]) -> dict[str, str]:
    return {language: text.strip() for language, text in texts.items() if text.strip()}


def _check(details: Details) -> None:
    if not _texts(details.name):
        raise UserError(_("A product needs a name, in one language at least."))


def _set_variants(product: Product, wanted: Sequence[VariantDetails]) -> None:
    _check_variants(wanted)
    by_id = {variant.id: variant for variant in product.variants}
    by_external_id = {variant.external_id: variant for variant in product.variants if variant.external_id}
    kept = []
    for position, details in enumerate(wanted, 1):
        variant = by_id.get(details.id or 0) or by_external_id.get(details.external_id or "")
        kept.append(_save_variant(product, variant, details, position))
    for variant in [variant for variant in product.variants if variant not in kept]:
        product.variants.remove(variant)
    product.variants.sort(key=lambda variant: variant.position)


def _save_variant(product: Product, variant: Variant | None, details: VariantDetails, position: int) -> Variant:
    if variant is None:
        variant = Variant(price_cents=details.price_cents, stock=details.stock)
        product.variants.append(variant)
    elif details.stock_known:
        stock.correct(variant, to=details.stock, seen=details.stock_seen)
    else:
        variant.stock = details.stock
    variant.sku, variant.active, variant.position = details.sku.strip(), details.active, position
    variant.options = dict(details.options)
    variant.options_translated = {language: dict(options) for language, options in details.options_translated.items()}
    variant.external_id = details.external_id or variant.external_id
    db.session.flush()
    prices.set_price(variant, details.price_cents, details.compare_at_cents)
    return variant


def _check_variants(wanted: Sequence[VariantDetails]) -> None:
    if not wanted:
        raise UserError(_("A product needs one variant at least, with its price."))
    if any(details.price_cents < 0 for details in wanted):
        raise UserError(_("A price can't be negative."))
    if any(details.stock is not None and details.stock < 0 for details in wanted):
        raise UserError(_("A stock can't be negative. Leave it empty if you don't count it."))
    for twin in _twins(tuple(details.options.values()) for details in wanted):
        if twin:
            raise UserError(_("There are two variants “%(label)s”. Give each its own options.", label=" / ".join(twin)))
        raise UserError(_("With several variants each needs its options, so that customers can tell them apart."))


def _twins(labels: Iterable[tuple[str, ...]]) -> list[tuple[str, ...]]:
    seen: set[tuple[str, ...]] = set()
    return [label for label in labels if label in seen or seen.add(label)]  # type: ignore[func-returns-value]  # add() is None


def _picture(product: Product, picture_id: int) -> ProductPicture:
    return {picture.id: picture for picture in product.pictures}[picture_id]
