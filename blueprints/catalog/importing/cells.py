"""One cell at a time: amounts, numbers, dates, yes and no, HTML, as shop systems in several languages write them."""

import re
from collections.abc import Iterable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from html import unescape

import nh3

from blueprints.core.i18n import lazy_gettext as _l

DEAREST = Decimal(20_000_000)  # cents of it fit the 32 bits of a database's integer
BLOCKS = re.compile(r"<(p|div|ul|ol|h[1-6]|table|blockquote|section|article|dl|hr)\b", re.IGNORECASE)
SHORTCODES = re.compile(r"\[/?(caption|gallery|embed|video|audio|vc_\w+|et_pb_\w+)\b[^\]]*\]", re.IGNORECASE)
YES = {"1", "true", "yes", "oui", "vrai", "y", "o"}
NO = {"0", "-1", "false", "no", "non", "faux", "n"}


class BadCell(Exception):
    """A cell that can't be understood; ``what`` and ``cure`` are sentences."""

    def __init__(self, what: str, cure: str) -> None:
        super().__init__(what)
        self.what, self.cure = what, cure


def price(text: str) -> Decimal:
    """An amount of 0 or more: ``12.50``, ``12,5``, ``1 234,56 €``, ``1,234.56``, ``8.264463``. Raises BadCell."""
    bare = re.sub(r"[\s'’€$£]|EUR", "", text)
    separators = re.findall(r"[.,]", bare)
    if len(set(separators)) == 2 or separators.count(separators[-1] if separators else "") > 1:
        # Two kinds, or one kind several times: what groups thousands goes, the last other one is the decimal point.
        point = separators[-1] if separators.count(separators[-1]) == 1 else ""
        bare = "".join(sign for i, sign in enumerate(bare) if sign not in ".," or (point and i == bare.rfind(point)))
    try:
        amount = Decimal(bare.replace(",", "."))
    except InvalidOperation:
        amount = Decimal("NaN")
    if not amount.is_finite():
        raise BadCell(_l("“%(text)s” is not a price.", text=text), _l("Write it like 12.50."))
    if amount < 0:
        raise BadCell(_l("“%(text)s” is below 0.", text=text), _l("Write a price of 0 or more."))
    if amount > DEAREST:
        raise BadCell(_l("“%(text)s” is more than a price can be.", text=text), _l("Write it like 12.50."))
    return amount


def cents(text: str) -> int:
    """An amount that customers pay, in cents. Raises BadCell, also where a separator might mean thousands."""
    if re.fullmatch(r"[^.,]*\d[.,]\d{3}[^\d.,]*", text):
        raise BadCell(
            _l("“%(text)s” may be thousands or a fraction.", text=text), _l("Write 1234.00 or 1.23, with two decimals.")
        )
    return rounded(price(text))


def rounded(amount: Decimal) -> int:
    """Whole cents, half a cent upwards."""
    return int((amount * 100).to_integral_value(ROUND_HALF_UP))


def pieces(text: str) -> int:
    """A number of pieces; below 0 (sold beyond the stock) counts as 0. Raises BadCell."""
    try:
        number = Decimal(text.replace(",", ".").replace(" ", ""))
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite() or number > 1_000_000_000:
        raise BadCell(
            _l("“%(text)s” is not a number of pieces.", text=text), _l("Write it like 12, or leave it empty.")
        )
    return max(0, int(number))


def yes(text: str) -> bool:
    """A yes or no. Raises BadCell."""
    word = text.casefold()
    if word in YES or word in NO:
        return word in YES
    raise BadCell(_l("“%(text)s” is neither yes nor no.", text=text), _l("Write 1 or 0."))


def day(text: str) -> date | None:
    """A date, whatever time follows it; None for MySQL's empty date. Raises BadCell."""
    if text.startswith("0000-00-00"):
        return None
    try:
        if match := re.match(r"(\d{1,2})/(\d{1,2})/(\d{4})", text):
            return date(int(match[3]), int(match[2]), int(match[1]))
        return date.fromisoformat(text[:10])
    except ValueError:
        raise BadCell(_l("“%(text)s” is not a date.", text=text), _l("Write it like 2026-12-31.")) from None


def listed(text: str, separator: str = ",") -> list[str]:
    """The parts of a list, where ``\\,`` is a comma within a part."""
    parts = re.split(rf"(?<!\\){re.escape(separator)}", text)
    return [part.replace("\\" + separator, separator).strip() for part in parts if part.strip()]


def prose(text: str) -> str:
    """A text without its HTML, on one line."""
    spaced = re.sub(r"<(br|/p|/div|/li|/h\d)\b", r" \g<0>", text)
    return " ".join(unescape(nh3.clean(spaced, tags=set())).split())


def page(text: str) -> str:
    """HTML as a description page takes it: paragraphs where the text had only line breaks, headings of our levels.

    It isn't made safe here: ``products.clean_html`` does that for whatever goes into the shop.
    """
    html = SHORTCODES.sub("", text).strip()
    if html and not BLOCKS.search(html):
        blocks = (re.sub(r"\s*\n\s*", "<br>", block.strip()) for block in re.split(r"\n\s*\n", html))
        return "\n".join(f"<p>{block}</p>" for block in blocks if block)
    html = re.sub(r"<(/?)h1\b", r"<\1h2", html, flags=re.IGNORECASE)
    html = re.sub(r"<(/?)h[56]\b", r"<\1h4", html, flags=re.IGNORECASE)
    html = re.sub(r"<(/?)(div|section|article)\b", r"<\1p", html, flags=re.IGNORECASE)
    return re.sub(r"<p[^>]*>(\s|&nbsp;|<br\s*/?>)*</p>", "", html, flags=re.IGNORECASE).strip()


def named(pairs: Iterable[tuple[str, str]]) -> str:
    """Options as an identity: ``Couleur=Bleu|Taille=M``."""
    return "|".join(f"{name}={value}" for name, value in pairs)
