"""Calendars elsewhere: Radicale, a real one, which is asked, changed, locked and shut down."""

import socket
import subprocess
import sys
import time
import urllib.request
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import func, select, text

from blueprints.booking import schedule
from blueprints.booking.bookings import SlotTaken
from blueprints.booking.testing import MONDAY, Salon, at, book
from blueprints.calendars import feeds, sealed, sources
from blueprints.calendars.contents import body
from blueprints.calendars.models import Busy, Source
from blueprints.calendars.sources import Details
from blueprints.core import clock
from blueprints.core.database import db, leave_transaction, transaction
from blueprints.core.fetch import FetchRefused
from blueprints.core.jobs import run_sweeps

MAKE = """<?xml version="1.0" encoding="utf-8"?>
<mkcol xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><set><prop>
<resourcetype><collection/><C:calendar/></resourcetype><displayname>Privé</displayname>
</prop></set></mkcol>"""
CONFIG = """[server]
hosts = 127.0.0.1:{port}
[auth]
type = htpasswd
htpasswd_filename = {folder}/users
htpasswd_encryption = plain
delay = 0
[rights]
type = owner_only
[storage]
filesystem_folder = {folder}/collections
"""


@dataclass
class Radicale:
    """A CalDAV server on this machine, with the calendar of one user."""

    folder: Path
    port: int
    process: "subprocess.Popen[bytes] | None" = field(default=None)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/lea/private/"

    def start(self) -> None:
        config = self.folder / "config"
        config.write_text(CONFIG.format(port=self.port, folder=self.folder), encoding="utf-8")
        (self.folder / "users").write_text("lea:pass,word é\n", encoding="utf-8")
        command = [sys.executable, "-m", "radicale", "--config", str(config)]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _try in range(200):
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
            except OSError:
                time.sleep(0.05)
            else:
                return
        raise TimeoutError(f"Radicale does not answer on port {self.port}.")

    def stop(self) -> None:
        if self.process is not None:
            self.process.terminate()
            self.process.wait(timeout=20)
            self.process = None

    def put(self, name: str, *lines: str) -> None:
        whole = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Test//EN", "BEGIN:VEVENT", f"UID:{name}@elsewhere"]
        whole += ["DTSTAMP:20261101T000000Z", "SUMMARY:Dentiste", *lines, "END:VEVENT", "END:VCALENDAR", ""]
        self.ask("PUT", f"{name}.ics", "\r\n".join(whole), "text/calendar; charset=utf-8")

    def delete(self, name: str) -> None:
        self.ask("DELETE", f"{name}.ics")

    def make_calendar(self) -> None:
        self.ask("MKCOL", "", MAKE, "application/xml; charset=utf-8")

    def ask(self, method: str, path: str, content: str = "", kind: str = "") -> None:
        credentials = b64encode("lea:pass,word é".encode()).decode()
        headers = {"Authorization": f"Basic {credentials}"} | ({"Content-Type": kind} if kind else {})
        data = content.encode() if content else None
        request = urllib.request.Request(self.url + path, data=data, method=method, headers=headers)
        urllib.request.urlopen(request, timeout=10).close()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Radicale]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    radicale = Radicale(tmp_path_factory.mktemp("radicale"), port)
    radicale.start()
    radicale.make_calendar()
    yield radicale
    radicale.stop()


@pytest.fixture
def radicale(app: Flask, server: Radicale, monkeypatch: pytest.MonkeyPatch) -> Iterator[Radicale]:
    """The server with an empty calendar, which the site may reach although it is on this machine."""
    monkeypatch.setitem(app.config, "FETCH_ALLOW", "127.0.0.1")
    yield server
    if server.process is None:
        server.start()
    for path in (server.folder / "collections" / "collection-root" / "lea" / "private").glob("*.ics"):
        server.delete(path.stem)


def subscribe(salon: Salon, radicale: Radicale, password: str = "pass,word é", *, all_day: bool = True) -> int:
    with transaction():
        details = Details("Privé", radicale.url, username="lea", password=password, all_day=all_day)
        return sources.add(salon.hugo.id, details).id


def read(source_id: int) -> Source:
    leave_transaction()
    sources.read(source_id)
    source = db.session.get(Source, source_id)
    assert source is not None
    return source


def free(salon: Salon, day: int = 1) -> list[str]:
    """The starts at which Hugo could cut hair on a day, on the hour, in Paris."""
    slots = schedule.find(salon.cut, at(day, 0), at(day + 1, 0), staff_id=salon.hugo.id)
    starts = [slot.start + timedelta(hours=1) for slot in slots]
    return [f"{start:%H}" for start in starts if start.minute == 0]


ALL = ["09", "10", "11", "12", "13", "14", "15", "16", "17", "18"]
MORNING = ("DTSTART;TZID=Europe/Paris:20261124T100000", "DTEND;TZID=Europe/Paris:20261124T120000")
AFTERNOON = ("DTSTART;TZID=Europe/Paris:20261124T150000", "DTEND;TZID=Europe/Paris:20261124T160000")


def test_what_is_put_moved_and_deleted_there_can_or_cannot_be_booked_here(salon: Salon, radicale: Radicale) -> None:
    source_id = subscribe(salon, radicale)
    assert (read(source_id).error, free(salon)) == ("", ALL)

    radicale.put("dentist", *MORNING)
    assert read(source_id).error == ""
    assert free(salon) == [hour for hour in ALL if hour not in ("10", "11")]
    with pytest.raises(SlotTaken):
        book(salon.cut, at(1, 10), staff_id=salon.hugo.id)
    assert book(salon.cut, at(1, 10)).staff_name == "Léa"

    radicale.put("dentist", *AFTERNOON)
    read(source_id)
    assert free(salon) == [hour for hour in ALL if hour != "15"]

    radicale.delete("dentist")
    read(source_id)
    assert free(salon) == ALL


def test_a_series_blocks_each_of_its_days(salon: Salon, radicale: Radicale) -> None:
    radicale.put("school", *MORNING, "RRULE:FREQ=DAILY;COUNT=3", "EXDATE;TZID=Europe/Paris:20261125T100000")
    read(subscribe(salon, radicale))
    assert [("10" in free(salon, day)) for day in (1, 2, 3, 4)] == [False, True, False, True]


def test_a_whole_day_blocks_unless_the_owner_says_otherwise(salon: Salon, radicale: Radicale) -> None:
    radicale.put("holiday", "DTSTART;VALUE=DATE:20261124", "DTEND;VALUE=DATE:20261125")
    source_id = subscribe(salon, radicale)
    read(source_id)
    assert (free(salon, 1), free(salon, 2)) == ([], ALL)
    with transaction():
        sources.change(sources.get_or_404(source_id), Details("Privé", radicale.url, username="lea", all_day=False))
    assert read(source_id).error == ""  # the password is still known
    assert free(salon, 1) == ALL


def test_while_it_is_down_its_last_word_counts_and_the_error_shows(salon: Salon, radicale: Radicale) -> None:
    radicale.put("dentist", *MORNING)
    source_id = subscribe(salon, radicale)
    read(source_id)
    radicale.stop()
    with clock.freeze(MONDAY + timedelta(minutes=20)):
        assert run_sweeps() == []
    source = sources.get_or_404(source_id)
    assert source.error == "127.0.0.1 ne répond pas. Cherchez une faute de frappe, ou réessayez plus tard."
    assert (source.read_at, source.tried_at) == (MONDAY, MONDAY + timedelta(minutes=20))
    assert "10" not in free(salon)
    assert sources.stale() == []
    with clock.freeze(MONDAY + timedelta(hours=25)):
        assert [stale.id for stale in sources.stale()] == [source_id]

    radicale.start()
    radicale.delete("dentist")
    with clock.freeze(MONDAY + timedelta(minutes=40)):
        sources.sweep()
        assert sources.get_or_404(source_id).error == ""
        assert (free(salon), sources.stale()) == (ALL, [])


def test_it_is_read_every_quarter_of_an_hour(salon: Salon, radicale: Radicale) -> None:
    subscribe(salon, radicale)
    assert [sources.sweep() for _twice in range(2)] == [1, 0]
    with clock.freeze(MONDAY + timedelta(minutes=14)):
        assert sources.sweep() == 0
    with clock.freeze(MONDAY + timedelta(minutes=15)):
        assert sources.sweep() == 1


def test_what_has_not_changed_is_not_worked_out_again_for_a_day(salon: Salon, radicale: Radicale) -> None:
    radicale.put("dentist", *MORNING, "RRULE:FREQ=WEEKLY")
    source_id = subscribe(salon, radicale)
    source = read(source_id)
    assert source.etag or source.modified
    last = db.session.scalar(select(func.max(Busy.starts_at)))
    with clock.freeze(MONDAY + timedelta(hours=23)):
        assert (read(source_id).expanded_at, source.read_at) == (MONDAY, MONDAY + timedelta(hours=23))
    with clock.freeze(MONDAY + timedelta(days=7)):
        assert read(source_id).expanded_at == MONDAY + timedelta(days=7)
    assert last is not None
    assert db.session.scalar(select(func.max(Busy.starts_at))) == last + timedelta(days=7)


@pytest.mark.parametrize("password", ["wrong", ""])
def test_a_wrong_password_is_told_and_stays_a_secret(
    salon: Salon, radicale: Radicale, password: str, caplog: pytest.LogCaptureFixture
) -> None:
    source = read(subscribe(salon, radicale, password))
    assert source.error == "L’agenda demande un nom et un mot de passe, ou n’accepte pas ceux-ci."
    assert not password or password not in caplog.text


def test_the_password_lies_sealed_in_the_database(app: Flask, salon: Salon, radicale: Radicale) -> None:
    source_id = subscribe(salon, radicale)
    row = db.session.execute(text("SELECT * FROM calendars_source")).one()
    assert "pass,word" not in str(row)
    assert sealed.unseal(sources.get_or_404(source_id).sealed_password) == "pass,word é"
    before, app.secret_key = app.secret_key, "another secret of the site"
    try:
        assert read(source_id).error == "Le site a oublié le mot de passe. Tapez-le à nouveau."
    finally:
        app.secret_key = before


def test_what_is_no_calendar_any_more_keeps_what_it_said(salon: Salon, radicale: Radicale) -> None:
    radicale.put("dentist", *MORNING)
    source_id = subscribe(salon, radicale)
    read(source_id)
    with transaction():
        details = Details("Privé", radicale.url.replace("private", "gone"), username="lea")
        sources.change(sources.get_or_404(source_id), details)
    source = read(source_id)
    assert source.error == "Il n’y a plus d’agenda à cette adresse. Copiez son adresse à nouveau."
    assert "10" not in free(salon)


def test_a_web_page_is_no_calendar(salon: Salon, radicale: Radicale) -> None:
    with transaction():
        url = f"http://127.0.0.1:{radicale.port}/.web/"
        source_id = sources.add(salon.hugo.id, Details("Page", url)).id
    assert read(source_id).error.startswith("Il n’y a pas d’agenda à cette adresse.")


def test_without_the_owners_word_the_own_machine_is_not_asked(
    app: Flask, salon: Salon, radicale: Radicale, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(app.config, "FETCH_ALLOW", "")
    source = read(subscribe(salon, radicale))
    assert "n’est pas une adresse publique" in source.error
    assert source.read_at is None


@pytest.mark.parametrize("url", ["ftp://example.com/a.ics", "https://lea:word@example.com/a.ics", "my calendar", ""])
def test_an_address_that_can_be_no_calendar_is_refused_when_typed(salon: Salon, url: str) -> None:
    with pytest.raises(FetchRefused), transaction():
        sources.add(salon.hugo.id, Details("Privé", url))
    assert db.session.scalar(select(func.count()).select_from(Source)) == 0


def test_an_address_for_calendars_is_one_of_the_web(salon: Salon) -> None:
    with transaction():
        source = sources.add(salon.hugo.id, Details("Privé", " webcal://p01.example.com/a.ics "))
    assert source.url == "https://p01.example.com/a.ics"


def test_our_own_calendar_subscribed_back_blocks_nothing(salon: Salon, radicale: Radicale) -> None:
    booking = book(salon.cut, at(1, 10), staff_id=salon.hugo.id)
    with transaction():
        feed = feeds.renew(resource_id=salon.hugo.id)
        own = body(feed).decode()
    (uid,) = [line.removeprefix("UID:") for line in own.splitlines() if line.startswith("UID:")]
    assert uid.startswith(booking.number)
    radicale.ask("PUT", "own.ics", own.replace("METHOD:PUBLISH\r\n", ""), "text/calendar")
    assert read(subscribe(salon, radicale)).error == ""
    assert db.session.scalar(select(func.count()).select_from(Busy)) == 0


def test_what_was_removed_or_changed_meanwhile_is_not_written(salon: Salon, radicale: Radicale) -> None:
    radicale.put("dentist", *MORNING)
    source_id = subscribe(salon, radicale)
    with transaction():
        sources.remove(sources.get_or_404(source_id))
    leave_transaction()
    sources.read(source_id)
    assert db.session.scalar(select(func.count()).select_from(Busy)) == 0
    assert free(salon) == ALL


def test_busy_times_go_with_their_calendar(salon: Salon, radicale: Radicale) -> None:
    radicale.put("dentist", *MORNING)
    source_id = subscribe(salon, radicale)
    read(source_id)
    found = sources.busy_times([salon.hugo.id], datetime(2026, 11, 24, tzinfo=UTC), datetime(2026, 11, 25, tzinfo=UTC))
    assert found == [(salon.hugo.id, at(1, 10), at(1, 12))]
    with transaction():
        sources.remove(sources.get_or_404(source_id))
    assert free(salon) == ALL
