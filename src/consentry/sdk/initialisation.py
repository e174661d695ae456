"""Calls that start, defer or switch off an SDK: what to look for in the code, and what the hits say of each SDK."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from consentry.model.catalog import Api, Match, Sdk, SdkInit, Tag
from consentry.model.code import BeforeConsent, Confidence, Consent, Path, Phase, TaggedCall
from consentry.model.location import CodeLocation
from consentry.model.sdk import SdkPresence
from consentry.model.text import Text

TAG = "sdk-init"
_PREFIX = "sdk"
_PARTS = 4
_UNKNOWN = "unknown-switch"
_TOLD_NO = "told-no"  #: the reason of such a call where it is given "no" before consent
_TELLS = "tells"  #: a call that starts the SDK if it is given "yes", whatever it is given


def api_id(sdk: str, effect: str, number: int) -> str:
    """Return the API id of the `number`th entry of `Sdk.init`, e.g. `sdk/umeng-common/defers/0`."""
    return f"{_PREFIX}/{sdk}/{effect}/{number}"


def effect_of(api: str) -> tuple[str, str]:
    """Return SDK id and effect of an API id made by `api_id`; two empty strings for any other id."""
    parts = api.split("/")
    if len(parts) != _PARTS or parts[0] != _PREFIX:
        return "", ""
    return parts[1], parts[2]


def init_tag(sdks: Iterable[Sdk]) -> Tag:
    """Return the tag `sdk-init` with every call of the catalog that starts, defers or switches off an SDK."""
    apis: list[Api] = []
    for sdk in sdks:
        for number, init in enumerate(sdk.init):
            apis.append(_api(sdk, init, init.effect, number, init.match))
            if init.effect == "starts" and init.match.integers:
                whatever = msgspec.structs.replace(init.match, argument=None, integers=())
                apis.append(_api(sdk, init, _TELLS, number, whatever))
    return Tag(id=TAG, name=Text(zh="SDK 初始化", en="SDK initialisation"), apis=tuple(apis))


def _api(sdk: Sdk, init: SdkInit, effect: str, number: int, match: Match) -> Api:
    return Api(
        id=api_id(sdk.id, effect, number),
        matches=(match,),
        confidence=Confidence.MEDIUM if init.unverified else Confidence.HIGH,
        source=init.source,
        unverified=init.unverified,
    )


def join(sdks: Iterable[SdkPresence], calls: Iterable[TaggedCall]) -> tuple[SdkPresence, ...]:
    """Return `sdks` with where the app initialises them and whether it defers their collection.

    Calls inside an SDK's own code are left out: an SDK calls its own functions in any case. A call that no entry point
    reaches counts as initialisation only in phase `unreached`, and never as deferring.
    """
    by_sdk: dict[str, list[tuple[str, TaggedCall]]] = {}
    for call in calls:
        sdk, effect = effect_of(call.api) if call.tag == TAG else ("", "")
        if sdk and call.owner != sdk:
            by_sdk.setdefault(sdk, []).append((effect, call))
    return tuple(_joined(sdk, by_sdk.get(sdk.id, ())) for sdk in sdks)


def _joined(sdk: SdkPresence, calls: Iterable[tuple[str, TaggedCall]]) -> SdkPresence:
    phases: dict[Phase, None] = {}
    paths: dict[Phase, Path] = {}
    anyway: set[Phase] = set()
    starting: list[TaggedCall] = []
    switching: list[TaggedCall] = []
    telling: list[TaggedCall] = []
    deferred = False
    for effect, call in calls:
        if effect == _TELLS:
            telling.append(call)
            if call.consent is not None and call.consent.reason == _TOLD_NO:
                switching.append(call)
        elif effect == "starts":
            starting.append(call)
            phases.update(dict.fromkeys(call.phases))
            for path in call.paths:
                known = paths.get(path.phase)
                if known is None or _rank(path) < _rank(known):
                    paths[path.phase] = path
                if not path.guarded and not _waits(call, path.phase):
                    anyway.add(path.phase)
        else:
            switching.append(call)
        if effect not in {"starts", _TELLS} and any(phase is not Phase.UNREACHED for phase in call.phases):
            deferred = True
    order = tuple(Phase)
    state, consent = _before(starting, switching, telling)
    return msgspec.structs.replace(
        sdk,
        init_phases=tuple(sorted(phases, key=order.index)),
        init_paths=tuple(paths[phase] for phase in sorted(paths, key=order.index)),
        init_guarded=tuple(phase for phase in sorted(paths, key=order.index) if phase not in anyway),
        deferred=sdk.deferred or deferred,
        before_consent=state,
        consent=consent,
    )


def _waits(call: TaggedCall, phase: Phase) -> bool:
    """Return whether in that phase the call runs only after consent."""
    if call.before_consent is BeforeConsent.GATED:
        return True
    consent = call.consent
    return call.before_consent is BeforeConsent.REACHABLE and consent is not None and phase not in consent.phases


def _before(
    starting: list[TaggedCall], switching: list[TaggedCall], telling: list[TaggedCall]
) -> tuple[BeforeConsent | None, Consent | None]:
    """Return the state of the call that decides: one that may run before consent, else one that waits for it.

    A call that comes after another one that defers or switches off collection, in the same method, waits as well; not
    one that switches it on again. Where the SDK is told an answer that is not known (`telling`) before consent, it is
    not known whether a start collects.
    """
    known = {_place(call) for call in (*starting, *switching)}
    answers = [call for call in telling if call.before_consent is BeforeConsent.REACHABLE and _place(call) not in known]
    switches = _switches(starting, switching)
    calls = [
        _deferred(call)
        if any(other.symbol != call.symbol and _first(other, call) for other in switching)
        or any(other.symbol != call.symbol for other in switches)
        else _doubted(call, answers)
        for call in starting
    ]
    for call in calls:
        if call.before_consent is BeforeConsent.REACHABLE:
            return call.before_consent, call.consent
    for call in calls:
        if call.consent is not None and call.consent.reason == _UNKNOWN:
            return call.before_consent, call.consent
    for state in (BeforeConsent.GATED, BeforeConsent.UNKNOWN):
        for call in calls:
            if call.before_consent is state:
                return state, call.consent
    return None, None


def _switches(starting: list[TaggedCall], switching: list[TaggedCall]) -> list[TaggedCall]:
    """Return the calls that tell the SDK the answer, whatever it is, before anybody gave one.

    They are calls that start the SDK where they are given a constant "yes": here they are not.
    """
    yes = {_place(call) for call in starting}
    symbols = {call.symbol for call in starting}
    return [
        call
        for call in switching
        if call.symbol in symbols and call.before_consent is BeforeConsent.REACHABLE and _place(call) not in yes
    ]


def _place(call: TaggedCall) -> tuple[str, CodeLocation]:
    return call.symbol, call.location


def _doubted(start: TaggedCall, answers: list[TaggedCall]) -> TaggedCall:
    """Return `start` as not known where an answer of unknown value is not certainly told too late.

    A start that is itself told "yes" is no matter of another answer.
    """
    symbols = {answer.symbol for answer in answers}
    in_time = [answer for answer in answers if not _first(start, answer)]
    if start.before_consent is not BeforeConsent.REACHABLE or start.symbol in symbols or not in_time:
        return start
    consent = Consent(reason=_UNKNOWN, place=in_time[0].location)
    return msgspec.structs.replace(start, before_consent=BeforeConsent.UNKNOWN, consent=consent)


def _first(switch: TaggedCall, start: TaggedCall) -> bool:
    """Return whether a method calls `switch` before `start`."""
    one, other = switch.location, start.location
    same = (one.member, one.class_name, one.method, one.descriptor) == (
        other.member,
        other.class_name,
        other.method,
        other.descriptor,
    )
    return same and one.offset < other.offset


def _deferred(call: TaggedCall) -> TaggedCall:
    if call.before_consent is not BeforeConsent.REACHABLE:
        return call
    consent = Consent(reason="deferred", place=call.location)
    return msgspec.structs.replace(call, before_consent=BeforeConsent.GATED, consent=consent)


def _rank(path: Path) -> tuple[bool, int]:
    """What runs in any case is shown first, then the shortest."""
    return path.guarded, len(path.frames)
