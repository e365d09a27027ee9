"""The last part of an address: made from the first name, and kept, so that a link keeps working."""

from sqlalchemy import select

from blueprints.catalog import words
from blueprints.catalog.models import Category, Product
from blueprints.core.database import db


def free_slug(model: type[Category] | type[Product], name: str) -> str:
    """``pain-de-campagne``, or ``pain-de-campagne-2`` when that address is taken."""
    wanted = words.slug(name) or model.__name__.lower()
    taken = set(db.session.scalars(select(model.slug).where(model.slug.startswith(wanted, autoescape=True))))
    number, slug = 1, wanted
    while slug in taken:
        number += 1
        slug = f"{wanted}-{number}"
    return slug
