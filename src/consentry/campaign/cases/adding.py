"""What an inspector adds: findings that the inspection did not see, and the files behind a finding."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from functools import cache

import msgspec
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from consentry.campaign.audit import chain
from consentry.campaign.cases.judging import DECIDABLE, judge, require_open
from consentry.campaign.cases.locking import lock_finding
from consentry.campaign.cases.models import Attachment, Finding
from consentry.campaign.jobs.acts import ACTIVE
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.registry import contents
from consentry.campaign.registry.models import Blob
from consentry.catalog import load
from consentry.judge.compare import ACCUSATIONS
from consentry.model.verdict import Outcome

State = Finding.State
MOST_FILES = 20

#: a file behind a finding: its name, and its bytes (stored with `registry.blobs.store`)
File = tuple[str, Blob]


@transaction.atomic
def add_finding(
    user: User,
    inspection: Inspection,
    *,
    clauses: Sequence[str],
    summary: str,
    observation: str,
    rule: str = "",
    subject: str = "",
    responsible: str = "",
    outcome: str = Outcome.VIOLATED.value,
    summary_en: str = "",
    remedy: str = "",
    remedy_en: str = "",
    attachments: Iterable[File] = (),
) -> Finding:
    """Add a finding that a person observed and the inspection did not see. It counts as confirmed by that person.

    `clauses` and `rule` are ids of the catalog, `summary` is one Chinese sentence, `observation` what was seen and how.
    Raises PermissionDenied, ValidationError.
    """
    access.require(user, Action.FINDING_DECIDE, inspection)
    if inspection.purpose == Inspection.Purpose.SELF or inspection.state in ACTIVE:
        raise ValidationError(_("Findings are added to a lab inspection that is over."))
    _check_words(clauses, rule, outcome, summary, observation)
    finding = Finding(
        inspection=inspection,
        assignment=inspection.assignment,
        rule=rule,
        outcome=outcome,
        fingerprint=_fingerprint(rule, subject, responsible, clauses),
        subject=subject,
        responsible=responsible,
        clauses=list(clauses),
        summary=summary,
        summary_en=summary_en,
        remedy=remedy,
        remedy_en=remedy_en,
        added=True,
        state=State.CONFIRMED,
        decided_by=user,
        decided_at=timezone.now(),
        reason=observation,
        retest=Finding.Retest.NEW if inspection.purpose == Inspection.Purpose.REINSPECTION else "",
    )
    require_open(finding)
    finding.full_clean()  # the same finding twice is refused too
    finding.save()
    judge(user, finding, Action.FINDING_DECIDE, observation)
    after = {"state": State.CONFIRMED.value, "clauses": finding.clauses, "summary": summary, "observation": observation}
    chain.record(user, Action.FINDING_DECIDE, finding, after=after)
    for name, blob in attachments:
        attach(user, finding, name, blob)
    return finding


@transaction.atomic
def attach(user: User, finding: Finding, file_name: str, blob: Blob) -> Attachment:
    """Put a recording, a screenshot or a document behind a finding. Raises PermissionDenied, ValidationError."""
    locked = lock_finding(finding.pk)
    access.require(user, Action.FINDING_DECIDE, locked)
    require_open(locked)
    if locked.state not in DECIDABLE:
        raise ValidationError(_("The finding is decided and reviewed."))
    if locked.attachments.count() >= MOST_FILES:
        raise ValidationError(_("A finding carries at most %(most)d files.") % {"most": MOST_FILES})
    media_type = contents.type_of_blob(blob)
    attachment = Attachment(finding=locked, blob=blob, file_name=file_name, media_type=media_type, added_by=user)
    attachment.full_clean()
    attachment.save()
    chain.record(user, Action.FINDING_DECIDE, locked, after={"attached": blob.sha256, "file": file_name})
    return attachment


def _check_words(clauses: Sequence[str], rule: str, outcome: str, summary: str, observation: str) -> None:
    problems: dict[str, str] = {}
    known_rules, known_clauses = _known_ids()
    if not clauses or not set(clauses) <= known_clauses:
        problems["clauses"] = _("Name at least one clause of the catalog, and only such.")
    if rule and rule not in known_rules:
        problems["rule"] = _("The catalog has no such rule.")
    if outcome not in ACCUSATIONS:
        problems["outcome"] = _("Either violated or suspected.")
    if not summary.strip():
        problems["summary"] = _("Say what was found.")
    if not observation.strip():
        problems["observation"] = _("Say what was seen, and how.")
    if problems:
        raise ValidationError(problems)


@cache
def _known_ids() -> tuple[frozenset[str], frozenset[str]]:
    catalog = load()
    clauses = frozenset(clause.id for regulation in catalog.regulations for clause in regulation.clauses)
    return frozenset(rule.id for rule in catalog.rules), clauses


def _fingerprint(rule: str, subject: str, responsible: str, clauses: Sequence[str]) -> str:
    """Return what makes an added finding known again in another version: what it says, not where it was seen."""
    canonical = msgspec.json.encode(("added-1", rule, subject, responsible, sorted(clauses)))
    return hashlib.sha256(canonical).hexdigest()[:32]
