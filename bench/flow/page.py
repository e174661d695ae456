"""The figures as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bench.flow.matching import Outcome
from bench.flow.measuring import Tally, flows, gates, requests, share
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

Each access and each start of an SDK that a case names may run before the user agrees (`reachable`) or may not (`gated`).
Precision of `reachable`: how many of those called so may run; recall: how many of those that may run are called so; the same
for `gated`. `accused` are gated ones called reachable, `passed` reachable ones called gated: the two grave errors. Unknown is
a third answer: it is found as neither.

"""
_REQUESTS = """
## Permission requests

One count for each field of a request that a case names: whether it repeats, what follows a refusal, whether a reason comes
first, in which phases it runs.

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
        head = "category | cases | accused | passed | unknown"
        text += _GATES + _table(
            f"{head} | reachable: precision | reachable: recall | gated: precision | gated: recall", rows
        )
    if rows := list(_request_rows(outcomes, kinds)):
        text += _REQUESTS + _table("category | cases | right | wrong | share", rows)
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
        if sums.asked:
            unknown = _share(share(sums.undecided, sums.asked))
            sides = [_share(value) for each in (sums.reachable, sums.gated) for value in (each.precision, each.recall)]
            yield [label, number, sums.reachable.false, sums.gated.false, unknown, *sides]


def _request_rows(outcomes: Mapping[str, Outcome], kinds: Mapping[str, Category]) -> Iterable[list[object]]:
    for label, number, own in _groups(outcomes, kinds):
        sums = requests(own)
        if sums != Tally():
            yield [label, number, sums.right, sums.missed, _share(sums.recall)]


def _table(head: str, rows: Iterable[list[object]]) -> str:
    lines = [f"| {head} |", "|" + "---|" * (head.count("|") + 1)]
    lines += ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def _share(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"
