"""The independent labelled policies and how they are compared; `tests/policy/labelled/GUIDE.md` tells the rules.

A label that ends in `?` is a reading that may be taken or left: neither right, wrong nor missed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from pathlib import Path

import msgspec
import yaml

from consentry.catalog import load
from consentry.model.policy import ActorKind, Mention, Polarity, Policy

LABELLED = Path(__file__).parent.parent / "tests" / "policy" / "labelled"
FOLDER = LABELLED / "independent"
#: halves of the collections by what their names begin with
HALVES = {
    "held-out": FOLDER / "held-out",
    "tune": FOLDER / "tune",
    "2b-tune": LABELLED / "independent-2" / "tune-2",
    "3-tune": LABELLED / "independent-3" / "tune",
    "4-tune": LABELLED / "independent-4" / "tune",
    "5-held-out": LABELLED / "independent-5" / "held-out",
    "5-tune": LABELLED / "independent-5" / "tune",
    "2-tune": LABELLED / "independent-2" / "tune",
}
SETS = tuple(f"{half}-{language}" for half, folder in HALVES.items() if folder.exists() for language in ("en", "zh"))
PERSONAL = "*"  #: personal information of no class

_BRACKETS = re.compile(r"(?<=\S)\s*[(（](?:[^()（）]|[(（][^()（）]*[)）])*[)）]$")
Item = tuple[str, ...]


class Labelled(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A document with all that it says."""

    id: str
    file: str
    about: str
    statements: tuple[str, ...]
    rows: tuple[str, ...]  #: `NAME = information...`
    third_parties: tuple[str, ...]  #: the same, outside tables and lists
    rights: tuple[str, ...]
    particulars: tuple[str, ...]
    permissions: tuple[str, ...]


class Labels(msgspec.Struct, frozen=True):
    """What must be found and what may be."""

    sure: frozenset[Item]
    open: frozenset[Item]


def documents(name: str) -> list[tuple[Labelled, bytes]]:
    """Return the documents of one of `SETS` with their bytes."""
    half, language = name.rsplit("-", 1)
    folder = HALVES[half]
    raw = yaml.safe_load((folder / f"labels-{language}.yml").read_text("utf-8"))
    return [(one, (folder / one.file).read_bytes()) for one in msgspec.convert(raw, list[Labelled])]


def _split(items: Iterator[tuple[Item, bool]]) -> Labels:
    sure: set[Item] = set()
    open_: set[Item] = set()
    for item, is_open in items:
        (open_ if is_open else sure).add(item)
    return Labels(frozenset(sure), frozenset(open_ - sure))


def _statements(document: Labelled) -> Iterator[tuple[Item, bool]]:
    for label in document.statements:
        who, action, *information = label.split()
        polarity = "denied" if "!" in action else "affirmed"
        for name in information:
            item = (who, action.rstrip("?!"), polarity, name.rstrip("?"))
            yield item, action.endswith("?") or name.endswith("?")


def _information(document: Labelled) -> Iterator[tuple[Item, bool]]:
    return ((item[-1:], is_open) for item, is_open in _statements(document) if item[-1] != PERSONAL)


def _values(values: tuple[str, ...]) -> Iterator[tuple[Item, bool]]:
    return (((value.rstrip("?"),), value.endswith("?")) for value in values)


def party(name: str) -> str:
    """Return a name as names are compared: without spaces, case, the word SDK and what stands in brackets behind it."""
    bare = "".join(_BRACKETS.sub("", name).casefold().split())
    return bare.replace("sdk", "") or bare


def _parties(labels: tuple[str, ...]) -> Iterator[tuple[Item, bool]]:
    for label in labels:
        name = label.split("=")[0].strip()
        yield (party(name.rstrip("?")),), name.endswith("?")


def _row_information(document: Labelled) -> Iterator[tuple[Item, bool]]:
    for label in document.rows:
        name, _, information = label.partition("=")
        for one in information.split():
            yield (party(name.strip().rstrip("?")), one.rstrip("?")), name.strip().endswith("?") or one.endswith("?")


def _present(kind: str) -> tuple[Callable[[Labelled], Labels], Callable[[Policy], set[Item]]]:
    def labelled(document: Labelled) -> Labels:
        return _split(one for one in _values(document.rights + document.particulars) if one[0] == (kind,))

    def found(policy: Policy) -> set[Item]:
        rights = {(right.kind.value,) for right in policy.rights if right.offered}
        return (rights | _found_particulars(policy)) & {(kind,)}

    return labelled, found


def _found_statements(policy: Policy) -> Iterator[Item]:
    """The statements that the guide labels: no requests, nothing that the user does, no information without a class."""
    for statement in policy.statements:
        if statement.action == "request" or statement.actor.kind is ActorKind.USER:
            continue
        polarity = "denied" if statement.polarity is Polarity.DENIED else "affirmed"
        for name in _names(statement.information):
            yield statement.actor.kind.value, statement.action.value, polarity, name


def _names(mentions: tuple[Mention, ...]) -> set[str]:
    return {one.information or PERSONAL for one in mentions if one.information or one.vague}


def _found_particulars(policy: Policy) -> set[Item]:
    return {(particular.kind.value,) for particular in policy.particulars}


def _found_row_information(policy: Policy) -> set[Item]:
    return {(party(one.name), name) for one in policy.third_parties for name in _names(one.information) - {PERSONAL}}


def _whole_rows(document: Labelled, policy: Policy) -> tuple[Labels, set[Item]]:
    """A row is right when its name and all its information are."""
    labels = _split(_row_information(document))
    parties = _split(_parties(document.rows))
    found = _found_row_information(policy) - labels.open

    def whole(names: AbstractSet[Item], cells: AbstractSet[Item]) -> set[Item]:
        return {(name, *sorted(cell for owner, cell in cells if owner == name)) for (name,) in names}

    rows: set[Item] = {(party(one.name),) for one in policy.third_parties if one.from_table} | {
        (party(one.name),) for one in policy.third_parties if (party(one.name),) in parties.sure
    }
    others = _split(_parties(document.third_parties))
    rows -= (parties.open | others.sure | others.open) - parties.sure
    sure = whole(parties.sure, labels.sure)
    return Labels(frozenset(sure), frozenset()), whole(rows, found)


def _rights(policy: Policy) -> set[Item]:
    return {(right.kind.value if right.offered else f"{right.kind.value}!",) for right in policy.rights}


def compare(document: Labelled, policy: Policy) -> dict[str, tuple[Labels, set[Item]]]:
    """Return for each field what is labelled and what was found."""
    statements = set(_found_statements(policy))
    fields: dict[str, tuple[Labels, set[Item]]] = {
        "information": (_split(_information(document)), {item[-1:] for item in statements if item[-1] != PERSONAL}),
        "statements": (_split(_statements(document)), statements),
        "sdk_rows": _whole_rows(document, policy),
        "third_parties": (
            _split(_parties(document.rows + document.third_parties)),
            {(party(one.name),) for one in policy.third_parties},
        ),
        "rights": (_split(_values(document.rights)), _rights(policy)),
        "particulars": (_split(_values(document.particulars)), _found_particulars(policy)),
        "permissions": (
            _split(_values(document.permissions)),
            {(use.permission,) for use in policy.permissions},
        ),
    }
    for name, kind in PRESENCE.items():
        labelled, found = _present(kind)
        fields[name] = labelled(document), found(policy)
    return fields


#: presence that is measured by itself
PRESENCE = {"deletion": "delete", "withdrawal": "withdraw", "complaint": "complain", "contact": "contact"}
FIELDS = ("information", "statements", "sdk_rows", "third_parties", "rights", "particulars", "permissions", *PRESENCE)


def known_information() -> set[str]:
    """Return the classes that labels may name."""
    return {information.id for information in load().information} | {PERSONAL}
