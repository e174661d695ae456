"""The fewest taps from the main screen to what speaks of a topic."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator, Sequence

import msgspec

from consentry.model.location import Location
from consentry.model.screens import Control, Route, Step, Tap
from consentry.screens.build import CONTROLS, Drawn, Graph
from consentry.screens.files import Resources, place_of, text_of

#: topics whose way the regulations ask for -> whether a text that cannot be tapped is enough
TOPICS = {
    "privacy-policy": False,
    "account-deletion": False,
    "consent-withdrawal": False,
    "personalised-switch": False,
    "complaint-channel": True,
    "sdk-list": False,
}
_POLICY_PAGE = frozenset({"privacy-policy", "policy-body"})
_KINDS = ("control", "screen", "text")  #: of ends, the most telling first
#: a long text that only mentions the topic is no control for it
_LABEL = 40


class Reached(msgspec.Struct, frozen=True):
    """How a screen is reached."""

    cost: int
    way: tuple[Tap, ...]


class End(msgspec.Struct, frozen=True):
    """Where a topic is met on a screen."""

    screen: str
    kind: str  #: `control`, `screen`, `text`
    name: str
    control: Control | None
    taps: int
    least: int
    sure: bool
    location: Location


def reach(
    graph: Graph, sources: Sequence[str], closed: frozenset[str], cost: Callable[[Tap], int | None]
) -> dict[str, Reached]:
    """Return every screen that can be reached from `sources` without passing `closed`, by what it costs at least.

    `cost` gives the cost of a tap, None where it may not be taken.
    """
    found: dict[str, Reached] = {}
    heap: list[tuple[int, int, str, tuple[Tap, ...]]] = [(0, 0, source, ()) for source in sorted(sources)]
    number = len(heap)
    heapq.heapify(heap)
    while heap:
        at, _, screen, way = heapq.heappop(heap)
        if screen in found:
            continue
        found[screen] = Reached(at, way)
        for tap in graph.of(screen):
            price = cost(tap) if tap.target else None
            if price is not None and tap.target not in found and tap.target not in closed:
                number += 1
                heapq.heappush(heap, (at + price, number, tap.target, (*way, tap)))
    return found


def sure_taps(tap: Tap) -> int | None:
    """Return the taps at most, None for a guess or a control that is hidden at first."""
    return tap.taps if tap.sure and not (tap.control and tap.control.hidden) else None


def any_taps(tap: Tap) -> int | None:
    """Return the taps at least."""
    return tap.least


def ends(graph: Graph, drawn: Drawn, topic: str, resources: Resources) -> Iterator[End]:
    """Yield where a topic is met on a screen."""
    name = drawn.screen.id
    told: set[str] = set()
    met = False
    needed = 0 if TOPICS.get(topic, False) else 1  # a text that cannot be tapped opens nothing
    for tap in graph.of(name):
        control = tap.control
        if control is None or topic not in control.topics or len(control.text) > _LABEL:
            continue
        told.add(control.name)
        met = True
        guess = "consent-statement" in control.topics and not tap.target
        opened = graph.drawn[tap.target].screen.name if tap.target else control.text
        yield End(
            name,
            "control",
            opened,
            control,
            tap.taps,
            tap.least,
            tap.sure and not guess and not control.hidden,
            control.location,
        )
    for one in drawn.placed:
        node = one.node
        if topic not in resources.topics_of(node) or (node.name and node.name in told):
            continue
        met = True
        text = text_of(node)
        tapped = any(kind in node.tag for kind in CONTROLS)
        short = len(text) <= _LABEL
        control = Control(text=text, name=node.name, kind=node.tag, location=place_of(one))
        if tapped and short:
            switch = topic == "personalised-switch" and "Preference" not in node.tag
            yield End(name, "control", text, control, 1, 1, switch, place_of(one))
        else:
            yield End(name, "text", text, control, 0, needed, TOPICS.get(topic, False), place_of(one))
    if topic == "privacy-policy" and set(drawn.screen.topics) >= _POLICY_PAGE and not drawn.placed:
        yield End(name, "screen", drawn.screen.name, None, 0, 0, True, drawn.screen.location)
    elif "policy-body" in drawn.screen.topics:
        return  # the policy speaks of everything, and is an entry to nothing else
    elif topic in drawn.screen.topics and drawn.code is not None and not met:
        yield End(name, "text", drawn.screen.title or drawn.screen.name, None, 0, needed, False, drawn.screen.location)


def route(
    graph: Graph, topic: str, most: dict[str, Reached], least: dict[str, Reached], resources: Resources
) -> Route | None:
    """Return the route with the fewest taps to a topic, None where none was found."""
    best: tuple[tuple[int, int, int, str], Reached, End, bool] | None = None
    lowest: int | None = None
    for name, reached in least.items():
        for end in ends(graph, graph.drawn[name], topic, resources):
            low = reached.cost + end.least
            lowest = low if lowest is None else min(lowest, low)
            proven = end.sure and name in most
            way = most[name] if proven else reached
            rank = (0 if proven else 1, way.cost + end.taps, _KINDS.index(end.kind), name)
            if best is None or rank < best[0]:
                best = (rank, way, end, proven)
    if best is None or lowest is None:
        return None
    _, way, end, proven = best
    return Route(
        topic=topic,
        steps=tuple(_steps(graph, way.way, end)),
        end=end.kind,
        name=end.name,
        taps=way.cost + end.taps if proven else None,
        least=lowest,
        location=end.location,
    )


def _steps(graph: Graph, way: tuple[Tap, ...], end: End) -> Iterator[Step]:
    for tap in way:
        control = tap.control
        yield Step(
            screen=tap.source,
            name=graph.drawn[tap.source].screen.name,
            taps=tap.taps,
            control=(control.text or control.name) if control else "",
            location=control.location if control else tap.location,
        )
    control = end.control
    yield Step(
        screen=end.screen,
        name=graph.drawn[end.screen].screen.name,
        taps=end.taps,
        control=(control.text or control.name) if control else "",
        location=end.location,
    )
