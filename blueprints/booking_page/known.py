"""What is known already of somebody who is signed in, so that they needn't type it."""

from blueprints.accounts.models import User
from blueprints.booking.customers import shown_phone
from blueprints.core.database import db
from blueprints.core.identity import current_identity


def known_of_visitor() -> dict[str, str]:
    """Name, mail address and telephone for the form; empty for a stranger."""
    user_id = current_identity().user_id
    user = db.session.get(User, user_id) if user_id is not None else None
    if user is None:
        return {}
    return {"name": user.name, "email": user.email, "phone": shown_phone(user.phone) if user.phone else ""}
