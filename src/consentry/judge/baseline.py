"""Findings that somebody has looked at and accepted for a time, with the reason."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import msgspec

from consentry.model.verdict import Verdict


class Suppression(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One accepted finding. Raises ValueError without a reason: an acceptance that nobody explains is a hole."""

    fingerprint: str
    reason: str
    expires: datetime.date  #: the last day on which it holds

    def __post_init__(self) -> None:
        if not self.fingerprint.strip():
            raise ValueError("a suppression needs the fingerprint of a finding")
        if not self.reason.strip():
            raise ValueError(f"{self.fingerprint}: a suppression needs a reason")

    def holds(self, as_of: datetime.date) -> bool:
        """Return True where the suppression has not expired on that day."""
        return as_of <= self.expires


class Baseline(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a baseline file holds."""

    version: int = 1
    suppressions: tuple[Suppression, ...] = ()


def parse_baseline(data: bytes) -> Baseline:
    """Return the baseline written as YAML or JSON. Raises ValueError that names the field, for damaged or odd files."""
    try:
        baseline = msgspec.yaml.decode(data, type=Baseline)
    except msgspec.ValidationError as error:
        raise ValueError(f"baseline: {error}") from error
    except msgspec.DecodeError as error:
        raise ValueError(f"baseline: not YAML or JSON: {error}") from error
    if baseline.version != 1:
        raise ValueError(f"baseline: version {baseline.version} is not known (1 is)")
    seen: set[str] = set()
    for suppression in baseline.suppressions:
        if suppression.fingerprint in seen:
            raise ValueError(f"baseline: {suppression.fingerprint} is given twice")
        seen.add(suppression.fingerprint)
    return baseline


def apply_baseline(
    verdicts: Sequence[Verdict], suppressions: Sequence[Suppression], as_of: datetime.date
) -> tuple[Verdict, ...]:
    """Return the verdicts with accepted findings marked.

    The outcome stays and the finding is still shown; `Finding.suppressed` says why it does not count
    (`Report.worst` leaves it out). A suppression that has expired marks nothing.
    """
    reasons = {each.fingerprint: each.reason for each in suppressions if each.holds(as_of)}
    return tuple(_marked(verdict, reasons) for verdict in verdicts)


def unused(
    verdicts: Sequence[Verdict], suppressions: Sequence[Suppression], as_of: datetime.date
) -> tuple[Suppression, ...]:
    """Return the suppressions that mark nothing: expired, or their finding is gone. Worth a line in the output."""
    present = {finding.fingerprint for verdict in verdicts for finding in verdict.findings}
    return tuple(each for each in suppressions if not each.holds(as_of) or each.fingerprint not in present)


def _marked(verdict: Verdict, reasons: dict[str, str]) -> Verdict:
    if not any(finding.fingerprint in reasons for finding in verdict.findings):
        return verdict
    findings = tuple(
        msgspec.structs.replace(finding, suppressed=reasons.get(finding.fingerprint, finding.suppressed))
        for finding in verdict.findings
    )
    return msgspec.structs.replace(verdict, findings=findings)
