"""The calendar: what happens behind the counter, from the day on paper to the figures of the month."""

from flask import Flask

from blueprints.agenda import (
    block_views,
    booking_views,
    calendar_views,
    cards,
    customer_views,
    export_views,
    figure_views,
    labels,
    move_views,
    new_views,
    plugs,
)


def register(app: Flask) -> None:
    """Bring the office's pages, their words, and what stands on other pages."""
    cards.init_app(app)
    labels.init_app(app)
    plugs.init_app(app)
    for views in (
        calendar_views,
        new_views,
        export_views,
        booking_views,
        move_views,
        block_views,
        customer_views,
        figure_views,
    ):
        app.register_blueprint(views.bp)
