"""What the policy offers against the entries of the app."""

from __future__ import annotations

import pytest

from consentry.model.fact import Fact
from consentry.model.location import DocumentLocation, FileLocation, ResourceLocation
from consentry.model.policy import Policy, Quote, Right, RightKind
from consentry.model.screens import Route, ScreenGraph
from consentry.screens import entries
from tests.screens.making import place
from tests.screens.policies import policy_with


def quote(text: str) -> Quote:
    return Quote(document=0, start=0, end=len(text), text=text)


def where(policy: Policy, said: Quote) -> DocumentLocation:
    return DocumentLocation(document="policy", start=said.start, end=said.end, text=said.text)


def right(kind: RightKind, *routes: str) -> Right:
    return Right(kind=kind, offered=True, quotes=(quote("您可以注销账号"),), routes=tuple(map(quote, routes)))


def text(topic: str, source: str = "string", *, used: bool = True, member: str = "resources.arsc") -> Fact:
    location = FileLocation(member=member) if source == "asset" else ResourceLocation(member=member, name="string/a")
    return Fact(kind="text.topic", attributes={"topic": topic, "source": source, "used": used}, location=location)


def told(facts: list[Fact], policy: Policy, graph: ScreenGraph | None = None) -> dict[str, dict[str, object]]:
    return {str(fact.attributes["right"]): dict(fact.attributes) for fact in entries(facts, policy, graph, where)}


def test_promised_inside_the_app_and_not_there() -> None:
    found = told([], policy_with(right(RightKind.CANCEL_ACCOUNT, "我的-设置-注销账号")))
    assert found == {
        "cancel_account": {
            "right": "cancel_account",
            "policy": True,
            "in_app": True,
            "texts": False,
            "channels": (),
        }
    }


@pytest.mark.parametrize("route", ["手机设置-应用-权限", "device settings > apps"])
def test_a_way_through_the_system_is_none_inside_the_app(route: str) -> None:
    assert told([], policy_with(right(RightKind.WITHDRAW, route)))["withdraw"]["in_app"] is False


def test_a_text_of_a_screen_is_an_entry() -> None:
    policy = policy_with(right(RightKind.CANCEL_ACCOUNT, "设置-注销账号"))
    assert told([text("account-deletion")], policy)["cancel_account"]["texts"] is True
    assert told([text("account-deletion", used=False)], policy)["cancel_account"]["texts"] is False


def test_the_policy_itself_is_no_entry() -> None:
    policy = policy_with(right(RightKind.CANCEL_ACCOUNT, "设置-注销账号"))
    inside = [text(topic, "asset", member="assets/policy.html") for topic in ("policy-body", "account-deletion")]
    given = text("account-deletion", "policy")
    assert told([*inside, given], policy)["cancel_account"]["texts"] is False
    page = text("account-deletion", "asset", member="assets/account.html")
    assert told([*inside, page], policy)["cancel_account"]["texts"] is True


def test_an_entry_that_the_policy_does_not_mention() -> None:
    route = Route(
        topic="account-deletion", steps=(), end="control", name="注销账号", taps=2, least=2, location=place("a.S")
    )
    found = told([text("account-deletion")], policy_with(), ScreenGraph(routes=(route,)))
    assert found["cancel_account"] == {
        "right": "cancel_account",
        "policy": False,
        "in_app": False,
        "texts": True,
        "reached": True,
    }


def test_what_neither_speaks_of_is_not_told() -> None:
    assert told([], policy_with()) == {}
