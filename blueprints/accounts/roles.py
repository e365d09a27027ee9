"""Roles: named sets of permissions, drawn from the feature.toml of every room of the site."""

from flask import Flask, current_app

STAFF = ("owner", "staff")
"""The roles that open the office."""


def permissions_of(roles: frozenset[str]) -> frozenset[str]:
    """What somebody with these roles may do; an owner may do everything."""
    table: dict[str, frozenset[str]] = current_app.extensions["accounts.permissions"]
    return frozenset().union(*(table.get(role, frozenset()) for role in roles))


def is_staff(roles: frozenset[str]) -> bool:
    return not roles.isdisjoint(STAFF)


def init_app(app: Flask) -> None:
    features = app.extensions["grandrue.features"].values()
    permissions = [permission for feature in features for permission in feature.permissions]
    names = {role for permission in permissions for role in permission.roles} | set(STAFF)
    app.extensions["accounts.permissions"] = {
        name: frozenset(p.key for p in permissions if name == "owner" or name in p.roles) for name in names
    }
