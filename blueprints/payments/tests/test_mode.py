"""Demo, test or live: decided by the keys, said to visitors, refused in production unless asked for."""

from collections.abc import Callable
from pathlib import Path

import pytest
import stripe
from flask import Flask

from blueprints.core.app import create_app
from blueprints.core.testing import SITE_TOML
from blueprints.payments import mode
from blueprints.payments.port import StripeRefused

Build = Callable[..., Flask]


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Build:
    """`build(NAME=value, …)` starts a site with that environment."""
    (tmp_path / "site.toml").write_text(SITE_TOML.format(features='["payments"]'), encoding="utf-8")

    def start_site(**environment: str) -> Flask:
        for name in ("STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET", "GRANDRUE_ENV", "GRANDRUE_ALLOW_DEMO_PAYMENTS"):
            monkeypatch.delenv(name, raising=False)
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        return create_app(tmp_path, config={"TESTING": True, "SITE_URL": "http://localhost"})

    return start_site


def page(app: Flask, path: str = "/nowhere") -> str:
    return app.test_client().get(path).get_data(as_text=True)


def test_without_keys_every_page_says_that_no_money_moves(build: Build) -> None:
    app = build()
    assert "aucun argent ne circule" in page(app)
    assert "no money moves" in page(app, "/en/nowhere")
    assert mode.of(app).is_demo


def test_with_live_keys_nothing_is_said_and_there_is_no_demo_page(build: Build) -> None:
    app = build(STRIPE_SECRET_KEY="sk_live_1", STRIPE_WEBHOOK_SECRET="whsec_1")
    assert "aucun argent" not in page(app)
    assert mode.of(app).moves_money
    assert mode.of(app).fake is None
    assert "payments_demo" not in app.blueprints
    assert "payments-demo" not in {job.name for job in app.extensions["grandrue.sweeps"]}


def test_with_stripes_test_keys_pages_say_so(build: Build) -> None:
    app = build(STRIPE_SECRET_KEY="sk_test_1", STRIPE_WEBHOOK_SECRET="whsec_1")
    assert "clés de test de Stripe" in page(app)
    assert not mode.of(app).moves_money


def test_a_form_may_lead_to_stripes_page_only_where_stripe_is_used(build: Build) -> None:
    policy = build().test_client().get("/nowhere").headers["Content-Security-Policy"]
    assert "stripe" not in policy
    app = build(STRIPE_SECRET_KEY="sk_live_1", STRIPE_WEBHOOK_SECRET="whsec_1")
    policy = app.test_client().get("/nowhere").headers["Content-Security-Policy"]
    assert "form-action 'self' https://checkout.stripe.com" in policy


def test_a_production_start_in_demo_mode_is_refused(build: Build) -> None:
    with pytest.raises(
        SystemExit, match=r"takes only demo payments.*STRIPE_SECRET_KEY.*GRANDRUE_ALLOW_DEMO_PAYMENTS=yes"
    ):
        build(GRANDRUE_ENV="production")
    with pytest.raises(SystemExit, match="takes only demo payments"):
        build(GRANDRUE_ENV="production", GRANDRUE_ALLOW_DEMO_PAYMENTS="1")


def test_a_production_start_in_demo_mode_can_be_asked_for_by_name(build: Build) -> None:
    app = build(GRANDRUE_ENV="production", GRANDRUE_ALLOW_DEMO_PAYMENTS="yes")
    assert "aucun argent ne circule" in page(app)


@pytest.mark.parametrize(
    ("keys", "sentence"),
    [
        ({"STRIPE_SECRET_KEY": "sk_live_1"}, "STRIPE_WEBHOOK_SECRET is missing"),
        ({"STRIPE_WEBHOOK_SECRET": "whsec_1"}, "STRIPE_SECRET_KEY is not a secret key"),
        ({"STRIPE_SECRET_KEY": "pk_live_1", "STRIPE_WEBHOOK_SECRET": "whsec_1"}, "begin with sk_"),
        ({"STRIPE_SECRET_KEY": "sk_live_1", "STRIPE_WEBHOOK_SECRET": "sk_live_1"}, "begins with whsec_"),
    ],
)
def test_a_wrong_key_keeps_the_site_from_starting(build: Build, keys: dict[str, str], sentence: str) -> None:
    with pytest.raises(SystemExit, match=sentence):
        build(**keys)


def test_with_keys_the_same_call_goes_to_stripe(build: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    app = build(STRIPE_SECRET_KEY="sk_live_1", STRIPE_WEBHOOK_SECRET="whsec_1")
    asked = []

    def request(
        _self: object, method: str, url: str, headers: dict[str, str], post_data: str
    ) -> tuple[bytes, int, dict[str, str]]:
        asked.append(
            (method, url, headers["Authorization"], headers["Idempotency-Key"], "client_reference_id=live" in post_data)
        )
        return b'{"error": {"type": "invalid_request_error", "message": "no"}}', 400, {}

    monkeypatch.setattr(stripe.RequestsClient, "request", request)
    with app.app_context(), pytest.raises(StripeRefused):
        mode.of(app).port.create_session({"client_reference_id": "live"}, "key")
    assert asked == [("post", "https://api.stripe.com/v1/checkout/sessions", "Bearer sk_live_1", "key", True)]
