"""SDKs as facts: kind, attributes and place as the judge expects them."""

from __future__ import annotations

from consentry.model.code import BeforeConsent, Confidence, Phase
from consentry.model.fact import KINDS
from consentry.model.location import FileLocation
from consentry.model.sdk import SdkPresence, Signal
from consentry.sdk.facts import sdk_facts

PLACES = (FileLocation(member="libpush.so"), FileLocation(member="libpushcore.so"))
PRESENT = SdkPresence(
    id="push",
    name="推送",
    vendor="厂商",
    categories=("push",),
    confidence=Confidence.MEDIUM,
    signals=(Signal(kind="native", value="libpush.so", count=2, locations=PLACES),),
    collects=("imei", "oaid"),
    auto_start=True,
    init_phases=(Phase.LAUNCH,),
    before_consent=BeforeConsent.GATED,
)


def test_a_fact_tells_all_that_the_kind_names() -> None:
    (fact,) = sdk_facts((PRESENT,))
    _, names = KINDS[fact.kind]
    assert {name: type(value) for name, value in fact.attributes.items()} == names
    assert fact.attributes["collects"] == ("imei", "oaid")
    assert fact.attributes["before_consent"] == "gated"
    assert fact.attributes["init_phases"] == ("launch",)
    assert (fact.location, fact.related, fact.owner) == (PLACES[0], PLACES[1:], "push")
    assert fact.confidence is Confidence.MEDIUM


def test_stubs_are_not_told() -> None:
    stub = SdkPresence(id="s", name="s", vendor="v", categories=(), confidence=Confidence.LOW, signals=(), stub=True)
    assert sdk_facts((stub,)) == ()
