"""What the policy offers, held against the entries that the app's screens have."""

from __future__ import annotations

from collections.abc import Iterator

from consentry.model.fact import Fact, Value
from consentry.model.screens import ScreenGraph

#: right of a policy -> topics of texts that are an entry for it
ENTRIES = {
    "cancel_account": ("account-deletion", "account-deletion-by-service"),
    "withdraw": ("consent-withdrawal",),
    "personalisation_switch": ("personalised-switch",),
    "complain": ("complaint-channel",),
}


def entries(facts: list[Fact], graph: ScreenGraph | None) -> Iterator[Fact]:
    """Yield one fact for each right that the policy or the app speaks of, told by both.

    `texts`: a text of the app speaks of it. `reached`: a route to it was found.
    """
    rights = [fact for fact in facts if fact.kind == "policy.right"]
    documents = [fact for fact in facts if fact.kind == "policy.document"]
    if not documents:
        return
    texts = {str(fact.attributes.get("topic")): fact for fact in facts if fact.kind == "text.topic" and _is_on_screen(fact)}
    routes = {route.topic: route for route in graph.routes} if graph else {}
    for right, topics in ENTRIES.items():
        said = next((fact for fact in rights if fact.attributes.get("right") == right and fact.attributes.get("offered")), None)
        text = next((texts[topic] for topic in topics if topic in texts), None)
        route = next((routes[topic] for topic in topics if topic in routes and routes[topic].taps is not None), None)
        place = said or text
        if place is None:
            continue
        attributes: dict[str, Value] = {"right": right, "policy": said is not None, "texts": text is not None}
        if said is not None and "channels" in said.attributes:
            attributes["channels"] = said.attributes["channels"]
        if route is not None:
            attributes["reached"] = True
        related = (text.location,) if said is not None and text is not None else ()
        yield Fact(kind="declared.entry", attributes=attributes, location=place.location, related=related)


def _is_on_screen(fact: Fact) -> bool:
    return fact.attributes.get("used") is not False
