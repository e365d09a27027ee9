"""Portraits of people who do not exist: flat shapes, drawn at twice their size so that their edges are smooth."""

from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageDraw, ImageFilter

SIDE = 640  # pixels: the widest that a page shows of a portrait
TWICE = 2

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Look:
    """The colours of a portrait, and how the hair falls: `bob`, `curls` or `short` with a beard."""

    wall: str
    skin: str
    shade: str
    hair: str
    cloth: str
    cut: str


LOOKS = {
    "colombe": Look("#dfe9e2", "#f0c8a8", "#dba987", "#8a4b2a", "#1f6f6b", "bob"),
    "ines": Look("#f3e2d3", "#b97f5b", "#9c6646", "#2b1b17", "#b3552f", "curls"),
    "mathis": Look("#dde4ee", "#eebf9c", "#d39f7b", "#3a2c25", "#2f3d57", "short"),
}


def draw(name: str) -> BytesIO:
    """A portrait as a JPEG file."""
    look = LOOKS[name]
    canvas = Canvas(look)
    canvas.wall()
    HAIR_BEHIND[look.cut](canvas)
    canvas.bust()
    canvas.face()
    HAIR_BEFORE[look.cut](canvas)
    file = BytesIO()
    canvas.image.resize((SIDE, SIDE), Image.Resampling.LANCZOS).save(file, "JPEG", quality=92)
    file.seek(0)
    return file


class Canvas:
    """A square on which shapes are told in hundredths of its side."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self.image = Image.new("RGB", (SIDE * TWICE, SIDE * TWICE), look.wall)
        self.pen = ImageDraw.Draw(self.image)

    def wall(self) -> None:
        """A soft light behind the head."""
        light = Image.new("L", self.image.size, 0)
        ImageDraw.Draw(light).ellipse(self._at((10, 4, 90, 84)), fill=120)
        white = Image.new("RGB", self.image.size, "#ffffff")
        self.image.paste(white, mask=light.resize((64, 64)).filter(ImageFilter.GaussianBlur(5)).resize(self.image.size))

    def bust(self) -> None:
        """Shoulders, neck and collar."""
        self.round((14, 76, 86, 130), self.look.cloth, 26)
        self.round((42, 58, 58, 84), self.look.shade, 8)
        self.oval((38, 72, 62, 88), self.look.shade)

    def face(self) -> None:
        """Ears, head, and a calm smile."""
        for left in (28.5, 65.5):
            self.oval((left, 43, left + 6, 54), self.look.shade)
        self.round((31, 24, 69, 70), self.look.skin, 19)
        for left in (40, 56):
            self.oval((left, 44, left + 4, 48.5), "#2a211d")
            self.arc((left - 2.5, 37, left + 6.5, 46), 205, 335, self.look.hair)
        self.arc((47, 47, 53, 56), 20, 160, self.look.shade)
        if self.look.cut != "short":  # his smile is drawn into the beard
            self.arc((41, 50, 59, 63), 25, 155, "#8f3f34")

    def oval(self, box: Box, colour: str) -> None:
        self.pen.ellipse(self._at(box), fill=colour)

    def round(self, box: Box, colour: str, radius: float) -> None:
        self.pen.rounded_rectangle(self._at(box), radius * self._unit, fill=colour)

    def pie(self, box: Box, start: int, end: int, colour: str) -> None:
        self.pen.chord(self._at(box), start, end, fill=colour)

    def arc(self, box: Box, start: int, end: int, colour: str) -> None:
        self.pen.arc(self._at(box), start, end, fill=colour, width=round(1.3 * self._unit))

    @property
    def _unit(self) -> float:
        return SIDE * TWICE / 100

    def _at(self, box: Box) -> Box:
        left, top, right, bottom = (edge * self._unit for edge in box)
        return left, top, right, bottom


def _bob_behind(canvas: Canvas) -> None:
    canvas.round((24, 16, 76, 74), canvas.look.hair, 24)


def _bob_before(canvas: Canvas) -> None:
    canvas.pie((27, 14, 73, 58), 180, 322, canvas.look.hair)
    canvas.round((24, 34, 32, 62), canvas.look.hair, 3.5)
    canvas.round((68, 34, 76, 62), canvas.look.hair, 3.5)


CURLS = ((22, 30), (20, 42), (23, 54), (28, 20), (38, 13), (50, 11), (62, 13), (72, 20), (78, 30), (80, 42), (77, 54))


def _curls_behind(canvas: Canvas) -> None:
    for x, y in CURLS:
        canvas.oval((x - 10, y - 8, x + 10, y + 12), canvas.look.hair)
    canvas.oval((26, 12, 74, 60), canvas.look.hair)


def _curls_before(canvas: Canvas) -> None:
    for x, y in ((35, 25), (43, 22), (51, 23), (59, 22), (66, 26)):
        canvas.oval((x - 7, y - 7, x + 7, y + 6), canvas.look.hair)


def _short_behind(canvas: Canvas) -> None:
    canvas.round((29, 17, 71, 50), canvas.look.hair, 16)


def _short_before(canvas: Canvas) -> None:
    canvas.pie((29, 15, 71, 51), 186, 354, canvas.look.hair)
    canvas.pie((31, 33, 69, 72), 14, 166, canvas.look.hair)
    canvas.pie((43, 53, 57, 64), 0, 180, "#f4e7e0")


HAIR_BEHIND = {"bob": _bob_behind, "curls": _curls_behind, "short": _short_behind}
HAIR_BEFORE = {"bob": _bob_before, "curls": _curls_before, "short": _short_before}
