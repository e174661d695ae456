"""`docs/replay-2019.md`, written from what the rehearsal did: the page cannot say anything else."""

from __future__ import annotations

from collections.abc import Sequence

from consentry.campaign.bulletins.exports import page
from consentry.campaign.bulletins.models import Bulletin
from consentry.campaign.demo import historic
from consentry.model.text import Language
from tests.campaign.replay.story import AFTER, Story

_HEAD = f"""\
# The campaign of December 2019, in miniature

This page is written by `tests/campaign/replay`, which plays it on SQLite and on PostgreSQL through the service's own acts,
on the real days, with real mails over SMTP, real queues and real inspections. A test fails where the page and what happened
differ (`CONSENTRY_WRITE_DOCS=1` writes it anew).

**Facts** are the dates, the stages, the wordings, the columns, the deadline, the number of apps delisted, and the rows below
that are publicly known. **Samples** are all apps that are inspected here, their operator, their store, their downloads, and
the deadline of the notices. No real app was inspected for this page, and nothing that is not known was filled in.

## What is known of the real first bulletin

Published on {historic.ISSUED}, it named {historic.STATED} apps, to be rectified by {historic.DEADLINE}. These rows are
known, {len(historic.KNOWN)} of {historic.STATED}; the lists of issues of single-issue rows may be incomplete. On 2020-01-03
three were delisted: 人人视频, 春雨计步器, 微唱-原创音乐. The service files them as a historic bulletin that says how many rows it
lacks.

QQ and QQ阅读 come from a copy of the official table, the others from press reports of the time; the official page itself was
not read. Which app a report called "12306" is not verified.

"""


def written(story: Story) -> str:
    """Return the page."""
    parts = [
        _HEAD + _table(story.known),
        "## What happens in the miniature\n",
        "| day | |\n|---|---|\n" + "".join(f"| {day} | {text} |\n" for day, text in story.steps),
        "## Batch 1 of the miniature\n",
        _bulletin(story.bulletin),
        "## The samples and the real rows they were written after\n",
        "| sample | real row | issues known of the real row | issues named in the miniature |\n|---|---|---|---|\n"
        + "".join(_comparison(story)),
        "## Delisted in the miniature\n",
        _bulletin(story.delisting),
        "## Evidence\n",
        "The evidence packages of these three verify offline (`consentry evidence verify`); with other bytes in them, they\n"
        "do not.\n",
    ]
    return "\n".join(parts)


def _bulletin(bulletin: Bulletin) -> str:
    laid_out = page(bulletin, Language.ZH)
    said = "".join(f"> {text}\n>\n" for text in (laid_out.sample, laid_out.title, *laid_out.paragraphs)).removesuffix(
        ">\n"
    )
    return f"{said}\n{_table(bulletin)}"


def _table(bulletin: Bulletin) -> str:
    laid_out = page(bulletin, Language.ZH)
    rows = [laid_out.columns, tuple("---" for _ in laid_out.columns), *laid_out.rows]
    return "".join(_line(cells) for cells in rows)


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell.replace(chr(10), '<br>') for cell in cells)} |\n"


def _comparison(story: Story) -> list[str]:
    known = {row[0]: row[4] for row in historic.KNOWN}
    named = {row.case_id: row.issues for row in story.bulletin.rows.all()}
    lines = []
    for sample, real in AFTER.items():
        case = story.cases[sample]
        issues = named.get(case.pk)
        said = "<br>".join(issues) if issues else "– (rectified before)"
        lines.append(_line((f"`{sample}`", real, "<br>".join(known[real]), said)))
    return lines
