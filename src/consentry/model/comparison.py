"""A policy and an app side by side: what is declared of each thing that the app does, as values."""

from __future__ import annotations

import msgspec

from consentry.model.app import App
from consentry.model.code import Confidence, Frame, Phase
from consentry.model.coverage import Coverage
from consentry.model.location import DocumentLocation, Location
from consentry.model.text import Text


class CollectedRow(msgspec.Struct, frozen=True, kw_only=True):
    """A class of information that one party's code can read."""

    information: str  #: id in the catalog
    name: Text
    sdk: str = ""  #: id of the SDK whose code reads it; empty = the app's own code
    party: Text
    declared: str  #: `stated`, `perhaps`, `vaguely`, `by-app`, `not`; empty = the policy was read in part, not known
    denied: bool  #: the policy says that it is not collected
    personal: bool
    sensitive: bool
    permission_declared: bool  #: False = the call needs a permission that the manifest does not declare
    sentences: tuple[DocumentLocation, ...]
    place: Location  #: the best of the places in the code
    places: int  #: how many there are
    phases: tuple[Phase, ...]
    path: tuple[Frame, ...]
    confidence: Confidence


class SdkRow(msgspec.Struct, frozen=True, kw_only=True):
    """A third-party SDK that is inside or listed."""

    id: str  #: in the catalog; empty = listed by a name that it does not know
    name: Text
    vendor: Text
    inside: bool | None  #: None = not known
    certain: bool  #: that it is inside
    declared: str  #: `listed`, `vaguely`, `not`; empty = not known
    sentences: tuple[DocumentLocation, ...]
    places: tuple[Location, ...]


class PermissionRow(msgspec.Struct, frozen=True, kw_only=True):
    """A group of dangerous permissions that the manifest declares."""

    group: str
    name: Text
    permissions: tuple[str, ...]  #: full names
    declared: str  #: `purpose`, `named`, `information`, `not`; empty = not known
    requested: bool | None
    used_by: tuple[Text, ...]
    sentences: tuple[DocumentLocation, ...]
    place: Location


class DeclaredOnly(msgspec.Struct, frozen=True, kw_only=True):
    """Information that the policy says the app collects and no code was seen to read: typed in, or kept by a server."""

    information: str
    name: Text
    sentences: tuple[DocumentLocation, ...]


class Identity(msgspec.Struct, frozen=True, kw_only=True):
    """Whether the documents are about this app; shown, not judged."""

    names_app: bool | None  #: one of the app's names is in the documents; None = the app has none, or nothing was read
    about: str  #: the product that the policy calls its subject, empty = it names none
    operators: tuple[str, ...]  #: as the policy tells
    certificates: tuple[str, ...]  #: subjects of the signing certificates


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """All rows; within a list what deserves a look comes first."""

    app: App
    coverage: tuple[Coverage, ...]
    collected: tuple[CollectedRow, ...]
    sdks: tuple[SdkRow, ...]
    permissions: tuple[PermissionRow, ...]
    declared_only: tuple[DeclaredOnly, ...]
    identity: Identity
