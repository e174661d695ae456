"""What the policy offers, held against the entries that the app's screens have."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from consentry.model.fact import Fact, Value
from consentry.model.location import Location
from consentry.model.policy import Policy, Quote, Right, RightKind
from consentry.model.screens import ScreenGraph

#: right of a policy -> topics of texts that are an entry for it
ENTRIES = {
    RightKind.CANCEL_ACCOUNT: ("account-deletion", "account-deletion-by-service"),
    RightKind.WITHDRAW: ("consent-withdrawal",),
    RightKind.PERSONALISATION_SWITCH: ("personalised-switch",),
    RightKind.COMPLAIN: ("complaint-channel",),
}
#: a way through the settings of the system is no way inside the app
_SYSTEM = re.compile(r"系统|手机|设备|操作系统|(?i:\b(system|device|phone|browser|android|ios)\b)")


def entries(
    facts: Sequence[Fact], policy: Policy, graph: ScreenGraph | None, place: Callable[[Policy, Quote], Location]
) -> Iterator[Fact]:
    """Yield one fact for each right that the policy or a screen of the app speaks of.

    `in_app`: the policy names a way inside the app. `texts`: a text of a screen speaks of it. `reached`: a route to it
    was found.
    """
    rights = {right.kind: right for right in policy.rights if right.offered and right.quotes}
    texts = _on_screens(facts)
    routes = {route.topic: route for route in graph.routes} if graph else {}
    for kind, topics in ENTRIES.items():
        right = rights.get(kind)
        shown = [texts[topic] for topic in topics if topic in texts]
        ways = [routes[topic] for topic in topics if topic in routes]
        attributes: dict[str, Value] = {
            "right": kind.value,
            "policy": right is not None,
            "in_app": right is not None and _is_inside(right),
            "texts": bool(shown or ways),
        }
        if any(way.taps is not None for way in ways):
            attributes["reached"] = True
        places = [way.location for way in ways] + [fact.location for fact in shown]
        if right is not None:
            attributes["channels"] = tuple(sorted({channel.kind for channel in right.channels}))
            said = place(policy, right.routes[0] if right.routes else right.quotes[0])
            yield Fact(kind="declared.entry", attributes=attributes, location=said, related=tuple(places[:3]))
        elif places:
            yield Fact(kind="declared.entry", attributes=attributes, location=places[0], related=tuple(places[1:3]))


def _is_inside(right: Right) -> bool:
    inside = [route for route in right.routes if not _SYSTEM.search(route.text)]
    return bool(inside) or any(channel.kind == "in_app" for channel in right.channels)


def _on_screens(facts: Sequence[Fact]) -> dict[str, Fact]:
    """Return the texts of topics that a screen may show: not those of the policy, given or inside the app."""
    hits = [fact for fact in facts if fact.kind == "text.topic" and fact.attributes.get("used") is not False]
    bodies = {_file(fact) for fact in hits if fact.attributes.get("topic") == "policy-body"}
    return {
        str(fact.attributes.get("topic")): fact
        for fact in hits
        if fact.attributes.get("source") != "policy"
        and not (fact.attributes.get("source") == "asset" and _file(fact) in bodies)
    }


def _file(fact: Fact) -> str:
    return str(getattr(fact.location, "member", ""))
