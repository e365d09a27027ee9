"""Pictures: whatever somebody uploads is decoded, checked and drawn anew as WebP in three widths.

Nothing of the uploaded file is ever served, so a script hidden in it (SVG, a renamed page, a
polyglot) has nowhere to run. A picture's key names its content and its size in pixels.
"""

import hashlib
import os
import re
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import IO, TYPE_CHECKING

from flask import Blueprint, Flask, Response, abort, current_app, send_file
from markupsafe import Markup, escape

from blueprints.core.audience import audience
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _

if TYPE_CHECKING:
    from PIL.Image import Image

bp = Blueprint("pictures", __name__)

WIDTHS = (320, 640, 1280)
MAX_PIXELS = 40_000_000  # a 12 kB file can unpack to a gigabyte
FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "AVIF")
KEY = re.compile(r"[0-9a-f]{24}-(\d{1,5})x(\d{1,5})")
YEAR = 365 * 24 * 3600


@dataclass(frozen=True)
class Picture:
    """A stored picture: its key, and the size in pixels of its largest version."""

    key: str
    width: int
    height: int


def store(stream: IO[bytes], *, name: str) -> Picture:
    """Keep an uploaded picture. The same content gives the same key and is kept once.

    Raises UserError, naming the file, when it is no picture that we take or has over 40 megapixels.
    """
    content = stream.read()
    image = _decode(content, name)
    image.thumbnail((WIDTHS[-1], WIDTHS[-1] * 2))
    key = f"{hashlib.sha256(content).hexdigest()[:24]}-{image.width}x{image.height}"
    for width in _widths(image.width):
        _write(_path(key, width), image, width)
    return Picture(key, image.width, image.height)


def size_of(key: str) -> tuple[int, int]:
    """Width and height in pixels. Raises ValueError for what is no key."""
    match = KEY.fullmatch(key)
    if not match:
        raise ValueError(f"{key!r} is not the key of a picture.")
    return int(match[1]), int(match[2])


def picture(key: str, alt: str, *, sizes: str = "100vw", loading: str = "lazy", css: str = "") -> Markup:
    """The <img> of a stored picture, in the width that fits. A global of templates.

    ``sizes`` is the attribute of that name; pass ``loading="eager"`` for what is seen first.
    """
    priority = ' fetchpriority="high"' if loading == "eager" else ""
    return Markup(  # noqa: S704 - what isn't ours is escaped; Markup.format takes five times as long
        f'<img {_sources(key)} sizes="{escape(sizes)}" alt="{escape(alt)}" class="{escape(css)}"'
        f' loading="{escape(loading)}" decoding="async"{priority}>'
    )


def picture_url(key: str, width: int = 640) -> str:
    """The address of a picture at a width or the nearest smaller one there is."""
    full = size_of(key)[0]
    return _url(key, max(w for w in _widths(full) if w <= max(width, min(_widths(full)))))


@bp.get("/media/<key>/<int:width>.webp")
@audience("public")
def media(key: str, width: int) -> Response:
    path = _path(key, width) if KEY.fullmatch(key) else None
    if path is None or not path.is_file():
        abort(404)
    response = send_file(path, mimetype="image/webp")
    response.cache_control.public = True
    response.cache_control.max_age = YEAR
    response.cache_control.immutable = True
    return response


def init_app(app: Flask) -> None:
    app.register_blueprint(bp)
    app.jinja_env.globals.update(picture=picture, picture_url=picture_url)


@lru_cache(maxsize=10_000)
def _sources(key: str) -> str:
    """The attributes that follow from a key alone; its form was checked, so nothing needs escaping."""
    width, height = size_of(key)
    widths = ", ".join(f"{_url(key, w)} {w}w" for w in _widths(width))
    return f'src="{picture_url(key)}" srcset="{widths}" width="{width}" height="{height}"'


def _decode(content: bytes, name: str) -> "Image":
    # Pillow takes 60 ms to import and most processes never draw.
    from PIL import Image, ImageOps, UnidentifiedImageError  # noqa: PLC0415 - see above

    Image.MAX_IMAGE_PIXELS = None  # our own limit below is lower, and refuses where Pillow only warns
    try:
        image = Image.open(BytesIO(content), formats=FORMATS)
        if image.width * image.height > MAX_PIXELS:
            raise UserError(
                _("“%(name)s” has more than 40 megapixels. Make it smaller, 2000 pixels wide is plenty.", name=name)
            )
        image.load()
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise UserError(
            _("“%(name)s” is not a picture we can read. Send a JPEG, PNG, WebP or AVIF file.", name=name)
        ) from error
    upright = ImageOps.exif_transpose(image)
    return upright.convert("RGBA" if upright.has_transparency_data else "RGB")


def _widths(full: int) -> list[int]:
    return [width for width in WIDTHS if width < full] + [min(full, WIDTHS[-1])]


def _write(path: Path, image: "Image", width: int) -> None:
    if path.exists():
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    height = max(1, round(image.height * width / image.width))
    fresh = path.with_suffix(f".{os.getpid()}.new")
    with fresh.open("wb") as file:
        image.resize((width, height)).save(file, "WEBP", quality=82)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)


def _path(key: str, width: int) -> Path:
    return Path(current_app.instance_path) / "media" / key[:2] / f"{key}.{width}.webp"


def _url(key: str, width: int) -> str:
    return f"/media/{key}/{width}.webp"
