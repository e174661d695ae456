"""Attributes of facts are told in words, and no id of ours reaches a person."""

from __future__ import annotations

from consentry.model.fact import KINDS, Fact
from consentry.model.location import DocumentLocation
from consentry.model.text import Language, Text
from consentry.report import attributes

PLACE = DocumentLocation(document="d", start=0, end=1)


def told(kind: str, **values: str | int | bool | tuple[str, ...]) -> list[str]:
    fact = Fact(kind=kind, attributes=values, location=PLACE)
    pairs = attributes.told(fact, lambda identifier: Text(f"<{identifier}>", f"<{identifier}>"))
    return [f"{key.in_(Language.EN)}={value.in_(Language.EN)}" for key, value in pairs]


def test_in_words() -> None:
    assert told("code.access", api="clipboard-get", api_confidence="high", via="reflection", sensitive=False) == [
        "sensitive=no",
        "recognised by=reflection",
    ]
    assert told("code.refusal", effect="exit") == ["after a refusal=exits or closes"]
    assert told("sdk.present", collects=("imei", "oaid"), init_phases=("launch",), categories=()) == [
        "publicly said to collect=<imei>, <oaid>",
        "initialised=At launch",
    ]


def test_every_attribute_is_one_of_a_fact() -> None:
    known = {name for _, names in KINDS.values() for name in names}
    assert set(attributes.NAMES) <= known


def test_whether_a_request_comes_again() -> None:
    assert told("code.request", repeats=True, repeats_reason="short-interval", repeats_after=5400) == [
        "may be shown again and again=yes",
        "whether it comes again depends on=a stored time, less than 48 hours",
        "comes again after=1.5 hours",
    ]
    assert told("code.request", repeats_after=90) == ["comes again after=1.5 minutes"]
    assert told("code.request", repeats_after=30) == ["comes again after=30 seconds"]
