"""Answers and secrets: what the owner said in site.toml, and what only the server may know."""

import os
import secrets as randomness
import tomllib
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from flask import Flask, current_app


def answer(key: str) -> Any:
    """The owner's answer to a question, else its default: ``answer("checkout.delivery_cents")``.

    Raises KeyError, with the nearest name, for a question that no room of this site asks.
    """
    answers: dict[str, Any] = current_app.extensions["grandrue.answers"]
    if key not in answers:
        near = get_close_matches(key, answers, n=1)
        hint = f" Did you mean {near[0]!r}?" if near else ""
        raise KeyError(f"No room of this site asks {key!r}.{hint}")
    return answers[key]


def secret(name: str) -> str:
    """A secret out of the environment, else out of instance/secrets.toml, else empty."""
    return os.environ.get(name) or str(_secrets_file(current_app).get(name, ""))


def production() -> bool:
    """Whether this is the real thing (GRANDRUE_ENV=production), not a demo on somebody's desk."""
    return os.environ.get("GRANDRUE_ENV") == "production"


def init_app(app: Flask, answers: dict[str, dict[str, Any]]) -> None:
    """Merge the questions' defaults with the answers, and make the site's own secrets at first start."""
    merged = {}
    for name, feature in app.extensions["grandrue.features"].items():
        for question in feature.questions:
            if question.target != "site":
                merged[f"{name}.{question.key}"] = answers.get(name, {}).get(question.key, question.default)
    app.extensions["grandrue.answers"] = merged
    app.secret_key = _own_secret(app, "SECRET_KEY")
    app.config["SECURITY_PASSWORD_SALT"] = _own_secret(app, "PASSWORD_SALT")


def _own_secret(app: Flask, name: str) -> str:
    value = os.environ.get(name) or _secrets_file(app).get(name) or _make_secrets(app)[name]
    if production() and len(value) < 32:
        raise SystemExit(
            f"{name} is shorter than 32 characters, which can be guessed. "
            f"Remove it from the environment to let the site make its own in instance/secrets.toml."
        )
    return str(value)


def _secrets_path(app: Flask) -> Path:
    return Path(app.instance_path) / "secrets.toml"


def _secrets_file(app: Flask) -> dict[str, Any]:
    path = _secrets_path(app)
    return tomllib.loads(path.read_text("utf-8")) if path.is_file() else {}


def _make_secrets(app: Flask) -> dict[str, Any]:
    """Write the secrets, readable by nobody else; of several processes that start at once one wins."""
    path = _secrets_path(app)
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [f'{name} = "{randomness.token_urlsafe(48)}"' for name in ("SECRET_KEY", "PASSWORD_SALT")]
    fresh = path.with_name(f"secrets.{os.getpid()}.new")
    with os.fdopen(os.open(fresh, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        file.write("# Made at the first start. Never put this file into git or into a mail.\n")
        file.write("\n".join(lines) + "\n")
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(fresh, path)  # refuses when another process was first
    except FileExistsError:
        pass  # the other one's secrets are as good, and all processes must agree on one
    finally:
        fresh.unlink()
    return _secrets_file(app)
