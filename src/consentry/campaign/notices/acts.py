"""Issuing a notice and its supplements, opening it in the console, recording a bounce. Submissions are in `submissions.py`."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from consentry.campaign.audit import chain
from consentry.campaign.cases import deadlines
from consentry.campaign.cases.locking import require_seen
from consentry.campaign.cases.models import Case, Finding
from consentry.campaign.cases.transitions import pass_to
from consentry.campaign.notices import delivery, working_days
from consentry.campaign.notices.frozen import freeze_content, freeze_findings
from consentry.campaign.notices.models import Notice, Service
from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.rounds.models import Campaign


def issue(user: User, case: Case, *, deadline: datetime.date | None = None, version: int | None = None) -> Notice:
    """Issue the notice of a case for its open findings and queue its service by e-mail.

    `deadline` (a fixed day) replaces the campaign's rule; it must be given where the rule reaches beyond the known
    holidays. `version`: of the case as the officer saw it. Raises PermissionDenied; Stale; ValidationError with code
    `no_findings`, `deadline_past`, `calendar_unknown`; TransitionNotAllowed where the case has its notice already.
    """
    access.require(user, Action.NOTICE_ISSUE, case)
    with transaction.atomic():
        campaign = Campaign.objects.select_for_update().get(pk=case.campaign_id)  # the numbers of its notices
        case = _locked(case.pk, version)
        pass_to(case, "serve_notice")
        return _issue(user, campaign, case, deadlines.open_findings(case), deadline)


def issue_supplement(
    user: User, case: Case, *, deadline: datetime.date | None = None, version: int | None = None
) -> Notice:
    """Issue a notice of its own for the findings that joined the case after its notice, and queue its service.

    It has its own deadline, by the same rule as a first one; that of the earlier findings stays as it is, and so does the
    state of the case. Raises PermissionDenied; Stale; ValidationError as `issue` does, and with code `state` where the
    operator was not told of the case yet, or the case is over.
    """
    access.require(user, Action.NOTICE_ISSUE, case)
    with transaction.atomic():
        campaign = Campaign.objects.select_for_update().get(pk=case.campaign_id)
        case = _locked(case.pk, version)
        if case.state not in deadlines.TOLD:
            raise ValidationError(_("A supplement follows a notice, while the case goes on."), code="state")
        case.version += 1
        case.save(update_fields=["version", "changed_at"])
        earlier = list(case.notices.order_by("pk").values_list("number", flat=True))
        return _issue(user, campaign, case, deadlines.untold(case), deadline, earlier)


def _issue(
    user: User,
    campaign: Campaign,
    case: Case,
    chosen: QuerySet[Finding],
    fixed: datetime.date | None,
    supplements: Sequence[str] = (),
) -> Notice:
    findings = list(chosen.select_related("inspection").prefetch_related("attachments"))
    if not findings:
        raise ValidationError(_("The case has no approved finding to give notice of."), code="no_findings")
    day, rule = deadline_of(campaign, fixed)
    today = working_days.today()
    notice = Notice.objects.create(
        case=case,
        number=_next_number(campaign, today.year),
        issued_by=user,
        deadline=day,
        findings=freeze_findings(findings, campaign.regulations, today),
        content=freeze_content(case, user) | {"deadline": rule, "supplements": list(supplements)},
    )
    Finding.objects.filter(pk__in=[finding.pk for finding in findings]).update(due=day)
    deadlines.settle(case, today)
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
            "supplements": list(supplements),
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


def _locked(pk: int, version: int | None) -> Case:
    related = ("campaign", "app__operator__organisation", "release__source")
    case = Case.objects.select_for_update(of=("self",)).select_related(*related).get(pk=pk)
    return require_seen(case, version)


def _next_number(campaign: Campaign, year: int) -> str:
    """Return the next number of the campaign's year; the campaign's row is locked."""
    prefix = f"{campaign.slug.upper()}〔{year}〕"
    return f"{prefix}{Notice.objects.filter(case__campaign=campaign, number__startswith=prefix).count() + 1}号"
