"""The start of an app: the screens before the main screen, and what asks for consent there."""

from __future__ import annotations

from collections.abc import Iterator

from consentry.model.app import App, ComponentKind
from consentry.model.screens import Tap
from consentry.screens.build import Graph

_CHAIN = 6  #: screens of the start
#: a text that asks to read the policy, or speaks of it beside a button that answers
_ASKS = "privacy-prompt"
_ANSWERS = frozenset({"agree-button", "refuse-button", "unclear-consent"})


def launchers(app: App, graph: Graph) -> list[str]:
    """Return the ids of the screens that the launcher opens."""
    names = []
    for component in app.components:
        if component.launcher and component.enabled:
            alias = component.kind is ComponentKind.ACTIVITY_ALIAS
            name = f"activity:{component.target if alias else component.name}"
            if name in graph.drawn and name not in names:
                names.append(name)
    return names


def is_prompt(graph: Graph, name: str) -> bool:
    """Return whether a screen asks for consent to the privacy policy."""
    drawn = graph.drawn[name]
    topics = set(drawn.screen.topics)
    answers = bool(topics & _ANSWERS)
    if drawn.screen.kind in ("page", "address"):
        return False
    if drawn.screen.kind == "dialog" or drawn.screen.name.endswith(("Dialog", "DialogFragment")):
        return answers and bool(topics & {_ASKS, "privacy-policy", "user-agreement"})
    return answers and _ASKS in topics and "refuse-button" in topics


def by_itself(graph: Graph, source: str) -> Iterator[Tap]:
    """Yield what happens on a screen without a tap, through the fragments and dialogs that it shows."""
    seen = {source}
    open_ = [source]
    while open_:
        for tap in graph.of(open_.pop()):
            if tap.control is None:
                yield tap
                inside = tap.target.startswith(("fragment:", "dialog:"))
                if inside and tap.target not in seen:
                    seen.add(tap.target)
                    open_.append(tap.target)


def chain(graph: Graph, first: str) -> list[str]:
    """Return the screens from the launcher's to the main screen, which is the last.

    A screen passes by where it is finished when it opens the next: by itself, or by every tap that opens an activity
    (a welcome, a guide, a prompt that is an activity).
    """
    found = [first]
    while len(found) < _CHAIN:
        following = _next(graph, found[-1])
        if following is None or following in found:
            return found
        found.append(following)
    return found


def _next(graph: Graph, source: str) -> str | None:
    own = [tap for tap in by_itself(graph, source) if tap.target.startswith("activity:")]
    passing = [tap for tap in own if tap.leaves == "finish"]
    if not passing:
        prompts = {tap.target for tap in by_itself(graph, source) if tap.target in graph.drawn}
        sources = [source, *sorted(name for name in prompts if not name.startswith("activity:"))]
        taps = [tap for name in sources for tap in graph.of(name) if tap.control is not None]
        opened = [tap for tap in taps if tap.target.startswith("activity:") and not _about_rules(graph, tap)]
        passing = opened if opened and all(tap.leaves == "finish" for tap in opened) else []
    targets = sorted({tap.target for tap in passing})
    return max(targets, key=lambda name: (len(graph.of(name)), name), default=None)


def _about_rules(graph: Graph, tap: Tap) -> bool:
    about = {"privacy-policy", "user-agreement", "minors-rules", "sdk-list", "collected-list", "shared-list"}
    return bool(tap.control and about.intersection(tap.control.topics)) or bool(
        about.intersection(graph.drawn[tap.target].screen.topics)
        and "policy-body" in graph.drawn[tap.target].screen.topics
    )
