"""Facts on a policy and an app -> the two side by side. The same facts that the rules judge, in rows. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from consentry.catalog.index import Index
from consentry.inspection.gather import Gathered, gather
from consentry.inspection.many import OnStep, read_one
from consentry.inspection.options import Options
from consentry.inspection.policy_facts import place
from consentry.model.catalog import Catalog
from consentry.model.code import Access, Phase
from consentry.model.comparison import (
    CollectedRow,
    Comparison,
    DeclaredOnly,
    Identity,
    PermissionRow,
    SdkRow,
)
from consentry.model.coverage import Collector
from consentry.model.fact import Fact
from consentry.model.location import DocumentLocation
from consentry.model.policy import Action, ActorKind, ParticularKind, Polarity, Policy
from consentry.model.text import Text

_OWN = Text(zh="本应用", en="the app itself")
_GRAVE = ("not", "vaguely", "by-app", "", "perhaps", "information", "named", "stated", "listed", "purpose")
_MOST_SENTENCES = 3


def compare_with_app(
    app: Path, policy: Policy, options: Options, catalog: Catalog, *, on_step: OnStep | None = None
) -> Comparison:
    """Read an app and return it beside a policy. Raises InvalidApp. Call this where no other threads run."""
    index = Index(catalog)
    with_policy = msgspec.structs.replace(options, policy=policy)
    known = gather(read_one(app, with_policy, catalog, on_step=on_step), with_policy, catalog, index)
    return comparison(known, policy, index)


def comparison(known: Gathered, policy: Policy, index: Index) -> Comparison:
    """Return the rows."""
    return Comparison(
        app=known.app,
        coverage=tuple(
            known.coverage[each] for each in (Collector.PACKAGE, Collector.CODE, Collector.SDK, Collector.POLICY)
        ),
        collected=_collected(known, index),
        sdks=(*_inside(known, index), *_listed_only(known, policy, index)),
        permissions=_permissions(known, index),
        declared_only=_declared_only(known, policy, index),
        identity=_identity(known, policy),
    )


def _collected(known: Gathered, index: Index) -> tuple[CollectedRow, ...]:
    places: dict[tuple[str, str], list[Access]] = defaultdict(list)
    for access in known.code.accesses if known.code else ():
        if any(phase is not Phase.UNREACHED for phase in access.phases):
            places[access.info, access.owner].append(access)
    rows = [
        CollectedRow(
            information=str(fact.attributes["info"]),
            name=index.information[str(fact.attributes["info"])].name,
            sdk=fact.owner,
            party=index.sdks[fact.owner].name if fact.owner else _OWN,
            declared=str(fact.attributes.get("declared", "")),
            denied=fact.attributes["denied"] is True,
            personal=fact.attributes["personal"] is True,
            sensitive=fact.attributes["sensitive"] is True,
            permission_declared=fact.attributes["permission_declared"] is True,
            sentences=_sentences(fact),
            place=fact.location,
            places=len(places[str(fact.attributes["info"]), fact.owner]),
            phases=_phases(places[str(fact.attributes["info"]), fact.owner]),
            path=fact.path,
            confidence=fact.confidence,
        )
        for fact in _of_kind(known, "declared.access")
    ]
    rows.sort(
        key=lambda row: (
            not row.denied,
            not row.personal,
            _GRAVE.index(row.declared),
            row.sdk != "",
            row.information,
            row.sdk,
        )
    )
    return tuple(rows)


def _phases(accesses: Iterable[Access]) -> tuple[Phase, ...]:
    found = {phase for access in accesses for phase in access.phases}
    return tuple(phase for phase in Phase if phase in found and phase is not Phase.UNREACHED)


def _inside(known: Gathered, index: Index) -> list[SdkRow]:
    rows = [
        SdkRow(
            id=fact.owner,
            name=index.sdks[fact.owner].name,
            vendor=index.sdks[fact.owner].vendor,
            inside=True,
            certain=fact.attributes["certain"] is True,
            declared=str(fact.attributes.get("declared", "")),
            sentences=_sentences(fact),
            places=(fact.location, *(each for each in fact.related if not isinstance(each, DocumentLocation))),
        )
        for fact in _of_kind(known, "declared.sdk")
    ]
    return sorted(rows, key=lambda row: (_GRAVE.index(row.declared), not row.certain, row.id))


def _listed_only(known: Gathered, policy: Policy, index: Index) -> Iterator[SdkRow]:
    """Yield the recipients that the policy lists and that are not seen inside; informational."""
    inside = {sdk.id for sdk in known.sdks if not sdk.stub}
    seen: set[str] = set()
    for entry in policy.third_parties:
        if inside.intersection(entry.sdks) or entry.name in seen or entry.kind is not ActorKind.SDK:
            continue
        seen.add(entry.name)
        sdk = index.sdks.get(entry.sdks[0]) if len(entry.sdks) == 1 else None
        complete = bool(entry.sdks) and known.coverage[Collector.SDK].complete
        yield SdkRow(
            id=sdk.id if sdk else "",
            name=Text(zh=entry.name, en=entry.name),
            vendor=Text(zh=entry.company, en=entry.company),
            inside=False if complete else None,
            certain=False,
            declared="listed",
            sentences=(place(policy, entry.quote),),
            places=(),
        )


def _permissions(known: Gathered, index: Index) -> tuple[PermissionRow, ...]:
    rows = []
    for fact in _of_kind(known, "declared.permission"):
        group = str(fact.attributes["group"])
        uses = [use for use in known.permissions if use.group == group and use.level == "dangerous"]
        requested = fact.attributes.get("requested")
        owners = sorted({owner for use in uses for owner in use.used_by})
        rows.append(
            PermissionRow(
                group=group,
                name=uses[0].label,
                permissions=tuple(use.name for use in uses),
                declared=str(fact.attributes.get("declared", "")),
                requested=requested if isinstance(requested, bool) else None,
                used_by=tuple(_OWN if owner == "app" else index.sdks[owner].name for owner in owners),
                sentences=_sentences(fact),
                place=fact.location,
            )
        )
    return tuple(sorted(rows, key=lambda row: (_GRAVE.index(row.declared), row.group)))


def _declared_only(known: Gathered, policy: Policy, index: Index) -> tuple[DeclaredOnly, ...]:
    read = {str(fact.attributes["info"]) for fact in _of_kind(known, "declared.access")}
    for info in tuple(read):
        read |= _above(info, index)
    found: dict[str, list[DocumentLocation]] = defaultdict(list)
    for statement in policy.statements:
        own = statement.actor.kind in (ActorKind.APP, ActorKind.GROUP, ActorKind.UNKNOWN)
        if not own or statement.action is not Action.COLLECT or statement.polarity is Polarity.DENIED:
            continue
        for mention in statement.information:
            if mention.information and mention.information not in read:
                found[mention.information].append(place(policy, mention.quote))
    return tuple(
        DeclaredOnly(
            information=info,
            name=index.information[info].name,
            sentences=tuple(dict.fromkeys(sentences))[:_MOST_SENTENCES],
        )
        for info, sentences in sorted(found.items())
    )


def _above(info: str, index: Index) -> set[str]:
    found: set[str] = set()
    pending = list(index.information[info].parents)
    while pending:
        name = pending.pop()
        if name not in found:
            found.add(name)
            pending.extend(index.information[name].parents)
    return found


def _identity(known: Gathered, policy: Policy) -> Identity:
    named = [
        fact.attributes["names_app"] for fact in _of_kind(known, "policy.document") if "names_app" in fact.attributes
    ]
    certificates = (c.subject for signature in known.app.signatures for c in signature.certificates)
    return Identity(
        names_app=any(named) if named else None,
        about=next(
            (str(each) for fact in _of_kind(known, "policy.document") if (each := fact.attributes.get("about"))), ""
        ),
        operators=tuple(
            dict.fromkeys(p.value or p.quote.text for p in policy.particulars if p.kind is ParticularKind.OPERATOR)
        ),
        certificates=tuple(dict.fromkeys(certificates)),
    )


def _sentences(fact: Fact) -> tuple[DocumentLocation, ...]:
    return tuple(each for each in fact.related if isinstance(each, DocumentLocation))[:_MOST_SENTENCES]


def _of_kind(known: Gathered, kind: str) -> Sequence[Fact]:
    return [fact for fact in known.facts if fact.kind == kind]
