"""Repeat offenders (同一问题在不同版本反复出现): told of a fault by a notice, and it is back in another version.

This is the only definition. A finding repeats where an earlier case of the same app holds the same fingerprint, approved,
in another version, and a notice that was issued after that approval told the operator of it before the inspection began in
which it was found again. Being found before is not enough: nobody ignores an order that was never given, two labs at work
on two versions at a time make no repeat offender, and what remains in the version handed in for a notice is the same case.
What an appeal took back never counts; a mark that rested on it is taken off again.
"""

from __future__ import annotations

from django.db import transaction
from django.db.models import Exists, F, OuterRef, QuerySet

from consentry.campaign.audit import chain
from consentry.campaign.cases.models import Case, Finding

_ONGOING = (Case.State.OPEN, Case.State.NOTICED, Case.State.REINSPECTION, Case.State.OVERDUE)


def repeated() -> QuerySet[Finding]:
    """Return the approved findings of all cases that repeat one of an earlier case."""
    version = "inspection__release__version_name"
    told = (
        Finding.objects.filter(
            state=Finding.State.APPROVED,
            fingerprint=OuterRef("fingerprint"),
            case__app=OuterRef("case__app"),
            case__opened_at__lt=OuterRef("case__opened_at"),
            case__notices__issued_at__gt=F("reviewed_at"),
            case__notices__issued_at__lt=OuterRef("inspection__created_at"),
        )
        .exclude(case=OuterRef("case"))
        .exclude(**{version: OuterRef(version)})
    )
    found = Finding.objects.filter(Exists(told), state=Finding.State.APPROVED, case__isnull=False)
    return found.exclude(fingerprint="")


def flag(case: Case) -> bool:
    """Mark a case of a repeat offender, or take the mark off; for the system. The caller holds a transaction.

    Return whether it is one.
    """
    fingerprints = sorted(set(repeated().filter(case=case).values_list("fingerprint", flat=True)))
    repeats = bool(fingerprints)
    if case.repeat_offender != repeats:
        Case.objects.filter(pk=case.pk).update(repeat_offender=repeats)
        before, after = {"repeat_offender": not repeats}, {"repeat_offender": repeats, "fingerprints": fingerprints}
        chain.record(None, "case.repeat_offender", case, before=before, after=after)
        case.repeat_offender = repeats
    return repeats


def flag_all() -> int:
    """Mark the ongoing cases of repeat offenders; idempotent, for the daily run. Return how many marks changed."""
    ongoing = Case.objects.filter(state__in=_ONGOING)
    repeats = Exists(repeated().filter(case=OuterRef("pk")))
    wrong = ongoing.filter(repeats, repeat_offender=False) | ongoing.filter(~repeats, repeat_offender=True)
    count = 0
    for pk in list(wrong.order_by("pk").values_list("pk", flat=True)):
        with transaction.atomic():
            case = Case.objects.select_for_update().get(pk=pk)
            before = case.repeat_offender
            count += flag(case) != before
    return count
