"""Descriptions as an owner types them: plain paragraphs, or HTML for whoever knows it."""

import re
from html import escape, unescape

PLAIN = re.compile(r"(?:\s*<p>(?:[^<]|<br\s*/?>)*</p>)*\s*", re.IGNORECASE)


def to_html(text: str) -> str:
    """What was typed, as HTML: an empty line begins a paragraph. Text with tags in it is HTML already."""
    if re.search(r"</?[a-zA-Z][^>]*>", text):
        return text
    paragraphs = [part.strip() for part in re.split(r"\n\s*\n", text.replace("\r\n", "\n")) if part.strip()]
    return "".join(f"<p>{escape(part, quote=False).replace(chr(10), '<br>')}</p>" for part in paragraphs)


def to_text(html: str) -> str:
    """HTML as its owner gets to see it in a field: without tags where it is nothing but paragraphs."""
    if not PLAIN.fullmatch(html):
        return html
    text = re.sub(r"<br\s*/?>", "\n", re.sub(r"</p>\s*<p>", "\n\n", html.strip()))
    return unescape(re.sub(r"</?p>", "", text))
