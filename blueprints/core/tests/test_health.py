from pathlib import Path

from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from blueprints.core import migrations
from blueprints.core.app import create_app
from blueprints.core.testing import SITE_TOML


def test_a_site_that_serves_says_what_limps(client: FlaskClient, app: Flask, session: Session) -> None:
    answer = client.get("/healthz")
    assert (answer.status_code, answer.json) == (200, {"status": "degraded", "degraded": ["worker"]})
    (Path(app.instance_path) / "worker-alive").touch()
    assert client.get("/healthz").json == {"status": "ok", "degraded": []}


def test_a_site_whose_database_is_behind_is_not_healthy(tmp_path: Path) -> None:
    (tmp_path / "site.toml").write_text(SITE_TOML.format(features='["core"]'), encoding="utf-8")
    app = create_app(tmp_path, config={"SQLALCHEMY_DATABASE_URI": f"sqlite:///{tmp_path}/empty.db"})
    assert app.test_client().get("/healthz").status_code == 503
    assert migrations.upgrade(app) == ["core"]
    assert app.test_client().get("/healthz").status_code == 200
    assert migrations.upgrade(app) == []
