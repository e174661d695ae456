"""Everything that changes organisations, people and their roles."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from consentry.campaign.audit import chain
from consentry.campaign.people import access
from consentry.campaign.people.models import Organisation, RoleGrant, User
from consentry.campaign.people.roles import ROLE_KINDS, Action, Role


def create_organisation(actor: User, *, name: str, kind: str, name_en: str = "", email: str = "") -> Organisation:
    """Return a new organisation. Raises ValidationError."""
    access.require(actor, Action.PEOPLE_EDIT)
    organisation = Organisation(name=name.strip(), kind=kind, name_en=name_en.strip(), email=email.strip())
    with transaction.atomic():
        organisation.full_clean()
        organisation.save()
        chain.record(actor, "organisation.create", organisation, after=_organisation(organisation))
    return organisation


def change_organisation(actor: User, organisation: Organisation, **changes: str) -> Organisation:
    """Change `name`, `name_en`, `email`; the kind stays, for roles depend on it. Raises ValidationError."""
    access.require(actor, Action.PEOPLE_EDIT, organisation)
    if unknown := changes.keys() - {"name", "name_en", "email"}:
        raise TypeError(f"cannot be changed: {sorted(unknown)}")
    with transaction.atomic():
        row = Organisation.objects.select_for_update().get(pk=organisation.pk)
        before = _organisation(row)
        for field, value in changes.items():
            setattr(row, field, value.strip())
        row.full_clean()
        row.save()
        chain.record(actor, "organisation.change", row, before=before, after=_organisation(row))
    return row


def create_user(
    actor: User,
    *,
    username: str,
    email: str,
    organisation: Organisation,
    roles: Collection[Role],
    password: str | None = None,
    first_name: str = "",
    last_name: str = "",
) -> User:
    """Return a new person; without a password nobody can sign in until one is set. Raises ValidationError."""
    access.require(actor, Action.PEOPLE_EDIT)
    _check_roles(organisation, roles)
    user = User(username=username, email=email, organisation=organisation, first_name=first_name, last_name=last_name)
    if password is None:
        user.set_unusable_password()
    else:
        validate_password(password, user)
        user.set_password(password)
    with transaction.atomic():
        user.full_clean()
        user.save()
        RoleGrant.objects.bulk_create([RoleGrant(user=user, role=Role(role).value) for role in roles])
        chain.record(actor, "user.create", user, after={**_user(user), "roles": sorted(roles)})
    return user


def change_user(actor: User, user: User, *, email: str, first_name: str = "", last_name: str = "") -> User:
    """Change how a person is called and reached; the user name stays, for the record names people by it.

    Raises ValidationError.
    """
    access.require(actor, Action.PEOPLE_EDIT, user)
    with transaction.atomic():
        row = User.objects.select_for_update().get(pk=user.pk)
        before = {"email": row.email, "first_name": row.first_name, "last_name": row.last_name}
        row.email, row.first_name, row.last_name = email.strip(), first_name.strip(), last_name.strip()
        row.full_clean()
        row.save(update_fields=["email", "first_name", "last_name"])
        after = {"email": row.email, "first_name": row.first_name, "last_name": row.last_name}
        chain.record(actor, "user.change", row, before=before, after=after)
    return row


def set_roles(actor: User, user: User, roles: Collection[Role]) -> User:
    """Give the person these roles and no others. Nobody changes their own. Raises ValidationError."""
    _require_about_another(actor, user)
    _check_roles(user.organisation, roles)
    with transaction.atomic():
        row = User.objects.select_for_update().get(pk=user.pk)
        before = sorted(row.roles)
        row.grants.exclude(role__in=[Role(role).value for role in roles]).delete()
        missing = [role for role in roles if role not in before]
        RoleGrant.objects.bulk_create([RoleGrant(user=row, role=Role(role).value) for role in missing])
        chain.record(actor, "user.set_roles", row, before={"roles": before}, after={"roles": sorted(roles)})
    return User.objects.get(pk=user.pk)


def set_active(actor: User, user: User, *, active: bool) -> User:
    """Let the person in, or no longer; sessions and tokens end at once. Nobody shuts themselves out or in."""
    _require_about_another(actor, user)
    with transaction.atomic():
        row = User.objects.select_for_update().get(pk=user.pk)
        before = row.is_active
        row.is_active = active
        row.save(update_fields=["is_active"])
        chain.record(actor, "user.set_active", row, before={"active": before}, after={"active": active})
    return row


def change_password(user: User, *, old: str, new: str) -> None:
    """Change one's own password; other sessions end (Django ties them to it). Raises ValidationError."""
    if user.restricted_to is not None:
        raise PermissionDenied("a token cannot change the password")
    if not user.check_password(old):
        raise ValidationError({"old": _("The old password is not right.")})
    validate_password(new, user)
    with transaction.atomic():
        user.set_password(new)
        user.save(update_fields=["password"])
        chain.record(user, "password.change", user)


def reset_password(actor: User, user: User, *, new: str) -> None:
    """Set somebody else's password. Raises ValidationError."""
    _require_about_another(actor, user)
    validate_password(new, user)
    with transaction.atomic():
        row = User.objects.select_for_update().get(pk=user.pk)
        row.set_password(new)
        row.save(update_fields=["password"])
        chain.record(actor, "password.reset", row)


def _require_about_another(actor: User, user: User) -> None:
    access.require(actor, Action.PEOPLE_EDIT, user)
    if actor.pk == user.pk:
        raise access.FourEyesViolation("somebody else must do this")


def _check_roles(organisation: Organisation | None, roles: Collection[Role]) -> None:
    """Refuse a role that does not belong to the kind of organisation: a store's person is no inspector."""
    kind = organisation.kind if organisation else ""
    wrong = [Role(role).value for role in roles if ROLE_KINDS[Role(role)] != kind]
    if wrong:
        text = _("These roles do not belong to this kind of organisation: %(roles)s")
        raise ValidationError({"roles": text % {"roles": ", ".join(sorted(wrong))}})


def _organisation(row: Organisation) -> dict[str, Any]:
    return {"name": row.name, "name_en": row.name_en, "kind": row.kind, "email": row.email}


def _user(row: User) -> dict[str, Any]:
    return {"username": row.username, "email": row.email, "organisation": row.organisation_id}
