"""From what code and resources say to screens and taps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from consentry.code import CodeAct, CodeScreen, CodeTarget, ScreenSaid
from consentry.model.location import FileLocation
from consentry.model.screens import Control, Screen, Tap
from consentry.screens.files import Placed, Resources, place_of, text_of

_TAPS = 60_000  #: taps in all
_TITLE = 60  #: characters of a title
#: parts of tags of what a person taps or switches
CONTROLS = ("CheckBox", "Switch", "RadioButton", "ToggleButton", "Button", "Preference", "item", "CheckedTextView")
_PAGES = ("http://", "https://", "file:///android_asset/")


class Drawn(msgspec.Struct, kw_only=True):
    """A screen with what is on it."""

    screen: Screen
    code: CodeScreen | None
    placed: tuple[Placed, ...] = ()
    ids: dict[int, Placed] = {}
    said: dict[int, frozenset[str]] = {}  #: topics of texts that code gives to views


class Graph(msgspec.Struct, kw_only=True):
    """Screens by id with their taps, and what was not understood."""

    drawn: dict[str, Drawn] = {}
    taps: list[Tap] = []
    by_source: dict[str, list[Tap]] = {}
    unknown: set[str] = set()  #: screens from which something is opened that is not known
    blank: set[str] = set()  #: screens of which no layout and no text is known
    remote: set[str] = set()  #: screens that are pages from a server, or whose address is not known
    cut: bool = False

    def of(self, source: str) -> list[Tap]:
        """Return the taps of a screen."""
        return self.by_source.get(source, [])

    def add(self, tap: Tap) -> None:
        """Add a tap, unless there are too many."""
        if len(self.taps) >= _TAPS:
            self.cut = True
            return
        self.taps.append(tap)
        self.by_source.setdefault(tap.source, []).append(tap)


class Builder:
    """Builds the graph of one app."""

    def __init__(self, screens: Sequence[CodeScreen], resources: Resources) -> None:
        self._code = screens
        self._resources = resources
        self._graph = Graph()
        self._ids = _identities(screens)
        self._by_class = {
            screen.class_name: name
            for screen, name in zip(screens, self._ids, strict=True)
            if screen.kind in ("activity", "fragment")
        }
        self._built: dict[str, list[Drawn]] = {}

    def graph(self) -> Graph:
        """Return the graph."""
        for name, screen in zip(self._ids, self._code, strict=True):
            drawn = self._draw(name, screen)
            self._graph.drawn[name] = drawn
            if screen.kind == "built":
                self._built.setdefault(screen.class_name, []).append(drawn)
        for name, screen in zip(self._ids, self._code, strict=True):
            self._taps(self._graph.drawn[name], screen)
        return self._graph

    def _draw(self, name: str, screen: CodeScreen) -> Drawn:
        placed = tuple(self._resources.placed(screen.files))
        ids: dict[int, Placed] = {}
        for one in placed:
            if one.node.id:
                ids.setdefault(one.node.id, one)
        said: dict[int, frozenset[str]] = {}
        texts: list[str] = []
        for words in screen.said:
            texts.append(words.text or self._resources.strings.get(words.string, ""))
            if words.view:
                said[words.view] = said.get(words.view, frozenset()) | frozenset(self._spoken(words))
        shows = any(target.kind == "page" or target.screen >= 0 for act in screen.acts for target in act.targets)
        if not placed and not texts and not shows:
            self._graph.blank.add(name)
        return Drawn(
            screen=Screen(
                id=name,
                kind="dialog" if screen.kind == "built" else screen.kind,
                name=screen.class_name.rpartition(".")[2],
                title=_title(texts, placed),
                topics=tuple(sorted(self._topics(screen, placed))),
                sdk=screen.owner,
                location=screen.location,
            ),
            code=screen,
            placed=placed,
            ids=ids,
            said=said,
        )

    def _topics(self, screen: CodeScreen, placed: Iterable[Placed]) -> set[str]:
        """Return the topics of all texts of a screen: in its layouts, named by its code, written there."""
        resources = self._resources
        topics = {topic for words in screen.said for topic in self._spoken(words)}
        for act in screen.acts:
            if act.control.kind == "button":
                topics.update(self._button(act)[1])
        for one in placed:
            topics |= resources.topics_of(one.node)
        for string in screen.strings:
            topics.update(resources.topics_of_string(string))
        for text in screen.texts:
            topics.update(resources.topics_of_text(text))
            topics.update(resources.of_asset.get(text.rpartition("/")[2], ()) if "." in text else ())
        return topics

    def _spoken(self, words: ScreenSaid) -> tuple[str, ...]:
        return self._resources.topics_of_string(words.string) or self._resources.topics_of_text(words.text)

    def _taps(self, drawn: Drawn, code: CodeScreen) -> None:
        pages = sum(
            1
            for act in code.acts
            if act.control.kind == "auto"
            for target in act.targets
            if target.screen >= 0 and self._code[target.screen].kind == "fragment"
        )
        for act in code.acts:
            for home, control, menu in self._controls(drawn, act):
                for tap in self._of_act(home, act, control, menu, pages):
                    self._graph.add(tap)
        for tap in self._of_preferences(drawn):
            self._graph.add(tap)

    def _controls(self, drawn: Drawn, act: CodeAct) -> Iterator[tuple[Drawn, Control | None, int]]:
        """Yield what is tapped, on which screen, and how many taps it takes more at most."""
        control = act.control
        if control.kind == "auto":
            yield drawn, None, 0
        elif control.kind == "view":
            home, placed = self._home(drawn, control.id)
            if placed is None:
                name = self._resources.names.get(control.id, "")
                yield drawn, Control(name=name, location=act.handler), 0
            else:
                yield home, self.control(home, placed), _hidden_behind(placed)
        elif control.kind == "key":
            found = [one for one in drawn.placed if one.node.name == control.text]
            if found:
                yield drawn, self.control(drawn, found[0]), 0
            else:
                yield drawn, Control(name=control.text, location=act.handler), 0
        elif control.kind == "xml":
            for one in drawn.placed:
                if one.node.on_click == control.text:
                    yield drawn, self.control(drawn, one), 0
        elif control.kind == "button":
            text, topics = self._button(act)
            yield drawn, Control(text=text, name=control.role, kind="Button", topics=topics, location=act.handler), 0
        else:
            yield drawn, Control(location=act.handler), 0

    def _button(self, act: CodeAct) -> tuple[str, tuple[str, ...]]:
        """Return text and topics of a dialog's button."""
        control = act.control
        text = control.text or self._resources.strings.get(control.id, "")
        return text, self._resources.topics_of_string(control.id) or self._resources.topics_of_text(text)

    def _home(self, drawn: Drawn, identifier: int) -> tuple[Drawn, Placed | None]:
        """Return the element with an id: on the screen, else on a dialog that its class builds."""
        placed = drawn.ids.get(identifier)
        if placed is None and drawn.code is not None:
            for other in self._built.get(drawn.code.class_name, ()):
                if identifier in other.ids:
                    return other, other.ids[identifier]
        return drawn, placed

    def control(self, drawn: Drawn, placed: Placed) -> Control:
        """Return the control that an element is."""
        node = placed.node
        topics = self._resources.topics_of(node) | drawn.said.get(node.id, frozenset())
        return Control(
            text=text_of(node),
            name=node.name,
            kind=node.tag,
            topics=tuple(sorted(topics)),
            hidden=node.hidden,
            location=place_of(placed),
        )

    def _of_act(self, home: Drawn, act: CodeAct, control: Control | None, more: int, pages: int) -> Iterator[Tap]:
        source = home.screen.id
        least = 0 if control is None else 1
        most = least + more + (1 if act.nested else 0)
        leaves = next((kind for kind in ("exit", "finish") if any(t.kind == kind for t in act.targets)), "")
        named = control is None or bool(control.text or control.name)
        led = False
        for target in act.targets:
            if target.kind == "unknown":
                self._graph.unknown.add(source)
            for screen, sure in self._targets(target):
                led = True
                paged = control is None and (target.paged or (pages > 1 and screen.startswith("fragment:")))
                yield Tap(
                    source=source,
                    target=screen,
                    control=control,
                    taps=most + paged,
                    least=least,
                    sure=sure and target.sure and named,
                    leaves=leaves,
                    location=target.location,
                )
        if not led and (control is not None or leaves):
            yield Tap(
                source=source, control=control, taps=most, least=least, sure=named, leaves=leaves, location=act.handler
            )

    def _targets(self, target: CodeTarget) -> Iterator[tuple[str, bool]]:
        if target.kind == "screen":
            yield self._ids[target.screen], True
        elif target.kind in ("page", "address"):
            if target.text.startswith(_PAGES) or target.kind == "page":
                yield self._page(target), bool(target.text)
        elif target.kind == "navigate":
            for name in self._destinations(target.id):
                yield name, True

    def _page(self, target: CodeTarget) -> str:
        text = target.text
        kind = "page" if target.kind == "page" or text.startswith("file:") else "address"
        name = f"{kind}:{text or target.location.class_name}"
        if name not in self._graph.drawn:
            path = text.partition("android_asset/")[2]
            topics = self._resources.of_asset.get(path, {})
            if not topics and not text.startswith("file:///android_asset/"):
                self._graph.remote.add(name)
            place = FileLocation(member=f"assets/{path}") if topics else target.location
            screen = Screen(id=name, kind=kind, name=text[:200], topics=tuple(sorted(topics)), location=place)
            self._graph.drawn[name] = Drawn(screen=screen, code=None)
        return name

    def _destinations(self, identifier: int) -> Iterator[str]:
        """Yield the screens that a destination or action of a navigation graph is."""
        wanted = {identifier}
        for file in self._resources.files.values():
            if file.name.startswith("navigation/"):
                wanted |= {node.destination for node in file.nodes if node.id == identifier and node.destination}
        for file in self._resources.files.values():
            if file.name.startswith("navigation/"):
                for node in file.nodes:
                    if node.id in wanted and node.target in self._by_class:
                        yield self._by_class[node.target]

    def _of_preferences(self, drawn: Drawn) -> Iterator[Tap]:
        for one in drawn.placed:
            node = one.node
            holder = one.parent if node.tag == "intent" and one.parent else node
            is_preference = one.file.name.startswith("xml/")
            if not is_preference or not (node.target or node.data):
                continue
            whole = msgspec.structs.replace(one, node=holder)
            target = self._by_class.get(node.target, "")
            if not target and node.data.startswith(_PAGES):
                code = CodeTarget(kind="address", text=node.data, location=drawn.code.location) if drawn.code else None
                target = self._page(code) if code else ""
            if target:
                yield Tap(
                    source=drawn.screen.id,
                    target=target,
                    control=self.control(drawn, whole),
                    taps=1,
                    least=1,
                    location=place_of(one),
                )


def _identities(screens: Sequence[CodeScreen]) -> list[str]:
    """Return an id for each screen that stays the same as long as class names and their order do."""
    seen: dict[str, int] = {}
    found = []
    for screen in screens:
        base = f"{'dialog' if screen.kind == 'built' else screen.kind}:{screen.class_name}"
        if screen.kind == "built":
            seen[base] = seen.get(base, 0) + 1
            base = f"{base}#{seen[base]}"
        found.append(base)
    return found


def _title(texts: Iterable[str], placed: Iterable[Placed]) -> str:
    for text in (*texts, *(text_of(one.node) for one in placed)):
        if text and len(text) <= _TITLE:
            return text
    return ""


def _hidden_behind(placed: Placed) -> int:
    """Return how many taps a control takes before it is seen: an item of a menu behind a button or in a drawer."""
    if not placed.file.name.startswith("menu/") or placed.node.in_bar:
        return 0
    return 0 if "BottomNavigation" in placed.holder or "NavigationBar" in placed.holder else 1
