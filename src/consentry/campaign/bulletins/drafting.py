"""From cases to the rows, the title and the sentence of a bulletin."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from django.db.models import Exists, OuterRef, QuerySet

from consentry.campaign.bulletins.models import Bulletin, Row
from consentry.campaign.cases.deadlines import OPEN
from consentry.campaign.cases.models import Case, Finding
from consentry.campaign.notices import working_days
from consentry.campaign.notices.models import Submission
from consentry.campaign.notices.wording import issue_names
from consentry.campaign.rounds.models import Campaign

Kind = Bulletin.Kind

#: which cases a bulletin of a kind may name
STATES = {Kind.NAMING: (Case.State.OVERDUE,), Kind.DELISTING: (Case.State.DELISTING, Case.State.DELISTED)}

_DIGITS = "零一二三四五六七八九"


def nameable(kind: Bulletin.Kind, campaign: Campaign) -> QuerySet[Case]:
    """Return the cases that a bulletin may name now: past the deadline of something open, and no appeal is undecided."""
    appeal = Submission.objects.filter(
        notice__case=OuterRef("pk"), kind=Submission.Kind.APPEAL, decision=Submission.Decision.PENDING
    )
    return (
        Case.objects.filter(campaign=campaign, state__in=STATES[kind])
        .filter(Exists(Finding.objects.filter(OPEN, case=OuterRef("pk"), due__lt=working_days.today())))
        .exclude(Exists(appeal))
        .select_related("app__operator", "release__source", "campaign")
        .prefetch_related("findings")
        .order_by("pk")
    )


def rows_of(cases: Sequence[Case], day: datetime.date) -> list[Row]:
    """Return the rows for cases, in their order; `cases` come with app, operator, release, campaign and findings."""
    return [_row(case, position, day) for position, case in enumerate(cases, start=1)]


def is_nameable(finding: Finding, day: datetime.date) -> bool:
    """Return whether a bulletin of that day may name an app for the finding.

    It holds, no re-inspection showed it fixed, the operator was told of it by a notice, and the time it had is over.
    """
    holds = finding.state == Finding.State.APPROVED and finding.retest != Finding.Retest.FIXED
    return holds and finding.due is not None and finding.due < day


def _row(case: Case, position: int, day: datetime.date) -> Row:
    named = [finding.clauses for finding in case.findings.all() if is_nameable(finding, day)]
    issues, clauses = issue_names(named, case.campaign.regulations, day)
    release = case.release
    row = Row(
        position=position,
        number=position,
        app_name=case.app.name,
        operator_name=case.app.operator.name,
        source=release.source.name if release.source else release.source_text,
        version=release.version_name,
        issues=issues,
        clauses=clauses,
        signer=case.app.signer,
        app=case.app,
        operator=case.app.operator,
        case=case,
    )
    row.set_keys()
    return row


def title_of(kind: Bulletin.Kind, batch: int) -> tuple[str, str]:
    """Return the usual title of a batch in Chinese and English."""
    if kind is Kind.DELISTING:
        return (
            f"关于下架侵害用户权益APP名单的通报（第{numeral(batch)}批）",
            f"Apps ordered to be delisted (batch {batch})",
        )
    return (
        f"关于侵害用户权益行为的APP（第{numeral(batch)}批）通报",
        f"Bulletin of apps that infringe on users' rights (batch {batch})",
    )


def sentence(count: int, deadline: datetime.date | None) -> str:
    """Return the usual sentence of a naming bulletin with its count and its deadline."""
    by = f"上述APP应在{deadline.year}年{deadline.month}月{deadline.day}日前完成整改。" if deadline else ""
    return f"截至目前，尚有{count}款APP未完成整改（详见附件）。{by}"


def numeral(number: int) -> str:
    """Return 1 … 99 in Chinese numerals as batches are counted, larger ones in digits."""
    if not 0 < number < 100:
        return str(number)
    tens, ones = divmod(number, 10)
    return (("" if tens == 1 else _DIGITS[tens]) + "十" if tens else "") + (_DIGITS[ones] if ones else "")
