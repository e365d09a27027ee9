"""What stands on a page, as a test wants to read it."""

import html
import re


def entries(page: str) -> list[str]:
    """The lines of the calendar's list, each as one line of text."""
    return [words(line) for line in re.findall(r'<li class="cal-entry.*?</li>', page, re.DOTALL)]


def main(page: str) -> str:
    """All words of the page's main part."""
    return words(page.partition("<main")[2].partition("</main>")[0].partition(">")[2])


def values(page: str, name: str = "start") -> list[str]:
    """The values of the buttons of a name."""
    return [html.unescape(value) for value in re.findall(rf'<button[^>]* name="{name}" value="([^"]*)"', page)]


def words(part: str) -> str:
    """Without tags and pictures, every kind of space a plain one."""
    bare = re.sub(r"<[^>]+>", " ", re.sub(r"<svg.*?</svg>", " ", part, flags=re.DOTALL))
    return re.sub(r"\s+", " ", html.unescape(bare)).strip()
