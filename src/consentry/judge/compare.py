"""Two inspections of one app, finding by finding."""

from __future__ import annotations

import enum

import msgspec

from consentry.model.coverage import Collector, CoverageStatus
from consentry.model.fact import KINDS, Fact
from consentry.model.location import (
    CodeLocation,
    DocumentLocation,
    FileLocation,
    Location,
    ManifestLocation,
    RecordingLocation,
    ResourceLocation,
)
from consentry.model.report import Report
from consentry.model.verdict import Finding, Outcome, Verdict

ACCUSATIONS = (Outcome.VIOLATED, Outcome.SUSPECTED)


class Status(enum.StrEnum):
    """What became of a finding."""

    FIXED = "fixed"  #: it was there, and the new version was read completely enough to say that it is gone
    REMAINS = "remains"  #: at a place where it was before
    MOVED = "moved"  #: the same finding at other places only, e.g. after renaming
    NEW = "new"
    NOT_RETESTABLE = "not_retestable"  #: gone from the report, but the new inspection cannot say that it is fixed


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """One finding, before and after."""

    status: Status
    rule: str
    fingerprint: str
    subject: str
    responsible: str
    old: Finding | None = None
    new: Finding | None = None
    old_outcome: Outcome | None = None
    new_outcome: Outcome | None = None
    because: tuple[str, ...] = ()  #: of `not_retestable`: `rule`, `undetermined`, or `collector: status`


def compare(old: Report, new: Report) -> tuple[Change, ...]:
    """Return what became of every finding of both reports, ordered by rule, subject, responsible and fingerprint."""
    before, after = _findings(old), _findings(new)
    changes = [_change(fingerprint, before.get(fingerprint), after.get(fingerprint), new) for fingerprint in before]
    changes += [
        _change(fingerprint, None, after[fingerprint], new) for fingerprint in after if fingerprint not in before
    ]
    return tuple(sorted(changes, key=lambda each: (each.rule, each.subject, each.responsible, each.fingerprint)))


def _findings(report: Report) -> dict[str, tuple[Verdict, Finding]]:
    return {
        finding.fingerprint: (verdict, finding)
        for verdict in report.verdicts
        if verdict.outcome in ACCUSATIONS
        for finding in verdict.findings
    }


def _change(
    fingerprint: str, old: tuple[Verdict, Finding] | None, new: tuple[Verdict, Finding] | None, report: Report
) -> Change:
    known = old or new
    if known is None:
        raise ValueError(f"{fingerprint} is in neither report")
    verdict, finding = known
    because = _untestable(verdict, report) if new is None else ()
    return Change(
        status=_status(old, new, because),
        rule=verdict.rule,
        fingerprint=fingerprint,
        subject=finding.subject,
        responsible=finding.responsible,
        old=old[1] if old else None,
        new=new[1] if new else None,
        old_outcome=old[0].outcome if old else None,
        new_outcome=_outcome(verdict.rule, report),
        because=because,
    )


def _status(
    old: tuple[Verdict, Finding] | None, new: tuple[Verdict, Finding] | None, because: tuple[str, ...]
) -> Status:
    if new is None:
        return Status.NOT_RETESTABLE if because else Status.FIXED
    if old is None:
        return Status.NEW
    shared = _places(old[1].evidence) & _places(new[1].evidence)
    return Status.REMAINS if shared else Status.MOVED


def _outcome(rule: str, report: Report) -> Outcome | None:
    return next((verdict.outcome for verdict in report.verdicts if verdict.rule == rule), None)


def _untestable(old: Verdict, new: Report) -> tuple[str, ...]:
    """Return why the absence of a finding of `old` from `new` means nothing; empty where it means that it is fixed."""
    outcome = _outcome(old.rule, new)
    if outcome is None:
        return ("rule",)
    unfinished = _unfinished(new)
    needed = {str(collector) for fact in _evidence(old) for collector in KINDS[fact.kind][0]}
    missing = tuple(f"{name}: {status}" for name, status in unfinished.items() if name in needed)
    if missing:
        return missing
    if outcome is Outcome.UNDETERMINED and _accusation_unknown(old.rule, new):
        looked_at = tuple(f"{name}: {status}" for name, status in unfinished.items() if name in old.searched)
        return looked_at or ("undetermined",)
    return ()


def _unfinished(report: Report) -> dict[str, CoverageStatus]:
    statuses = {account.collector: account.status for account in report.coverage}
    every = {str(each): statuses.get(each, CoverageStatus.NOT_GIVEN) for each in Collector}
    return {name: status for name, status in every.items() if status is not CoverageStatus.FINISHED}


def _evidence(verdict: Verdict) -> list[Fact]:
    return [fact for finding in verdict.findings for fact in finding.evidence if fact.kind in KINDS]


def _accusation_unknown(rule: str, report: Report) -> bool:
    reasons = report.verdict(rule).reasons
    return any(reason.condition in ("applies", *ACCUSATIONS) and reason.value is None for reason in reasons)


def _places(facts: tuple[Fact, ...]) -> frozenset[tuple[str, ...]]:
    return frozenset(_place(fact.location) for fact in facts)


def _place(location: Location) -> tuple[str, ...]:
    """Return what names the place without what every build changes: offsets, lines, members, excerpts."""
    match location:
        case CodeLocation():
            return ("code", location.class_name, location.method, location.descriptor)
        case ManifestLocation():
            return ("manifest", location.element)
        case ResourceLocation():
            return ("resource", location.name)
        case FileLocation():
            return ("file", location.member)
        case DocumentLocation():
            return ("document", location.document)
        case RecordingLocation():
            return ("recording", location.recording)
