"""The app factory: reads site.toml, wires the ground floor, and lets each room register itself."""

import importlib
import logging
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from flask import Flask
from jinja2 import ChoiceLoader, FileSystemLoader
from werkzeug.middleware.proxy_fix import ProxyFix

import blueprints
from blueprints.core import (
    audience,
    database,
    errors,
    headers,
    i18n,
    identity,
    money,
    origin,
    outlets,
    page_cache,
    settings,
    site,
)
from blueprints.core.feature import in_needs_order, read_all
from blueprints.core.site_app import SiteApp

ROOMS = Path(blueprints.__path__[0])
MAX_UPLOAD = 20 * 1024 * 1024


def create_app(root: Path, *, features: Sequence[str] | None = None, config: Mapping[str, Any] | None = None) -> Flask:
    """The site whose site.toml lies in ``root``.

    ``features`` replaces the file's list (their needs come along), ``config`` overrides Flask
    configuration; both are for tests. Raises FileNotFoundError without a site.toml, FeatureError
    for a feature that isn't there, and UndeclaredAudience for a route without an audience.
    """
    root = root.resolve()
    site_file = site.read_site_file(root / "site.toml")
    known = read_all(ROOMS)
    names = in_needs_order(known, ["core", *(features or site_file.features)])
    app = SiteApp(
        "site_app", root_path=str(root), instance_path=str(root / "instance"), static_folder=None, template_folder=None
    )
    _configure(app, site_file.site, config or {})
    app.extensions["grandrue.features"] = {name: known[name] for name in names}
    app.extensions["grandrue.rooms"] = {name: ROOMS / name for name in names}
    settings.init_app(app, site_file.answers)
    _wire_ground_floor(app)
    _import_models(names)
    for name in names:
        importlib.import_module(f"blueprints.{name}").register(app)
    _bring_in_the_owner(app)
    audience.check_all_declared(app)
    return app


def _configure(app: Flask, site: site.Site, config: Mapping[str, Any]) -> None:
    live = settings.production()
    app.config.update(
        SITE=site,
        MAX_CONTENT_LENGTH=MAX_UPLOAD,
        SESSION_COOKIE_NAME="session",
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_SECURE=live,
    )
    app.config.update(config)
    app.config.setdefault("SQLALCHEMY_DATABASE_URI", database.database_url(app, os.environ.get("DATABASE_URL")))
    Path(app.instance_path).mkdir(parents=True, exist_ok=True)
    app.jinja_options = {**app.jinja_options, "trim_blocks": True, "lstrip_blocks": True}
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    for name in ("alembic", "huey"):  # they tell each step, several a minute
        logging.getLogger(name).setLevel(logging.WARNING)


def _wire_ground_floor(app: Flask) -> None:
    app.jinja_loader = ChoiceLoader([FileSystemLoader(folder) for folder in _template_folders(app)])
    app.jinja_env.globals.update(site=app.config["SITE"])
    app.jinja_env.filters.update(money=money.money, rate=money.rate)
    database.init_app(app)
    identity.init_app(app)
    outlets.init_app(app)
    headers.init_app(app)
    # The order matters: a foreign request is refused before anybody asks who sent it.
    origin.init_app(app)
    audience.init_app(app)
    errors.init_app(app)
    i18n.init_app(app, [folder / "translations" for folder in app.extensions["grandrue.rooms"].values()])
    page_cache.init_app(app)
    proxies = int(os.environ.get("TRUSTED_PROXIES", "0"))
    if proxies:
        app.wsgi_app = ProxyFix(  # type: ignore[method-assign]  # Flask's documented way
            app.wsgi_app, x_for=proxies, x_proto=proxies, x_host=proxies
        )


def _template_folders(app: Flask) -> list[Path]:
    """The owner's templates first, then the rooms', the latest first."""
    rooms: dict[str, Path] = app.extensions["grandrue.rooms"]
    return [Path(app.root_path) / "theme" / "templates", *(path / "templates" for path in reversed(rooms.values()))]


def _import_models(names: Sequence[str]) -> None:
    """Load all tables before any room registers: the metadata is one for the whole process."""
    for name in names:
        if (ROOMS / name / "models.py").is_file():
            importlib.import_module(f"blueprints.{name}.models")


def _bring_in_the_owner(app: Flask) -> None:
    """Let own/__init__.py register the owner's code, if there is any."""
    door = Path(app.root_path) / "own" / "__init__.py"
    if door.is_file():
        own = importlib.import_module("own")
        if hasattr(own, "register"):
            own.register(app)
