"""What was looked at, and how completely: no output may leave this out."""

from __future__ import annotations

import enum

import msgspec

from consentry.model.text import Text


class Collector(enum.StrEnum):
    """A part of the inspection that turns bytes into facts."""

    PACKAGE = "package"  #: container, manifest, signatures
    TEXTS = "texts"  #: resources, layouts, assets
    CODE = "code"  #: DEX members, accesses, requests, phases
    SDK = "sdk"  #: third-party SDKs
    POLICY = "policy"  #: the privacy policy
    RUNTIME = "runtime"  #: recordings of the running app


class CoverageStatus(enum.StrEnum):
    """How far a collector came."""

    FINISHED = "finished"
    PARTIAL = "partial"  #: facts are true, but more may exist
    FAILED = "failed"  #: nothing can be said
    NOT_GIVEN = "not_given"  #: no input of this kind was given
    NOT_AVAILABLE = "not_available"  #: this version has no such collector


class Coverage(msgspec.Struct, frozen=True, kw_only=True):
    """One collector's account of itself."""

    collector: Collector
    status: CoverageStatus
    reasons: tuple[Text, ...] = ()  #: why partial or failed, one sentence each, naming file and value
    counts: dict[str, int] = {}  #: what was read, e.g. `{"methods": 93839}`

    @property
    def complete(self) -> bool:
        """True where the absence of a fact means that it is not there."""
        return self.status is CoverageStatus.FINISHED
