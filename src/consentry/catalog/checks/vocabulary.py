"""The values that text attributes of facts can have, so that a misspelt one is an error and not a rule that never matches."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from consentry.catalog.checks.values import LEVELS
from consentry.catalog.draft import Draft
from consentry.model.app import ComponentKind
from consentry.model.catalog import Information, Permission, Sdk, Tag, Topic
from consentry.model.code import Confidence, Phase, ReceiverKind, SinkKind, Via
from consentry.model.document import Role
from consentry.model.fact import KINDS
from consentry.model.policy import Action, ActorKind, Modality, ParticularKind, Polarity, RightKind

Vocabulary = Mapping[tuple[str, str], frozenset[str]]  #: (kind, attribute) -> values; an open set is absent

_PARTIES = ("own", "sdk")
_EFFECTS = ("exit", "ask-again", "settings")  # of a refusal
_TEXT_SOURCES = ("string", "layout", "asset", "code", "policy")

#: attributes with the same values in every kind of fact from code
_OF_CODE: dict[str, Iterable[str]] = {"phase": tuple(Phase), "party": _PARTIES}

_CLOSED: dict[tuple[str, str], Iterable[str]] = {
    ("manifest.permission", "level"): LEVELS,
    ("manifest.component", "type"): tuple(ComponentKind),
    ("code.access", "via"): tuple(Via),
    ("code.access", "api_confidence"): tuple(Confidence),
    ("code.refusal", "effect"): _EFFECTS,
    ("sdk.present", "init_phases"): tuple(Phase),
    ("flow.sink", "sink"): tuple(SinkKind),
    ("flow.sink", "receiver"): tuple(ReceiverKind),
    ("flow.sink", "phase"): tuple(Phase),
    ("flow.sink", "party"): _PARTIES,
    ("text.topic", "source"): _TEXT_SOURCES,
    ("policy.document", "role"): tuple(Role),
    ("policy.statement", "action"): tuple(Action),
    ("policy.statement", "actor"): tuple(ActorKind),
    ("policy.statement", "polarity"): tuple(Polarity),
    ("policy.statement", "modality"): tuple(Modality),
    ("policy.right", "right"): tuple(RightKind),
    ("policy.particular", "particular"): tuple(ParticularKind),
    ("declared.access", "party"): _PARTIES,
    ("declared.access", "api_confidence"): tuple(Confidence),
    ("declared.access", "declared"): ("stated", "perhaps", "vaguely", "by-app", "not"),
    ("declared.sdk", "declared"): ("listed", "vaguely", "not"),
    ("declared.permission", "declared"): ("purpose", "named", "information", "not"),
}


def vocabulary(draft: Draft) -> Vocabulary:
    """Return the values of every attribute that has a closed set; a part the catalog leaves out restricts nothing."""
    values: dict[tuple[str, str], frozenset[str]] = {
        (kind, attribute): frozenset(each)
        for kind, (_, attributes) in KINDS.items()
        for attribute, each in _OF_CODE.items()
        if kind.startswith("code.") and attribute in attributes
    }
    values |= {place: frozenset(each) for place, each in _CLOSED.items()}
    values |= {place: each for place, each in _of_draft(draft).items() if each}
    return values


def _of_draft(draft: Draft) -> dict[tuple[str, str], frozenset[str]]:
    information = [item for _, item in draft.of(Information)]
    permissions = [item for _, item in draft.of(Permission)]
    tags = [item for _, item in draft.of(Tag)]
    sdks = [item for _, item in draft.of(Sdk)]
    classes = frozenset(item.id for item in information)
    topics = frozenset(item.id for _, item in draft.of(Topic))
    groups = frozenset(item.group for item in permissions if item.group)
    names = frozenset(item.name for item in permissions)
    return {
        ("manifest.permission", "info"): classes,
        ("manifest.permission", "group"): groups and groups | {""},  # empty: a permission that is never asked
        ("code.access", "info"): classes,
        ("code.access", "info_group"): frozenset(item.group for item in information),
        ("code.access", "api"): frozenset(api.id for item in information for api in item.apis),
        ("code.access", "sdk_categories"): frozenset(category for item in sdks for category in item.categories),
        ("code.request", "permissions"): names,
        ("code.request", "unnecessary"): names,
        ("code.request", "groups"): groups,
        ("code.call", "tag"): frozenset(item.id for item in tags),
        ("code.call", "api"): frozenset(api.id for item in tags for api in item.apis),
        ("sdk.present", "id"): frozenset(item.id for item in sdks),
        ("sdk.present", "collects"): classes,
        ("sdk.present", "categories"): frozenset(category for item in sdks for category in item.categories),
        ("policy.statement", "info"): classes and classes | {""},  # empty: of no class known
        ("policy.permission", "group"): groups,
        ("declared.access", "info"): classes,
        ("declared.access", "info_group"): frozenset(item.group for item in information),
        ("declared.access", "sdk_categories"): frozenset(category for item in sdks for category in item.categories),
        ("declared.sdk", "categories"): frozenset(category for item in sdks for category in item.categories),
        ("declared.sdk", "collects"): classes,
        ("declared.permission", "group"): groups,
        ("text.topic", "topic"): topics,
        ("layout.view", "topic"): topics,
    }
