"""Pages: home, contact, the legal texts written from the answers, and what search engines read."""

from flask import Flask

from blueprints.core.outlets import offer
from blueprints.pages import front, legal, robots, todo


def register(app: Flask) -> None:
    """Open the outlets of these pages and bring the pages themselves."""
    offer(app, "pages.hero", "Buttons beside the firm's name on the home page. Gets nothing; returns Markup.")
    offer(app, "pages.hero.picture", "The picture at the head of the home page. Gets nothing; returns Markup (an img).")
    for name, subject in legal.SUBJECTS.items():
        offer(app, f"pages.{name}", f"What the site really does about {subject}. Gets nothing; returns Markup.")
    legal.init_app(app)
    todo.init_app(app)
    app.register_blueprint(front.bp)
    app.register_blueprint(robots.bp)
