"""From code and resources to the screen graph with its routes and prompts. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from consentry.code import CodeScreen
from consentry.model.app import App
from consentry.model.screens import Control, ScreenGraph
from consentry.model.text import Text
from consentry.screens.build import Builder, Graph
from consentry.screens.files import Resources
from consentry.screens.prompts import prompt
from consentry.screens.routes import TOPICS, Reached, any_taps, ends, reach, route, sure_taps
from consentry.screens.start import by_itself, chain, is_prompt, launchers

_NAMES = 3  #: screens that a gap names
_UNREACHED = 50


def read(app: App, screens: Sequence[CodeScreen], resources: Resources, *, cut: bool) -> ScreenGraph:
    """Return the graph. `cut`: budgets were hit, or files left out."""
    graph = Builder(screens, resources).graph()
    graph.cut |= cut
    first = launchers(app, graph)
    chains = [chain(graph, name) for name in first]
    main = chains[0][-1] if chains else ""
    start = tuple(dict.fromkeys(name for one in chains for name in one if name != main))
    prompts = tuple(dict.fromkeys(_prompts(graph, [*start, main] if main else [])))
    closed = frozenset(prompts)
    sure = reach(graph, [main], closed, sure_taps) if main else {}
    least = reach(graph, [main, *start], closed, any_taps) if main else {}
    routes = (route(graph, topic, sure, least, resources) for topic in TOPICS)
    return ScreenGraph(
        screens=tuple(drawn.screen for drawn in graph.drawn.values()),
        taps=tuple(graph.taps),
        main=main,
        start=start,
        routes=tuple(found for found in routes if found is not None),
        prompts=tuple(prompt(graph, name, resources) for name in prompts),
        gaps=tuple(_gaps(graph, least, main)),
        ticked=tuple(_ticked(graph)),
        unreached=tuple(_unreached(graph, least, closed, resources)),
    )


def _prompts(graph: Graph, names: Sequence[str]) -> Iterator[str]:
    for name in names:
        if is_prompt(graph, name) and name != names[-1]:
            yield name
        for tap in by_itself(graph, name):
            if tap.target in graph.drawn and not tap.target.startswith("activity:") and is_prompt(graph, tap.target):
                yield tap.target


def _gaps(graph: Graph, reached: dict[str, Reached], main: str) -> Iterator[Text]:
    if not main:
        yield Text(zh="未找到启动界面", en="no screen that the launcher opens was found")
    if graph.cut:
        yield Text(zh="界面过多，部分未查看", en="too many screens, some were not looked at")
    told = (
        (graph.unknown, "从这些界面打开什么不可知", "what these screens open is not known"),
        (graph.blank, "这些界面没有可读的布局和文字", "these screens have no layout and no text that could be read"),
        (graph.remote, "这些页面来自服务器", "these pages come from a server"),
    )
    for names, zh, en in told:
        here = [graph.drawn[name].screen.name for name in sorted(names) if name in reached]
        if here:
            more = f" +{len(here) - _NAMES}" if len(here) > _NAMES else ""
            listed = ", ".join(here[:_NAMES]) + more
            yield Text(zh=f"{zh}：{listed}", en=f"{en}: {listed}")


def _ticked(graph: Graph) -> Iterator[Control]:
    for drawn in graph.drawn.values():
        for view, place in drawn.code.ticked if drawn.code else ():
            placed = drawn.ids.get(view)
            if placed is None:
                continue
            topics = set(drawn.said.get(view, ()))
            for tap in graph.of(drawn.screen.id):
                if tap.control is not None and tap.control.name == placed.node.name:
                    topics |= set(tap.control.topics)
            yield Control(
                text=placed.node.texts[0].text if placed.node.texts else "",
                name=placed.node.name,
                kind=placed.node.tag,
                topics=tuple(sorted(topics)),
                location=place,
            )


def _unreached(
    graph: Graph, reached: dict[str, Reached], closed: frozenset[str], resources: Resources
) -> Iterator[Control]:
    left = _UNREACHED
    for name, drawn in graph.drawn.items():
        if name in reached or name in closed:
            continue
        for topic in TOPICS:
            for end in ends(graph, drawn, topic, resources):
                if end.control is not None and end.kind == "control" and left > 0:
                    left -= 1
                    yield Control(
                        text=end.control.text,
                        name=end.control.name,
                        kind=end.control.kind,
                        topics=(topic,),
                        location=end.location,
                    )
