import stat
from pathlib import Path

import pytest
from flask import Flask

from blueprints.core import settings
from blueprints.core.app import create_app
from blueprints.core.site import UnknownKey
from blueprints.core.testing import SITE_TOML
from blueprints.core.urls import external_url, site_url


@pytest.fixture
def fresh(tmp_path: Path) -> Path:
    (tmp_path / "site.toml").write_text(SITE_TOML.format(features='["core"]'), encoding="utf-8")
    return tmp_path


def test_the_site_makes_its_own_secrets_once_and_keeps_them(fresh: Path) -> None:
    first = create_app(fresh).secret_key
    path = fresh / "instance" / "secrets.toml"
    assert isinstance(first, str)
    assert len(first) >= 48
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert create_app(fresh).secret_key == first


def test_a_weak_secret_keeps_the_real_site_from_starting(fresh: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRANDRUE_ENV", "production")
    monkeypatch.setenv("SECRET_KEY", "secret")
    with pytest.raises(SystemExit, match="SECRET_KEY is shorter than 32 characters"):
        create_app(fresh)


def test_an_answer_that_nobody_asks_for_names_the_nearest(app: Flask) -> None:
    with app.app_context():
        assert settings.answer("core.mail") == "later"
        with pytest.raises(KeyError, match=r"Did you mean 'core\.mail'\?"):
            settings.answer("core.mial")


def test_a_slip_in_site_toml_is_named_with_the_nearest_key(fresh: Path) -> None:
    path = fresh / "site.toml"
    path.write_text(path.read_text("utf-8").replace("postcode =", "postcod ="), encoding="utf-8")
    with pytest.raises(UnknownKey, match=r"site\.toml: \[site\] has no 'postcod'\. Did you mean 'postcode'\?"):
        create_app(fresh)


def test_an_address_in_a_mail_never_comes_from_a_forged_host(app: Flask) -> None:
    with app.test_request_context("/", base_url="http://evil.example"):
        assert external_url("probe.hello") == "http://localhost/probe/hello"
        assert external_url("probe.hello", language="en") == "http://localhost/en/probe/hello"


def test_the_real_site_must_know_its_address(fresh: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRANDRUE_ENV", "production")
    monkeypatch.delenv("SITE_URL", raising=False)
    app = create_app(fresh)
    with app.test_request_context("/", base_url="http://evil.example"), pytest.raises(RuntimeError, match="SITE_URL"):
        site_url()
