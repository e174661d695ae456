"""What a sample must be judged as: `expected.yml` in its folder, read strictly."""

from __future__ import annotations

from typing import Literal

import msgspec

from samples.recipe import HERE

#: `flagged` = violated or suspected; `open` = undetermined: neither accused nor passed; `clear` = not flagged
Outcome = Literal["flagged", "open", "clear"]
CLAUSES_337 = tuple(f"miit-337/{number}" for number in range(1, 9))


class Names(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A text in both languages."""

    zh: str
    en: str


class Place(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A place that must appear in the evidence of a clause: a method, or a resource or file."""

    class_name: str = ""
    method: str = ""
    resource: str = ""  #: e.g. `string/account_hotline`, or a member of the archive


class Evidence(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who answers for a flagged clause, and what must be shown."""

    responsible: tuple[str, ...]  #: `app` and/or SDK ids; each of them must be named
    places: tuple[Place, ...] = ()


class Expectation(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The truth about a sample."""

    title: Names
    does: Names  #: what it does, in one sentence
    app_type: str  #: official Chinese name
    twin: str  #: the other one of the pair
    clean: bool = False  #: no rule at all may say violated or suspected
    clauses: dict[str, Outcome] = {}  #: all eight of `miit-337`, and the others that matter
    evidence: dict[str, Evidence] = {}  #: for flagged clauses

    def flagged(self, clause: str) -> bool:
        """Return whether `clause` must be flagged. Raises KeyError where nothing is said about it."""
        return not self.clean and self.clauses[clause] == "flagged"


def expectation(name: str) -> Expectation:
    """Read the expectation of a sample. Raises msgspec.ValidationError on unknown or missing keys."""
    return msgspec.yaml.decode((HERE / name / "expected.yml").read_bytes(), type=Expectation)
