"""People to sign in with, and mails to find links in."""

import re
from collections.abc import Callable
from email.message import EmailMessage

import pytest
from sqlalchemy.orm import Session

from blueprints.accounts import passwords
from blueprints.accounts.models import User
from blueprints.accounts.testing import make_user

Mailbox = Callable[[], list[EmailMessage]]

PASSWORD = "quatre mots qui se suivent"


@pytest.fixture
def marie(session: Session) -> User:
    """A customer with a password."""
    user = make_user("marie@example.com")
    user.password = passwords.hashed(PASSWORD)
    session.commit()
    return user


def path_in(mail: EmailMessage) -> str:
    """The path of the link in a mail."""
    found = re.search(r"http://localhost(/\S+)", mail.get_content())
    assert found, mail.get_content()
    return found[1]
