"""The figures as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bench.flow.matching import Outcome
from bench.flow.measuring import Tally, flows, gates, requests
from samples.flow.case import case
from samples.flow.categories import Category
from samples.flow.known import Known

_HEAD = """# The suite for data flow

Written by `python -m bench.flow --write`. Small apps of our own in [`samples/flow`](../samples/flow), one question each, every
one with a twin that differs in one line; what they are and how to add one is in [samples.md](samples.md#the-suite-for-data-flow).
The expectation says what happens on a device, whatever a tool may find. A flow counts as found where the information and the
kind of sink are right, and the two methods where the case names them. Anything else that is reported is false.

"""
_GATES = """
## Before consent

What may run before the user agrees is what is to be found: `found` and `missed` count accesses and SDK starts that are
reachable before consent, `false` those that were called reachable and are not, `gated` those rightly called gated. Unknown
is a third answer: it accuses nobody, and is not found either.

"""
_KNOWN = """
## Known errors

Each of them is in `samples/flow/known.yml`; a test fails where one is missing, and where one is no longer true.

"""


def _groups(outcomes: Mapping[str, Outcome], kinds: Mapping[str, Category]) -> list[tuple[str, int, list[Outcome]]]:
    """Return (label, number of cases, outcomes) for each category, then for the total."""
    rows = []
    for folder, kind in kinds.items():
        own = {name: each for name, each in outcomes.items() if name.startswith(folder + "/")}
        label = f"`{folder}` {kind.title}" + ("" if kind.counted else " (not in the total)")
        rows.append((label, len(own) // 2, list(own.values()), kind.counted))
    counted = [row for row in rows if row[3]]
    total = ("**total**", sum(row[1] for row in counted), [each for row in counted for each in row[2]])
    return [*((label, number, own) for label, number, own, _ in rows if number), total]


def tables(outcomes: Mapping[str, Outcome], kinds: Mapping[str, Category]) -> str:
    """Return the tables over flows, gates and requests; one that has nothing to say is left out."""
    text = _table("category | cases | found | missed | false | precision | recall", _flow_rows(outcomes, kinds))
    if rows := list(_gate_rows(outcomes, kinds)):
        head = "category | cases | found | missed | false | gated | precision | recall | unknown"
        text += _GATES + _table(head, rows)
    if rows := list(_request_rows(outcomes, kinds)):
        text += "\n## Permission requests\n\n" + _table("category | cases | right | wrong", rows)
    return text


def page(outcomes: Mapping[str, Outcome], kinds: Mapping[str, Category], known: Mapping[str, Known]) -> str:
    """Return the whole page."""
    lines = ["| APK | what it shows | what is reported | why |", "|---|---|---|---|"]
    for name, outcome in outcomes.items():
        if outcome.deviations:
            reason = known[name].reason if name in known else ""
            title = case(name.removesuffix("-twin")).title
            lines.append(f"| `{name}` | {title} | {'; '.join(outcome.deviations)} | {reason} |")
    errors = "\n".join(lines) + "\n" if len(lines) > 2 else "None.\n"
    return _HEAD + "## Flows\n\n" + tables(outcomes, kinds) + _KNOWN + errors


def _flow_rows(outcomes: Mapping[str, Outcome], kinds: Mapping[str, Category]) -> Iterable[list[object]]:
    for label, number, own in _groups(outcomes, kinds):
        sums = flows(own)
        if sums != Tally():
            yield [label, number, sums.right, sums.missed, sums.false, _share(sums.precision), _share(sums.recall)]


def _gate_rows(outcomes: Mapping[str, Outcome], kinds: Mapping[str, Category]) -> Iterable[list[object]]:
    for label, number, own in _groups(outcomes, kinds):
        sums = gates(own)
        if sums == Tally():
            continue
        asked = sum(_gates_of(each) for each in own)
        counts = [sums.right, sums.missed, sums.false, sums.closed]
        yield [label, number, *counts, _share(sums.precision), _share(sums.recall), _share(sums.undecided / asked)]


def _gates_of(outcome: Outcome) -> int:
    score = outcome.gates
    return len(score.right) + len(score.missed) + len(score.false) + len(score.undecided) + outcome.closed


def _request_rows(outcomes: Mapping[str, Outcome], kinds: Mapping[str, Category]) -> Iterable[list[object]]:
    for label, number, own in _groups(outcomes, kinds):
        sums = requests(own)
        if sums != Tally():
            yield [label, number, sums.right, sums.missed]


def _table(head: str, rows: Iterable[list[object]]) -> str:
    lines = [f"| {head} |", "|" + "---|" * (head.count("|") + 1)]
    lines += ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def _share(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"
