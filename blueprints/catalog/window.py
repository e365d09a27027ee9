"""The shop's window: the wide picture at the head of the home page.

Its key is kept in a file of ``instance/``. A site without one shows none.
"""

from pathlib import Path
from typing import IO

from flask import current_app
from markupsafe import Markup

from blueprints.core import page_cache, pictures
from blueprints.core.site import current_site


def dress(stream: IO[bytes], *, name: str) -> None:
    """Show this picture from now on. Raises UserError when ``pictures.store`` refuses the file."""
    key = pictures.store(stream, name=name).key
    path = _path()
    fresh = path.with_suffix(".new")
    fresh.write_text(key + "\n", encoding="ascii")
    fresh.replace(path)
    page_cache.invalidate()


def key() -> str | None:
    """The key of the picture, None while there is none."""
    path = _path()
    return path.read_text("ascii").strip() if path.is_file() else None


def picture_here() -> Markup | None:
    """The picture for ``pages.hero.picture``."""
    found = key()
    if found is None:
        return None
    sizes = "(min-width: 60rem) 50vw, 100vw"
    return pictures.picture(found, current_site().name, sizes=sizes, loading="eager")


def _path() -> Path:
    return Path(current_app.instance_path) / "shop_window"
