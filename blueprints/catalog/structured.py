"""Structured data for search engines: JSON-LD by https://schema.org/Product and /BreadcrumbList."""

from collections.abc import Sequence
from typing import Any

from blueprints.catalog.addresses import product_url
from blueprints.catalog.showcase import Choice, Showcase
from blueprints.core.i18n import current_language
from blueprints.core.pictures import picture_url
from blueprints.core.site import current_site
from blueprints.core.urls import site_url

IN_STOCK, OUT_OF_STOCK = "https://schema.org/InStock", "https://schema.org/OutOfStock"


def product(product: Showcase, path: Sequence[tuple[str, str]]) -> list[dict[str, Any]]:
    """A product with an offer per variant, and the way to it (name and address of each step above)."""
    base = site_url()
    address = base + product_url(product.slug)
    thing = {
        "@context": "https://schema.org",
        "@type": "Product",
        "name": product.name,
        "description": product.summary or product.name,
        "inLanguage": current_language(),
        "url": address,
        "image": [base + picture_url(photo.key, 1280) for photo in product.photos],
        "offers": [_offer(choice, address) for choice in product.choices],
    }
    steps = [(name, base + step) for name, step in path] + [(product.name, address)]
    crumbs = {
        "@context": "https://schema.org",
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": place, "name": name, "item": step}
            for place, (name, step) in enumerate(steps, 1)
        ],
    }
    return [thing, crumbs]


def _offer(choice: Choice, address: str) -> dict[str, Any]:
    offer = {
        "@type": "Offer",
        "url": address,
        "price": f"{choice.price_cents // 100}.{choice.price_cents % 100:02d}",
        "priceCurrency": current_site().currency,
        "availability": OUT_OF_STOCK if choice.sold_out else IN_STOCK,
        "seller": {"@type": "Organization", "name": current_site().name},
    }
    return offer | ({"name": choice.label} if choice.label else {})
