"""Demo, test or live: which Stripe this site talks to, decided by its keys alone."""

import hashlib
import logging
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from flask import Flask, current_app

from blueprints.core import clock
from blueprints.core.i18n import current_language
from blueprints.core.settings import production, secret
from blueprints.core.site import current_site
from blueprints.core.urls import external_url
from blueprints.payments.fake_stripe.account import FakeStripe
from blueprints.payments.port import StripePort

EXTENSION = "grandrue.payments"

DEMO_REFUSED = (
    "This site is started for production (GRANDRUE_ENV=production), but takes only demo payments: no money "
    "would move. Put STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET into its environment, or, if a demo is what "
    "you want, GRANDRUE_ALLOW_DEMO_PAYMENTS=yes."
)


@dataclass(frozen=True, slots=True)
class Payments:
    """How this app is paid. `fake` is the make-believe Stripe of the demo, else None."""

    kind: Literal["demo", "test", "live"]
    port: StripePort
    webhook_secret: str
    fake: FakeStripe | None

    @property
    def is_demo(self) -> bool:
        """Whether Stripe itself is make-believe."""
        return self.kind == "demo"

    @property
    def moves_money(self) -> bool:
        """Whether customers really pay: not in the demo, nor with Stripe's test keys."""
        return self.kind == "live"


def choose(app: Flask) -> None:
    """Settle on Stripe when its two keys are there, else on the demo.

    Ends the start with a sentence (SystemExit) when a key is wrong or missing beside the other,
    and when a production site would take demo payments without being asked to.
    """
    # Its INFO lines tell of every request, with the address of api.stripe.com even in the demo.
    logging.getLogger("stripe").setLevel(logging.WARNING)
    with app.app_context():
        key, webhook_secret = secret("STRIPE_SECRET_KEY"), secret("STRIPE_WEBHOOK_SECRET")
    if key or webhook_secret:
        _check(key, webhook_secret)
        kind: Literal["test", "live"] = "test" if "_test_" in key else "live"
        app.extensions[EXTENSION] = Payments(kind, StripePort(key), webhook_secret, None)
        return
    if production() and os.environ.get("GRANDRUE_ALLOW_DEMO_PAYMENTS") != "yes":
        raise SystemExit(DEMO_REFUSED)
    fake = FakeStripe(
        Path(app.instance_path) / "fake-stripe.db",
        clock=clock.now,
        page_url=_page_url,
        webhook_secret=_demo_webhook_secret(app),
    )
    # The fake answers at once or never, so repeating by itself would only make people wait.
    port = StripePort("sk_test_demo", fake.http_client, retries=0)
    app.extensions[EXTENSION] = Payments("demo", port, fake.webhook_secret, fake)


def of(app: Flask) -> Payments:
    """How an app is paid."""
    payments: Payments = app.extensions[EXTENSION]
    return payments


def current() -> Payments:
    """How the running app is paid."""
    return of(current_app)


def _check(key: str, webhook_secret: str) -> None:
    if not key.startswith(("sk_", "rk_")):
        raise SystemExit(
            "STRIPE_SECRET_KEY is not a secret key: those begin with sk_ (or rk_, a restricted key). "
            "It is in Stripe's dashboard under Developers, API keys."
        )
    if not webhook_secret.startswith("whsec_"):
        raise SystemExit(
            "STRIPE_WEBHOOK_SECRET is missing or wrong: it begins with whsec_ and is shown in Stripe's dashboard "
            "beside the webhook for https://<your site>/webhooks/stripe. Without it no payment could be confirmed."
        )


def _demo_webhook_secret(app: Flask) -> str:
    # Of this site's own secret, so that not even a demo believes a stranger's webhook.
    own = app.secret_key
    material = own if isinstance(own, bytes) else str(own).encode()
    return "whsec_" + hashlib.sha256(b"demo webhooks " + material).hexdigest()


def _page_url(session_id: str, locale: str, _success_url: str) -> str:
    language = locale if locale in current_site().languages else current_language()
    return external_url("payments_demo.page", language=language, session_id=session_id)
