"""The site: `gunicorn app:app` and `flask --app app` both start here."""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent

if not (HERE / "blueprints").is_dir():
    sys.exit(
        "This site has no blueprints/ folder: cookiecutter was told not to run the hook that copies it.\n"
        "Make the site again with `cookiecutter --accept-hooks yes`, or with `grandrue new`.\n"
        "Ce site n'a pas de dossier blueprints/ : recréez-le avec l'une de ces deux commandes."
    )

from blueprints.core.app import create_app  # noqa: E402  (only once it is known to be there)

app = create_app(HERE)
