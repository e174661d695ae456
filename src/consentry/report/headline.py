"""The one sentence that heads a report. It never calls an app clean that was not wholly read."""

from __future__ import annotations

from consentry.model.text import Text
from consentry.model.verdict import Outcome
from consentry.report.summary import Summary


def headline(summary: Summary) -> Text:
    """Return the result as one sentence."""
    counts = summary.counts
    violated, suspected, open_ = (
        counts[Outcome.VIOLATED],
        counts[Outcome.SUSPECTED],
        counts[Outcome.UNDETERMINED],
    )
    found = [
        (violated, Text(f"{violated} 项违规", f"{violated} violated")),
        (suspected, Text(f"{suspected} 项涉嫌违规", f"{suspected} suspected")),
    ]
    parts = [text for count, text in found if count]
    if parts:
        return Text("发现 " + "、".join(p.zh for p in parts), "Found: " + ", ".join(p.en for p in parts))
    if not summary.report.verdicts:
        return Text("没有作出任何判定", "Nothing was judged")
    rest = Text(f"，{open_} 项待判定", f"; {open_} undetermined") if open_ else Text("", "")
    return Text(f"未发现违规证据{rest.zh}", f"No evidence of a breach{rest.en}")


def warning(summary: Summary) -> Text | None:
    """Return what limits the headline, where something does."""
    if not summary.gaps:
        return None
    if summary.counts[Outcome.VIOLATED] or summary.counts[Outcome.SUSPECTED]:
        return Text("覆盖不完整：可能还有未发现的问题", "Coverage is incomplete: there may be more")
    return Text("覆盖不完整：不能视为合规", "Coverage is incomplete: this is not a pass")
