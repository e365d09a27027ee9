"""Several times in a row: each date by itself, the taken ones with what is free instead."""

from flask import redirect, render_template, request, url_for

from blueprints.booking import finding, series
from blueprints.booking_page import choosing
from blueprints.booking_page.asked import Asked, spelled
from blueprints.booking_page.doors import bp, embed
from blueprints.booking_page.views import Answer
from blueprints.core.audience import audience


@bp.get("/book/<slug>/series")
@embed.get("/<slug>/series")
@audience("public")
def dates(slug: str) -> Answer:
    """The dates of a series, to be looked over before anything is booked."""
    service = finding.service_by_slug(slug)
    asked = choosing.settled(service, Asked.read(request.args))
    if asked.start is None or not asked.repeats or not series.is_offered(service):
        return redirect(url_for(".service", slug=slug, **asked.but(start=None).query()), 303)
    occurrences = series.plan(
        service,
        asked.start,
        every=asked.every,  # type: ignore[arg-type]  # Asked takes these three only
        times=min(asked.times, series.MOST),
        staff_id=asked.staff_id,
        party=asked.seats,
    )
    return render_template(
        "booking_page/series.html", service=service, asked=asked, occurrences=occurrences, spelled=spelled
    )
