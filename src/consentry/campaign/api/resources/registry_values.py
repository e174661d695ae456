"""What the registry's resources take and give."""

from __future__ import annotations

import datetime
from typing import Annotated, Any

from ninja import Schema
from pydantic import Field, StringConstraints

from consentry.campaign.api.paging import Walk
from consentry.campaign.api.values import Big, Body, Flag, Id, Line, Moment, Name, Prose, Sha256

Code = Annotated[str, StringConstraints(max_length=18)]
Package = Annotated[str, StringConstraints(max_length=255)]
Signer = Annotated[str, StringConstraints(pattern=r"^([0-9a-f]{64})?$")]


class OperatorOut(Schema):
    """Who answers for apps."""

    id: int
    name: str
    name_en: str
    credit_code: str
    email: str
    organisation_id: int | None
    app_count: int


class OperatorChange(Body):
    """Fields of an operator."""

    name: Line = ""
    name_en: Line = ""
    credit_code: Code = ""
    email: Line = ""


class OperatorNew(OperatorChange):
    """A new operator."""

    name: Annotated[str, StringConstraints(min_length=1, max_length=200)]


class StoreOut(Schema):
    """An app store."""

    id: int
    name: str
    aliases: list[str]
    email: str
    organisation_id: int | None
    listing_count: int


class StoreChange(Body):
    """Fields of a store."""

    name: Name = ""
    aliases: Annotated[list[Name], Field(max_length=50)] = []
    email: Line = ""


class StoreNew(StoreChange):
    """A new store."""

    name: Annotated[str, StringConstraints(min_length=1, max_length=100)]


class OperatorRef(Schema):
    """An operator, named."""

    id: int
    name: str


class AppOut(Schema):
    """An app: one package signed by one certificate."""

    id: int
    name: str
    package: str
    signer: str
    app_type: str
    operator: OperatorRef
    downloads: int | None = Field(description="sum over stores; null = no store lists it")
    release_count: int

    @staticmethod
    def resolve_release_count(app: Any) -> int:
        return getattr(app, "release_count", 0) or 0


class AppNew(Body):
    """An app; the one with this package and signer is given where it is registered already."""

    name: Annotated[str, StringConstraints(min_length=1, max_length=200)]
    operator: Id
    package: Package = ""
    signer: Signer = ""
    app_type: Annotated[str, StringConstraints(max_length=40)] = ""


class AppChange(Body):
    """Fields of an app."""

    name: Annotated[str, StringConstraints(min_length=1, max_length=200)] = "-"
    operator: Id = 1
    app_type: Annotated[str, StringConstraints(max_length=40)] = ""


class Identity(Body):
    """Package and signing certificate, read from a binary."""

    package: Annotated[str, StringConstraints(min_length=1, max_length=255)]
    signer: Sha256


class Merge(Body):
    """The record that becomes a name for this app."""

    merged: Id


class StoreRef(Schema):
    """A store, named."""

    id: int
    name: str


class ListingOut(Schema):
    """A store carries an app."""

    id: int
    app_id: int
    store: StoreRef
    downloads: int
    url: str
    delisted_at: datetime.datetime | None


class ListingNew(Body):
    """What a store says of an app."""

    store: Id
    downloads: Big = 0
    url: Line = ""


class ComplaintOut(Schema):
    """A user's complaint."""

    id: int
    app_id: int
    received_at: datetime.datetime
    text: str


class ComplaintNew(Body):
    """A user's complaint."""

    text: Prose
    received_at: Moment | None = None


class ImportForm(Schema):
    """How to import."""

    dry_run: Annotated[Flag, Field(description="only tell what would be done")] = False


class Imported(Schema):
    """What an import did, or would do."""

    rows: int
    created: dict[str, int]
    changed: dict[str, int]
    written: bool


class TextWalk(Walk):
    """Which operators."""

    text: Name = ""


class AppWalk(TextWalk):
    """Which apps."""

    app_type: Name = ""
    operator: Id | None = None
    store: Id | None = None


class OfAppWalk(Walk):
    """Of which app."""

    app: Id | None = None
