"""What the area `lab` shows in the navigation and on the first page."""

from __future__ import annotations

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from consentry.campaign.cases import queries as cases
from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.rounds import queries as rounds
from consentry.campaign.rounds.models import Assignment
from consentry.campaign.web.area import Area, Link, Waiting


def waiting(user: User) -> Iterator[Waiting]:
    """Yield what waits for people of a lab."""
    if access.may(user, Action.FINDING_DECIDE):
        open_ = rounds.assignments(user).filter(state=Assignment.State.OPEN)
        yield Waiting(_("Assignments in your lab's hands"), open_.count(), reverse("web:lab:list") + "?state=open")
        running = cases.reinspections(user).filter(outcome="")
        yield Waiting(_("Re-inspections to confirm"), running.count(), reverse("web:lab:reinspections"))
    if access.may(user, Action.FINDING_REVIEW):
        findings = cases.findings_to_review(user)
        yield Waiting(_("Decisions to review"), findings.count(), reverse("web:lab:review"))


AREA = Area(
    links=(
        Link(_("Assignments"), "web:lab:list", (Action.FINDING_DECIDE, Action.FINDING_REVIEW)),
        Link(_("Review"), "web:lab:review", (Action.FINDING_REVIEW,)),
        Link(_("Re-inspections"), "web:lab:reinspections", (Action.FINDING_DECIDE,)),
    ),
    waiting=waiting,
)
