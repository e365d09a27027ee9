"""Eight processes want the same times, and kill -9 at every named point: nobody is booked twice, nothing half."""

import json
import multiprocessing
import random
import signal
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import delete, func, select, text, update
from sqlalchemy.exc import IntegrityError

from blueprints.booking import overlap, sweep
from blueprints.booking.models import (
    ACTIVE,
    Booking,
    Claim,
    Customer,
    NeedMember,
    Resource,
    Service,
    ServiceNeed,
    Session,
    Status,
)
from blueprints.booking.testing import MONDAY, Salon, at, book, open_salon
from blueprints.booking.tests import site_process
from blueprints.booking.tests.site_process import open_site
from blueprints.core import clock, migrations, triggers
from blueprints.core.database import db, is_sqlite, leave_transaction, transaction
from blueprints.core.site import running_app
from blueprints.core.testing import SITE_TOML, fresh_database

PROCESSES = 8

# A server that has imported the site once and forks: starting Python anew costs two seconds each time.
FORKS = multiprocessing.get_context("forkserver")
FORKS.set_forkserver_preload([site_process.__name__])


class Life:
    """A process of the salon: what it says, and how it ends."""

    def __init__(self, root: Path, environment: dict[str, str], verb: tuple[str, ...]) -> None:
        self.verb = verb
        self.ear, mouth = FORKS.Pipe(duplex=False)
        self.process = FORKS.Process(target=site_process.run, args=(root, environment, verb, mouth))
        self.process.start()
        mouth.close()

    def end(self) -> int | None:
        """Wait for its end; gives the exit code, negative for a signal."""
        self.process.join(timeout=120)
        return self.process.exitcode

    def answer(self) -> str:
        """What it said before it ended well."""
        assert self.end() == 0, f"{self.verb} ended with {self.process.exitcode}"
        said: str = self.ear.recv()
        return said


class Site:
    """A salon whose processes race and die; this process is the one that comes after."""

    def __init__(self, root: Path, app: Flask, environment: dict[str, str]) -> None:
        self.root, self.app, self.environment = root, app, environment
        self.salon: Salon

    def start(self, *verb: str, crash_at: str = "") -> Life:
        leave_transaction()  # or this process would keep the database from the other ones
        return Life(self.root, self.environment | {"GRANDRUE_CRASH_AT": crash_at}, verb)

    def die_at(self, point: str, *verb: str) -> None:
        """Do something in a process that is killed at `point`; the test fails when it lives on."""
        assert self.start(*verb, crash_at=point).end() == -signal.SIGKILL, f"{point} was never reached"

    def all_at_once(self, go: Path, verbs: Sequence[tuple[str, ...]]) -> list[str]:
        """Let processes begin in the same moment; gives what each said."""
        lives = [self.start(*verb[:-1], str(go), *([verb[-1]] if verb[-1] else [])) for verb in verbs]
        while len(list(go.parent.glob(f"{go.name}.*"))) < len(lives):
            assert all(life.process.is_alive() for life in lives), "a process died before it began"
            time.sleep(0.02)
        go.touch()
        return [life.answer() for life in lives]

    def race(self, go: Path, wishes: list[list[list[object]]], unlocked: str = "") -> Counter[str]:
        """Let each process want its own list of [service, start, staff, party]; counts what came of all."""
        said = self.all_at_once(go, [("book", json.dumps(wish), unlocked) for wish in wishes])
        return Counter(outcome for line in said for outcome in json.loads(line))


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    root = tmp_path_factory.mktemp("mortal")
    (root / "site.toml").write_text(SITE_TOML.format(features='["booking"]'), encoding="utf-8")
    with fresh_database() as url, pytest.MonkeyPatch.context() as patch:
        if url:
            patch.setenv("DATABASE_URL", url)
        app = open_site(root)
        migrations.upgrade(app)
        site = Site(root, app, {"DATABASE_URL": url or ""})
        with app.app_context(), clock.freeze(MONDAY):
            site.salon = open_salon()
            _add_care(site.salon)
            db.session.commit()
        yield site
        with app.app_context():
            db.engine.dispose()


@pytest.fixture(autouse=True)
def salon(site: Site) -> Iterator[Salon]:
    """The salon before anybody has booked, on Monday morning."""
    with site.app.app_context(), clock.freeze(MONDAY):
        with transaction():
            db.session.execute(delete(Booking))
            db.session.execute(delete(Customer))
            db.session.execute(delete(Session).where(Session.class_time_id.is_(None)))
            db.session.execute(update(Session).values(taken=0, called_off_at=None))
        for row in vars(site.salon).values():
            db.session.add(row)
        yield site.salon
        db.session.rollback()
        for row in vars(site.salon).values():
            db.session.expunge(row)


def _add_care(salon: Salon) -> None:
    """A third person, and a service that needs somebody and the room, with time to prepare and to air."""
    with transaction():
        nina = Resource(place=salon.place, kind="staff", name="Nina")
        care = Service(slug="soin", name={"fr": "Soin"}, place=salon.place, duration=45, before=5, after=15)
        people = [NeedMember(resource=who, position=n) for n, who in enumerate((salon.hugo, nina, salon.lea))]
        care.needs = [
            ServiceNeed(position=0, members=people),
            ServiceNeed(position=1, members=[NeedMember(resource=salon.room, fixed=True)]),
        ]
        db.session.add_all([nina, care])
        salon.cut.needs[0].members.append(NeedMember(resource=nina, position=2))


def care() -> Service:
    return db.session.scalars(select(Service).where(Service.slug == "soin")).one()


def wish(service: Service, start: datetime, staff: Resource | None = None, party: int = 1) -> list[object]:
    return [service.id, start.isoformat(), staff.id if staff else None, party]


def nobody_is_taken_twice() -> int:
    """Look at all claims, and at what they belong to; gives how many bookings there are."""
    leave_transaction()
    db.session.expire_all()
    by_resource: dict[int, list[Claim]] = {}
    for claim in db.session.scalars(select(Claim).order_by(Claim.resource_id, Claim.starts_at)):
        by_resource.setdefault(claim.resource_id, []).append(claim)
    for claims in by_resource.values():
        assert [(a.id, b.id) for a, b in pairwise(claims) if b.starts_at < a.ends_at] == []
    active = db.session.scalars(select(Booking).where(Booking.status.in_(ACTIVE))).all()
    seats: Counter[int] = Counter()
    for booking in active:
        if booking.session_id is None:
            assert booking.status == Status.REQUESTED
            continue
        seats[booking.session_id] += booking.seats
    for session in db.session.scalars(select(Session)):
        assert session.taken == seats[session.id], f"session {session.id} of {session.service.slug}"
        assert session.taken <= session.capacity
        assert session.taken or session.class_time_id
        _has_what_it_needs(session)
    gone = select(func.count()).where(Booking.status.not_in(ACTIVE), Booking.session_id.is_not(None))
    assert db.session.scalar(gone) == 0
    leave_transaction()
    return len(active)


def _has_what_it_needs(session: Session) -> None:
    service = session.service
    for claim in session.claims:
        assert claim.starts_at == session.starts_at - timedelta(minutes=service.before)
        assert claim.ends_at == session.ends_at + timedelta(minutes=service.after)
    taken = {claim.resource_id for claim in session.claims}
    for need in service.needs:
        of_need = {member.resource_id for member in need.members} & taken
        assert of_need, f"session {session.id} lacks a need of {service.slug}"
        assert {member.resource_id for member in need.members if member.fixed} <= taken


def test_eight_processes_want_one_time_and_one_gets_it(site: Site, salon: Salon, tmp_path: Path) -> None:
    outcomes = site.race(tmp_path / "go", [[wish(salon.cut, at(1, 10), salon.lea)]] * PROCESSES)
    assert outcomes == {"done": 1, "taken": PROCESSES - 1}
    assert nobody_is_taken_twice() == 1


def test_anyone_of_three_is_booked_three_times(site: Site, salon: Salon, tmp_path: Path) -> None:
    outcomes = site.race(tmp_path / "go", [[wish(salon.cut, at(1, 10))]] * PROCESSES)
    assert outcomes == {"done": 3, "taken": PROCESSES - 3}
    assert nobody_is_taken_twice() == 3


def overlapping_wishes(salon: Salon) -> list[list[list[object]]]:
    """A morning that everybody wants: services with buffers, shared people and a shared room, each in another order."""
    starts = [at(2, 9) + timedelta(minutes=15 * number) for number in range(10)]
    services = [salon.cut, salon.colour, care()]
    wishes = [wish(service, start) for start in starts for service in services]
    wishes += [wish(salon.cut, start, salon.lea) for start in starts]
    return [random.Random(number).sample(wishes, len(wishes)) for number in range(PROCESSES)]


def test_overlapping_times_of_several_services_are_never_taken_twice(site: Site, salon: Salon, tmp_path: Path) -> None:
    outcomes = site.race(tmp_path / "go", overlapping_wishes(salon))
    assert set(outcomes) == {"done", "taken"}
    assert nobody_is_taken_twice() == outcomes["done"]


def test_the_seats_of_a_class_are_given_out_exactly_once(site: Site, salon: Salon, tmp_path: Path) -> None:
    yoga = at(1, 18, 30)
    outcomes = site.race(tmp_path / "go", [[wish(salon.yoga, yoga, party=2), wish(salon.yoga, yoga)] * 2] * PROCESSES)
    assert set(outcomes) == {"done", "taken"}
    nobody_is_taken_twice()
    session = db.session.scalars(select(Session).where(Session.starts_at == yoga)).one()
    assert (session.taken, session.capacity) == (8, 8)


def test_tables_are_put_together_for_one_party_only(site: Site, salon: Salon, tmp_path: Path) -> None:
    outcomes = site.race(tmp_path / "go", [[wish(salon.table, at(1, 12), party=4)]] * PROCESSES)
    assert outcomes == {"done": 2, "taken": PROCESSES - 2}
    assert nobody_is_taken_twice() == 2
    assert tables_of_parties() == {(4, (4,)), (4, (2, 2))}


def test_a_small_party_and_a_large_one_never_share_a_table(site: Site, salon: Salon, tmp_path: Path) -> None:
    four, two = wish(salon.table, at(2, 12), party=4), wish(salon.table, at(2, 12, 30), party=2)
    outcomes = site.race(tmp_path / "go", [[four, two], [two, four]] * (PROCESSES // 2))
    assert nobody_is_taken_twice() == outcomes["done"]
    # Two people get the large table only when both small ones are gone, each to two people.
    assert tables_of_parties() in ({(4, (4,)), (4, (2, 2))}, {(4, (4,)), (2, (2,))}, {(2, (4,)), (2, (2,))})


def tables_of_parties() -> set[tuple[int, tuple[int, ...]]]:
    sizes = {resource.id: resource.size for resource in db.session.scalars(select(Resource))}
    seated = [(booking.seats, booking.session) for booking in db.session.scalars(select(Booking)) if booking.session]
    return {(seats, tuple(sizes[claim.resource_id] for claim in session.claims)) for seats, session in seated}


def test_a_lapsed_hold_is_let_go_for_one_of_eight(site: Site, salon: Salon, tmp_path: Path) -> None:
    held = book(salon.colour, at(1, 10), staff_id=salon.lea.id)
    number, held_id = held.number, held.id
    assert held.status == Status.HELD
    with transaction():
        held.expires_at = MONDAY - timedelta(seconds=1)
        for claim in db.session.scalars(select(Claim).where(Claim.session_id == held.session_id)):
            claim.until = held.expires_at
    sweeping = site.start("sweep")
    outcomes = site.race(tmp_path / "go", [[wish(salon.colour, at(1, 10), salon.lea)]] * PROCESSES)
    sweeping.answer()
    assert outcomes == {"done": 1, "taken": PROCESSES - 1}
    assert nobody_is_taken_twice() == 1
    lapsed = db.session.get_one(Booking, held_id)
    assert (lapsed.number, lapsed.status, lapsed.session_id) == (number, Status.EXPIRED, None)


def test_a_busy_hour_of_everything_at_once_ends_in_order(site: Site, tmp_path: Path) -> None:
    said = site.all_at_once(tmp_path / "go", [("live", str(seed), "") for seed in range(PROCESSES)])
    outcomes = sum((Counter(json.loads(line)) for line in said), Counter[str]())
    assert {outcome for outcome in outcomes if outcome.startswith("error")} == set()
    assert outcomes["done"] > 0
    nobody_is_taken_twice()
    with clock.freeze(MONDAY + timedelta(hours=1)):
        sweep.sweep()
    nobody_is_taken_twice()


def test_one_customer_who_books_eight_times_at_once_gets_one_card(site: Site, salon: Salon, tmp_path: Path) -> None:
    wishes = [[[*wish(salon.cut, at(3, 10 + number)), "ada"]] for number in range(PROCESSES)]
    assert site.race(tmp_path / "go", wishes) == {"done": PROCESSES}
    leave_transaction()
    assert db.session.scalar(select(func.count()).select_from(Customer)) == 1


@pytest.mark.parametrize("point", ["booking.seats-taken", "booking.booked"])
def test_killed_while_booking_nothing_is_left_of_it(site: Site, salon: Salon, point: str) -> None:
    wanted = wish(salon.cut, at(1, 10), salon.lea)
    site.die_at(point, "book", json.dumps([wanted]))
    assert nobody_is_taken_twice() == 0
    assert db.session.scalar(select(func.count()).select_from(Booking)) == 0
    assert site.start("book", json.dumps([wanted])).answer() == '["done"]'
    assert nobody_is_taken_twice() == 1


@pytest.mark.parametrize("point", ["booking.seats-given-back", "booking.cancelled"])
def test_killed_while_cancelling_the_booking_stands_until_it_is_cancelled(site: Site, salon: Salon, point: str) -> None:
    booking_id = book(salon.cut, at(1, 10), staff_id=salon.lea.id).id
    site.die_at(point, "cancel", str(booking_id))
    assert nobody_is_taken_twice() == 1
    site.start("cancel", str(booking_id)).answer()
    assert nobody_is_taken_twice() == 0
    assert db.session.get_one(Booking, booking_id).status == Status.CANCELLED


@pytest.mark.parametrize("point", ["booking.seats-given-back", "booking.seats-taken"])
def test_killed_while_moving_it_stays_where_it_was(site: Site, salon: Salon, point: str) -> None:
    booking_id = book(salon.cut, at(1, 10), staff_id=salon.lea.id).id
    where = (at(1, 10, 15).isoformat(), str(salon.lea.id))
    site.die_at(point, "move", str(booking_id), *where)
    assert nobody_is_taken_twice() == 1
    booking = db.session.get_one(Booking, booking_id)
    assert (booking.starts_at, booking.sequence) == (at(1, 10), 0)
    site.start("move", str(booking_id), *where).answer()
    assert nobody_is_taken_twice() == 1
    assert (booking.starts_at, booking.sequence) == (at(1, 10, 15), 1)


# The planted faults: each of the two defences alone holds, and without both the tests above would notice.


def test_the_database_alone_refuses_what_overlaps(site: Site, salon: Salon, tmp_path: Path) -> None:
    """Eight processes write claims past the domain, each 20 minutes after the one before, for 30 minutes."""
    with transaction():
        sessions = [_empty_session(salon) for _number in range(PROCESSES)]
        db.session.flush()
        ids = json.dumps([session.id for session in sessions])
    verbs = [("claim", str(salon.lea.id), ids, at(1, 10).isoformat(), "") for _number in range(PROCESSES)]
    outcomes = Counter(outcome for line in site.all_at_once(tmp_path / "go", verbs) for outcome in json.loads(line))
    assert set(outcomes) == {"taken", "refused"}
    leave_transaction()
    claims = db.session.scalars(select(Claim).where(Claim.resource_id == salon.lea.id).order_by(Claim.starts_at)).all()
    assert [(a.id, b.id) for a, b in pairwise(claims) if b.starts_at < a.ends_at] == []


def test_the_database_alone_refuses_a_seat_too_many(salon: Salon) -> None:
    yoga = db.session.scalars(select(Session).where(Session.starts_at == at(1, 18, 30))).one()
    leave_transaction()
    for taken in (9, -1):
        with pytest.raises(IntegrityError, match="no_more_than_its_seats"), transaction():
            db.session.execute(update(Session).where(Session.id == yoga.id).values(taken=taken))


def test_the_domain_alone_takes_nothing_twice(site: Site, salon: Salon, tmp_path: Path) -> None:
    with _without_the_databases_own_defence():
        outcomes = site.race(tmp_path / "go", overlapping_wishes(salon))
        assert set(outcomes) == {"done", "taken"}
        assert nobody_is_taken_twice() == outcomes["done"]


def test_without_the_domains_lock_the_database_still_holds(site: Site, salon: Salon, tmp_path: Path) -> None:
    outcomes = site.race(tmp_path / "go", overlapping_wishes(salon), unlocked="unlocked")
    # Without the order that the lock brings, Postgres may have to end two who wait for each other.
    assert set(outcomes) - {"error 40P01 deadlock detected"} == {"done", "taken"}
    assert nobody_is_taken_twice() == outcomes["done"]


def test_without_both_the_race_is_lost_where_writers_are_not_one_by_one(
    site: Site, salon: Salon, tmp_path: Path
) -> None:
    if is_sqlite():
        pytest.skip("SQLite's writers come one after the other anyway")
    with _without_the_databases_own_defence():
        site.race(tmp_path / "go", overlapping_wishes(salon), unlocked="unlocked")
        with pytest.raises(AssertionError):
            nobody_is_taken_twice()
        with transaction():
            db.session.execute(delete(Session).where(Session.class_time_id.is_(None)))


@contextmanager
def _without_the_databases_own_defence() -> Iterator[None]:
    leave_transaction()
    if is_sqlite():
        with transaction():
            for verb in overlap.EVENTS:
                db.session.execute(text(f"DROP TRIGGER {overlap.NAME}_{verb}"))
        yield
        leave_transaction()
        with transaction() as session:
            triggers.make(running_app(), session.connection())
        return
    with transaction():
        constraint = text("SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = :name")
        definition = db.session.execute(constraint, {"name": overlap.NAME}).scalar_one()
        db.session.execute(text(f"ALTER TABLE booking_claim DROP CONSTRAINT {overlap.NAME}"))
    yield
    leave_transaction()
    with transaction():
        db.session.execute(text(f"ALTER TABLE booking_claim ADD CONSTRAINT {overlap.NAME} {definition}"))


def _empty_session(salon: Salon) -> Session:
    start = at(4, 10)
    session = Session(service_id=salon.cut.id, starts_at=start, ends_at=start + timedelta(minutes=30), capacity=1)
    db.session.add(session)
    return session
