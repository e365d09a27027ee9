"""Around the bookings of the salon: the waiting list, reminders, the owner's setup and figures."""

import re
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import expect
from sqlalchemy import select

from blueprints.booking import cancelling, finding
from blueprints.booking.models import Booking
from blueprints.core import clock
from blueprints.core.database import db, reading, transaction
from blueprints.waitlist import offering
from blueprints.waitlist.models import Offer, Wait
from tests.site.conftest import Open
from tests.site.salon import Salon, Treatment
from tests.site.test_agenda import begin_earlier, put
from tests.site.test_booking import LEAST, book, fill_in
from tests.site.test_looks import inaccessible, too_wide
from tests.site.test_touch import TOO_SMALL
from tests.site.window import Window

PARIS = ZoneInfo("Europe/Paris")
OWNER = "owner@smoke.example"


def coming(salon: Salon, treatment: Treatment) -> list[datetime]:
    """The free times of the first day with room after tomorrow."""
    tomorrow = datetime.now(PARIS).date() + timedelta(days=1)
    times = [start for start in salon.free(treatment) if start.astimezone(PARIS).date() > tomorrow]
    return [start for start in times if start.astimezone(PARIS).date() == times[0].astimezone(PARIS).date()]


def sold_out(salon: Salon, name: str) -> Treatment:
    """A service that can be had on one day only, with every time of it taken."""
    care = salon.offer(name, staff=1, duration=240)
    day = coming(salon, care)[0].astimezone(PARIS).date()
    with salon.house.app_context(), transaction():
        service = finding.service(care.id)
        service.horizon, service.horizon_first, service.horizon_last = "fixed", day, day
    while times := salon.free(care):
        salon.take(care, times[0], name=f"Honorine {care.id}")
    return care


def offers_to(salon: Salon, email: str) -> list[Offer]:
    """What was offered to somebody who waits."""
    with salon.house.app_context(), reading():
        return list(db.session.scalars(select(Offer).join(Offer.wait).where(Wait.email == email)))


def wait_of(salon: Salon, email: str) -> Wait:
    """The only wish of somebody on the list."""
    with salon.house.app_context(), reading():
        return db.session.scalars(select(Wait).where(Wait.email == email)).one()


def cancel_one(salon: Salon, care: Treatment) -> datetime:
    """The office cancels the first booking of a sold-out service; gives when it would have begun."""
    with salon.house.app_context(), transaction():
        query = select(Booking).where(Booking.name == f"Honorine {care.id}").order_by(Booking.starts_at).limit(1)
        booking = db.session.scalars(query).one()
        return cancelling.cancel(booking.id, OWNER).starts_at


def go_round_at_noon(salon: Salon) -> None:
    """Offer what has become free, at an hour at which mails may leave."""
    noon = datetime.combine(datetime.now(PARIS).date(), time(12), PARIS)
    with salon.house.app_context(), clock.freeze(noon):
        offering.go_round()


def get_on_the_list(guest: Window, care: Treatment, email: str) -> None:
    """From the page without a free time onto the list."""
    guest.open(f"/book/{care.slug}")
    assert "Rien n’est libre en ce moment" in guest.text
    guest.follow("Prévenez-moi si une place se libère")
    fill_in(guest, email)
    guest.press("M’inscrire sur la liste")


def test_who_waits_is_offered_what_somebody_cancels(chair: Open, counter: Open, salon: Salon) -> None:
    care, email = sold_out(salon, "Soin complet"), "attente@example.com"
    guest = chair(javascript=False)
    get_on_the_list(guest, care, email)
    assert guest.path == f"/waitlist/places/{wait_of(salon, email).token}"
    assert "Vous êtes sur la liste" in guest.text
    assert care.name in guest.text

    freed = cancel_one(salon, care)
    assert salon.free(care)[0] == freed
    go_round_at_noon(salon)

    (offer,) = offers_to(salon, email)
    assert (offer.starts_at, offer.outcome) == (freed, "")
    staff = counter("staff", width=360)
    staff.open("/office/waitlist")
    line = staff.page.locator("li", has_text=email)
    expect(line).to_contain_text("1 proposition")

    guest.open(f"/waitlist/offers/{offer.token}")
    assert "Un horaire est libre" in guest.text
    assert f"{freed.astimezone(PARIS):%H:%M}" in guest.text
    assert salon.booked(email) == []
    guest.page.locator(f"form[action$='/waitlist/offers/{offer.token}/booking'] button").click()
    guest.page.wait_for_load_state()

    (booking,) = salon.booked(email)
    assert guest.path == f"/bookings/{booking.token}"
    assert (booking.starts_at, booking.service_id, booking.status) == (freed, care.id, "confirmed")
    assert wait_of(salon, email).end == "booked"
    staff.open("/office/waitlist")
    expect(staff.page.locator("li", has_text=email)).to_have_count(0)
    staff.open(f"/office/bookings/{booking.id}")
    assert care.name in staff.text


def test_an_offer_that_somebody_faster_took_keeps_the_place_in_line(chair: Open, salon: Salon) -> None:
    care, email = sold_out(salon, "Soin disputé"), "trop.tard@example.com"
    guest = chair(width=1280)
    get_on_the_list(guest, care, email)
    freed = cancel_one(salon, care)
    go_round_at_noon(salon)
    (offer,) = offers_to(salon, email)
    guest.open(f"/waitlist/offers/{offer.token}")
    salon.take(care, freed, name="Rapide Éclair")

    guest.page.locator(f"form[action$='/waitlist/offers/{offer.token}/booking'] button").click()
    guest.page.wait_for_load_state()

    assert "Cet horaire vient d’être pris" in guest.text
    assert salon.booked(email) == []
    assert wait_of(salon, email).ended_at is None


def test_who_has_a_booking_asks_for_an_earlier_time(chair: Open, salon: Salon) -> None:
    cut, email = salon.offer("Coupe plus tôt"), "plustot@example.com"
    start = coming(salon, cut)[4]
    salon.take(cut, start, name="Sidonie Hâte", email=email)
    (booking,) = salon.booked(email)
    guest = chair(javascript=False)

    guest.open(f"/bookings/{booking.token}")
    guest.follow("Prévenez-moi si un horaire plus tôt se libère")
    assert guest.path == f"/bookings/{booking.token}/earlier"
    assert guest.field("last_day").input_value() == f"{start.astimezone(PARIS).date()}"
    guest.field("closes").select_option("720")
    guest.press("M’inscrire sur la liste")

    wait = wait_of(salon, email)
    assert guest.path == f"/waitlist/places/{wait.token}"
    assert (wait.booking_id, wait.closes, wait.staff_id) == (booking.id, 720, booking.staff_id)
    guest.open(f"/bookings/{booking.token}")
    guest.follow("Vous êtes sur la liste pour un horaire plus tôt")
    guest.press("Quitter la liste")
    assert wait_of(salon, email).end == "left"
    assert salon.booked(email)[0].starts_at == start


@pytest.mark.parametrize("width", [360, 1280])
def test_who_waits_sees_pages_that_everybody_can_use(chair: Open, counter: Open, salon: Salon, width: int) -> None:
    care, email = sold_out(salon, f"Soin pour tous {width}"), f"attente{width}@example.com"
    guest, owner = chair(width=width), counter(width=width)
    get_on_the_list(guest, care, email)
    cancel_one(salon, care)
    go_round_at_noon(salon)
    wait, (offer,) = wait_of(salon, email), offers_to(salon, email)
    salon.take(salon.offer("Coupe pour tous"), offer.starts_at, name="Nestor Tous", email=f"tous{width}@example.com")
    (booking,) = salon.booked(f"tous{width}@example.com")
    own = f"/bookings/{booking.token}"
    theirs = (f"/waitlist/{care.slug}", f"/waitlist/places/{wait.token}", f"/waitlist/offers/{offer.token}", own)
    faults = faults_of(guest, *theirs, f"{own}/earlier")
    faults += faults_of(owner, "/office/waitlist", f"/office/waitlist/{wait.id}")

    assert faults == []


def faults_of(window: Window, *paths: str) -> list[str]:
    """What is too wide on these pages, too small for a finger, or out of somebody's reach."""
    faults = []
    for path in paths:
        page = window.open(path)
        found = (*too_wide(page), *inaccessible(page), *page.evaluate(TOO_SMALL, LEAST))
        faults += [f"{path}: {fault}" for fault in found]
    return faults


@pytest.mark.parametrize("javascript", [True, False])
def test_a_customer_switches_mail_reminders_off(chair: Open, salon: Salon, javascript: bool) -> None:
    cut, email = salon.offer("Coupe discrète", staff=1), f"discret{javascript}@example.com"
    salon.take(cut, coming(salon, cut)[2], name="Séraphin Discret", email=email)
    address = f"/bookings/{salon.booked(email)[0].token}"
    guest = chair(javascript=javascript)

    guest.open(address)
    mail = guest.page.locator("#reminders").get_by_label("Rappels par e-mail")
    expect(mail).to_be_checked()
    mail.uncheck()
    guest.page.locator("#reminders button").click()
    expect(guest.page.locator("body")).to_contain_text("Vous recevez seulement ce que vous avez choisi.")
    guest.open(address)
    expect(mail).not_to_be_checked()


def test_the_owner_sets_the_reminders(counter: Open) -> None:
    owner = counter(width=360, javascript=False)
    owner.open("/office/reminders")
    before = owner.field("first_hours").input_value()
    sender = owner.field("sender").input_value()

    owner.fill(first_hours="30", sender="Café!")
    owner.press("Enregistrer")
    assert "3 à 11 lettres et chiffres" in owner.page.locator("#sender-error").inner_text()
    assert (owner.field("first_hours").input_value(), owner.field("sender").input_value()) == ("30", "Café!")
    owner.open("/office/reminders")
    assert owner.field("first_hours").input_value() == before
    owner.fill(first_hours="30")
    owner.press("Enregistrer")
    owner.open("/office/reminders")
    assert (owner.field("first_hours").input_value(), owner.field("sender").input_value()) == ("30", sender)

    owner.fill(first_hours=before)
    owner.press("Enregistrer")


def test_a_service_that_the_owner_adds_can_be_booked(counter: Open, chair: Open, salon: Salon) -> None:
    person, email = salon.offer("Voisine", staff=1).people[0], "nouveau@example.com"
    owner, guest = counter(javascript=False), chair(javascript=False)
    owner.open("/office/booking/services/new")
    for box in owner.page.locator("[name=staff]").all():
        box.uncheck(force=True)
    owner.page.get_by_label(person, exact=True).first.check(force=True)
    owner.fill(name_fr="Brushing du soir", name_en="Evening blow-dry", duration="45", price="abc")
    owner.page.locator(".save-bar button").click()
    owner.page.wait_for_load_state()

    expect(owner.page.locator("#price-error")).to_be_visible()
    assert [owner.field(name).input_value() for name in ("name_fr", "name_en", "duration", "price")] == [
        "Brushing du soir",
        "Evening blow-dry",
        "45",
        "abc",
    ]
    owner.fill(price="42,50")
    owner.page.locator(".save-bar button").click()
    owner.page.wait_for_url(re.compile(r"/office/booking/services/\d+$"))
    with salon.house.app_context(), reading():
        service = finding.service(int(owner.path.rpartition("/")[2]))
        added = Treatment(service.id, service.slug, service.name["fr"])
    guest.open("/book")
    assert "Brushing du soir" in guest.text
    book(guest, added, email)

    (booking,) = salon.booked(email)
    assert (booking.service_id, booking.price_cents, booking.staff_name) == (added.id, 4250, person)
    assert booking.ends_at - booking.starts_at == timedelta(minutes=45)


def test_a_day_that_the_owner_closes_is_closed_for_customers(counter: Open, chair: Open, salon: Salon) -> None:
    cut = salon.offer("Coupe un jour fermé")
    day = salon.free(cut)[-1].astimezone(PARIS).date()
    with salon.house.app_context(), reading():
        place = finding.place()
        assert place is not None
        hours = f"/office/booking/hours/place/{place.id}"
    owner, guest = counter(width=360), chair()
    month = f"/book/{cut.slug}?month={day:%Y-%m}"
    guest.open(month)
    expect(guest.page.locator(f"a#day-{day.day}")).to_be_visible()

    owner.open(hours)
    owner.page.locator("#dates summary").click()
    owner.page.locator("#date-day").fill(f"{day}")
    owner.page.locator("#dates details button").click()
    expect(owner.page.locator("body")).to_contain_text("Fermé ce jour-là.")
    guest.open(month)
    expect(guest.page.locator(f"a#day-{day.day}")).to_have_count(0)
    expect(guest.page.locator(".day.closed", has_text=re.compile(rf"^{day.day}, Fermé"))).to_be_visible()

    owner.page.locator(f"#dates form:has(input[value='{day}']) button.icon-button").click()
    expect(owner.page.locator("body")).to_contain_text("Les horaires habituels")
    guest.open(month)
    expect(guest.page.locator(f"a#day-{day.day}")).to_be_visible()


def test_who_did_not_come_is_counted_in_the_figures(counter: Open, salon: Salon) -> None:
    booking = put(salon, salon.offer("Coupe manquée", staff=1), "Prosper Absent")
    begin_earlier(salon, booking)
    owner = counter(width=360)
    month = datetime.now(PARIS) - timedelta(minutes=15)
    note = owner.page.locator(".stat", has_text="Absences").locator(".stat-note")
    owner.open(f"/office/figures?month={month:%Y-%m}")
    before = int(note.inner_text().split()[0])

    owner.open(f"/office/bookings/{booking.id}")
    owner.page.get_by_role("button", name="Absent").click()
    expect(owner.page.get_by_role("button", name="Annuler ce choix")).to_be_visible()
    owner.open(f"/office/figures?month={month:%Y-%m}")

    expect(note).to_contain_text(re.compile(rf"^{before + 1}\b"))
