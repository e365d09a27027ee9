"""Booking, as customers do it in a browser: mostly on a phone, some without JavaScript, some by keyboard alone."""

import re
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Page, expect

from generator.smoke_people import text_of
from generator.smoke_site import RunningSite
from tests.site.conftest import Open
from tests.site.salon import Salon, Treatment
from tests.site.test_touch import FOCUSED, TOO_SMALL
from tests.site.window import Window

PARIS = ZoneInfo("Europe/Paris")
LEAST = 24  # pixels that a finger needs (WCAG 2.5.8); what is pressed often has 44
MOST_TAPS = 5
MOST_STOPS = 150

CHOSEN, OTHER = "a.day[aria-current]", "a.day:not([aria-current])"


def fill_in(guest: Window, email: str) -> None:
    """Say who comes, no faster than a person types."""
    guest.fill(name="Ada Byron", email=email, phone="06 12 34 56 78")
    guest.page.wait_for_timeout(2100)


def press_book(guest: Window) -> None:
    """The one button of the form."""
    guest.page.locator("main form button.large").click()
    guest.page.wait_for_load_state()


def book(guest: Window, treatment: Treatment, email: str) -> None:
    """The first free time of a service, up to what comes after the button."""
    guest.open(f"/book/{treatment.slug}")
    guest.page.locator("a.time").first.click()
    guest.page.wait_for_load_state()
    fill_in(guest, email)
    press_book(guest)


@pytest.mark.parametrize("width", [360, 1280])
def test_from_the_home_page_to_the_confirmation_in_five_taps(chair: Open, salon: Salon, width: int) -> None:
    cut, email, taps = salon.offer("Coupe aux gestes"), f"gestes{width}@example.com", 0
    guest = chair(width=width)
    guest.open("/")

    def tap(selector: str) -> None:
        nonlocal taps
        taps += 1
        guest.page.locator(selector).first.click()
        guest.page.wait_for_load_state()

    tap(".hero a.button")
    tap(f"main a:text-is('{cut.name}')")
    tap("a.time")
    fill_in(guest, email)
    tap("main form button.large")

    assert taps <= MOST_TAPS
    assert guest.path.startswith("/bookings/")
    assert "C’est réservé" in guest.text
    (booking,) = salon.booked(email)
    assert (booking.status, booking.service_id) == ("confirmed", cut.id)


def test_a_deposit_is_paid_and_comes_back_by_the_mails_link(chair: Open, salon: Salon, salon_site: RunningSite) -> None:
    colour = salon.offer("Couleur", price_cents=8000, payment="deposit", deposit_cents=2000, cancel_hours=0)
    email = "acompte@example.com"
    guest = chair()

    book(guest, colour, email)
    assert guest.path.startswith("/demo-payment/")
    assert salon.statuses(email) == ["held"]
    guest.pay()
    assert guest.path.startswith("/bookings/")
    assert "Reste à payer" in guest.text
    assert salon.statuses(email) == ["confirmed"]

    mail = text_of(salon_site.wait_for_mail(email))
    link = re.search(rf"{re.escape(salon_site.base)}/bookings/[\w-]+", mail)
    assert link
    guest.open(link[0])
    assert salon.statuses(email) == ["confirmed"]
    guest.page.locator("summary", has_text="Annuler").click()
    assert "20,00 € vous sont remboursés" in guest.text
    guest.press("Confirmer la rétractation")

    assert "C’est annulé" in guest.text
    assert salon.statuses(email) == ["cancelled"]
    assert salon.booked(email)[0].refunded_cents == 2000


def test_who_turns_back_from_the_payment_pays_later(chair: Open, salon: Salon) -> None:
    colour, email = salon.offer("Couleur hésitante", payment="full", price_cents=4000), "plustard@example.com"
    guest = chair()
    book(guest, colour, email)

    guest.open(f"/bookings/{salon.booked(email)[0].token}")
    assert "Il reste le paiement" in guest.text
    expect(guest.page.locator("time-left")).to_contain_text("minutes")
    guest.press("Payer 40,00 € maintenant".replace(" €", "\u00a0€"))
    guest.pay()

    assert salon.statuses(email) == ["confirmed"]


def test_a_booking_is_moved(chair: Open, salon: Salon) -> None:
    cut, email = salon.offer("Coupe mobile", cancel_hours=0), "deplace@example.com"
    guest = chair()
    book(guest, cut, email)
    before = salon.booked(email)[0].starts_at

    guest.follow("Choisir un autre horaire")
    guest.page.locator(OTHER).first.click()
    expect(guest.page.locator("a.day[aria-current]")).to_have_count(1)
    guest.page.locator("a.time").first.click()
    guest.page.wait_for_load_state()
    assert salon.booked(email)[0].starts_at == before
    guest.press("Déplacer à cet horaire")

    after = salon.booked(email)[0]
    assert after.starts_at > before
    assert (after.status, after.sequence) == ("confirmed", 1)
    assert "Votre rendez-vous est déplacé" in guest.page.locator("body").inner_text()


def test_places_in_a_class_are_counted(chair: Open, salon: Salon) -> None:
    yoga, email = salon.teach("Yoga", capacity=4, most_per_party=3), "yoga@example.com"
    start = salon.free(yoga)[0]
    salon.take(yoga, start, party=2)
    guest = chair()

    guest.open(f"/book/{yoga.slug}")
    assert "2 places libres" in guest.text
    assert yoga.people[0] in guest.text
    guest.page.locator("#party-2").click()
    expect(guest.page.locator("#party-2[aria-current]")).to_be_visible()
    guest.page.locator("main a.list-row").first.click()
    guest.page.wait_for_load_state()
    fill_in(guest, email)
    press_book(guest)

    (booking,) = salon.booked(email)
    assert (booking.starts_at, booking.seats, booking.price_cents) == (start, 2, 6000)
    guest.open(f"/book/{yoga.slug}")
    assert "Complet" in guest.text


def test_a_table_is_found_by_the_party(chair: Open, salon: Salon) -> None:
    table, email = salon.lay("Une table", 2, 4), "table@example.com"
    start = salon.free(table, party=4)[0]
    salon.take(table, start, party=4)
    local = start.astimezone(PARIS)
    guest = chair()

    guest.open(f"/book/{table.slug}?day={local.date()}")
    expect(guest.page.locator("#party-2[aria-current]")).to_be_visible()
    assert f"{local:%H:%M}" in guest.text
    guest.page.locator("#party-4").click()
    expect(guest.page.locator("#party-4[aria-current]")).to_be_visible()
    starts = guest.page.locator("a.time").evaluate_all(
        "links => links.map(a => new URL(a.href).searchParams.get('start'))"
    )
    assert f"{start:%Y-%m-%dT%H:%MZ}" not in starts
    guest.page.locator("a.time").first.click()
    guest.page.wait_for_load_state()
    fill_in(guest, email)
    press_book(guest)

    assert [booking.seats for booking in salon.booked(email)] == [4]


def test_a_series_leaves_out_or_replaces_what_is_taken(chair: Open, salon: Salon) -> None:
    care, email = salon.offer("Soin régulier", staff=1, repeats=True), "serie@example.com"
    first = next(start for start in salon.free(care) if start + timedelta(days=14) in salon.free(care))
    salon.take(care, first + timedelta(days=7))
    guest = chair()

    guest.open(f"/book/{care.slug}?day={first.astimezone(PARIS).date()}")
    guest.page.wait_for_load_state("networkidle")  # the visitor's own clock is being told
    guest.page.locator(".repeat summary").click()
    guest.page.locator("[name=times]").fill("3")
    guest.press("Répéter")
    guest.page.locator(f"a.time[href*='start={first:%Y-%m-%dT%H:%MZ}']").click()
    guest.page.wait_for_load_state()
    assert "2 sont libres" in guest.text
    guest.page.locator(".conflict .pill").first.click()
    guest.press("Continuer avec ces dates")
    fill_in(guest, email)
    press_book(guest)

    starts = [booking.starts_at for booking in salon.booked(email)]
    assert len(starts) == 3
    assert (starts[0], starts[2]) == (first, first + timedelta(days=14))
    assert starts[1] != first + timedelta(days=7)
    assert "Toutes les dates" in guest.text


def test_somebody_faster_leaves_what_was_typed_and_other_times(chair: Open, salon: Salon) -> None:
    cut, email = salon.offer("Coupe disputée", staff=1), "rapide@example.com"
    guest = chair()
    guest.open(f"/book/{cut.slug}")
    guest.page.locator("a.time").first.click()
    guest.page.wait_for_load_state()
    fill_in(guest, email)
    start = salon.free(cut)[0]
    salon.take(cut, start)

    press_book(guest)

    assert "Rien n’a été réservé" in guest.text
    assert salon.booked(email) == []
    assert guest.field("name").input_value() == "Ada Byron"
    press_book(guest)
    (booking,) = salon.booked(email)
    assert booking.starts_at > start


def test_a_visitor_far_away_sees_both_clocks(chair: Open, salon: Salon, salon_site: RunningSite) -> None:
    cut = salon.offer("Coupe lointaine")
    guest = chair()
    browser = guest.context.browser
    assert browser is not None
    with browser.new_context(locale="fr-FR", timezone_id="America/New_York") as far:
        page = far.new_page()
        page.goto(f"{salon_site.base}/book/{cut.slug}")
        expect(page.locator(".own-time").first).to_contain_text("chez vous")
        assert "zone=America%2FNew_York" in page.url
        assert "zone=America/New_York" in (page.locator("a.time").first.get_attribute("href") or "")
    with browser.new_context(locale="fr-FR", timezone_id="Europe/Madrid") as near:
        page = near.new_page()
        page.goto(f"{salon_site.base}/book/{cut.slug}")
        page.wait_for_load_state("networkidle")
        assert page.locator(".own-time").count() == 0


def test_everything_works_without_javascript(chair: Open, salon: Salon) -> None:
    cut, email = salon.offer("Coupe sans script", cancel_hours=0), "sansjs@example.com"
    guest = chair(javascript=False)

    guest.open(f"/book/{cut.slug}")
    guest.follow(cut.people[1])
    guest.page.locator(OTHER).first.click()
    guest.page.wait_for_load_state()
    guest.page.locator("summary", has_text="Heures de").click()
    guest.page.locator("[name=zone]").select_option("America/New_York")
    guest.press("Afficher ces heures")
    assert "chez vous" in guest.text
    guest.page.locator("a.time").first.click()
    guest.page.wait_for_load_state()
    fill_in(guest, email)
    press_book(guest)
    guest.page.locator("summary", has_text="Annuler").click()
    guest.press("Annuler cette réservation")

    (booking,) = salon.booked(email)
    assert (booking.status, booking.staff_name, booking.zone) == ("cancelled", cut.people[1], "America/New_York")


def test_a_booking_is_made_by_keyboard_alone(chair: Open, salon: Salon) -> None:
    cut, email = salon.offer("Coupe au clavier"), "clavier@example.com"
    guest = chair(width=1280)
    guest.open(f"/book/{cut.slug}")
    guest.page.wait_for_load_state("networkidle")

    tab_to(guest.page, OTHER)
    guest.page.keyboard.press("Enter")
    expect(guest.page.locator("a.day[aria-current]:focus")).to_have_count(1)
    tab_to(guest.page, "a.time")
    guest.page.keyboard.press("Enter")
    guest.page.wait_for_url("**/details?**")
    for name, text in (("name", "Ada Byron"), ("email", email)):
        tab_to(guest.page, f"[name={name}]")
        guest.page.keyboard.type(text)
    guest.page.wait_for_timeout(2100)
    tab_to(guest.page, "button.large")
    guest.page.keyboard.press("Enter")
    guest.page.wait_for_url("**/bookings/*")

    assert salon.statuses(email) == ["confirmed"]


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until the focus is there; wherever it comes by, it is seen."""
    for _stop in range(MOST_STOPS):
        page.keyboard.press("Tab")
        where = page.evaluate(FOCUSED)
        if where is None:
            continue
        assert where["seen"], f"{where['name']} has the focus and doesn't show it"
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"Tab never came to {selector}.")


def test_the_day_keeps_the_finger_and_back_leads_back(chair: Open, salon: Salon) -> None:
    cut = salon.offer("Coupe tactile")
    guest = chair()
    guest.open(f"/book/{cut.slug}")
    guest.page.wait_for_load_state("networkidle")
    chosen = guest.page.locator("a.day[aria-current]")
    first, other = (str(guest.page.locator(day).first.get_attribute("id")) for day in (CHOSEN, OTHER))
    guest.page.evaluate("window.sameDocument = true")

    guest.page.locator(OTHER).first.click()
    expect(chosen).to_have_attribute("id", other)
    assert "day=" in guest.page.url
    guest.page.go_back()

    expect(chosen).to_have_attribute("id", first)
    assert guest.page.evaluate("window.sameDocument") is True


def test_fingers_find_their_targets(chair: Open, salon: Salon) -> None:
    cut, yoga = salon.offer("Coupe large", repeats=True), salon.teach("Yoga large", capacity=4, most_per_party=3)
    guest = chair()
    faults = []
    for path in ("/book", f"/book/{cut.slug}", f"/book/{yoga.slug}", "/bookings/find"):
        guest.open(path)
        faults += [f"{path}: {fault}" for fault in guest.page.evaluate(TOO_SMALL, LEAST)]
    guest.open(f"/book/{cut.slug}")
    small = guest.page.locator("a.day, a.time").evaluate_all(
        "links => links.map(a => a.getBoundingClientRect()).filter(box => box.width < 40 || box.height < 44).length"
    )

    assert faults == []
    assert small == 0
