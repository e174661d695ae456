"""Pages of the area `cases`: the list, and a case with all that happened to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404

from consentry.campaign.bulletins import search
from consentry.campaign.cases import deadlines, queries
from consentry.campaign.cases.acts import REINSPECTED_STATES
from consentry.campaign.cases.models import Case, Finding
from consentry.campaign.disposal import queries as disposal
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.notices import queries as notices
from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.web.cases.forms import CaseFilter
from consentry.campaign.web.lab import clauses
from consentry.campaign.web.listing import listing
from consentry.campaign.web.pages import Request, page, show
from consentry.campaign.web.reporting.page import page_language

UNDONE = (Inspection.State.FAILED, Inspection.State.CANCELLED)
CLOSABLE = (Case.State.RECTIFIED, Case.State.RELISTED)


@dataclass(frozen=True)
class Told:
    """A finding of the case, with its clauses in words and whether a notice told of it."""

    finding: Finding
    clauses: list[tuple[str, str, str]]
    told: bool


@page(Action.CASE_VIEW)
def cases(request: Request) -> HttpResponse:
    """List the cases."""
    return show(request, "web/cases/list.html", {"listing": listing(request, queries.cases(request.user), CaseFilter)})


@page(Action.CASE_VIEW)
def case(request: Request, pk: int) -> HttpResponse:
    """Show a case."""
    one = get_object_or_404(queries.cases(request.user), pk=pk)
    findings = list(queries.findings(request.user).filter(case=one).prefetch_related("judgements__by"))
    reinspections = list(queries.reinspections(request.user).filter(case=one))
    context = {
        "case": one,
        "campaign": one.campaign,
        "passages": one.passages.order_by("pk"),
        "findings": [
            Told(each, clauses.names(each.clauses, page_language()), each.due is not None) for each in findings
        ],
        "notices": notices.notices(request.user).filter(case=one),
        "submissions": notices.submissions(request.user).filter(notice__case=one).order_by("pk"),
        "reinspections": [(each, not each.outcome and each.inspection.state in UNDONE) for each in reinspections],
        "orders": disposal.orders(request.user).filter(case=one),
        "penalties": disposal.penalties(request.user).filter(case=one),
        "hits": search.named_before(operator=one.app.operator.name, app=one.app.name, signer=one.app.signer),
        "may_export": access.may(request.user, Action.EVIDENCE_EXPORT, one),
        **_acts(request.user, one, findings),
    }
    return show(request, "web/cases/one.html", context)


def _acts(user: User, one: Case, findings: list[Finding]) -> dict[str, Any]:
    """Return what the person can do with the case now; the acts refuse the rest all the same."""
    may_issue = access.may(user, Action.NOTICE_ISSUE, one)
    open_ = [each for each in findings if each.state == Finding.State.APPROVED and each.retest != Finding.Retest.FIXED]
    may_assign = access.may(user, Action.ASSIGNMENT_EDIT)
    return {
        "can_issue": may_issue and one.state == Case.State.OPEN,
        "can_supplement": may_issue and one.state in deadlines.TOLD and any(each.due is None for each in open_),
        "can_close": may_issue and one.state in CLOSABLE,
        "can_reinspect": may_assign and one.state in REINSPECTED_STATES,
        "can_end": may_assign,
    }
