"""Organisations and people (for administrators), one's own tokens, and the record (for auditors)."""

from __future__ import annotations

import datetime
from typing import Annotated, Any, Literal

from django.http import HttpRequest
from ninja import Query, Router, Schema
from pydantic import Field, StringConstraints

from consentry.campaign.api.authentication import actor
from consentry.campaign.api.endpoints import endpoint
from consentry.campaign.api.paging import Walk, page, page_of
from consentry.campaign.api.resources.lookup import named
from consentry.campaign.api.values import Body, Id, Line, Name, PathId
from consentry.campaign.audit import chain
from consentry.campaign.people import acts, queries, second_factor, tokens
from consentry.campaign.people.models import Organisation, User
from consentry.campaign.people.roles import Action as A
from consentry.campaign.people.roles import Role

router = Router(tags=["people"])
RoleName = Literal["officer", "publisher", "inspector", "reviewer", "operator", "store", "auditor", "admin"]
Roles = Annotated[list[RoleName], Field(max_length=8)]
Password = Annotated[str, StringConstraints(min_length=12, max_length=200)]


class Me(Schema):
    """Whose token this is, and what it allows."""

    id: int
    username: str
    organisation_id: int | None
    roles: list[str]
    scopes: list[str]


class OrganisationOut(Schema):
    """Whom a person acts for."""

    id: int
    name: str
    name_en: str
    kind: str
    email: str


class OrganisationChange(Body):
    """Fields of an organisation."""

    name: Line = ""
    name_en: Line = ""
    email: Line = ""


class OrganisationNew(OrganisationChange):
    """A new organisation; its kind stays."""

    name: Annotated[str, StringConstraints(min_length=1, max_length=200)]
    kind: Literal["regulator", "lab", "operator", "store"]


class PersonOut(Schema):
    """A person."""

    id: int
    username: str
    email: str
    first_name: str
    last_name: str
    organisation_id: int | None
    is_active: bool
    roles: list[str]

    @staticmethod
    def resolve_roles(user: Any) -> list[str]:
        return sorted(user.roles)


class PersonNew(Body):
    """A new person; without a password nobody can sign in until one is set."""

    username: Annotated[str, StringConstraints(min_length=1, max_length=150)]
    email: Line
    organisation: Id
    roles: Roles
    password: Password | None = None
    first_name: Annotated[str, StringConstraints(max_length=150)] = ""
    last_name: Annotated[str, StringConstraints(max_length=150)] = ""


class PersonChange(Body):
    """How a person is called and reached."""

    email: Line = ""
    first_name: Annotated[str, StringConstraints(max_length=150)] = ""
    last_name: Annotated[str, StringConstraints(max_length=150)] = ""


class RolesOf(Body):
    """These roles and no others."""

    roles: Roles


class Active(Body):
    """In, or shut out."""

    active: bool


class NewPassword(Body):
    """The new password."""

    password: Password


class TokenOut(Schema):
    """A token of one's own; its secret was shown once."""

    id: int
    name: str
    scopes: list[str]
    created_at: datetime.datetime
    expires_at: datetime.datetime
    revoked_at: datetime.datetime | None
    used_at: datetime.datetime | None


class EntryOut(Schema):
    """One act, in the hash-chained record."""

    number: int
    at: datetime.datetime
    actor: str
    role: str
    action: str
    object_type: str
    object_id: str
    before: Any
    after: Any
    previous: str
    digest: str


class RecordWalk(Walk):
    """Of which object."""

    object_type: Name = ""
    object_id: Name = ""


class Head(Schema):
    """The last entry: noted elsewhere, it shows later that none was cut off."""

    number: int
    digest: str


@endpoint(router, "GET", "/me", response=Me)
def get_me(request: HttpRequest) -> Any:
    """Whose token this is, and what it allows."""
    user = actor(request)
    return {
        "id": user.pk,
        "username": user.get_username(),
        "organisation_id": user.organisation_id,
        "roles": sorted(user.roles),
        "scopes": sorted(user.restricted_to or ()),
    }


@endpoint(router, "GET", "/tokens", response=page_of(TokenOut))
def list_tokens(request: HttpRequest, walk: Query[Walk]) -> Any:
    """One's own tokens. New ones are issued in the pages only: a token cannot make tokens."""
    return page(request, queries.tokens(actor(request)), walk)


@endpoint(router, "POST", "/tokens/{token_id}/revoke", response=TokenOut)
def revoke_token(request: HttpRequest, token_id: PathId) -> Any:
    """End a token of one's own, also the one that asks."""
    user = actor(request)
    tokens.revoke(user, queries.tokens(user).get(pk=token_id))
    return queries.tokens(user).get(pk=token_id)


@endpoint(router, "GET", "/organisations", may=A.PEOPLE_EDIT, response=page_of(OrganisationOut))
def list_organisations(request: HttpRequest, walk: Query[Walk]) -> Any:
    """Organisations."""
    return page(request, queries.organisations(actor(request)), walk)


@endpoint(router, "POST", "/organisations", may=A.PEOPLE_EDIT, status=201, response=OrganisationOut)
def create_organisation(request: HttpRequest, body: OrganisationNew) -> Any:
    """Create an organisation."""
    return acts.create_organisation(actor(request), **body.model_dump())


@endpoint(router, "GET", "/organisations/{organisation_id}", may=A.PEOPLE_EDIT, response=OrganisationOut)
def get_organisation(request: HttpRequest, organisation_id: PathId) -> Any:
    """One organisation."""
    return queries.organisations(actor(request)).get(pk=organisation_id)


@endpoint(
    router,
    "PATCH",
    "/organisations/{organisation_id}",
    may=A.PEOPLE_EDIT,
    response=OrganisationOut,
    locks=Organisation,
)
def change_organisation(request: HttpRequest, organisation_id: PathId, body: OrganisationChange) -> Any:
    """Change fields of an organisation; what is not named stays."""
    user = actor(request)
    organisation = queries.organisations(user).get(pk=organisation_id)
    return acts.change_organisation(user, organisation, **body.model_dump(exclude_unset=True))


@endpoint(router, "GET", "/people", may=A.PEOPLE_EDIT, response=page_of(PersonOut))
def list_people(request: HttpRequest, walk: Query[Walk]) -> Any:
    """People."""
    return page(request, queries.users(actor(request)), walk)


@endpoint(router, "POST", "/people", may=A.PEOPLE_EDIT, status=201, response=PersonOut)
def create_person(request: HttpRequest, body: PersonNew) -> Any:
    """Create a person."""
    user = actor(request)
    values = body.model_dump() | {
        "organisation": named(queries.organisations(user), body.organisation, "organisation"),
        "roles": [Role(role) for role in dict.fromkeys(body.roles)],
    }
    return _person(request, acts.create_user(user, **values).pk)


@endpoint(router, "GET", "/people/{person_id}", may=A.PEOPLE_EDIT, response=PersonOut)
def get_person(request: HttpRequest, person_id: PathId) -> Any:
    """One person."""
    return _person(request, person_id)


@endpoint(router, "PATCH", "/people/{person_id}", may=A.PEOPLE_EDIT, response=PersonOut, locks=User)
def change_person(request: HttpRequest, person_id: PathId, body: PersonChange) -> Any:
    """Change how a person is called and reached; what is not named stays."""
    person = _person(request, person_id)
    now = {"email": person.email, "first_name": person.first_name, "last_name": person.last_name}
    acts.change_user(actor(request), person, **now | body.model_dump(exclude_unset=True))
    return _person(request, person_id)


@endpoint(router, "GET", "/people/{person_id}/tokens", may=A.PEOPLE_EDIT, response=page_of(TokenOut))
def list_tokens_of(request: HttpRequest, person_id: PathId, walk: Query[Walk]) -> Any:
    """Tokens of a person."""
    return page(request, queries.tokens_of(actor(request), _person(request, person_id)), walk)


@endpoint(
    router,
    "POST",
    "/people/{person_id}/tokens/{token_id}/revoke",
    may=A.PEOPLE_EDIT,
    response=TokenOut,
)
def revoke_token_of(request: HttpRequest, person_id: PathId, token_id: PathId) -> Any:
    """End somebody's token."""
    user = actor(request)
    found = queries.tokens_of(user, _person(request, person_id))
    tokens.revoke(user, found.get(pk=token_id))
    return found.get(pk=token_id)


@endpoint(router, "PUT", "/people/{person_id}/roles", may=A.PEOPLE_EDIT, response=PersonOut, locks=User)
def set_roles(request: HttpRequest, person_id: PathId, body: RolesOf) -> Any:
    """Give a person these roles and no others; nobody changes their own."""
    roles = [Role(role) for role in dict.fromkeys(body.roles)]
    acts.set_roles(actor(request), _person(request, person_id), roles)
    return _person(request, person_id)


@endpoint(router, "PUT", "/people/{person_id}/active", may=A.PEOPLE_EDIT, response=PersonOut, locks=User)
def set_active(request: HttpRequest, person_id: PathId, body: Active) -> Any:
    """Let a person in, or no longer; sessions and tokens end at once."""
    acts.set_active(actor(request), _person(request, person_id), active=body.active)
    return _person(request, person_id)


@endpoint(router, "POST", "/people/{person_id}/reset-password", may=A.PEOPLE_EDIT, status=204)
def reset_password(request: HttpRequest, person_id: PathId, body: NewPassword) -> Any:
    """Set somebody else's password."""
    acts.reset_password(actor(request), _person(request, person_id), new=body.password)


@endpoint(router, "POST", "/people/{person_id}/reset-second-factor", may=A.PEOPLE_EDIT, status=204)
def reset_second_factor(request: HttpRequest, person_id: PathId) -> Any:
    """Take somebody else's second factor away, so that a new one is enrolled."""
    second_factor.reset(actor(request), _person(request, person_id))


@endpoint(router, "GET", "/record", may=A.AUDIT_VIEW, response=page_of(EntryOut))
def list_record(request: HttpRequest, walk: Query[RecordWalk]) -> Any:
    """The record of every act."""
    found = queries.record(actor(request), object_type=walk.object_type, object_id=walk.object_id)
    return page(request, found, walk, key="number")


@endpoint(router, "GET", "/record/head", may=A.AUDIT_VIEW, response=Head)
def get_record_head(request: HttpRequest) -> Any:
    """Number and hash of the last entry."""
    number, digest = chain.head()
    return {"number": number, "digest": digest}


def _person(request: HttpRequest, pk: int) -> User:
    return queries.users(actor(request)).get(pk=pk)
