"""Languages: which one a page speaks, and what its sentences are in that language.

The default language has bare addresses and each other one its prefix (``/en/…``). A WSGI
middleware moves the prefix to SCRIPT_NAME, so that routes are declared once and ``url_for``
keeps the language by itself. Sentences are English in the code; each room's
``translations/<language>.po`` gives them in another language and is read at start-up.
"""

import logging
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime, time
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from babel import Locale
from babel.dates import format_date, format_datetime, format_time
from babel.messages.pofile import read_po
from flask import Flask, current_app, has_request_context, request
from flask_babel import Babel, LazyString
from jinja2 import pass_eval_context
from jinja2.nodes import EvalContext
from markupsafe import Markup

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

log = logging.getLogger(__name__)

_forced: ContextVar[str | None] = ContextVar("forced_language", default=None)
Catalogue = dict[str | tuple[str, int], str]


class LanguagePrefix:
    """WSGI middleware: ``/en/cart`` becomes ``/cart`` in English."""

    def __init__(self, wsgi: "WSGIApplication", default: str, others: Iterable[str]) -> None:
        self.wsgi = wsgi
        self.default = default
        self.others = frozenset(others)

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        path = environ.get("PATH_INFO", "")
        first, _slash, rest = path[1:].partition("/")
        language = self.default
        if first in self.others:
            language = first
            environ["SCRIPT_NAME"] = environ.get("SCRIPT_NAME", "") + "/" + first
            environ["PATH_INFO"] = "/" + rest
        environ["grandrue.language"] = language
        return self.wsgi(environ, start_response)


def current_language() -> str:
    """The language of this page or mail, an ISO 639-1 code."""
    forced = _forced.get()
    if forced:
        return forced
    # Asked for dozens of times a page, so the common way comes first.
    if has_request_context() and (language := request.environ.get("grandrue.language")):
        return str(language)
    default: str = current_app.config["SITE"].language
    return default


@contextmanager
def in_this_language(language: str) -> Iterator[None]:
    """Speak ``language`` inside the block, for a mail to somebody whose language is known."""
    token = _forced.set(language)
    try:
        yield
    finally:
        _forced.reset(token)


def current_locale() -> Locale:
    return _locale(current_language())


def in_language(texts: Mapping[str, str] | str | None) -> str:
    """The text of this page's language out of ``{"fr": …, "en": …}``, else the first that is there."""
    if not texts:
        return ""
    if isinstance(texts, str):
        return texts
    wanted = texts.get(current_language()) or texts.get(current_app.config["SITE"].language)
    return wanted or next((text for text in texts.values() if text), "")


def gettext(message: str, **values: Any) -> str:
    """The sentence in this page's language, with ``%(name)s`` filled in when values are given."""
    text = _catalogue().get(message) or message
    return text % values if values else text


def ngettext(singular: str, plural: str, n: int, **values: Any) -> str:
    """The form of a sentence that fits the number ``n``, which it may name as ``%(num)s``."""
    index = _plural_index(n)
    text = _catalogue().get((singular, index)) or (plural if index else singular)
    return text % {"num": n, **values}


def lazy_gettext(message: str, **values: Any) -> LazyString:
    """A sentence that is translated when it is shown, for what is written at import time."""
    return LazyString(gettext, message, **values)


def day(value: date | datetime, style: str = "long") -> str:
    """A date for people, in the site's time zone: ``22 novembre 2026``."""
    if isinstance(value, datetime):
        value = value.astimezone(current_app.config["SITE"].zone)
    return format_date(value, style, locale=current_locale())


def moment(value: datetime, style: str = "medium") -> str:
    """A date and time for people, in the site's time zone."""
    return format_datetime(value, style, tzinfo=current_app.config["SITE"].zone, locale=current_locale())


def hour(value: datetime | time) -> str:
    """A time of day for people, in the site's time zone when it is an instant."""
    if isinstance(value, datetime):
        value = value.astimezone(current_app.config["SITE"].zone)
    return format_time(value, "short", locale=current_locale())


def url_in(language: str) -> str:
    """The address of this page in another language, query included."""
    prefix = "" if language == current_app.config["SITE"].language else "/" + language
    query = request.query_string.decode("latin-1")
    root = request.environ.get("SCRIPT_NAME", "")
    here = "/" + current_language()
    root = root.removesuffix(here)
    return f"{root}{prefix}{request.path}" + (f"?{query}" if query else "")


def init_app(app: Flask, folders: Iterable[Path]) -> None:
    """Read the catalogues of the rooms' ``translations`` folders and hook the language middleware."""
    site = app.config["SITE"]
    app.extensions["grandrue.translations"] = {
        language: read_catalogues(language, folders) for language in site.languages
    }
    # Flask-Babel serves the libraries that ask it for the language, such as Flask-WTF.
    Babel(app, locale_selector=current_language, timezone_selector=lambda: site.timezone)
    app.wsgi_app = LanguagePrefix(app.wsgi_app, site.language, site.languages[1:])  # type: ignore[method-assign]  # Flask's documented way
    app.jinja_env.add_extension("jinja2.ext.i18n")
    app.jinja_env.install_gettext_callables(  # type: ignore[attr-defined]  # comes with the extension
        _template_gettext, _template_ngettext, newstyle=True
    )
    app.jinja_env.globals["_"] = _template_words
    app.jinja_env.filters.update(in_language=in_language, day=day, moment=moment, hour=hour)
    app.jinja_env.globals.update(url_in=url_in, current_language=current_language)


def read_catalogues(language: str, folders: Iterable[Path]) -> Catalogue:
    """All sentences of ``<folder>/<language>.po`` in one dictionary; a plural's key is (singular, form)."""
    catalogue: Catalogue = {}
    for folder in folders:
        path = folder / f"{language}.po"
        if path.is_file():
            catalogue.update(_read_po(path))
    return catalogue


@lru_cache(maxsize=64)
def _read_po(path: Path) -> Catalogue:
    entries: Catalogue = {}
    with path.open("rb") as file:
        for message in read_po(file):
            if not message.id or message.fuzzy or not message.string:
                continue
            if isinstance(message.id, tuple | list):
                for index, form in enumerate(message.string):
                    entries[(message.id[0], index)] = form
            else:
                entries[str(message.id)] = str(message.string)
    return entries


def _catalogue() -> Catalogue:
    catalogues: dict[str, Catalogue] = current_app.extensions["grandrue.translations"]
    return catalogues.get(current_language(), {})


@pass_eval_context
def _template_words(context: EvalContext, message: str, /, **values: Any) -> str:
    """``_("…")`` of templates. Jinja's own goes through two more calls, thirty times a page."""
    text = _catalogue().get(message) or message
    if context.autoescape:
        text = _marked(text)
    return text % values if values else text


@lru_cache(maxsize=10_000)
def _marked(text: str) -> Markup:
    return Markup(text)  # noqa: S704 - sentences of our own templates and catalogues


def _template_gettext(message: str) -> str:
    return _catalogue().get(message) or message


def _template_ngettext(singular: str, plural: str, n: int) -> str:
    index = _plural_index(n)
    return _catalogue().get((singular, index)) or (plural if index else singular)


def _plural_index(n: int) -> int:
    """Which form the number takes: French counts 0 as singular, English doesn't."""
    if current_language() == "fr":
        return 1 if abs(n) >= 2 else 0
    return 0 if n == 1 else 1


@lru_cache
def _locale(language: str) -> Locale:
    return Locale.parse(language)
