"""Issuing a notice, opening it in the console, recording a bounce. Submissions are in `submissions.py`."""

from __future__ import annotations

import datetime
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from consentry.campaign.audit import chain
from consentry.campaign.cases.models import Case, Finding
from consentry.campaign.cases.transitions import pass_to
from consentry.campaign.notices import delivery, working_days
from consentry.campaign.notices.frozen import freeze_content, freeze_findings
from consentry.campaign.notices.models import Notice, Service
from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.rounds.models import Campaign


def issue(user: User, case: Case, *, deadline: datetime.date | None = None) -> Notice:
    """Issue the notice of a case for its approved findings and queue its service by e-mail.

    `deadline` (a fixed day) replaces the campaign's rule; it must be given where the rule reaches beyond the known
    holidays. Raises PermissionDenied; ValidationError with code `no_findings`, `deadline_past`, `calendar_unknown`;
    TransitionNotAllowed where the case has its notice already.
    """
    access.require(user, Action.NOTICE_ISSUE, case)
    with transaction.atomic():
        campaign = Campaign.objects.select_for_update().get(pk=case.campaign_id)  # the numbers of its notices
        case = _locked(case.pk)
        pass_to(case, "serve_notice")
        findings = list(
            case.findings.filter(state=Finding.State.APPROVED)
            .select_related("inspection")
            .prefetch_related("attachments")
        )
        if not findings:
            raise ValidationError(_("The case has no approved finding."), code="no_findings")
        day, rule = deadline_of(campaign, deadline)
        today = working_days.today()
        notice = Notice.objects.create(
            case=case,
            number=_next_number(campaign, today.year),
            issued_by=user,
            deadline=day,
            findings=freeze_findings(findings, campaign.regulations, today),
            content=freeze_content(case, user) | {"deadline": rule},
        )
        case.deadline = day
        case.save(update_fields=["deadline"])
        delivery.queue(notice, Service.Kind.NOTICE, day, address_of(case))
        chain.record(
            user,
            Action.NOTICE_ISSUE,
            notice,
            after={
                "case": case.pk,
                "number": notice.number,
                "deadline": day.isoformat(),
                "rule": rule,
                "findings": [finding.pk for finding in findings],
            },
        )
    return notice


def deadline_of(campaign: Campaign, fixed: datetime.date | None = None) -> tuple[datetime.date, dict[str, Any]]:
    """Return the day by which a notice issued today must be met, and the rule it came from. Raises ValidationError."""
    today = working_days.today()
    rule: dict[str, Any]
    if fixed is not None:
        day, rule = fixed, {"rule": "officer"}
    elif campaign.rectify_until is not None:
        day, rule = campaign.rectify_until, {"rule": "campaign"}
    else:
        rule = {"rule": "working_days", "days": campaign.rectify_working_days}
        try:
            day = working_days.after(today, campaign.rectify_working_days).day
        except working_days.CalendarUnknown as error:
            raise ValidationError(
                _("The public holidays after %(day)s are not known yet: set a fixed day as the deadline."),
                code="calendar_unknown",
                params={"day": working_days.KNOWN_TO.isoformat()},
            ) from error
    if day <= today:
        raise ValidationError(_("The deadline must lie in the future."), code="deadline_past")
    return day, rule


def open_in_console(user: User, notice: Notice) -> Service:
    """Keep that a person of the operator opened the notice, when first; the proof of service in the console.

    Raises PermissionDenied for everybody else: an officer who looks at a notice has not served it.
    """
    access.require(user, Action.NOTICE_VIEW, notice)
    if user.organisation_id is None or user.organisation_id not in notice.owner_organisation_ids():
        raise PermissionDenied("only the operator's own people can be served")
    with transaction.atomic():
        service, created = Service.objects.get_or_create(
            notice=notice,
            channel=Service.Channel.CONSOLE,
            kind=Service.Kind.NOTICE,
            deadline=notice.deadline,
            address=user.get_username(),
            defaults={"at": timezone.now(), "state": Service.State.OPENED},
        )
        if created:
            chain.record(user, Action.NOTICE_VIEW, notice, after={"opened": service.at.isoformat()})
    return service


def record_bounce(user: User, service: Service, text: str) -> Service:
    """Keep that an accepted mail came back; the officer then serves in another way."""
    access.require(user, Action.NOTICE_ISSUE, service.notice)
    with transaction.atomic():
        service = Service.objects.select_for_update(of=("self",)).get(pk=service.pk)
        if service.state != Service.State.ACCEPTED:
            raise ValidationError(_("Only a mail that was accepted can come back."), code="not_accepted")
        service.state, service.error, service.at = Service.State.BOUNCED, text, timezone.now()
        service.save(update_fields=["state", "error", "at"])
        chain.record(user, "service.bounce", service, after={"error": text})
    return service


def address_of(case: Case) -> str:
    """Return where the operator gets mail; empty = nowhere, which its service then says."""
    operator = case.app.operator
    return operator.email or (operator.organisation.email if operator.organisation else "")


def _locked(pk: int) -> Case:
    return (
        Case.objects.select_for_update(of=("self",))
        .select_related("campaign", "app__operator__organisation", "release__source")
        .get(pk=pk)
    )


def _next_number(campaign: Campaign, year: int) -> str:
    """Return the next number of the campaign's year; the campaign's row is locked."""
    prefix = f"{campaign.slug.upper()}〔{year}〕"
    return f"{prefix}{Notice.objects.filter(case__campaign=campaign, number__startswith=prefix).count() + 1}号"
