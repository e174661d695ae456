"""The code as facts: only attributes that rules may name."""

from __future__ import annotations

from consentry.code import facts
from consentry.model.fact import KINDS
from tests.code.reading import catalog, sample


def test_attributes_are_those_of_their_kind() -> None:
    for name in ("reader", "messenger"):
        seen = sample(name)
        told = facts(seen.code, catalog(), seen.app, "news")
        assert told
        for fact in told:
            known = KINDS[fact.kind][1]
            assert set(fact.attributes) <= set(known), fact.kind
            assert all(type(value) is known[attribute] for attribute, value in fact.attributes.items()), fact.kind


def test_the_confidence_of_the_api_is_told() -> None:
    seen = sample("reader")
    told = [fact for fact in facts(seen.code, catalog(), seen.app) if fact.kind == "code.access"]
    assert {fact.attributes["api_confidence"] for fact in told} >= {"high"}
