from io import BytesIO

import pytest
from flask import Flask
from flask.testing import FlaskClient
from PIL import Image

from blueprints.core.errors import UserError
from blueprints.core.pictures import picture, picture_url, size_of, store


def photo(width: int, height: int, kind: str = "JPEG") -> BytesIO:
    file = BytesIO()
    Image.new("RGB", (width, height), "#c96").save(file, kind)
    file.seek(0)
    return file


def test_a_photo_becomes_webp_in_three_widths(app: Flask, client: FlaskClient) -> None:
    kept = store(photo(2000, 1000), name="bread.jpg")
    assert (kept.width, kept.height) == (1280, 640)
    assert size_of(kept.key) == (1280, 640)
    for width in (320, 640, 1280):
        with client.get(f"/media/{kept.key}/{width}.webp") as answer:
            assert Image.open(BytesIO(answer.data)).size == (width, width // 2)
            assert answer.headers["Content-Type"] == "image/webp"
            assert "immutable" in answer.headers["Cache-Control"]


def test_a_small_picture_is_not_blown_up(app: Flask, client: FlaskClient) -> None:
    kept = store(photo(200, 100, "PNG"), name="small.png")
    assert kept.width == 200
    assert 'srcset="/media/' in picture(kept.key, "A <small> one")
    assert "A &lt;small&gt; one" in picture(kept.key, "A <small> one")
    with client.get(picture_url(kept.key, 640)) as answer:
        assert answer.status_code == 200
    assert client.get(f"/media/{kept.key}/640.webp").status_code == 404


@pytest.mark.parametrize(
    "content",
    [
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        b"<!doctype html><script>alert(1)</script>",
        b"",
        b"GIF89a" + b"<script>alert(1)</script>",
        photo(50, 50).getvalue()[:300],
    ],
)
def test_what_is_no_picture_is_refused_by_name(app: Flask, content: bytes) -> None:
    with app.app_context(), pytest.raises(UserError, match=r"« cat\.jpg »"):
        store(BytesIO(content), name="cat.jpg")


def test_a_script_behind_a_real_picture_does_not_survive(app: Flask, client: FlaskClient) -> None:
    kept = store(BytesIO(photo(400, 400, "PNG").getvalue() + b"<script>alert(1)</script>"), name="polyglot.png")
    with client.get(f"/media/{kept.key}/400.webp") as answer:
        assert answer.status_code == 200
        assert b"script" not in answer.data


def test_a_bomb_is_refused_before_it_is_unpacked(app: Flask) -> None:
    with app.app_context(), pytest.raises(UserError, match="40"):
        store(photo(10_000, 10_000, "PNG"), name="bomb.png")


@pytest.mark.parametrize("key", ["../../site.db", "x", "0" * 24 + "-1x1%00"])
def test_nothing_but_a_key_reaches_the_disk(client: FlaskClient, key: str) -> None:
    assert client.get(f"/media/{key}/320.webp").status_code == 404
