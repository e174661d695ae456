"""The terminal: what a person understands in ten seconds, and where to read on."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text as Line

from consentry.model.coverage import CoverageStatus
from consentry.model.location import describe
from consentry.model.report import RegulationInfo, Report
from consentry.model.text import Language, Text
from consentry.model.verdict import Finding, Outcome, Verdict
from consentry.report import network, routes, words
from consentry.report.headline import headline, warning
from consentry.report.summary import Summary, Tile, open_findings
from consentry.report.visible import cut, visible

_STYLE = {
    Outcome.VIOLATED: "bold red",
    Outcome.SUSPECTED: "bold yellow",
    Outcome.UNDETERMINED: "cyan",
    Outcome.SATISFIED: "green",
    Outcome.NOT_APPLICABLE: "dim",
}
_TOP_FINDINGS = 6
_PLACES = 2
_LONGEST = 160  #: characters of one name or place
#: columns from which two tables stand beside each other
_SIDE_BY_SIDE = {Language.ZH: 96, Language.EN: 132}


def render(reports: Sequence[Report], language: Language, *, width: int = 100) -> str:
    """Return the summary as plain text: no colour, no escape sequences."""
    out = io.StringIO()
    console = Console(file=out, width=width, color_system=None, force_terminal=False, emoji=False, markup=False)
    print_summary(console, reports, language)
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines()) + "\n"


def print_summary(
    console: Console,
    reports: Sequence[Report],
    language: Language,
    *,
    quiet: bool = False,
    written: Sequence[str] = (),
) -> None:
    """Print the summary of each app; `quiet`: one line for each. `written` names the files of the full report."""
    summaries = [Summary(report) for report in reports]
    for summary in summaries:
        for part in _quiet(summary, language) if quiet else _parts(summary, language, console.width):
            console.print(part, highlight=False, soft_wrap=quiet)
    if len(summaries) > 1 and not quiet:
        console.print(_overview(summaries, language), highlight=False)
    for path in written:
        console.print(
            _line((_say(Text("完整报告：", "Full report: "), language), ""), (path, "bold")),
            highlight=False,
            soft_wrap=True,
        )


def _say(text: Text, language: Language) -> str:
    return cut(visible(text.in_(language)), 4 * _LONGEST)


def _name(text: str) -> str:
    return cut(visible(text), _LONGEST)


def _line(*parts: tuple[str, str]) -> Line:
    line = Line()
    for text, style in parts:
        line.append(visible(text, lines=False), style=style)
    return line


def _quiet(summary: Summary, language: Language) -> Iterable[RenderableType]:
    app = summary.report.app
    limits = warning(summary)
    parts = [
        (f"{_name(app.file)}: ", "bold"),
        (_say(headline(summary), language), _STYLE[_gravest(summary)]),
    ]
    if limits:
        parts.append((f" ({_say(limits, language)})", "yellow"))
    yield _line(*parts)


def _gravest(summary: Summary) -> Outcome:
    return next((o for o in (Outcome.VIOLATED, Outcome.SUSPECTED) if summary.counts[o]), Outcome.UNDETERMINED)


def _parts(summary: Summary, language: Language, width: int) -> Iterable[RenderableType]:
    yield _app(summary, language)
    yield _verdict_line(summary, language)
    yield from _coverage(summary, language)
    yield from _fetched(summary, language)
    yield _tiles(summary, language, width)
    yield from _routes(summary, language)
    yield from _findings(summary, language)
    yield from _flows(summary, language)


def _app(summary: Summary, language: Language) -> RenderableType:
    report, app = summary.report, summary.report.app
    kind = report.app_type_name.in_(language) if report.app_type_name else report.app_type
    first = _line(
        (_name(summary.label.in_(language)), "bold"),
        (f"  {_name(app.package)} {_name(app.version_name)}", ""),
        (f"  {_name(kind)}" if kind else "", "dim"),
    )
    law = _say(Text(f"按 {report.as_of} 有效的规定", f"law as of {report.as_of}"), language)
    second = _line(
        (f"{_name(app.file)} · {app.bytes / 1_048_576:.1f} MiB · SHA-256 {_name(app.sha256[:16])}… · {law}", "dim")
    )
    return Padding(Group(first, second), (1, 0, 0, 0))


def _verdict_line(summary: Summary, language: Language) -> RenderableType:
    grave = _gravest(summary)
    symbol = words.SYMBOL[grave]
    big = _line((f" {symbol} ", f"reverse {_STYLE[grave]}"), (f" {_say(headline(summary), language)}", _STYLE[grave]))
    counts = Line("   ")
    for outcome, count in summary.counts.items():
        counts.append(f"{words.SYMBOL[outcome]} {words.OUTCOME[outcome].in_(language)} {count}  ", _STYLE[outcome])
    if summary.accepted:
        counts.append(
            _say(Text(f"已列入基线 {summary.accepted}", f"accepted in baseline {summary.accepted}"), language)
        )
    return Padding(Group(big, counts), (1, 0, 0, 0))


def _coverage(summary: Summary, language: Language) -> Iterable[RenderableType]:
    notes = [
        Padding(_line((f"! {_say(reason, language)}", "yellow")), (0, 0, 0, 0))
        for part in summary.report.coverage
        if part.status is CoverageStatus.FINISHED
        for reason in part.reasons
    ]
    if notes:  # what is finished may still have found less than there is: where information goes
        yield Padding(Group(*notes), (1, 0, 0, 0))
    limits = warning(summary)
    if limits is None:
        return
    lines: list[RenderableType] = [_line((f"! {_say(limits, language)}", "bold yellow"))]
    for gap in summary.gaps:
        style = "bold red" if gap.status is CoverageStatus.FAILED else "yellow"
        head = f"{words.COLLECTOR[gap.collector].in_(language)} – {words.STATUS[gap.status].in_(language)}"
        lines.append(_line((f"    {words.STATUS_SYMBOL[gap.status]} {head}", style)))
        lines.extend(Padding(_line((_say(reason, language), "")), (0, 0, 0, 6)) for reason in gap.reasons[:4])
        if len(gap.reasons) > 4:
            lines.append(_line((f"      (+{len(gap.reasons) - 4})", "dim")))
    yield Padding(Group(*lines), (1, 0, 0, 0))


def _fetched(summary: Summary, language: Language) -> Iterable[RenderableType]:
    policy = summary.report.policy
    if policy and policy.fetched:
        lines = [_line((f"  {_say(network.TITLE, language)}", "bold"))]
        lines += [
            _line((f"    {visible(record.url)} {record.at}: {_say(network.outcome(record), language)}", ""))
            for record in policy.fetched
        ]
        yield Padding(Group(*lines), (1, 0, 0, 0))


def _tiles(summary: Summary, language: Language, width: int) -> RenderableType:
    tables = [_tile_table(summary, regulation, tiles, language) for regulation, tiles in summary.tiles.items()]
    if width < _SIDE_BY_SIDE[language]:
        return Group(*(Padding(table, (1, 0, 0, 0)) for table in tables))
    grid = Table.grid(expand=False, padding=(0, 3, 0, 0))
    for _ in tables:
        grid.add_column(max_width=width // max(len(tables), 1) - 3)
    grid.add_row(*tables)
    return Padding(grid, (1, 0, 0, 0))


def _tile_table(summary: Summary, regulation: str, tiles: Sequence[Tile], language: Language) -> Table:
    info = next((r for r in summary.report.regulations if r.id == regulation), None)
    title = _name(_regulation(info, language)) if info else regulation
    table = Table(title=Line(title, "bold"), title_justify="left", show_header=False, box=None, padding=(0, 1, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True, justify="right")
    table.add_column(overflow="fold")
    for tile in tiles:
        style = "dim" if tile.suppressed else _STYLE[tile.outcome]
        baseline = _say(Text("（基线）", " (baseline)"), language) if tile.suppressed else ""
        table.add_row(
            Line(f"{words.SYMBOL[tile.outcome]} {words.OUTCOME[tile.outcome].in_(language)}{baseline}", style),
            Line(_name(tile.clause.number), "dim"),
            Line(_say(tile.clause.title, language)),
        )
    return table


def _regulation(info: RegulationInfo, language: Language) -> str:
    return info.number if language is Language.ZH and info.number else info.title.in_(language)


def _routes(summary: Summary, language: Language) -> Iterable[RenderableType]:
    graph = summary.report.screens
    if graph is None or not graph.routes:
        return
    lines: list[RenderableType] = []
    for route in graph.routes:
        head = f"{_say(routes.topic(route), language)}: {_say(routes.length(route), language)}"
        way = " → ".join(_name(name) for name in routes.names(route))
        lines.append(_line((f"{head}: ", ""), (way, "dim")))
    yield Padding(Group(*lines), (1, 0, 0, 0))


def _findings(summary: Summary, language: Language) -> Iterable[RenderableType]:
    verdicts = [v for v in summary.of(Outcome.VIOLATED, Outcome.SUSPECTED) if open_findings(v)]
    if not verdicts:
        return
    head = _line((_say(Text("主要发现", "Main findings"), language), "bold"))
    lines: list[RenderableType] = [head]
    for verdict in verdicts[:_TOP_FINDINGS]:
        lines.extend(_finding_lines(summary, verdict, language))
    rest = len(verdicts) - _TOP_FINDINGS
    if rest > 0:
        more = Text(f"另有 {rest} 项，见完整报告", f"{rest} more in the full report")
        lines.append(_line((f"  … {_say(more, language)}", "dim")))
    yield Padding(Group(*lines), (1, 0, 1, 0))


def _finding_lines(summary: Summary, verdict: Verdict, language: Language) -> Iterable[RenderableType]:
    style = _STYLE[verdict.outcome]
    confidence = words.CONFIDENCE[verdict.confidence].in_(language)
    sure = Text(f"可信度{confidence}", f"{confidence} confidence")
    parties = ", ".join(_say(summary.party(party), language) for party in verdict.responsible)
    head = _line(
        (f"{words.SYMBOL[verdict.outcome]} {words.OUTCOME[verdict.outcome].in_(language)}  ", style),
        (_say(summary.rule(verdict.rule).title, language), "bold"),
        (f"  {parties} · {_say(sure, language)}", "dim"),
    )
    yield Padding(head, (0, 0, 0, 2))
    findings = open_findings(verdict)
    for finding in findings[:_PLACES]:
        yield Padding(_place(summary, finding, language), (0, 0, 0, 6))
    if len(findings) > _PLACES:
        yield _line((f"      (+{len(findings) - _PLACES})", "dim"))


def _place(summary: Summary, finding: Finding, language: Language) -> Line:
    where = _name(describe(finding.evidence[0].location)) if finding.evidence else ""
    return _line((f"{_say(summary.name(finding.subject), language)}  ", ""), (where, "dim"))


def _flows(summary: Summary, language: Language) -> Iterable[RenderableType]:
    flows = summary.flows
    if not flows:
        return
    lines: list[RenderableType] = [_line((_say(Text("个人信息去向", "Where information goes"), language), "bold"))]
    for (info, kind, receiver), places in list(flows.items())[:_TOP_FINDINGS]:
        to = words.SINK[kind].in_(language) + (f" ({_name(receiver)})" if receiver else "")
        to += f", {_say(words.IMPLICIT, language)}" if all(flow.implicit for flow in places) else ""
        where = f"{_name(describe(places[0].location))} → {_name(describe(places[0].sink.location))}"
        head = f"{_say(summary.name(info), language)} → {to}  "
        count = f" (+{len(places) - 1})" if len(places) > 1 else ""
        lines.append(Padding(_line((head, ""), (where, "dim"), (count, "dim")), (0, 0, 0, 2)))
    rest = len(flows) - _TOP_FINDINGS
    if rest > 0:
        more = Text(f"另有 {rest} 类，见完整报告", f"{rest} more kinds in the full report")
        lines.append(_line((f"  … {_say(more, language)}", "dim")))
    yield Padding(Group(*lines), (0, 0, 1, 0))


def _overview(summaries: Sequence[Summary], language: Language) -> RenderableType:
    table = Table(show_edge=False, pad_edge=False)
    table.add_column(_say(Text("应用", "App"), language), overflow="fold")
    for outcome in words.OUTCOME:
        table.add_column(words.OUTCOME[outcome].in_(language), justify="right")
    table.add_column(_say(Text("覆盖", "Coverage"), language))
    for summary in summaries:
        gaps = ", ".join(words.COLLECTOR[c.collector].in_(language) for c in summary.gaps)
        incomplete = Text(f"! 不完整：{gaps}", f"! incomplete: {gaps}")
        table.add_row(
            Line(_name(summary.label.in_(language))),
            *(Line(str(summary.counts[outcome]), _STYLE[outcome]) for outcome in words.OUTCOME),
            Line(_say(incomplete, language), "yellow") if gaps else Line("✓", "green"),
        )
    return Padding(table, (1, 0, 1, 0))
