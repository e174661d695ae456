"""The screens as facts."""

from __future__ import annotations

from collections.abc import Iterator

from consentry.model.code import Confidence
from consentry.model.fact import Fact, Value
from consentry.model.screens import Prompt, Route, ScreenGraph

#: parts of a view's class -> the platform's name of the control
_CONTROLS = ("CheckBox", "RadioButton", "ToggleButton", "Switch", "Button", "TextView")


def facts(graph: ScreenGraph) -> tuple[Fact, ...]:
    """Return the facts of a graph."""
    return tuple(_facts(graph))


def _facts(graph: ScreenGraph) -> Iterator[Fact]:
    main = next((screen for screen in graph.screens if screen.id == graph.main), None)
    if main is not None:
        yield Fact(
            kind="screen.graph",
            attributes={"complete": graph.complete, "screens": len(graph.screens)},
            location=main.location,
        )
    for route in graph.routes:
        yield _route(graph, route)
    for prompt in graph.prompts:
        yield _prompt(prompt)
    for control in graph.ticked:
        yield Fact(
            kind="layout.view",
            attributes={
                "type": next((name for name in _CONTROLS if name in control.kind), control.kind),
                "checked": True,
                "topic": control.topics,
                "layout": "",
            },
            location=control.location,
            confidence=Confidence.MEDIUM,
        )


def _route(graph: ScreenGraph, route: Route) -> Fact:
    attributes: dict[str, Value] = {
        "topic": route.topic,
        "least": route.least,
        "sure": route.taps is not None,
        "end": route.end,
        "complete": graph.complete,
    }
    if route.taps is not None:
        attributes["taps"] = route.taps
    related = tuple(step.location for step in route.steps[:-1])
    return Fact(kind="screen.route", attributes=attributes, location=route.location, related=related)


def _prompt(prompt: Prompt) -> Fact:
    attributes: dict[str, Value] = {"complete": prompt.complete}
    known = prompt.complete
    told = {"agree": prompt.agree, "refuse": prompt.refuse, "link": prompt.link, "unclear": prompt.unclear}
    attributes |= {name: there for name, there in told.items() if there or known}
    if prompt.unequal is not None:
        attributes["unequal"] = prompt.unequal
        attributes["differences"] = prompt.differences
    refusals = [control for control in prompt.controls if control.role == "refuse"]
    if refusals:
        attributes["exits"] = any(control.leaves and not control.asks for control in refusals)
    related = tuple(control.location for control in prompt.controls if control.role != "other")
    return Fact(kind="screen.prompt", attributes=attributes, location=prompt.location, related=related)
