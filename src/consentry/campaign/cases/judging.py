"""What deciding and reviewing have in common."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from consentry.campaign.cases.models import Finding, Judgement, Reinspection
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.rounds.models import Assignment

State = Finding.State
DECIDABLE = (State.PROPOSED, State.CONFIRMED, State.REJECTED, State.RETURNED)
DECIDED = (State.CONFIRMED, State.REJECTED)


def require_open(finding: Finding) -> None:
    """Raise ValidationError where inspectors have no more to say."""
    if finding.inspection.purpose == Inspection.Purpose.REINSPECTION:
        if Reinspection.objects.filter(inspection=finding.inspection_id).exclude(outcome="").exists():
            raise ValidationError(_("The re-inspection is confirmed."))
    elif not Assignment.objects.select_for_update().filter(pk__in=[finding.assignment_id], state=Assignment.State.OPEN):
        raise ValidationError(_("The assignment is not open."))


def judge(user: User, finding: Finding, action: Action, note: str) -> None:
    Judgement.objects.create(
        finding=finding, action=action.value, state=finding.state, note=note, by=user, at=timezone.now()
    )
