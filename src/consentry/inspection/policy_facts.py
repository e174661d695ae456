"""A policy as facts: what it says by itself, and what the app does held against it. Pure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from consentry.code import is_necessary
from consentry.inspection.declarations import Declarations, Declared
from consentry.model.app import App
from consentry.model.catalog import AppType, Catalog
from consentry.model.code import Confidence
from consentry.model.coverage import Collector, Coverage
from consentry.model.fact import Fact, Value
from consentry.model.location import DocumentLocation, Location
from consentry.model.policy import Policy, Quote, Right, TimeLimit
from consentry.model.report import PermissionUse
from consentry.model.sdk import SdkPresence
from consentry.policy import Subjects, about_another

Speaks = Callable[[str], Sequence[str]]  #: the topics that a text speaks of

_UNREASONABLE = frozenset({"account-deletion-condition", "account-deletion-by-service"})
_HOLIDAYS = 8  #: working days that a long public holiday takes out of some weeks, at most
_BASIC = "basic-function-information"
_EXCERPT = 400  #: characters of a quote that a location shows
_ORDER = (Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW)


class Held(NamedTuple):
    """What a policy is held against."""

    app: App
    facts: Sequence[Fact]
    sdks: Sequence[SdkPresence]
    uses: Sequence[PermissionUse]
    coverage: Mapping[Collector, Coverage]
    app_type: AppType | None = None


def joined(held: Held, policy: Policy, catalog: Catalog, speaks: Speaks) -> list[Fact]:
    """Return all facts that a policy adds. Of a policy read in part nothing is said to be missing."""
    declarations = Declarations(policy, catalog)
    whole = policy.coverage.complete
    return [
        *policy_facts(policy, held.app, Subjects(catalog), speaks),
        *statement_facts(policy, catalog, held.app_type, speaks),
        *third_party_facts(policy, held.sdks, sdks_known=held.coverage[Collector.SDK].complete),
        *declared_accesses(held.facts, policy, declarations, whole=whole),
        *declared_sdks(held.sdks, policy, declarations, whole=whole),
        *declared_permissions(held.uses, held.facts, policy, declarations, whole=whole),
    ]


def place(policy: Policy, quote: Quote) -> DocumentLocation:
    """Return the sentence that holds a quote as a place that a person can open; the quote itself where none does."""
    if quote.document >= len(policy.documents):
        return DocumentLocation(document="", start=quote.start, end=quote.end, text=quote.text[:_EXCERPT])
    document = policy.documents[quote.document]
    start, end = quote.start, quote.end
    at = bisect_right(document.sentences, quote.start, key=lambda sentence: sentence.start) - 1
    if at >= 0 and document.sentences[at].end >= quote.end:
        start, end = document.sentences[at].start, document.sentences[at].end
    return DocumentLocation(document=document.name, start=start, end=end, text=document.text[start:end][:_EXCERPT])


def policy_facts(policy: Policy, app: App, subjects: Subjects, speaks: Speaks) -> Iterator[Fact]:
    """Yield what the documents say of themselves: rights, particulars, permissions, topics."""
    labels = tuple(label.value for label in app.labels if label.value)
    whole_text = "\n".join(document.text for document in policy.documents)
    for document in policy.documents:
        attributes: dict[str, Value] = {
            "role": document.role.value,
            "title": document.title,
            "language": document.language.value,
            "characters": len(document.text),
        }
        if labels and document.text:
            attributes["names_app"] = any(label.casefold() in document.text.casefold() for label in labels)
        about = subjects.of(document)
        if about and labels:
            attributes["about"] = about
            attributes["about_other"] = about_another(about, labels, app.package, whole_text)
        whole = DocumentLocation(document=document.name, start=0, end=len(document.text), text=document.title)
        yield Fact(kind="policy.document", attributes=attributes, location=whole)
    for right in policy.rights:
        yield from _right(policy, right, speaks)
    for particular in policy.particulars:
        told: dict[str, Value] = {"particular": particular.kind.value}
        yield Fact(kind="policy.particular", attributes=told, location=place(policy, particular.quote))
    for use in policy.permissions:
        asked: dict[str, Value] = {"group": use.permission, "purpose": bool(use.purposes)}
        yield Fact(kind="policy.permission", attributes=asked, location=place(policy, use.quote))
    yield from _topics(policy, speaks)


def statement_facts(policy: Policy, catalog: Catalog, app_type: AppType | None, speaks: Speaks) -> Iterator[Fact]:
    """Yield what is said to be done with each information that is named."""
    known = {item.id: item for item in catalog.information}
    for statement in policy.statements:
        where = place(policy, statement.quote)
        basic = statement.optional is not True and _BASIC in speaks(where.text)
        for mention in statement.information:
            said: dict[str, Value] = {
                "action": statement.action.value,
                "info": mention.information,
                "actor": statement.actor.kind.value,
                "polarity": statement.polarity.value,
                "modality": statement.modality.value,
                "vague": mention.vague,
                "sdks": statement.actor.sdks,
                "basic": basic,
            }
            if app_type is not None and mention.information in known:
                said["necessary"] = is_necessary(known[mention.information], app_type, known)
            yield Fact(kind="policy.statement", attributes=said, location=where)


def _right(policy: Policy, right: Right, speaks: Speaks) -> Iterator[Fact]:
    wanted = (*right.demands, *right.conditions, *right.quotes)
    hard = [quote for quote in wanted if _UNREASONABLE.intersection(speaks(quote.text))]
    attributes: dict[str, Value] = {
        "right": right.kind.value,
        "offered": right.offered,
        "channels": tuple(sorted({channel.kind for channel in right.channels})),
        "unreasonable": bool(hard),
    }
    shown = hard[0] if hard else None
    if right.time_limits:
        longest = max(right.time_limits, key=fewest_working_days)
        attributes["working_days"] = fewest_working_days(longest)
        shown = shown or longest.quote
    quotes = [quote for quote in (shown, *right.quotes, *right.routes) if quote is not None]
    if not quotes:
        return
    first, *others = [place(policy, quote) for quote in quotes]
    related: tuple[Location, ...] = tuple(others[:5])
    yield Fact(kind="policy.right", attributes=attributes, location=first, related=related)


def fewest_working_days(limit: TimeLimit) -> int:
    """Return the working days of a promised time; of calendar days the fewest that can be in them."""
    return limit.days if limit.working else max(0, limit.days * 5 // 7 - _HOLIDAYS)


def _topics(policy: Policy, speaks: Speaks) -> Iterator[Fact]:
    """Yield each topic of each document once: a policy is one of the app's texts, though on none of its screens."""
    for index, document in enumerate(policy.documents):
        seen: set[str] = set()
        for block in document.blocks:
            words = document.words(block)
            for topic in speaks(words):
                if topic not in seen:
                    seen.add(topic)
                    quote = Quote(document=index, start=block.start, end=block.end, text=words)
                    attributes: dict[str, Value] = {
                        "topic": topic,
                        "source": "policy",
                        "locale": document.language.value,
                    }
                    yield Fact(kind="text.topic", attributes=attributes, location=place(policy, quote))


def third_party_facts(policy: Policy, sdks: Sequence[SdkPresence], *, sdks_known: bool) -> Iterator[Fact]:
    """Yield the recipients that the policy lists, and whether each is in the app."""
    inside = {sdk.id for sdk in sdks}
    described = {entry.name for entry in policy.third_parties if entry.purposes or entry.information}
    told = {each for entry in policy.third_parties if entry.name in described for each in entry.sdks}
    for statement in policy.statements:
        told.update(each for party in (statement.actor, *statement.recipients) for each in party.sdks)
        described.update(p.quote.text for p in (statement.actor, *statement.recipients) if p.quote)
    for entry in policy.third_parties:
        attributes: dict[str, Value] = {
            "name": entry.name,
            "sdks": entry.sdks,
            "purpose": bool(entry.purposes),
            "information": bool(entry.information),
            "table": entry.from_table,
            "described": entry.name in described or not told.isdisjoint(entry.sdks),
        }
        found = any(each in inside for each in entry.sdks)
        if entry.sdks and (found or sdks_known):
            attributes["inside"] = found
        yield Fact(kind="policy.third_party", attributes=attributes, location=place(policy, entry.quote))


def declared_accesses(
    facts: Iterable[Fact], policy: Policy, declarations: Declarations, *, whole: bool
) -> Iterator[Fact]:
    """Yield one fact for each class of information and each party that reads it, with how the policy declares it.

    `facts` are those of kind `code.access`, the best of them is shown. `whole`: the policy was read completely, so that
    what was not found in it is not there.
    """
    kept = ("info", "info_group", "party", "sdk", "sdk_categories", "sensitive", "personal")
    best: dict[tuple[str, str], Fact] = {}
    for fact in facts:
        if fact.kind == "code.access" and fact.attributes.get("phase") != "unreached":
            key = (str(fact.attributes["info"]), fact.owner)
            best[key] = min(best.get(key, fact), fact, key=_rank)
    for (info, owner), fact in sorted(best.items()):
        declaration = declarations.of_sdk(owner, info) if owner else declarations.own(info)
        attributes = {name: fact.attributes[name] for name in kept}
        attributes |= {name: fact.attributes[name] for name in ("permission_declared", "api_confidence")}
        if whole or declaration.how is not Declared.NOT:
            attributes["declared"] = declaration.how.value
        denied = None if owner else declarations.denied(info)
        attributes["denied"] = denied is not None
        words = [quote for quote in (denied, declaration.nearest) if quote is not None]
        yield Fact(
            kind="declared.access",
            attributes=attributes,
            location=fact.location,
            related=tuple(place(policy, quote) for quote in words),
            path=fact.path,
            owner=owner,
            confidence=fact.confidence,
        )


def _rank(fact: Fact) -> tuple[bool, bool, int, bool]:
    attributes = fact.attributes
    return (
        not attributes.get("permission_declared"),
        attributes.get("api_confidence") == Confidence.LOW.value,
        _ORDER.index(fact.confidence),
        not fact.path,
    )


def declared_sdks(
    sdks: Iterable[SdkPresence], policy: Policy, declarations: Declarations, *, whole: bool
) -> Iterator[Fact]:
    """Yield one fact for each SDK inside, with whether the policy lists it."""
    for sdk in sdks:
        if sdk.stub:
            continue
        declaration = declarations.listed(sdk.id)
        attributes: dict[str, Value] = {
            "id": sdk.id,
            "categories": sdk.categories,
            "collects": sdk.collects,
            "certain": sdk.confidence is not Confidence.LOW,
        }
        if declaration.how is not Declared.NOT or whole:
            words = {Declared.STATED: "listed", Declared.VAGUELY: "vaguely"}
            attributes["declared"] = words.get(declaration.how, "not")
        places = [location for signal in sdk.signals for location in signal.locations]
        if not places:
            continue
        nearest = (place(policy, declaration.nearest),) if declaration.nearest else ()
        yield Fact(
            kind="declared.sdk",
            attributes=attributes,
            location=places[0],
            related=(*nearest, *places[1:3]),
            owner=sdk.id,
            confidence=sdk.confidence,
        )


def declared_permissions(
    uses: Iterable[PermissionUse], facts: Iterable[Fact], policy: Policy, declarations: Declarations, *, whole: bool
) -> Iterator[Fact]:
    """Yield one fact for each group of dangerous permissions that the manifest declares."""
    places = {str(fact.attributes["name"]): fact.location for fact in facts if fact.kind == "manifest.permission"}
    groups: dict[str, list[PermissionUse]] = {}
    for use in uses:
        if use.level == "dangerous" and use.group and use.name in places:
            groups.setdefault(use.group, []).append(use)
    for group, members in sorted(groups.items()):
        how, quote = declarations.permission(group)
        attributes: dict[str, Value] = {"group": group}
        if whole or how != "not":
            attributes["declared"] = how
        asked = [use.requested for use in members]
        if any(asked) or None not in asked:
            attributes["requested"] = any(asked)
        yield Fact(
            kind="declared.permission",
            attributes=attributes,
            location=places[members[0].name],
            related=(place(policy, quote),) if quote else (),
        )
