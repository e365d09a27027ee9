"""Structured data for search engines: JSON-LD by https://schema.org/Service and /ReserveAction."""

from typing import Any

from blueprints.booking.models import Service
from blueprints.core.i18n import current_language, in_language
from blueprints.core.pictures import picture_url
from blueprints.core.site import current_site
from blueprints.core.urls import external_url, site_url


def service(service: Service) -> dict[str, Any]:
    """A service with its price, who gives it, and where it is booked."""
    site, address = current_site(), external_url("booking_page.service", slug=service.slug)
    thing: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Service",
        "name": in_language(service.name),
        "description": in_language(service.about),
        "url": address,
        "inLanguage": current_language(),
        "image": site_url() + picture_url(service.picture_key, 1280) if service.picture_key else "",
        "provider": {
            "@type": "LocalBusiness",
            "name": site.name,
            "url": external_url("pages.home"),
            "telephone": site.phone,
        },
        "potentialAction": {
            "@type": "ReserveAction",
            "target": {"@type": "EntryPoint", "urlTemplate": address, "inLanguage": current_language()},
            "result": {"@type": "Reservation", "name": in_language(service.name)},
        },
    }
    if service.price_cents:
        price = f"{service.price_cents // 100}.{service.price_cents % 100:02d}"
        thing["offers"] = {"@type": "Offer", "price": price, "priceCurrency": site.currency, "url": address}
    return {key: value for key, value in thing.items() if value}
