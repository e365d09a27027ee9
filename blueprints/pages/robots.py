"""What search engines read: robots.txt and the sitemap, in every language of the site.

Sources: RFC 9309; https://www.sitemaps.org/protocol.html (at most 50,000 addresses a file);
https://developers.google.com/search/docs/specialty/international/localized-versions
"""

from datetime import datetime
from typing import Any

from flask import Blueprint, Response, abort, make_response, render_template, request

from blueprints.core import settings
from blueprints.core.audience import audience
from blueprints.core.outlets import collect
from blueprints.core.site import current_site
from blueprints.core.urls import external_url, site_url

bp = Blueprint("pages_robots", __name__)

A_FILE = 10_000  # pages; each has an address in every language

Entry = tuple[str, dict[str, Any], datetime | None]


@bp.get("/robots.txt")
@audience("public")
def robots() -> Response:
    """Keep the office, accounts and carts out of search; and all of a site that is not live yet."""
    text = render_template("pages/robots.txt", live=settings.production(), sitemap=f"{site_url()}/sitemap.xml")
    return _answer(text, "text/plain")


@bp.get("/sitemap.xml")
@audience("public")
def sitemap() -> Response:
    """Every public page; of a large site a list of files, which ``?part=N`` gives."""
    entries: list[Entry] = collect("core.sitemap")
    parts = -(-len(entries) // A_FILE)
    part = request.args.get("part", type=int)
    if part is None and parts > 1:
        files = [f"{site_url()}/sitemap.xml?part={number}" for number in range(1, parts + 1)]
        return _answer(render_template("pages/sitemap_index.xml", files=files), "application/xml")
    number = 1 if part is None else part
    if not 1 <= number <= max(parts, 1):
        abort(404)
    chosen = entries[(number - 1) * A_FILE : number * A_FILE]
    pages = [(_in_all_languages(entry), entry[2]) for entry in chosen]
    return _answer(render_template("pages/sitemap.xml", pages=pages), "application/xml")


def _in_all_languages(entry: Entry) -> dict[str, str]:
    endpoint, values, _changed = entry
    return {code: external_url(endpoint, language=code, **values) for code in current_site().languages}


def _answer(text: str, mimetype: str) -> Response:
    response = make_response(text)
    response.mimetype = mimetype
    return response
