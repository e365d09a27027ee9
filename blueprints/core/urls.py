"""Addresses for outside a page: in mails, in the sitemap, handed to Stripe."""

import os
from typing import Any
from urllib.parse import urlsplit

from flask import current_app, has_request_context, request

from blueprints.core.i18n import current_language
from blueprints.core.settings import production


def external_url(endpoint: str, *, language: str | None = None, **values: Any) -> str:
    """The full address of a view in a language (by default the current one).

    It starts with SITE_URL. Only on a developer's machine, where SITE_URL is not set, it is
    the address that the browser used: in production a forged Host header must not reach a mail.
    """
    base = urlsplit(site_url())
    language = language or current_language()
    prefix = "" if language == current_app.config["SITE"].language else f"/{language}"
    adapter = current_app.url_map.bind(
        base.netloc, script_name=base.path.rstrip("/") + prefix + "/", url_scheme=base.scheme
    )
    return adapter.build(endpoint, values, force_external=True)


def site_url() -> str:
    """Where the site lives, without a final slash.

    Raises RuntimeError in production when SITE_URL is not set.
    """
    configured = current_app.config.get("SITE_URL") or os.environ.get("SITE_URL", "")
    if configured:
        return str(configured).rstrip("/")
    if production():
        raise RuntimeError("SITE_URL is not set. Put the site's address there, like https://www.example.com.")
    return request.host_url.rstrip("/") if has_request_context() else "http://127.0.0.1:8000"
