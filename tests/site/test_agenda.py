"""Behind the counter of the salon: the calendar on a desk and on a phone, with a mouse, a thumb, and keys alone."""

import re
from datetime import datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Locator, Page, expect
from sqlalchemy import select

from blueprints.booking import finding
from blueprints.booking.models import Block, Booking
from blueprints.core.clock import now
from blueprints.core.database import db, reading, transaction
from generator.smoke_site import RunningSite
from tests.site.conftest import Open
from tests.site.salon import Salon, Treatment
from tests.site.test_looks import inaccessible, too_wide
from tests.site.test_touch import TOO_SMALL, unseen_focus

PARIS = ZoneInfo("Europe/Paris")
MOST_TAPS = 6
PAGES = ("/office/agenda", "/office/agenda?view=week", "/office/agenda?view=month", "/office/agenda/sheet")
MORE_PAGES = ("/office/bookings", "/office/bookings/new", "/office/customers", "/office/figures", "/office/blocks/new")


def one_of(salon: Salon, name: str) -> Booking:
    """The only booking under a name."""
    with salon.house.app_context(), reading():
        query = select(Booking).where(Booking.name == name)
        return db.session.scalars(query).one()


def put(salon: Salon, cut: Treatment, name: str, *, nth: int = 8) -> Booking:
    """Somebody booked one of the free times of a day to come, in the middle of it."""
    tomorrow = datetime.now(PARIS).date() + timedelta(days=1)
    start = [time for time in salon.free(cut) if time.astimezone(PARIS).date() > tomorrow][nth]
    salon.take(cut, start, name=name)
    return one_of(salon, name)


def begin_earlier(salon: Salon, booking: Booking) -> None:
    """Let a booking have begun a quarter of an hour ago, whatever the hour of the night in which the tests run."""
    with salon.house.app_context(), transaction():
        row = finding.get_or_404(booking.id)
        row.starts_at, row.ends_at = now() - timedelta(minutes=15), now() + timedelta(minutes=15)


def day_of(booking: Booking) -> str:
    """The address of the calendar of who gives it, on its day."""
    return f"/office/agenda?day={booking.starts_at.astimezone(PARIS).date()}&who={booking.staff_id}"


def test_a_booking_by_telephone_takes_six_taps_and_a_name(counter: Open, salon: Salon) -> None:
    cut = salon.offer("Coupe au téléphone")
    put(salon, cut, "Philomène Le Gall")
    staff, taps = counter("staff", width=360), 0

    def tap(found: Locator) -> None:
        nonlocal taps
        taps += 1
        found.click()

    staff.open("/office/agenda")
    tap(staff.page.get_by_role("link", name="Nouvelle réservation").first)
    expect(staff.page.locator("#q")).to_be_focused()
    staff.page.keyboard.type("philomene le g")
    tap(staff.page.locator(".match", has_text="Philomène Le Gall"))
    tap(staff.page.locator(".pill", has_text=cut.name))
    tap(staff.page.locator("button.time").first)
    staff.page.wait_for_url(re.compile(r"/office/bookings/\d+$"))

    assert taps <= MOST_TAPS
    assert "Philomène Le Gall" in staff.text
    with salon.house.app_context(), reading():
        query = select(Booking).where(Booking.name == "Philomène Le Gall").order_by(Booking.id)
        old, new = db.session.scalars(query)
    assert (new.customer_id, new.source, new.status) == (old.customer_id, "phone", "confirmed")


def test_somebody_new_is_booked_without_javascript(counter: Open, salon: Salon) -> None:
    cut = salon.offer("Coupe sans script")
    staff = counter("staff", width=360, javascript=False)

    staff.open("/office/bookings/new")
    staff.fill(q="Anselme Kervella")
    staff.press("Rechercher")
    staff.page.locator(".pill", has_text=cut.name).click()
    staff.fill(phone="06 12 34 56 79")
    staff.press("Afficher les heures libres")
    staff.page.locator("button.time").first.click()
    staff.page.wait_for_load_state()

    made = one_of(salon, "Anselme Kervella")
    assert staff.path == f"/office/bookings/{made.id}"
    assert (made.service_id, made.phone) == (cut.id, "+33612345679")


def test_a_booking_is_dragged_to_another_time_and_the_customer_knows(
    counter: Open, salon: Salon, salon_site: RunningSite
) -> None:
    cut = salon.offer("Coupe déplacée", staff=1)
    booking = put(salon, cut, "Gudule Traîne")
    mails = len(salon_site.mails("grace@example.com"))
    owner = counter()
    owner.open(day_of(booking))

    drag(owner.page, booking, minutes=75)
    dialog = owner.page.locator("#cal-drop")
    expect(dialog).to_be_visible()
    expect(dialog).to_contain_text("Gudule Traîne")
    expect(dialog.get_by_label("Prévenir le client par e-mail")).to_be_checked()
    dialog.get_by_role("button", name="Déplacer").click()

    expect(owner.page.locator(".toast")).to_contain_text("Gudule Traîne")
    expect(dialog).to_be_hidden()
    assert one_of(salon, "Gudule Traîne").starts_at == booking.starts_at + timedelta(minutes=75)
    entry = owner.page.locator(f"[data-booking='{booking.id}'] time")
    expect(entry).to_have_attribute("datetime", (booking.starts_at + timedelta(minutes=75)).isoformat())
    salon_site.wait_for_mail("grace@example.com", after=mails)


def test_a_drop_onto_somebody_else_is_refused_and_goes_back(counter: Open, salon: Salon) -> None:
    cut = salon.offer("Coupe prise", staff=1)
    booking = put(salon, cut, "Ursule Reste")
    salon.take(cut, booking.starts_at + timedelta(minutes=60), name="Barnabé Premier")
    owner = counter()
    owner.open(day_of(booking))

    drag(owner.page, booking, minutes=60)
    dialog = owner.page.locator("#cal-drop")
    dialog.get_by_role("button", name="Déplacer").click()

    expect(dialog.get_by_role("alert")).to_contain_text("quelqu’un d’autre a réservé à cette heure")
    dialog.get_by_role("button", name="Laisser").click()
    expect(owner.page.locator(".lifted")).to_have_count(0)
    assert one_of(salon, "Ursule Reste").starts_at == booking.starts_at


def test_escape_lets_a_booking_go_and_a_click_opens_it(counter: Open, salon: Salon) -> None:
    booking = put(salon, salon.offer("Coupe laissée", staff=1), "Wandrille Calme")
    owner = counter()
    owner.open(day_of(booking))
    box = box_of(owner.page.locator(f"[data-booking='{booking.id}']"))
    x, y = box["x"] + 20, box["y"] + 8

    owner.page.mouse.move(x, y)
    owner.page.mouse.down()
    owner.page.mouse.move(x, y + 60, steps=4)
    expect(owner.page.locator(".cal-ghost")).to_be_visible()
    owner.page.keyboard.press("Escape")
    owner.page.mouse.up()
    expect(owner.page.locator(".cal-ghost")).to_have_count(0)
    expect(owner.page.locator("#cal-drop")).to_be_hidden()
    assert owner.path == "/office/agenda"

    owner.open(day_of(booking))
    owner.page.locator(f"[data-booking='{booking.id}'] a").click()
    owner.page.wait_for_url(f"**/office/bookings/{booking.id}")


def test_a_click_into_free_time_begins_there(counter: Open, salon: Salon) -> None:
    booking = put(salon, salon.offer("Coupe au vide", staff=1), "Hermine Vide")
    owner = counter()
    owner.open(day_of(booking))
    gap = owner.page.locator(".cal-entry.gap").last
    gap.scroll_into_view_if_needed()
    box, first = box_of(gap), gap.locator("time").get_attribute("datetime")
    assert first is not None

    # An hour below its beginning: twelve rows.
    row = owner.page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.4")
    owner.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + 12 * row + 8)
    owner.page.wait_for_url("**/office/bookings/new?**")

    begins = datetime.fromisoformat(first) + timedelta(hours=1)
    wanted = owner.page.url.partition("start=")[2].partition("&")[0].replace("%3A", ":")
    assert abs(datetime.fromisoformat(wanted) - begins) <= timedelta(minutes=15)


def test_a_booking_is_moved_by_its_form_with_keys_alone(counter: Open, salon: Salon) -> None:
    booking = put(salon, salon.offer("Coupe au clavier", staff=1), "Ferréol Touche")
    owner = counter(javascript=False)
    owner.open(f"/office/bookings/{booking.id}")

    tab_to(owner.page, "a", "Déplacer")
    owner.page.keyboard.press("Enter")
    owner.page.wait_for_url("**/moves")
    tab_to(owner.page, "button", "")
    offered = owner.page.evaluate("document.activeElement.value")
    if not offered:  # the button that looks for another day
        tab_to(owner.page, "button", "")
        offered = owner.page.evaluate("document.activeElement.value")
    owner.page.keyboard.press("Enter")
    owner.page.wait_for_url(f"**/office/bookings/{booking.id}")

    assert one_of(salon, "Ferréol Touche").starts_at == datetime.fromisoformat(offered.partition("|")[0])


def test_somebody_is_blocked_and_freed_again_without_javascript(counter: Open, salon: Salon) -> None:
    booking = put(salon, salon.offer("Coupe bloquée", staff=1), "Léocadie Reste")
    day = booking.starts_at.astimezone(PARIS).date()
    owner = counter(width=360, javascript=False)

    owner.open(f"/office/blocks/new?day={day}&who={booking.staff_id}")
    owner.fill(since="09:00", until="20:00", words="Formation coloriste")
    owner.page.locator(".save-bar button").click()
    owner.page.wait_for_load_state()
    assert "Une réservation tombe sur ce temps et reste." in owner.text
    owner.open(day_of(booking))
    owner.page.locator("a", has_text="Formation coloriste").click()
    owner.page.wait_for_load_state()
    assert "Léocadie Reste" in owner.text
    owner.press("Libérer ce temps")

    with salon.house.app_context(), reading():
        assert db.session.scalars(select(Block).where(Block.words == "Formation coloriste")).all() == []


def test_who_comes_is_checked_in_and_who_does_not_is_noted(counter: Open, salon: Salon) -> None:
    cut = salon.offer("Coupe passée", staff=1)
    name = "Zénobie Tard"
    booking = put(salon, cut, name)
    begin_earlier(salon, booking)
    staff = counter("staff", width=360)
    staff.open(f"/office/bookings/{booking.id}")

    staff.page.get_by_role("button", name="Est là").click()
    expect(staff.page.locator(".office-actions, .office-head .badge").first).to_be_visible()
    expect(staff.page.get_by_role("button", name="Annuler ce choix")).to_be_visible()
    assert one_of(salon, name).arrived_at is not None
    staff.page.get_by_role("button", name="Annuler ce choix").click()
    expect(staff.page.get_by_role("button", name="Absent")).to_be_visible()
    staff.page.get_by_role("button", name="Absent").click()
    expect(staff.page.get_by_role("button", name="Annuler ce choix")).to_be_visible()

    assert (one_of(salon, name).arrived_at, one_of(salon, name).no_show_at is None) == (None, False)


def test_a_request_is_approved_from_the_list(counter: Open, salon: Salon, chair: Open) -> None:
    advice, email = salon.offer("Conseil à accepter", approval=True), "conseil@example.com"
    guest = chair()
    guest.open(f"/book/{advice.slug}")
    guest.page.locator("a.time").first.click()
    guest.page.wait_for_load_state()
    guest.fill(name="Cunégonde Demande", email=email, phone="06 12 34 56 79")
    guest.page.wait_for_timeout(2100)
    guest.page.locator("main form button.large").click()
    guest.page.wait_for_load_state()
    assert salon.statuses(email) == ["requested"]
    owner = counter(width=360)

    owner.open("/office/bookings?show=requests")
    owner.page.locator("a", has_text="Cunégonde Demande").click()
    owner.page.wait_for_load_state()
    owner.page.get_by_role("button", name="Accepter").click()
    expect(owner.page.get_by_role("button", name="Accepter")).to_have_count(0)

    assert salon.statuses(email) == ["confirmed"]


def test_the_sheet_of_a_day_is_paper_without_menus(counter: Open, salon: Salon) -> None:
    booking = put(salon, salon.offer("Coupe sur papier", staff=1), "Odilon Papier")
    owner = counter()
    owner.open(day_of(booking).replace("/agenda?", "/agenda/sheet?"))
    owner.page.emulate_media(media="print")

    expect(owner.page.locator("tr", has_text="Odilon Papier")).to_be_visible()
    expect(owner.page.locator(".sheet-free").first).to_be_visible()
    for hidden in (".office-nav", ".office-actions"):
        expect(owner.page.locator(hidden)).to_be_hidden()


def test_a_phone_shows_the_day_as_a_list_and_the_month_as_a_grid(counter: Open, salon: Salon) -> None:
    booking = put(salon, salon.offer("Coupe au pouce", staff=1), "Tancrède Pouce")
    staff = counter("staff", width=360)
    staff.open(day_of(booking))
    lines = staff.page.locator(".cal-entry")
    boxes = [box_of(lines.nth(number)) for number in range(lines.count())]

    assert len(boxes) >= 2
    assert all(upper["y"] + upper["height"] <= lower["y"] for upper, lower in pairwise(boxes))
    expect(staff.page.locator(".cal-hour").first).to_be_hidden()
    staff.page.get_by_role("link", name="Mois", exact=True).click()
    staff.page.wait_for_load_state()
    assert staff.page.locator(".month tbody td").count() % 7 == 0
    day = booking.starts_at.astimezone(PARIS).date()
    staff.page.locator(f".month a[href*='day={day}']").click()
    staff.page.wait_for_load_state()
    assert "Tancrède Pouce" in staff.text


def test_the_calendar_of_a_desk_puts_each_booking_at_its_hour(counter: Open, salon: Salon) -> None:
    booking = put(salon, salon.offer("Coupe à l’heure", staff=1), "Solange Heure")
    owner = counter()
    owner.open(day_of(booking))
    entry = box_of(owner.page.locator(f"[data-booking='{booking.id}']"))
    start = booking.starts_at.astimezone(PARIS)
    mark = box_of(owner.page.locator(".cal-hour", has_text=f"{start:%H}:00").first)
    hour = box_of(owner.page.locator(".cal-hour").nth(1))["y"] - box_of(owner.page.locator(".cal-hour").first)["y"]

    assert entry["y"] == pytest.approx(mark["y"] + hour * start.minute / 60, abs=2)
    assert entry["height"] == pytest.approx(hour / 2, abs=2)


@pytest.mark.parametrize("width", [360, 1280])
def test_every_page_of_the_counter_can_be_used_by_everybody(counter: Open, salon: Salon, width: int) -> None:
    booking = put(salon, salon.offer("Coupe pour tous", staff=1), f"Aliénor {width}")
    own = ("", "/moves", "/cancellation")
    pages = [*PAGES, *MORE_PAGES, *(f"/office/bookings/{booking.id}{part}" for part in own), day_of(booking)]
    pages.append(f"/office/customers/{booking.customer_id}")
    owner = counter(width=width)
    faults = []
    for path in pages:
        page = owner.open(path)
        faults += [f"{path}: {fault}" for fault in (*too_wide(page), *inaccessible(page))]
        if width == 360:
            faults += [f"{path}: {small}" for small in page.evaluate(TOO_SMALL, 44)]

    assert faults == []


@pytest.mark.parametrize("path", ["/office/agenda", "/office/bookings/new"])
def test_keys_alone_see_where_they_are(counter: Open, path: str) -> None:
    assert list(unseen_focus(counter().open(path))) == []


def drag(page: Page, booking: Booking, *, minutes: int) -> None:
    """Take a booking by its top and let it go so much later in the same column."""
    entry = page.locator(f"[data-booking='{booking.id}']")
    entry.scroll_into_view_if_needed()
    box = box_of(entry)
    column = box_of(page.locator(".cal-column").first)
    rows = int(page.locator("agenda-calendar").get_attribute("data-rows") or 0)
    x, y = box["x"] + 30, box["y"] + 6
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x, y + 10, steps=3)
    page.mouse.move(x, y + column["height"] / rows * minutes / 5, steps=6)
    page.mouse.up()


def tab_to(page: Page, kind: str, words: str) -> None:
    """Press Tab until an element of the page's main part has the focus."""
    for _ in range(120):
        page.keyboard.press("Tab")
        found = page.evaluate(
            "([kind, words]) => { const e = document.activeElement;"
            " return e.localName === kind && !!e.closest('main') && e.innerText.includes(words); }",
            [kind, words],
        )
        if found:
            return
    raise AssertionError(f"the keyboard never comes to {kind} “{words}”")


def box_of(found: Locator) -> dict[str, float]:
    """Where something stands on the screen."""
    box = found.bounding_box()
    assert box is not None
    return {"x": box["x"], "y": box["y"], "width": box["width"], "height": box["height"]}
