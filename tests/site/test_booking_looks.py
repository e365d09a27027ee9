"""The pages of a booking that no walk over links comes by: refused forms, taken times, the end of a booking."""

from datetime import timedelta

import pytest
from playwright.sync_api import Browser

from generator.smoke_site import RunningSite
from tests.site.salon import Salon
from tests.site.test_looks import inaccessible, too_wide
from tests.site.tour import WIDTHS

SCHEMES = ("light", "dark")


@pytest.fixture(scope="module")
def states(salon_house: object, salon_site: RunningSite) -> list[str]:
    """Addresses of pages in their unusual states."""
    salon = Salon(salon_house)  # type: ignore[arg-type]  # the fixture is an app
    cut, colour = salon.offer("Coupe vue", staff=1, repeats=True), salon.offer("Couleur vue", payment="full")
    yoga, table = salon.teach("Yoga vu", capacity=2, most_per_party=2), salon.lay("Table vue", 2, 4)
    advice = salon.offer("Conseil vu", approval=True, price_cents=0)
    start = next(start for start in salon.free(cut) if start + timedelta(days=7) in salon.free(cut))
    salon.take(cut, start + timedelta(days=7))
    salon.take(yoga, salon.free(yoga)[0], party=2)
    for number, treatment in enumerate((cut, colour, advice, table)):
        salon.take(treatment, salon.free(treatment)[3], name=f"Grace {number}")
    tokens = [booking.token for booking in salon.booked("grace@example.com")]
    spelled = f"{start:%Y-%m-%dT%H:%MZ}"
    paths = [
        "/book",
        f"/book/{cut.slug}",
        f"/book/{cut.slug}?zone=Asia/Tokyo",
        f"/book/{cut.slug}/details?start={spelled}",
        f"/book/{cut.slug}/details?start={start + timedelta(days=7):%Y-%m-%dT%H:%MZ}",
        f"/book/{cut.slug}/series?start={spelled}&every=week&times=4",
        f"/book/{colour.slug}/details?start={salon.free(colour)[0]:%Y-%m-%dT%H:%MZ}",
        f"/book/{yoga.slug}",
        f"/book/{table.slug}?party=4",
        f"/embed/{cut.slug}",
        "/bookings/find",
        "/bookings/link-sent",
        *(f"/bookings/{token}" for token in tokens),
        f"/bookings/{tokens[-1]}/cancel",
        f"/bookings/{tokens[-1]}/move",
        f"/bookings/{tokens[-1]}/move?start={salon.free(table)[9]:%Y-%m-%dT%H:%MZ}",
    ]
    return [f"{salon_site.base}{path}" for path in paths]


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_every_state_can_be_used_by_everybody(states: list[str], chromium: Browser, width: int, scheme: str) -> None:
    faults = []
    with chromium.new_context(
        viewport={"width": width, "height": WIDTHS[width]},
        color_scheme="dark" if scheme == "dark" else "light",
        locale="fr-FR",
        reduced_motion="reduce",
        timezone_id="Europe/Paris",
    ) as context:
        page = context.new_page()
        for url in states:
            page.goto(url)
            faults += [f"{url}: {fault}" for fault in (*too_wide(page), *inaccessible(page))]
            page.set_viewport_size({"width": 320, "height": 700})
            faults += [f"{url} at 320: {fault}" for fault in too_wide(page)]
            page.set_viewport_size({"width": width, "height": WIDTHS[width]})

    assert faults == []


def test_a_refused_form_can_be_used_by_everybody(states: list[str], chromium: Browser) -> None:
    with chromium.new_context(
        viewport={"width": 360, "height": 740}, locale="fr-FR", reduced_motion="reduce"
    ) as context:
        page = context.new_page()
        page.goto(next(url for url in states if "/details?" in url))
        page.locator("main form button.large").click()
        page.wait_for_load_state()

        assert page.locator(".field-error").count() >= 2
        assert page.evaluate("document.activeElement.matches('[data-focus]')")
        assert [*too_wide(page), *inaccessible(page)] == []
