"""Facts as the judge sees them: a kind, attributes, and where to look.

Collectors make typed values (`Access`, `Component`...); each is also told as facts, flat and uniform, so that a rule is
data. `KINDS` lists every kind with its attributes: a rule that names another one is refused.
"""

from __future__ import annotations

import msgspec

from consentry.model.code import Confidence, Frame
from consentry.model.coverage import Collector
from consentry.model.location import Location

Value = str | int | bool | tuple[str, ...]


class Fact(msgspec.Struct, frozen=True, kw_only=True):
    """Something observed. An attribute that is not known is absent."""

    kind: str
    attributes: dict[str, Value]
    location: Location
    related: tuple[Location, ...] = ()
    path: tuple[Frame, ...] = ()
    owner: str = ""  #: SDK id; empty = the app itself
    confidence: Confidence = Confidence.HIGH


#: kind -> (collectors that must have finished before its absence means anything, attributes with their types)
KINDS: dict[str, tuple[tuple[Collector, ...], dict[str, type]]] = {
    "manifest.application": (
        (Collector.PACKAGE,),
        {
            "package": str,
            "min_sdk": int,
            "target_sdk": int,
            "debuggable": bool,
            "allow_backup": bool,
            "cleartext": bool,
            "app_type": str,  # absent where it was not given
            "dangerous_permissions": int,
        },
    ),
    "manifest.permission": (
        (Collector.PACKAGE,),
        {
            "name": str,
            "group": str,
            "level": str,  # normal | dangerous | signature | ...
            "used": bool,  # absent where the code coverage does not allow to say
            "requested": bool,  # the code asks the user for it; absent where the code coverage does not allow to say
            "necessary": bool,  # for the app type; absent where the type was not given
            "info": tuple,
        },
    ),
    "manifest.component": (
        (Collector.PACKAGE,),
        {"type": str, "name": str, "exported": bool, "enabled": bool, "actions": tuple, "sdk": str},
    ),
    "package.packer": ((Collector.PACKAGE,), {"id": str}),
    "package.signature": ((Collector.PACKAGE,), {"scheme": str}),
    "code.access": (
        (Collector.CODE,),
        {
            "info": str,
            "info_group": str,  # e.g. device-identifier
            "api": str,
            "phase": str,  # one fact for each phase
            "guarded": bool,  # in that phase it runs only past a branch on stored state, e.g. "has agreed"
            "before_consent": str,  # in that phase: reachable | gated | unknown; absent where it was not looked for
            "party": str,  # own | sdk
            "sdk": str,
            "sdk_categories": tuple,  # of the SDK, e.g. analytics; empty for own code
            "via": str,
            "api_confidence": str,  # of the API in the catalog: low = it has harmless uses too
            "sensitive": bool,
            "resettable": bool,
            "personal": bool,  # counts as personal information by itself
            "necessary": bool,  # for the app type; absent where the type was not given
            "permission_declared": bool,  # true also where the API needs no permission
        },
    ),
    "code.request": (
        (Collector.CODE,),
        {
            "permissions": tuple,
            "groups": tuple,
            "group_count": int,
            "phase": str,  # one fact for each phase
            "guarded": bool,
            "before_consent": str,
            "form": str,
            "repeats": bool,  # within 48 hours, where the user comes back to the screen
            "repeats_reason": str,  # absent where only the user leads there
            "repeats_after": int,  # seconds; absent where no stored time decides
            "complete": bool,
            "party": str,
            "sdk": str,
            "unnecessary": tuple,  # permissions beyond the app type's list; absent where the type was not given
        },
    ),
    "code.refusal": (
        (Collector.CODE,),
        # offered: after a press of a button in a dialog that also lets the user go on
        {"effect": str, "offered": bool, "phase": str, "guarded": bool, "party": str, "sdk": str},
    ),
    "code.call": (
        (Collector.CODE,),
        {
            "tag": str,
            "api": str,
            "phase": str,
            "guarded": bool,
            "before_consent": str,
            "party": str,
            "sdk": str,
            "detail": str,
        },
    ),
    "code.endpoint": (
        (Collector.CODE,),
        {"scheme": str, "host": str, "url": str, "party": str, "sdk": str, "cleartext_allowed": bool},
    ),
    "flow.sink": (
        (Collector.CODE,),
        {
            "info": str,
            "info_group": str,
            "sensitive": bool,
            "personal": bool,
            "sink": str,  # kind, e.g. network, sdk, log
            "receiver": str,  # sdk | host | app | device | unknown
            "receiver_name": str,
            "sanitisers": tuple,
            "phase": str,  # one fact for each phase in which the sink may run
            "guarded": bool,  # taken past some stored state, or in another phase; absent where no access is its source
            "before_consent": str,  # of source and sink together
            "party": str,  # of the code that lets it out
            "sdk": str,
            "sdk_categories": tuple,  # of the SDK that gets it or lets it out
            "clear_text": bool,  # to hosts named by http:// alone, where clear text is allowed
        },
    ),
    "code.opaque": ((Collector.CODE,), {"reason": str, "party": str}),  # what static reading cannot follow
    "sdk.present": (
        (Collector.SDK, Collector.CODE),
        {
            "id": str,
            "categories": tuple,
            "collects": tuple,
            "auto_start": bool,
            "init_phases": tuple,  # without those in which it is initialised only past a branch on stored state
            "deferred": bool,
            "before_consent": str,  # whether the app may initialise it then; absent where nothing initialises it
        },
    ),
    "text.topic": ((Collector.TEXTS, Collector.CODE), {"topic": str, "source": str, "locale": str, "used": bool}),
    "layout.view": ((Collector.TEXTS,), {"type": str, "checked": bool, "topic": tuple, "layout": str}),
    # screens: what leads where, and what asks for consent at the start
    "screen.graph": ((Collector.TEXTS, Collector.CODE), {"complete": bool, "screens": int}),
    "screen.route": (
        (Collector.TEXTS, Collector.CODE),
        {
            "topic": str,
            "taps": int,  # from the main screen, at most; absent where the way is a guess
            "least": int,  # no way through the graph has fewer
            "sure": bool,  # the way is no guess
            "end": str,  # control | screen | text
            "complete": bool,  # of the graph: a way that was not found does not exist
        },
    ),
    "screen.prompt": (
        (Collector.TEXTS, Collector.CODE),
        {
            "complete": bool,  # every button is known with its text
            "agree": bool,  # absent, as the next three, where not all buttons are known
            "refuse": bool,
            "link": bool,  # the policy can be opened from it
            "unclear": bool,  # the way on is worded like "OK"
            "unequal": bool,  # refusing is made clearly less visible; absent where that is not known
            "differences": tuple,
            "exits": bool,  # refusing leaves the app without asking again
        },
    ),
    "policy.document": (
        (Collector.POLICY,),
        {
            "role": str,
            "title": str,
            "language": str,
            "characters": int,
            "names_app": bool,  # one of the app's names is in it
            "about": str,  # the product that it calls its subject; absent where it names none
            "about_other": bool,  # that is certainly no name of the app
        },
    ),
    "policy.statement": (
        (Collector.POLICY,),
        {
            "action": str,
            "info": str,
            "actor": str,
            "polarity": str,
            "modality": str,
            "vague": bool,
            "sdks": tuple,
            "basic": bool,  # called necessary, or needed for the basic function
            "necessary": bool,  # for the app type; absent where the type was not given or the class is not known
        },
    ),
    "policy.third_party": (
        (Collector.POLICY,),
        {
            "name": str,
            "sdks": tuple,  # ids in the catalog that it may be, empty = not known there
            "purpose": bool,  # one is told
            "information": bool,  # at least one class is told
            "table": bool,  # it stands in a table, not in a sentence
            "described": bool,  # anywhere in the documents its purpose or its information is told
            "inside": bool,  # it is in the app; absent where that is not known
        },
    ),
    "policy.right": (
        (Collector.POLICY,),
        {
            "right": str,
            "offered": bool,
            "channels": tuple,
            "unreasonable": bool,  # demands or conditions that the catalog's topic of unreasonable ones knows
            "working_days": int,  # promised at most; of calendar days the fewest working days that are in them
        },
    ),
    "policy.particular": ((Collector.POLICY,), {"particular": str}),
    "policy.permission": ((Collector.POLICY,), {"group": str, "purpose": bool}),
    # what the app does, held against what the policy declares of it
    "declared.access": (
        (Collector.POLICY, Collector.CODE),
        {
            "info": str,
            "info_group": str,
            "party": str,
            "sdk": str,
            "sdk_categories": tuple,
            "sensitive": bool,
            "personal": bool,
            "permission_declared": bool,
            "api_confidence": str,
            "declared": str,  # stated | perhaps (of a third party that may be this SDK) | vaguely | by-app (the app's own collection only) | not; absent: not known
            "denied": bool,  # the policy says that it is not collected
        },
    ),
    "declared.sdk": (
        (Collector.POLICY, Collector.SDK),
        {
            "id": str,
            "categories": tuple,
            "collects": tuple,
            "certain": bool,  # that it is inside: with more than low confidence
            "declared": str,  # listed | vaguely (its vendor only) | not; absent: not known
        },
    ),
    "declared.permission": (
        (Collector.POLICY, Collector.PACKAGE),
        {
            "group": str,
            "requested": bool,  # absent where the code coverage does not allow to say
            "declared": str,  # purpose | named | information (what it gives is declared) | not; absent: not known
        },
    ),
    "declared.entry": (
        (Collector.POLICY, Collector.TEXTS, Collector.CODE),
        {
            "right": str,
            "policy": bool,  # the policy offers it
            "in_app": bool,  # ... and names a way inside the app
            "texts": bool,  # a text of the app's screens speaks of it
            "reached": bool,  # a route to it was found; absent where none was
            "channels": tuple,  # that the policy names
        },
    ),
    "runtime.event": ((Collector.RUNTIME,), {"event": str, "info": str, "phase": str, "consent": str}),
}
