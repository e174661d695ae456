"""Prompts for consent at the start: their buttons, and how these look."""

from __future__ import annotations

from collections.abc import Iterator

from consentry.model.screens import Control, Prompt, PromptControl, Tap
from consentry.screens.build import CONTROLS, Drawn, Graph
from consentry.screens.files import Resources, place_of, text_of
from consentry.screens.looks import differences

_ROLES = (("refuse", "refuse-button"), ("agree", "agree-button"), ("unclear", "unclear-consent"))
_RULES = frozenset({"privacy-policy", "user-agreement"})
_BOXES = ("CheckBox", "Switch", "ToggleButton", "RadioButton", "CheckedTextView")
#: a clear difference takes two signs, so that a matter of style accuses nobody
_SIGNS = 2


def prompt(graph: Graph, name: str, resources: Resources) -> Prompt:
    """Return what a prompt offers."""
    drawn = graph.drawn[name]
    controls = tuple(_controls(graph, drawn, resources))
    roles = {control.role for control in controls}
    agree, refuse = "agree" in roles, "refuse" in roles
    unequal, found = _unequal(controls)
    return Prompt(
        screen=name,
        controls=controls,
        link=_has_link(graph, drawn),
        agree=agree,
        refuse=refuse,
        unclear="unclear" in roles and not agree and not any(c.role == "box" and not c.ticked for c in controls),
        complete=_is_complete(graph, drawn, controls),
        unequal=unequal,
        differences=found,
        location=drawn.screen.location,
    )


def _controls(graph: Graph, drawn: Drawn, resources: Resources) -> Iterator[PromptControl]:
    looks = {one.node.name: dict(one.node.looks) for one in drawn.placed if one.node.name}
    ticked = {one.node.name for one in drawn.placed if one.node.checked}
    told: set[tuple[str, str]] = set()
    acts: dict[tuple[str, str], list[Tap]] = {}
    known: dict[tuple[str, str], Control] = {}
    for tap in graph.of(drawn.screen.id):
        if tap.control is not None and (tap.control.text or tap.control.name):
            key = (tap.control.name, tap.control.text)
            acts.setdefault(key, []).append(tap)
            known[key] = tap.control
    for key, taps in acts.items():
        told.add(key)
        control = known[key]
        yield PromptControl(
            role=_role(control.topics, control.kind),
            text=control.text,
            kind=control.kind,
            looks=looks.get(control.name, {}),
            leaves=next((tap.leaves for tap in taps if tap.leaves), ""),
            asks=any(tap.target for tap in taps),
            ticked=control.name in ticked,
            location=control.location,
        )
    for one in drawn.placed:
        node = one.node
        if (node.name, text_of(node)) in told or not any(kind in node.tag for kind in CONTROLS):
            continue
        yield PromptControl(
            role=_role(tuple(resources.topics_of(node)), node.tag),
            text=text_of(node),
            kind=node.tag,
            looks=dict(node.looks),
            ticked=node.checked,
            location=place_of(one),
        )


def _role(topics: tuple[str, ...], kind: str) -> str:
    if any(box in kind for box in _BOXES):
        return "box"
    for role, topic in _ROLES:
        if topic in topics:
            return role
    return "policy" if _RULES.intersection(topics) else "other"


def _has_link(graph: Graph, drawn: Drawn) -> bool:
    for tap in graph.of(drawn.screen.id):
        if tap.control is None:
            continue
        if _RULES.intersection(tap.control.topics) and not {"agree-button", "refuse-button"}.intersection(
            tap.control.topics
        ):
            return True
        target = graph.drawn.get(tap.target)
        if target is not None and (
            target.screen.kind in ("page", "address") or _RULES.intersection(target.screen.topics)
        ):
            return True
    texts = (text.text for one in drawn.placed for text in one.node.texts)
    return any("http://" in text or "https://" in text for text in texts)


def _is_complete(graph: Graph, drawn: Drawn, controls: tuple[PromptControl, ...]) -> bool:
    """Return whether every button of the prompt is known with its text."""
    name = drawn.screen.id
    anonymous = any(tap.control is not None and not tap.control.text for tap in graph.of(name))
    nameless = any(control.role == "other" and not control.text for control in controls)
    return name not in graph.blank and not anonymous and not nameless and bool(controls) and not graph.cut


def _unequal(controls: tuple[PromptControl, ...]) -> tuple[bool | None, tuple[str, ...]]:
    agree = [control for control in controls if control.role == "agree"]
    refuse = [control for control in controls if control.role == "refuse"]
    if len(agree) != 1 or len(refuse) != 1:
        return None, ()
    if agree[0].kind == "Button" == refuse[0].kind and not agree[0].looks and not refuse[0].looks:
        return False, ()  # buttons of one dialog of the platform
    found = differences(agree[0], refuse[0])
    if found is None:
        return None, ()
    if len(found) >= _SIGNS:
        return True, found
    return (False if not found else None), found
