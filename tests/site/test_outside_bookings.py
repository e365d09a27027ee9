"""The salon and the world outside: calendars that read it and that it reads, and programs that ask it."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from icalendar import Calendar
from playwright.sync_api import expect

from blueprints.calendars import sources
from blueprints.core import clock
from generator.smoke_site import RunningSite
from tests.site.conftest import Open
from tests.site.salon import Salon, Treatment
from tests.site.test_agenda import put
from tests.site.test_around_bookings import PARIS, coming, faults_of
from tests.site.test_looks import inaccessible, too_wide
from tests.site.window import Window


def test_a_secret_link_shows_the_bookings_until_it_is_taken_back(counter: Open, salon: Salon) -> None:
    cut = salon.offer("Coupe au calendrier", staff=1)
    booking = put(salon, cut, "Mathurin Lien")
    owner = counter(width=360, javascript=False)
    owner.open("/office/calendars")
    owner.follow(cut.people[0])
    owner.press("Créer un lien")
    link = owner.page.locator("#secret-link").input_value()

    with urlopen(link) as answer:
        assert answer.headers.get_content_type() == "text/calendar"
        text = answer.read()
    (event,) = Calendar.from_ical(text).walk("VEVENT")
    assert event.decoded("DTSTART") == booking.starts_at
    assert "Mathurin Lien" not in text.decode()
    owner.page.locator("summary", has_text="Un téléphone perdu").click()
    owner.press("Retirer le lien")

    with pytest.raises(HTTPError) as gone:
        urlopen(link)
    assert gone.value.code == 404
    expect(owner.page.locator("#secret-link")).to_have_count(0)


@pytest.mark.parametrize("width", [360, 1280])
def test_the_pages_of_calendars_and_programs_can_be_used_by_everybody(counter: Open, salon: Salon, width: int) -> None:
    cut = salon.offer("Coupe des pages", staff=1)
    owner = counter(width=width)
    owner.open("/office/calendars")
    owner.follow(cut.people[0])
    owner.press("Créer un lien")
    paths = ["/office/calendars", owner.path, f"{owner.path}/sources/new"]
    faults = faults_of(owner, *paths, "/office/api", "/office/api/guide", "/office/api/tokens/new")
    owner.fill(name=f"Site vitrine {width}")
    owner.page.locator("[name=scopes]").first.check(force=True)
    owner.press("Créer le jeton")
    faults += [*too_wide(owner.page), *inaccessible(owner.page)]

    assert faults == []


def busy(start: datetime, end: datetime) -> str:
    """A calendar elsewhere with one event."""
    lines = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Elsewhere//EN", "BEGIN:VEVENT", "UID:1@elsewhere.example")
    times = (f"DTSTAMP:{start:%Y%m%dT%H%M%SZ}", f"DTSTART:{start:%Y%m%dT%H%M%SZ}", f"DTEND:{end:%Y%m%dT%H%M%SZ}")
    return "\r\n".join([*lines, *times, "SUMMARY:Dentiste", "END:VEVENT", "END:VCALENDAR", ""])


@contextmanager
def published(text: str) -> Iterator[str]:
    """A calendar on a server of its own; gives its address."""

    class Elsewhere(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/calendar")
            self.end_headers()
            self.wfile.write(text.encode())

        def log_message(self, format: str, *values: object) -> None:  # noqa: A002 - its name in the library
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Elsewhere) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/private.ics"
        server.shutdown()


def shown_times(guest: Window, cut: Treatment, day: date) -> list[datetime]:
    """The times that the public page offers on a day."""
    guest.open(f"/book/{cut.slug}?day={day}")
    found = guest.page.locator("a.time").evaluate_all(
        "links => links.map(a => new URL(a.href).searchParams.get('start'))"
    )
    return [datetime.strptime(text, "%Y-%m-%dT%H:%MZ").replace(tzinfo=UTC) for text in found]


def test_a_calendar_elsewhere_takes_its_time_away(
    chair: Open, counter: Open, salon: Salon, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut, half_an_hour = salon.offer("Coupe et dentiste", staff=1), timedelta(minutes=30)
    start = coming(salon, cut)[4]
    day = start.astimezone(PARIS).date()
    guest, owner = chair(), counter(javascript=False)
    before = shown_times(guest, cut, day)
    assert start in before

    with published(busy(start, start + half_an_hour)) as address:
        owner.open("/office/calendars")
        owner.follow(cut.people[0])
        owner.follow("Ajouter un agenda")
        owner.fill(name="Privé", url=address)
        owner.press("Enregistrer et lire")
        # An address of this very machine is nothing that a site fetches, unless its owner allows it.
        assert "127.0.0.1" in owner.page.locator(".field-error").inner_text()
        assert shown_times(guest, cut, day) == before
        monkeypatch.setitem(salon.house.config, "FETCH_ALLOW", "127.0.0.1")
        with salon.house.app_context(), clock.freeze(datetime.now(UTC) + sources.EVERY + timedelta(minutes=1)):
            assert sources.sweep() >= 1

    after = shown_times(guest, cut, day)
    assert after
    assert [time for time in after if abs(time - start) < half_an_hour] == []
    owner.page.reload()
    expect(owner.page.locator(".calendar-source .badge")).to_have_text("En ordre")


def called(url: str, token: str = "", body: dict[str, object] | None = None) -> tuple[int, str, dict[str, object]]:
    """Call the interface; gives the status, the type of the answer and what it says."""
    headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {token}"} if token else {})
    request = Request(url, data=None if body is None else json.dumps(body).encode(), headers=headers)
    try:
        with urlopen(request) as answer:
            return answer.status, answer.headers.get_content_type(), json.load(answer)
    except HTTPError as refused:
        return refused.code, refused.headers.get_content_type(), json.load(refused)


def test_a_token_opens_what_its_scope_says_until_it_is_revoked(
    counter: Open, salon: Salon, salon_site: RunningSite
) -> None:
    cut, email = salon.offer("Coupe par programme", staff=1), "programme@example.com"
    api = f"{salon_site.base}/api/v1"
    owner = counter(width=360, javascript=False)
    owner.open("/office/api")
    owner.follow("Créer un jeton")
    owner.fill(name="Tableau de bord")
    owner.page.locator("[name=scopes][value='booking.read']").check(force=True)
    owner.press("Créer le jeton")
    token = owner.page.locator("#token").input_value()
    owner.open("/office/api")
    assert "Tableau de bord" in owner.text
    assert token not in owner.page.content()

    status, kind, services = called(f"{api}/services", token)
    assert (status, kind) == (200, "application/json")
    assert cut.slug in json.dumps(services)
    start = coming(salon, cut)[0]
    wish = {"service": cut.id, "start": start.isoformat(), "name": "Ada Byron", "email": email}
    status, kind, _refusal = called(f"{api}/bookings", token, wish)
    assert (status, kind) == (403, "application/problem+json")
    assert salon.booked(email) == []
    assert called(f"{api}/services")[0] == 401

    owner.press("Révoquer Tableau de bord")
    assert called(f"{api}/services", token)[0] == 401
    expect(owner.page.locator("li", has_text="Tableau de bord")).to_contain_text("Révoqué")


def test_the_interface_describes_itself_to_everybody(salon_site: RunningSite) -> None:
    status, kind, document = called(f"{salon_site.base}/api/v1/openapi.json")

    assert (status, kind) == (200, "application/json")
    assert str(document["openapi"]).startswith("3.1")
    assert isinstance(document["paths"], dict)
    assert {"/services", "/bookings"} <= {path.removeprefix("/api/v1") for path in document["paths"]}
