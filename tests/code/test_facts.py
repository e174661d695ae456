"""The code as facts: only attributes that rules may name."""

from __future__ import annotations

import msgspec

from consentry.code import facts
from consentry.code.askable import askable
from consentry.model.app import App
from consentry.model.fact import KINDS, Fact
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


def test_a_permission_that_is_not_declared_cannot_be_asked_for() -> None:
    """The system refuses it without showing anything to the user."""
    seen = sample("messenger")
    asked = {group for fact in _requests(seen.app) for group in _groups(fact)}
    assert asked
    without = msgspec.structs.replace(seen.app, permissions=())
    assert [_groups(fact) for fact in _requests(without)] == [() for _ in _requests(seen.app)]
    unread = msgspec.structs.replace(without, package="")
    assert {group for fact in _requests(unread) for group in _groups(fact)} == asked, "the manifest could not be read"


def test_reading_the_storage_comes_with_writing() -> None:
    """The platform adds READ_EXTERNAL_STORAGE to a manifest that declares WRITE_EXTERNAL_STORAGE."""
    app = sample("messenger").app
    (one, *_) = app.permissions
    write = msgspec.structs.replace(one, name="android.permission.WRITE_EXTERNAL_STORAGE")
    read = "android.permission.READ_EXTERNAL_STORAGE"
    assert askable((read, "android.permission.CAMERA"), msgspec.structs.replace(app, permissions=(write,))) == (read,)


def _requests(app: App) -> list[Fact]:
    return [fact for fact in facts(sample("messenger").code, catalog(), app) if fact.kind == "code.request"]


def _groups(fact: Fact) -> tuple[str, ...]:
    groups = fact.attributes["groups"]
    assert isinstance(groups, tuple)
    return groups


def test_what_decides_whether_a_request_comes_again_is_told() -> None:
    seen = sample("courier")
    told = [fact.attributes for fact in facts(seen.code, catalog(), seen.app) if fact.kind == "code.request"]
    assert {(each["repeats"], each.get("repeats_reason")) for each in told} == {
        (request.repeats, request.repeats_reason and request.repeats_reason.value) for request in seen.code.requests
    }
    assert (True, "each-return") in {(each["repeats"], each.get("repeats_reason")) for each in told}
