"""Which SDKs are found, by which signals, and how sure that is."""

from __future__ import annotations

import time

import msgspec

from consentry.model.app import ComponentKind, Packer
from consentry.model.catalog import Sourced
from consentry.model.code import Confidence
from consentry.model.coverage import CoverageStatus
from consentry.model.sdk import SdkPresence, Signal
from consentry.model.text import Text
from consentry.sdk.identify import identify
from tests.sdk.values import app, catalog, component, rows, sdk

PUSH = sdk(
    "push",
    "cn.push",
    components=("cn.push.core.PushService", ".push.EntryActivity"),
    natives=("libpush.so", "libpush_v*.so", "libpushcore.so"),
    collects=("imei",),
)
OTHER = sdk("other", "com.other")
BOTH = catalog(PUSH, OTHER)


def only(presences: tuple[SdkPresence, ...]) -> SdkPresence:
    assert [presence.id for presence in presences] == ["push"]
    return presences[0]


def test_many_classes_leave_no_doubt() -> None:
    found = only(identify(app(), rows("cn.push.a", 15), BOTH).sdks)
    assert (found.confidence, found.stub) == (Confidence.HIGH, False)
    assert found.collects == ("imei",)
    (signal,) = found.signals
    assert (signal.kind, signal.value, signal.count) == ("package", "cn.push", 15)
    assert [place.class_name for place in signal.locations] == [f"cn.push.a.Class{n}" for n in range(3)]  # type: ignore[union-attr]


def test_few_classes_are_less_sure_and_a_second_kind_of_signal_makes_them_sure() -> None:
    few = rows("cn.push", 3)
    assert only(identify(app(), few, BOTH).sdks).confidence is Confidence.MEDIUM
    found = only(identify(app(native_libraries=("libpush.so",)), few, BOTH).sdks)
    assert found.confidence is Confidence.HIGH
    assert [signal.kind for signal in found.signals] == ["package", "native"]


def test_a_stray_class_is_not_an_sdk() -> None:
    facts = identify(app(), rows("cn.push", 2), BOTH)
    assert only(facts.sdks).stub
    assert facts.present == ()
    assert facts.owners.owner("cn.push.Class0") == "push", "its code is still the SDK's"


def test_a_no_op_stub_is_not_an_sdk() -> None:
    assert only(identify(app(), rows("cn.push", 40, methods=10, units=12), BOTH).sdks).stub


def test_interfaces_and_generated_classes_are_not_an_sdk() -> None:
    interfaces = rows("cn.push", 30, methods=0, units=0)
    generated = [(f"cn.push.{name}", "classes.dex", 1, 4) for name in ("R", "R$string", "BuildConfig")]
    found = only(identify(app(), [*interfaces, *generated], BOTH).sdks)
    assert found.stub
    assert found.signals[0].count == 33


def test_sizes_may_be_unknown() -> None:
    assert not only(identify(app(), rows("cn.push", 3, methods=-1, units=-1), BOTH).sdks).stub


def test_a_declared_component_whose_class_is_inside() -> None:
    shop = app(components=(component("cn.push.core.PushService", ComponentKind.SERVICE),))
    found = only(identify(shop, [*rows("com.example.shop", 5), ("cn.push.core.PushService", "c.dex", 1, 9)], BOTH).sdks)
    assert (found.confidence, found.stub) == (Confidence.MEDIUM, False)


def test_a_component_without_its_class_is_a_leftover_unless_a_packer_hides_it() -> None:
    declared = (component("cn.push.core.PushService", ComponentKind.SERVICE),)
    assert only(identify(app(components=declared), rows("a.b", 1), BOTH).sdks).confidence is Confidence.LOW
    packed = app(components=declared, packers=(Packer(id="shell", name="Shell", evidence=()),))
    facts = identify(packed, rows("com.shell", 1), BOTH)
    assert only(facts.sdks).confidence is Confidence.MEDIUM
    assert facts.coverage.status is CoverageStatus.PARTIAL


def test_a_component_relative_to_the_apps_package() -> None:
    shop = app(components=(component("com.example.shop.push.EntryActivity"),))
    assert only(identify(shop, rows("com.example.shop.push", 2), BOTH).sdks).signals[0].kind == "component"


def test_any_component_below_the_prefix_is_a_signal() -> None:
    shop = app(components=(component("cn.push.Unlisted"),))
    assert only(identify(shop, rows("cn.push", 3), BOTH).sdks).confidence is Confidence.HIGH


def test_native_libraries_alone() -> None:
    one = only(identify(app(native_libraries=("libpush_v7_2.so",)), rows("x.y", 1), BOTH).sdks)
    assert (one.confidence, one.stub) == (Confidence.LOW, False)
    two = only(identify(app(native_libraries=("libpush.so", "libpushcore.so")), rows("x.y", 1), BOTH).sdks)
    assert two.confidence is Confidence.MEDIUM


def test_signals_of_other_kinds_are_taken_along() -> None:
    shape = Signal(kind="shape", value="push 3.1", count=120)
    found = only(identify(app(), rows("a.b", 200), BOTH, more={"push": (shape,)}).sdks)
    assert (found.signals, found.confidence) == ((shape,), Confidence.MEDIUM)


def test_the_vendors_own_app_does_not_contain_its_sdk() -> None:
    assert identify(app("cn.push"), rows("cn.push.ui", 500), BOTH).sdks == ()


def test_an_sdk_is_told_once_with_all_its_prefixes() -> None:
    wide = catalog(sdk("push", "cn.push", "cn.pushcore"))
    found = only(identify(app(), rows("cn.push", 4) + rows("cn.pushcore", 9), wide).sdks)
    assert [(signal.value, signal.count) for signal in found.signals] == [("cn.pushcore", 9), ("cn.push", 4)]


def test_no_classes_is_never_a_finished_search() -> None:
    coverage = identify(app(), (), BOTH).coverage
    assert coverage.status is CoverageStatus.PARTIAL
    assert coverage.reasons == (Text(zh="没有读到任何类。", en="No class was read."),)


def test_thirteen_thousand_classes_take_less_than_15_ms() -> None:
    many = [
        row
        for number in range(500)
        for row in rows(f"com.vendor{number}.core.part", 13) + rows(f"org.lib{number}.a.b.c", 13)
    ]
    wide = catalog(*(sdk(f"sdk{number}", f"com.vendor{number}", f"net.more{number}") for number in range(450)))
    shop = app()

    def once() -> float:
        start = time.process_time()
        assert len(identify(shop, many, wide).sdks) == 450
        return time.process_time() - start

    best = min(once() for _ in range(7))
    assert len(many) == 13000
    assert best < 0.015 * 3, f"{best * 1000:.1f} ms"  # three times the goal: shared machines


def test_a_remembered_prefix_alone_never_makes_sure() -> None:
    remembered = msgspec.structs.replace(OTHER, packages=(Sourced(value="com.other", source="[own], unverified"),))
    (found,) = identify(app(), rows("com.other", 90), catalog(remembered)).sdks
    assert found.confidence is Confidence.MEDIUM
