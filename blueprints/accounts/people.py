"""People: finding, inviting, signing in, choosing passwords, shutting out, forgetting.

Functions that change something want a transaction around them, unless they say that they open
their own.
"""

from datetime import timedelta

from sqlalchemy import delete, func, select

from blueprints.accounts import attempts, links, passwords, sessions
from blueprints.accounts.models import Link, SignedIn, User, UserRole
from blueprints.core import outbox
from blueprints.core.clock import now
from blueprints.core.database import db, leave_transaction, transaction
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.site import current_site

UNFINISHED = timedelta(days=7)  # how long somebody may take to open the mail after registering


def normal(email: str) -> str:
    """An address as it is stored and compared: trimmed, in lower case."""
    return email.strip().lower()


def find(email: str) -> User | None:
    query = select(User).where(User.email == normal(email))
    return db.session.scalars(query).unique().one_or_none()


def create(email: str, *, name: str = "", language: str | None = None, roles: frozenset[str] = frozenset()) -> User:
    """A new person without a password. Raises IntegrityError when the address is taken."""
    user = User(email=normal(email), name=name, language=language or current_site().language)
    user.role_rows = [UserRole(role=role) for role in sorted(roles)]
    db.session.add(user)
    db.session.flush()
    return user


def sign_in(email: str, password: str) -> User | None:
    """Sign somebody in by password, in transactions of its own; None when that isn't right.

    Raises UserError (429) after too many tries. Time, text and status are the same whether there
    is an account or not.
    """
    email = normal(email)
    with transaction():
        allowed = attempts.may_try_to_sign_in(email)
        user = find(email)
        user_id, kept = (user.id, user.password) if user and user.active else (None, None)
    if not allowed:
        raise UserError(
            _("There were too many attempts. Wait 15 minutes, or have a link sent to you by mail."), status=429
        )
    # Argon2 takes its time: nobody should wait for the database meanwhile.
    leave_transaction()
    right = passwords.matches(password, kept)
    renewed = passwords.hashed(password) if right and kept and passwords.is_outdated(kept) else None
    if not right:
        return None
    with transaction():
        user = db.session.get(User, user_id)
        # Deleted, shut out or given another password while we were hashing.
        if user is None or not user.active or user.password != kept:
            return None
        user.password = renewed or user.password
        attempts.forgive(email)
        welcome(user)
    return user


def welcome(user: User) -> None:
    """Sign somebody in who has proven who they are."""
    sessions.begin(user)
    attempts.remember_device(user)


def prove_address(user: User) -> None:
    """Somebody used a link that only this address got."""
    user.confirmed_at = user.confirmed_at or now()


def choose_password(user: User, hashed: str) -> None:
    """Set a password that :func:`passwords.hashed` made: all sessions end, all links are void."""
    user.password = hashed
    sessions.end_all(user)
    links.void_all(user)


def shut_out(user: User) -> None:
    """End an account without deleting it. Raises UserError for the last owner."""
    _keep_an_owner(user)
    user.active = False
    sessions.end_all(user)
    links.void_all(user)


def let_back_in(user: User) -> None:
    user.active = True


def give_roles(user: User, roles: frozenset[str]) -> None:
    """Replace somebody's roles. Raises UserError when the site would lose its last owner."""
    if "owner" not in roles:
        _keep_an_owner(user)
    user.role_rows = [row for row in user.role_rows if row.role in roles] + [
        UserRole(role=role) for role in sorted(roles - user.roles)
    ]


def forget(user: User) -> None:
    """Delete an account with its addresses, sessions, links and mails; what was bought stays, for the books.

    Raises UserError for the last owner.
    """
    _keep_an_owner(user)
    outbox.forget_recipient(user.email)
    db.session.delete(user)


def staff() -> list[User]:
    """Everybody with a role, owners first, then by name."""
    query = select(User).where(User.role_rows.any()).order_by(User.active.desc(), User.name, User.email)
    people = db.session.scalars(query).unique().all()
    return sorted(people, key=lambda user: (not user.active, "owner" not in user.roles))


def forget_leftovers() -> None:
    """Delete sessions and links that are over, and those who registered and never opened the mail."""
    with transaction() as session:
        session.execute(delete(SignedIn).where(SignedIn.expires_at < now()))
        session.execute(delete(Link).where(Link.expires_at < now()))
        old = select(User.id).where(
            User.confirmed_at.is_(None),
            User.password.is_(None),
            User.created_at < now() - UNFINISHED,
            ~User.role_rows.any(),
        )
        session.execute(delete(User).where(User.id.in_(old)))


def _keep_an_owner(user: User) -> None:
    others = select(func.count()).select_from(UserRole).join(User, User.id == UserRole.user_id)
    if "owner" in user.roles and not db.session.scalar(
        others.where(UserRole.role == "owner", User.active, User.id != user.id)
    ):
        raise UserError(_("The site needs at least one owner. Make somebody else an owner first."))
