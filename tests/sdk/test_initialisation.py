"""The calls to look for, and what the hits say of each SDK."""

from __future__ import annotations

import msgspec

from consentry.model.code import BeforeConsent, Confidence, Edge, Frame, Path, Phase, TaggedCall
from consentry.model.location import CodeLocation
from consentry.model.sdk import SdkPresence
from consentry.sdk.facts import sdk_facts
from consentry.sdk.initialisation import TAG, effect_of, init_tag, join
from tests.sdk.values import init, sdk

PUSH = sdk("push", "cn.push", init=(init("starts", "cn.push.Push", "init"), init("defers", "cn.push.Push", "defer")))
PRESENT = SdkPresence(id="push", name="n", vendor="v", categories=("push",), confidence=Confidence.HIGH, signals=())
PLACE = CodeLocation(member="classes.dex", class_name="com.example.App", method="onCreate", descriptor="()V")


def path(phase: Phase, length: int) -> Path:
    frames = tuple(Frame(edge=Edge.CALL, location=PLACE) for _ in range(length))
    return Path(phase=phase, confidence=Confidence.HIGH, entry="application", frames=frames)


def call(effect: str, *paths: Path, owner: str = "", phases: tuple[Phase, ...] = (), tag: str = TAG) -> TaggedCall:
    number = {"starts": 0, "defers": 1}[effect]
    return TaggedCall(
        tag=tag,
        api=f"sdk/push/{effect}/{number}",
        symbol="cn.push.Push.init()",
        location=PLACE,
        owner=owner,
        phases=phases or tuple(path.phase for path in paths),
        paths=paths,
    )


def test_the_tag_holds_every_call_of_the_catalog() -> None:
    tag = init_tag((PUSH, sdk("silent", "a.b")))
    assert [(api.id, api.matches[0].method) for api in tag.apis] == [
        ("sdk/push/starts/0", "init"),
        ("sdk/push/defers/1", "defer"),
    ]
    assert effect_of(tag.apis[1].id) == ("push", "defers")
    assert effect_of("dynamic-loading") == ("", "")


def test_phases_and_the_shortest_path_of_each() -> None:
    calls = (
        call("starts", path(Phase.INTERACTION, 2)),
        call("starts", path(Phase.LAUNCH, 5)),
        call("starts", path(Phase.LAUNCH, 3)),
    )
    (joined,) = join((PRESENT,), calls)
    assert joined.init_phases == (Phase.LAUNCH, Phase.INTERACTION)
    assert [len(item.frames) for item in joined.init_paths] == [3, 2]
    assert not joined.deferred


def test_deferring_counts_where_it_can_run() -> None:
    assert join((PRESENT,), (call("defers", path(Phase.LAUNCH, 1)),))[0].deferred
    assert not join((PRESENT,), (call("defers", phases=(Phase.UNREACHED,)),))[0].deferred


def test_calls_inside_the_sdk_and_other_tags_are_left_out() -> None:
    inside = call("starts", path(Phase.LAUNCH, 1), owner="push")
    elsewhere = call("starts", path(Phase.LAUNCH, 1), tag="dynamic-loading")
    assert join((PRESENT,), (inside, elsewhere)) == (PRESENT,)


def test_another_sdk_may_initialise_it() -> None:
    assert join((PRESENT,), (call("starts", path(Phase.LAUNCH, 1), owner="wrapper"),))[0].init_phases == (Phase.LAUNCH,)


def test_where_it_is_initialised_only_past_a_check_of_stored_state() -> None:
    guarded = msgspec.structs.replace(path(Phase.LAUNCH, 2), guarded=True)
    (joined,) = join((PRESENT,), (call("starts", guarded), call("starts", path(Phase.INTERACTION, 1))))
    assert joined.init_phases == (Phase.LAUNCH, Phase.INTERACTION)
    assert joined.init_guarded == (Phase.LAUNCH,)
    (fact,) = sdk_facts((joined,))
    assert fact.attributes["init_phases"] == ("interaction",)
    (joined,) = join((PRESENT,), (call("starts", guarded), call("starts", path(Phase.LAUNCH, 7))))
    assert joined.init_guarded == ()
    assert not joined.init_paths[0].guarded


def test_an_answer_that_is_not_known_leaves_a_start_open() -> None:
    def reached(effect: str, symbol: str, offset: int) -> TaggedCall:
        return TaggedCall(
            tag=TAG,
            api=f"sdk/push/{effect}/0",
            symbol=symbol,
            location=msgspec.structs.replace(PLACE, offset=offset),
            phases=(Phase.LAUNCH,),
            before_consent=BeforeConsent.REACHABLE,
        )

    start = reached("starts", "start", 8)
    told = reached("tells", "agree", 4)
    (joined,) = join((PRESENT,), (start, told))
    assert joined.before_consent is BeforeConsent.UNKNOWN
    assert joined.consent is not None
    assert (joined.consent.reason, joined.consent.place) == ("unknown-switch", told.location)
    assert not joined.deferred
    # too late, or a constant "yes"
    assert join((PRESENT,), (start, reached("tells", "agree", 12)))[0].before_consent is BeforeConsent.REACHABLE
    assert join((PRESENT,), (start, told, reached("starts", "agree", 4)))[0].before_consent is BeforeConsent.REACHABLE


def test_calls_that_are_told_an_answer_are_found_whatever_it_is() -> None:
    told = init("starts", "cn.push.Push", "agree")
    told = msgspec.structs.replace(told, match=msgspec.structs.replace(told.match, argument=0, integers=(1,)))
    tag = init_tag((sdk("push", "cn.push", init=(told,)),))
    assert [(api.id, api.matches[0].integers) for api in tag.apis] == [
        ("sdk/push/starts/0", (1,)),
        ("sdk/push/tells/0", ()),
    ]
