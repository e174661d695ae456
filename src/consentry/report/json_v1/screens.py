"""Wire types of screens, routes and prompts."""

from __future__ import annotations

from consentry.report.json_v1.places import Location, Text, Wire


class Control(Wire, frozen=True, kw_only=True):
    """What is tapped."""

    text: str
    name: str
    kind: str
    topics: tuple[str, ...]
    hidden: bool
    location: Location


class Node(Wire, frozen=True, kw_only=True):
    """A screen."""

    id: str
    kind: str
    name: str
    title: str
    topics: tuple[str, ...]
    sdk: str
    location: Location


class Edge(Wire, frozen=True, kw_only=True):
    """One way on from a screen. `control` null: nothing is tapped; `target` empty: no known screen is opened."""

    source: str
    target: str
    control: Control | None
    taps: int
    least: int
    sure: bool
    leaves: str
    location: Location


class Screens(Wire, frozen=True, kw_only=True):
    """The graph. `gaps` say why it is incomplete."""

    complete: bool
    main: str
    start: tuple[str, ...]
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    gaps: tuple[Text, ...]
    ticked: tuple[Control, ...]
    unreached: tuple[Control, ...]


class Step(Wire, frozen=True, kw_only=True):
    """One screen of a route and how it goes on."""

    screen: str
    name: str
    taps: int
    control: str
    location: Location


class Route(Wire, frozen=True, kw_only=True):
    """The fewest taps to a topic; `taps` null: the way is a guess."""

    topic: str
    steps: tuple[Step, ...]
    end: str
    name: str
    taps: int | None
    least: int
    location: Location


class PromptControl(Wire, frozen=True, kw_only=True):
    """A control of a prompt."""

    role: str
    text: str
    kind: str
    looks: dict[str, str]
    leaves: str
    asks: bool
    ticked: bool
    location: Location


class Prompt(Wire, frozen=True, kw_only=True):
    """What asks for consent at the start; `unequal` null: not known."""

    screen: str
    controls: tuple[PromptControl, ...]
    link: bool
    agree: bool
    refuse: bool
    unclear: bool
    complete: bool
    unequal: bool | None
    differences: tuple[str, ...]
    location: Location
