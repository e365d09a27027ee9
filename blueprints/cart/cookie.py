"""The cookie that finds a cart again. It is set when something is put in, never by looking."""

from flask import Response, request

from blueprints.cart.carts import KEPT
from blueprints.core.settings import production

NAME = "cart"  # the page cache passes by whoever has it (core.page_cache)


def token() -> str | None:
    """The cart token of this request."""
    return request.cookies.get(NAME)


def give(response: Response, value: str) -> None:
    """Let this browser find its cart again, for as long as carts are kept."""
    response.set_cookie(NAME, value, max_age=KEPT, httponly=True, samesite="Lax", secure=production(), path="/")
