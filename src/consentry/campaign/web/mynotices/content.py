"""What a notice says, frozen at its issue, in the page's language; and how much time is left."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any

from consentry.campaign.notices import working_days
from consentry.campaign.notices.models import Notice
from consentry.campaign.web.reporting.evidence import plain
from consentry.model.text import Language


@dataclass(frozen=True)
class Clause:
    """A clause as the notice names it."""

    number: str
    name: str
    text: str  #: official, Chinese


@dataclass(frozen=True)
class Told:
    """One finding of a notice."""

    title: str
    summary: str
    responsible: str
    clauses: tuple[Clause, ...]
    places: tuple[tuple[str, str], ...]  #: place, excerpt
    more: int
    files: tuple[tuple[str, str], ...]  #: name, hash
    remedy: str


@dataclass(frozen=True)
class TimeLeft:
    """Until the deadline that counts."""

    deadline: datetime.date
    days: int  #: calendar days; negative = past
    working_days: int | None  #: None = the public holidays are not known that far

    @property
    def late(self) -> int:
        """Return by how many days the deadline is past."""
        return -self.days


def findings(notice: Notice, language: Language) -> list[Told]:
    """Return the findings of a notice."""
    return [_told(each, language.value) for each in notice.findings]


def time_left(notice: Notice) -> TimeLeft:
    """Return how much time is left: by the case's deadline, which an extension changes, not the notice's own."""
    today, deadline = working_days.today(), notice.case.deadline or notice.deadline
    try:
        left = working_days.between(today, deadline) if deadline >= today else 0
    except working_days.CalendarUnknown:
        left = None
    return TimeLeft(deadline=deadline, days=(deadline - today).days, working_days=left)


def _told(finding: dict[str, Any], language: str) -> Told:
    return Told(
        title=plain(finding["title"][language]),
        summary=plain(finding["summary"][language]),
        responsible=plain(finding["responsible"]),
        clauses=tuple(
            Clause(f"{each['regulation']} {each['number']}", plain(each["name"][language]), plain(each["text"]["zh"]))
            for each in finding["clauses"]
        ),
        places=tuple((plain(each["place"]), plain(each["excerpt"])) for each in finding["evidence"]),
        more=finding["evidence_count"] - len(finding["evidence"]),
        files=tuple((each["name"], each["sha256"]) for each in finding["attachments"]),
        remedy=plain(finding["remedy"][language]),
    )
