"""Descriptions as an owner types them: paragraphs, ``**bold**`` and lists; or HTML, for whoever knows it.

HTML is what is kept. It is shown as Markdown where that loses nothing, otherwise as it is.
"""

import re
from functools import lru_cache
from html import unescape

from markdown_it import MarkdownIt

TAG = re.compile(r"</?[a-zA-Z][^>]*>")


def to_html(text: str) -> str:
    """What was typed, as HTML. Text with tags in it is HTML already."""
    if TAG.search(text):
        return text
    return _tight(str(_markdown().render(text.replace("\r\n", "\n"))))


def to_text(html: str) -> str:
    """HTML as its owner gets to see it in a field."""
    text = _as_markdown(html)
    same = not TAG.search(text) and _compared(to_html(text)) == _compared(html)
    return text if same else html


@lru_cache(maxsize=1)
def _markdown() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False, "breaks": True}).disable(["image", "code", "fence"])


def _as_markdown(html: str) -> str:
    text = _tight(html)
    for pattern, markdown in (
        (r"<(?:strong|b)>(.*?)</(?:strong|b)>", r"**\1**"),
        (r"<(?:em|i)>(.*?)</(?:em|i)>", r"*\1*"),
        (r"<h2>(.*?)</h2>", r"\n\n## \1\n\n"),
        (r"<h3>(.*?)</h3>", r"\n\n### \1\n\n"),
        (r"<li>(.*?)</li>", r"\n- \1"),
        (r"</?(?:ul|p)>", r"\n\n"),
        (r"<br ?/?>", r"\n"),
    ):
        text = re.sub(pattern, markdown, text, flags=re.DOTALL)
    return unescape(re.sub(r"\n{3,}", "\n\n", text)).strip()


def _tight(html: str) -> str:
    """Without the white space between blocks, which shows nowhere."""
    html = re.sub(r"\s*(</?(?:p|ul|ol|li|h2|h3|h4|blockquote)>)\s*", r"\1", html)
    return re.sub(r"<br ?/?>\s*", "<br>", html).strip()


def _compared(html: str) -> str:
    """The same for two ways to write the same."""
    html = re.sub(r"<(/?)b>", r"<\1strong>", re.sub(r"<(/?)i>", r"<\1em>", _tight(html)))
    return unescape(html)
