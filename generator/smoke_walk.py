"""Follows every link that somebody finds. Standard library only."""

from __future__ import annotations

import re
from collections import Counter, deque
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlsplit

from generator.smoke_page import Page
from generator.smoke_visitor import Visitor
from generator.smoke_words import say

MAX_PAGES = 3000
ALIKE = 12
"""Pages in one folder beyond which they count as alike: products do, the parts of an account do not."""

NAMED = re.compile(r"/(\d+|[\w-]{20,})(?=/|$)")
"""A part of an address that names one thing among many: a number, or a secret."""

FOR_ONCE = re.compile(r"/account/link/")
"""Links that are good for once: a mail in the back office shows them, and its reader should not use them up."""

MOST_QUERIES, MOST_VALUES = 8, 3
"""How many addresses that differ only after the `?` are followed, and how many with other values only: sorting, paging
and days multiply."""

MOST_ALIKE = 20
"""How many pages are followed whose addresses differ only in a number or a secret: bookings and mails are many."""

NUMBER_OR_SECRET = re.compile(r"/(\d+|[\w-]{40,})(?=/|$)")


@dataclass(slots=True)
class Walk:
    """What a walk found: the HTML pages seen, how many links they have, and what was broken."""

    pages: list[str] = field(default_factory=list)
    links: int = 0
    problems: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Walker:
    """Walks for one person after the other; a file (style, picture) is fetched once for all of them."""

    language: str
    files: set[str] = field(default_factory=set)

    def walk(self, visitor: Visitor, starts: list[str]) -> Walk:
        """Follow all links from `starts` on within the site. No 4xx, no 5xx, no anchor that isn't there."""
        walk = Walk()
        waiting = deque((start, "") for start in starts)
        known = set(starts)
        followed: Counter[tuple[str, ...]] = Counter()
        pages: dict[str, Page] = {}
        while waiting:
            url, source = waiting.popleft()
            if len(pages) >= MAX_PAGES:
                walk.problems.append(say("too_many", self.language, limit=MAX_PAGES))
                break
            page = self._visit(visitor, url, source, walk)
            if page is None:
                continue
            pages[url] = page
            if page.is_html:
                walk.pages.append(url)
            walk.links += len(page.links)
            self._fetch_files(visitor, page, walk)
            for link in page.links:
                if link in known or not _is_inside(link, visitor.base) or FOR_ONCE.search(link):
                    continue
                known.add(link)
                if _is_news(link, followed):
                    waiting.append((link, url))
        walk.problems += self._missing_anchors(pages)
        return walk

    def _visit(self, visitor: Visitor, url: str, source: str, walk: Walk) -> Page | None:
        try:
            answer = visitor.get(url)
        except OSError as error:
            walk.problems.append(say("silent", self.language, url=_short(url), error=error))
            return None
        if answer.status >= 400:
            walk.problems.append(self._answers(url, answer.status, source))
            return None
        return answer.page

    def _fetch_files(self, visitor: Visitor, page: Page, walk: Walk) -> None:
        for url in page.assets:
            if url in self.files or not _is_inside(url, visitor.base):
                continue
            self.files.add(url)
            answer = visitor.get(url)
            if answer.status >= 400 or not answer.body:
                walk.problems.append(self._answers(url, answer.status, page.url))

    def _missing_anchors(self, pages: dict[str, Page]) -> list[str]:
        return [
            say("no_anchor", self.language, url=_short(url), fragment=fragment, source=_short(page.url))
            for page in pages.values()
            for url, fragment in page.fragments
            if url in pages and fragment not in pages[url].anchors
        ]

    def _answers(self, url: str, status: int, source: str) -> str:
        return say("answers", self.language, url=_short(url), status=status, source=_short(source) or "—")


def samples(pages: list[str], each: int = 2) -> list[str]:
    """A few pages of every shape, for what takes long: two products stand for all of them."""
    siblings = Counter(_folder(url) for url in pages)
    seen: Counter[str] = Counter()
    chosen = []
    for url in pages:
        folder = _folder(url)
        alike = siblings[folder] > ALIKE and folder.count("/") > 1 and not re.fullmatch(r"/[a-z]{2}/", folder)
        shape = folder if alike else NAMED.sub("/*", urlsplit(url).path)
        if seen[shape] < each:
            seen[shape] += 1
            chosen.append(url)
    return chosen


def _is_news(link: str, followed: Counter[tuple[str, ...]]) -> bool:
    """Whether few links like this one were followed so far; counts it if so."""
    bare, _mark, query = link.partition("?")
    keys = sorted({name for name, _value in parse_qsl(query, keep_blank_values=True)})
    limits = {("alike", NUMBER_OR_SECRET.sub("/*", bare), *keys): MOST_ALIKE}
    if query:
        limits |= {("queries", bare): MOST_QUERIES, ("values", bare, *keys): MOST_VALUES}
    if any(followed[kind] >= limit for kind, limit in limits.items()):
        return False
    followed.update(limits.keys())
    return True


def _folder(url: str) -> str:
    return urlsplit(url).path.rpartition("/")[0] + "/"


def _is_inside(url: str, base: str) -> bool:
    return url.startswith(f"{base}/") or url == base


def _short(url: str) -> str:
    parts = urlsplit(url)
    return parts.path + (f"?{parts.query}" if parts.query else "")
