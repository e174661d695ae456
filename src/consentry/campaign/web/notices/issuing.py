"""Pages of the area `notices`: issuing the notice of a case, or a supplement."""

from __future__ import annotations

import datetime
from typing import Protocol

from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from consentry.campaign.cases import deadlines, queries
from consentry.campaign.cases.models import Case, Finding
from consentry.campaign.notices import acts
from consentry.campaign.notices.models import Notice
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.web.acting import ErrorsOn, done
from consentry.campaign.web.notices.forms import IssueForm
from consentry.campaign.web.notices.preview import preview
from consentry.campaign.web.pages import BOTH, Request, page, show


class _Act(Protocol):
    def __call__(
        self, user: User, case: Case, *, deadline: datetime.date | None = None, version: int | None = None
    ) -> Notice:
        """Issue it."""


@page(Action.NOTICE_ISSUE, methods=BOTH)
def issue(request: Request, pk: int) -> HttpResponse:
    """Issue the notice of a case."""
    one = get_object_or_404(queries.cases(request.user), pk=pk)
    return _page(request, one, acts.issue, deadlines.open_findings(one), supplement=False)


@page(Action.NOTICE_ISSUE, methods=BOTH)
def supplement(request: Request, pk: int) -> HttpResponse:
    """Issue a notice of what joined the case after its notice."""
    one = get_object_or_404(queries.cases(request.user), pk=pk)
    return _page(request, one, acts.issue_supplement, deadlines.untold(one), supplement=True)


def _page(request: Request, one: Case, act: _Act, findings: QuerySet[Finding], *, supplement: bool) -> HttpResponse:
    form = IssueForm(request.POST or None, initial={"version": one.version})
    if form.is_valid():
        values = form.cleaned_data
        with ErrorsOn(form):
            made = act(request.user, one, deadline=values["deadline"], version=values["version"])
            return done(request, _("The notice is issued and its service is queued."), "web:notices:one", made.pk)
    context = {
        "case": one,
        "campaign": one.campaign,
        "form": form,
        "findings": list(findings),
        "preview": preview(one.campaign),
        "address": acts.address_of(one),
        "supplement": supplement,
    }
    return show(request, "web/notices/issue.html", context)
