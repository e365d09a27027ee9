"""Opens pages in Chromium, where it and playwright are there, and listens to the console."""

from __future__ import annotations

import http.cookiejar
import os
import shutil
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from typing import TYPE_CHECKING

from generator.smoke_words import say

if TYPE_CHECKING:
    from playwright.sync_api import ConsoleMessage, Page

CHROMIUM_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-quic",
]
"""Without a sandbox, since a container's root can't have one; it opens nothing but the site."""


def chromium() -> str | None:
    """The system's Chromium, or what GRANDRUE_CHROMIUM names; None without one or without playwright."""
    if find_spec("playwright") is None:
        return None
    names = ("chromium", "chromium-browser", "google-chrome")
    return os.environ.get("GRANDRUE_CHROMIUM") or next(filter(None, map(shutil.which, names)), None)


def console_errors(
    executable: str, pages: Mapping[str, tuple[http.cookiejar.CookieJar, Sequence[str]]], language: str
) -> list[str]:
    """What the console complains about on `pages`: per person, their cookies and the addresses to open."""
    from playwright.sync_api import Error, sync_playwright  # noqa: PLC0415  # optional, and costs 0.3 s

    problems: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=CHROMIUM_ARGUMENTS)
        for who, (cookies, urls) in pages.items():
            context = browser.new_context(locale=language)
            for cookie in cookies:
                context.add_cookies([{"name": cookie.name, "value": cookie.value or "", "url": urls[0]}])
            page = context.new_page()
            heard = _listen(page)
            for url in urls:
                try:
                    page.goto(url, wait_until="load")
                except Error as error:  # a page that does not load, or a browser that died of it
                    heard.append(error.message.splitlines()[0])
                problems += [say("console", language, who=who, url=url, text=text) for text in heard]
                heard.clear()
            context.close()
        browser.close()
    return problems


def _listen(page: Page) -> list[str]:
    """A list that fills with what goes wrong on the page from now on."""
    heard: list[str] = []

    def hear(message: ConsoleMessage) -> None:
        if message.type == "error":
            heard.append(message.text)

    page.on("console", hear)
    page.on("pageerror", lambda error: heard.append(str(error)))
    return heard
