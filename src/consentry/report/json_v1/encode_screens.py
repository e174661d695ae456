"""Model <-> wire: screens, routes and prompts."""

from __future__ import annotations

from collections.abc import Callable

from consentry.model import screens as model
from consentry.model.location import Location
from consentry.model.text import Text
from consentry.report.json_v1 import places
from consentry.report.json_v1 import screens as wire
from consentry.report.json_v1.encode_places import copy, place, texts


def graph(value: model.ScreenGraph) -> wire.Screens:
    """Return the wire form of a graph; nodes and edges in the order of their ids."""
    nodes = tuple(copy(wire.Node, screen, location=place(screen.location)) for screen in value.screens)
    edges = tuple(
        copy(wire.Edge, tap, control=_control(tap.control) if tap.control else None, location=place(tap.location))
        for tap in value.taps
    )
    return wire.Screens(
        complete=value.complete,
        main=value.main,
        start=value.start,
        nodes=tuple(sorted(nodes, key=lambda node: node.id)),
        edges=tuple(sorted(edges, key=_order)),
        gaps=texts(value.gaps),
        ticked=tuple(map(_control, value.ticked)),
        unreached=tuple(map(_control, value.unreached)),
    )


def _order(edge: wire.Edge) -> tuple[str, str, str, str, str]:
    control = (edge.control.name, edge.control.text) if edge.control else ("", "")
    return (edge.source, edge.target, *control, repr(edge))


def _control(control: model.Control) -> wire.Control:
    return copy(wire.Control, control, location=place(control.location))


def routes(value: model.ScreenGraph) -> tuple[wire.Route, ...]:
    """Return the wire form of the routes."""
    return tuple(
        copy(
            wire.Route,
            route,
            steps=tuple(copy(wire.Step, step, location=place(step.location)) for step in route.steps),
            location=place(route.location),
        )
        for route in value.routes
    )


def prompts(value: model.ScreenGraph) -> tuple[wire.Prompt, ...]:
    """Return the wire form of the prompts."""
    return tuple(
        copy(
            wire.Prompt,
            prompt,
            controls=tuple(copy(wire.PromptControl, one, location=place(one.location)) for one in prompt.controls),
            location=place(prompt.location),
        )
        for prompt in value.prompts
    )


def decoded(
    value: wire.Screens,
    routes: tuple[wire.Route, ...],
    prompts: tuple[wire.Prompt, ...],
    back: Callable[[places.Location], Location],
) -> model.ScreenGraph:
    """Return the graph that a document holds; `back` turns places of the wire into places."""

    def control(one: wire.Control) -> model.Control:
        return copy(model.Control, one, location=back(one.location))

    return model.ScreenGraph(
        screens=tuple(copy(model.Screen, node, location=back(node.location)) for node in value.nodes),
        taps=tuple(
            copy(model.Tap, edge, control=control(edge.control) if edge.control else None, location=back(edge.location))
            for edge in value.edges
        ),
        main=value.main,
        start=value.start,
        gaps=tuple(Text(zh=gap.zh, en=gap.en) for gap in value.gaps),
        ticked=tuple(map(control, value.ticked)),
        unreached=tuple(map(control, value.unreached)),
        routes=tuple(
            copy(
                model.Route,
                route,
                steps=tuple(copy(model.Step, step, location=back(step.location)) for step in route.steps),
                location=back(route.location),
            )
            for route in routes
        ),
        prompts=tuple(
            copy(
                model.Prompt,
                prompt,
                controls=tuple(copy(model.PromptControl, one, location=back(one.location)) for one in prompt.controls),
                location=back(prompt.location),
            )
            for prompt in prompts
        ),
    )
