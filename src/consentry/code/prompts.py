"""Texts and views by which a user agrees or refuses, as the native module is told of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from consentry.code import wire_query as wire
from consentry.code.off import Element, off_of
from consentry.model.catalog import Topic
from consentry.model.pages import Page, PageControl
from consentry.model.texts import TopicHit, View

#: topic -> what a text of it says; the first that a text has counts
SAYS = {
    "agree-button": "agree",
    "refuse-button": "refuse",
    "agree-control": "agree",
    "refuse-control": "refuse",
    "unclear-consent": "go-on",
    "go-on-button": "go-on",
    "privacy-policy": "policy",
    "privacy-prompt": "policy",
    "consent-statement": "policy",
    "implied-consent": "policy",
    "user-agreement": "policy",
}
#: how the tags of views end that are ticked
_TICKS = ("CheckBox", "CheckedTextView", "RadioButton", "ToggleButton", "Switch", "SwitchCompat")
_PRIVACY = frozenset({"privacy-policy", "privacy-prompt"})  #: topics of texts on personal information
_MOST_TEXT = 80  #: characters of a control's text that are kept


class Prompts(msgspec.Struct, frozen=True, kw_only=True):
    """What the package says of them: all views, topic hits of texts, names of resources by id, what layouts include."""

    views: tuple[View, ...] = ()
    hits: tuple[TopicHit, ...] = ()
    names: Mapping[int, str] = {}
    brings: Mapping[int, Sequence[int]] = {}  #: layout -> layouts that it includes
    layouts: Sequence[Sequence[Element]] = ()  #: elements of each layout, menu and screen
    pages: Sequence[Page] = ()  #: web pages inside the app


def topics_of(topics: Iterable[Topic]) -> tuple[Topic, ...]:
    """Return the topics that say something about consent."""
    return tuple(topic for topic in topics if topic.id in SAYS)


def query_of(prompts: Prompts) -> wire.PromptsQuery:
    """Return the question's part about prompts."""
    strings: dict[int, set[str]] = {}
    texts: dict[int, str] = {}
    speaking: set[str] = set()
    for hit in prompts.hits:
        says = SAYS.get(hit.topic)
        if says and hit.resource_id:
            strings.setdefault(hit.resource_id, set()).add(says)
            if hit.resource_id not in texts or not hit.locale:
                texts[hit.resource_id] = hit.text[:_MOST_TEXT]
        elif says == "policy" and hit.source == "layout":
            speaking.add(hit.location.name if hasattr(hit.location, "name") else "")
    ids = {name: number for number, name in prompts.names.items()}
    pages = [page for page in prompts.pages if any(SAYS.get(topic) == "policy" for topic in page.topics)]
    views = [(view, says) for view in prompts.views for says in _of_view(view, strings)]
    speaking.update(view.layout for view, says in views if says == "policy")
    boxes = tuple(_for_privacy(list(_boxes(prompts.views, strings, speaking))))
    views += [(box, "agree") for box in boxes if (box, "agree") not in views]
    return wire.PromptsQuery(
        strings=tuple(sorted((number, says) for number, all_ in strings.items() for says in all_)),
        names=tuple(sorted((number, text) for number, text in texts.items() if strings[number] != {"policy"})),
        layouts=tuple(sorted(_holding({ids[name] for name in speaking if name in ids}, prompts.brings))),
        views=tuple(
            wire.ViewTextQuery(
                id=ids.get(view.id, 0),
                layout=ids.get(view.layout, 0),
                says=says,
                text=view.text[:_MOST_TEXT],
                handler=view.on_click,
            )
            for view, says in views
            if says != "policy"
        ),
        boxes=tuple(sorted({ids[box.id] for box in boxes if box.id in ids})),
        id_types=_id_types(prompts.names),
        off=off_of(prompts.layouts),
        page_controls=_page_controls(pages),
        page_asks=any(_says(control) == "agree" for page in pages for control in page.controls),
        topics=tuple(SAYS.items()),
    )


def _page_controls(pages: Iterable[Page]) -> tuple[wire.PageControlQuery, ...]:
    """Return what pages that speak of a policy call by controls that agree or refuse.

    A method that controls call which say different things is told by what it is given: nothing is said of it.
    """
    called: dict[tuple[str, str], list[PageControl]] = {}
    for page in pages:
        for control in page.controls:
            for call in control.calls:
                called.setdefault(call, []).append(control)
    return tuple(
        wire.PageControlQuery(object=call[0], method=call[1], says=says, text=controls[0].text)
        for call, controls in sorted(called.items())
        for says in ("agree", "refuse")
        if {_says(control) for control in controls} == {says}
    )


def _says(control: PageControl) -> str:
    says = [SAYS[topic] for topic in SAYS if topic in control.topics and SAYS[topic] in ("agree", "refuse")]
    return "refuse" if "refuse" in says else says[0] if says else ""


def _holding(speaking: set[int], brings: Mapping[int, Sequence[int]]) -> set[int]:
    """Return the layouts that speak of a policy, by themselves or by what they include."""
    above: dict[int, list[int]] = {}
    for outer, inner in brings.items():
        for one in inner:
            above.setdefault(one, []).append(outer)
    found, open_ = set(speaking), list(speaking)
    while open_:
        fresh = [one for one in above.get(open_.pop(), ()) if one not in found]
        found.update(fresh)
        open_ += fresh
    return found


def _boxes(views: Iterable[View], strings: Mapping[int, set[str]], speaking: set[str]) -> Iterator[View]:
    """Yield the boxes that are ticked to agree: their own text says so, or they stand without one beside such a text."""
    for view in views:
        own = bool(view.text or view.text_id)
        agrees = {"agree", "policy"} & set(_of_view(view, strings)) if own else view.layout in speaking
        if agrees and not view.checked and view.kind.endswith(_TICKS):
            yield view


def _for_privacy(boxes: Sequence[View]) -> Iterator[View]:
    """Leave out the boxes for other terms that stand beside one for the privacy policy."""
    asked = {box.layout for box in boxes if _PRIVACY.intersection(box.topics)}
    for box in boxes:
        other = "user-agreement" in box.topics and not _PRIVACY.intersection(box.topics)
        if not (other and box.layout in asked):
            yield box


def _of_view(view: View, strings: Mapping[int, set[str]]) -> Sequence[str]:
    says = {SAYS[topic] for topic in view.topics if topic in SAYS} | strings.get(view.text_id, set())
    return sorted(says)


def _id_types(names: Mapping[int, str]) -> tuple[int, ...]:
    return tuple(sorted({number >> 16 for number, name in names.items() if name.startswith("id/")}))
