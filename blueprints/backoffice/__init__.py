"""The office: where the staff work. It offers the frame, the dashboard and the menu; rooms plug into them."""

from flask import Flask

from blueprints.accounts.doors import lead_staff_to
from blueprints.backoffice import dashboard, mails, refusals, staff
from blueprints.core.outlets import offer


def register(app: Flask) -> None:
    """Open the outlets and bring the office's own pages."""
    offer(app, "backoffice.dashboard", "Cards of today. Gets nothing; returns Markup, or None to show nothing.")
    offer(app, "backoffice.menu", "Lines of the office's menu. Gets nothing; gives a list of MenuEntry.")
    lead_staff_to(app, "backoffice.dashboard")
    dashboard.init_app(app)
    mails.init_app(app)
    staff.init_app(app)
    refusals.init_app(app)
    app.register_blueprint(dashboard.bp)
