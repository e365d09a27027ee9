"""A generated site behind its server, one for each worker of the run, and browsers that look at it."""

from collections.abc import Callable, Iterator

import pytest
from flask import Flask
from playwright.sync_api import Browser, sync_playwright

from blueprints.core.app import create_app
from generator import smoke_people
from generator.smoke_browser import CHROMIUM_ARGUMENTS
from generator.smoke_site import RunningSite
from generator.smoke_visitor import Visitor
from tests import machine, sites
from tests.site.salon import Salon
from tests.site.shelf import Shelf
from tests.site.window import Window


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSite]:
    """A demo shop of this worker's own, served with its worker process."""
    original = sites.cached(tmp_path_factory)
    with sites.served(sites.copied(original, tmp_path_factory.mktemp("site") / "shop")) as running:
        yield running


@pytest.fixture(scope="session")
def house(site: RunningSite) -> Flask:
    """The same site as an app in this process, to put things on the shelf and to look at its tables."""
    url = f"sqlite:///{site.folder / 'instance' / 'site.db'}"
    return create_app(site.folder, config={"SITE_URL": site.base, "SQLALCHEMY_DATABASE_URI": url})


@pytest.fixture
def shelf(house: Flask) -> Shelf:
    """Products of the test's own, and what became of orders."""
    return Shelf(house)


@pytest.fixture(scope="session")
def people(site: RunningSite) -> dict[str, Visitor]:
    """A customer, a member of staff and an owner, signed in."""
    return smoke_people.make(site)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The system's browser."""
    executable = machine.chromium()
    if executable is None:
        machine.missing("Chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=CHROMIUM_ARGUMENTS)
        yield browser
        browser.close()


Open = Callable[..., Window]


@pytest.fixture
def window(chromium: Browser, site: RunningSite, people: dict[str, Visitor]) -> Iterator[Open]:
    """``window(who, width=…, javascript=…)`` opens one; whatever its console complained about fails the test."""
    opened: list[Window] = []

    def open_one(who: str = "visitor", *, width: int = 1280, javascript: bool = True) -> Window:
        cookies = people[who].cookies if who != "visitor" else None
        opened.append(Window(chromium, site, cookies, width=width, javascript=javascript))
        return opened[-1]

    yield open_one
    complaints = [complaint for each in opened for complaint in each.close()]
    assert complaints == []


@pytest.fixture(scope="session")
def salon_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSite]:
    """A demo of a hairdresser, served with its worker process."""
    original = sites.cached(tmp_path_factory, "booking")
    with sites.served(sites.copied(original, tmp_path_factory.mktemp("salon") / "salon")) as running:
        yield running


@pytest.fixture(scope="session")
def salon_house(salon_site: RunningSite) -> Flask:
    """The same site as an app in this process."""
    url = f"sqlite:///{salon_site.folder / 'instance' / 'site.db'}"
    return create_app(salon_site.folder, config={"SITE_URL": salon_site.base, "SQLALCHEMY_DATABASE_URI": url})


@pytest.fixture
def salon(salon_house: Flask) -> Salon:
    """Services of the test's own, and what became of bookings."""
    return Salon(salon_house)


@pytest.fixture
def chair(chromium: Browser, salon_site: RunningSite) -> Iterator[Open]:
    """``chair(width=…, javascript=…)`` opens a window on the salon's site; its console must not complain."""
    opened: list[Window] = []

    def open_one(*, width: int = 360, javascript: bool = True) -> Window:
        opened.append(Window(chromium, salon_site, None, width=width, javascript=javascript))
        return opened[-1]

    yield open_one
    complaints = [complaint for each in opened for complaint in each.close()]
    assert complaints == []


@pytest.fixture(scope="session")
def salon_people(salon_site: RunningSite) -> dict[str, Visitor]:
    """A customer, a member of staff and an owner of the salon, signed in."""
    return smoke_people.make(salon_site)


@pytest.fixture
def counter(chromium: Browser, salon_site: RunningSite, salon_people: dict[str, Visitor]) -> Iterator[Open]:
    """``counter(who, width=…, javascript=…)`` opens a window of the team; its console must not complain."""
    opened: list[Window] = []

    def open_one(who: str = "owner", *, width: int = 1280, javascript: bool = True) -> Window:
        cookies = salon_people[who].cookies
        opened.append(Window(chromium, salon_site, cookies, width=width, javascript=javascript))
        return opened[-1]

    yield open_one
    complaints = [complaint for each in opened for complaint in each.close()]
    assert complaints == []
