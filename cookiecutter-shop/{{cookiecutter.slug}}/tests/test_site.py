"""The whole site, as its site.toml describes it: it starts, migrates, and opens to whom it should."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from blueprints.core import migrations
from blueprints.core.app import create_app
from blueprints.core.database import db

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    """This site with an empty database of its own."""
    database = tmp_path_factory.mktemp("site") / "site.db"
    config = {"TESTING": True, "SITE_URL": "http://localhost", "SQLALCHEMY_DATABASE_URI": f"sqlite:///{database}"}
    app = create_app(ROOT, config=config)
    migrations.upgrade(app)
    yield app
    with app.app_context():
        db.engine.dispose()


@pytest.fixture
def visitor(site: Flask) -> FlaskClient:
    """Somebody who never signed in."""
    return site.test_client()


def test_the_site_is_in_health(visitor: FlaskClient) -> None:
    assert visitor.get("/healthz").status_code == 200


def test_the_home_page_opens_in_every_language(site: Flask, visitor: FlaskClient) -> None:
    default, *others = site.config["SITE"].languages

    for path, language in [("/", default), *((f"/{other}/", other) for other in others)]:
        page = visitor.get(path)
        assert page.status_code == 200
        assert f'lang="{language}"' in page.text


def test_a_stranger_does_not_get_into_the_office(visitor: FlaskClient) -> None:
    # Off to the sign-in page; a site without a back office has nothing there at all.
    assert visitor.get("/office").status_code in {302, 303, 404}
