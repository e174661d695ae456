"""Pages of the area `mynotices`: an operator's notices and what it files on them."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from consentry.campaign.cases.acts import REINSPECTED_STATES
from consentry.campaign.notices import acts, queries, submissions
from consentry.campaign.notices.documents import FILES
from consentry.campaign.notices.models import Notice, Submission
from consentry.campaign.people.roles import Action
from consentry.campaign.registry.acts import add_release
from consentry.campaign.web.acting import ErrorsOn, done
from consentry.campaign.web.file_fields import kept
from consentry.campaign.web.listing import listing
from consentry.campaign.web.mynotices.content import findings, time_left
from consentry.campaign.web.mynotices.forms import RectifiedForm, SubmissionForm
from consentry.campaign.web.pages import BOTH, Request, page, show
from consentry.campaign.web.reporting.page import page_language

_BY_OPERATOR = "运营者提交"  #: where a release came from, in the registry's language


@page(Action.STATEMENT_FILE)
def notices(request: Request) -> HttpResponse:
    """List the own notices."""
    found = listing(request, queries.notices(request.user))
    rows = [(each, time_left(each)) for each in found.rows]
    return show(request, "web/mynotices/notices.html", {"listing": found, "rows": rows})


@page(Action.STATEMENT_FILE)
def notice(request: Request, pk: int) -> HttpResponse:
    """Show a notice. Opening it is the proof of its service in the console."""
    one = get_object_or_404(_with_submissions(request), pk=pk)
    if request.method == "GET":
        acts.open_in_console(request.user, one)
    context = {
        "notice": one,
        "case": one.case,
        "content": one.content,
        "findings": findings(one, page_language()),
        "left": time_left(one),
        "documents": list(FILES),
        "submissions": one.submissions.all(),
        "kinds": _possible(one),
        "may_rectify": one.case.state in REINSPECTED_STATES,
    }
    return show(request, "web/mynotices/notice.html", context)


@page(Action.STATEMENT_FILE, Action.APPEAL_FILE, methods=BOTH)
def submit(request: Request, pk: int, kind: str) -> HttpResponse:
    """File a statement, an appeal, or a request for more time."""
    one = get_object_or_404(queries.notices(request.user), pk=pk)
    if kind not in Submission.Kind.values:
        raise Http404
    chosen = Submission.Kind(kind)
    form = SubmissionForm(request.POST or None, request.FILES or None, kind=chosen)
    if form.is_valid():
        values = form.cleaned_data
        with ErrorsOn(form):
            name, blob = kept(values["attachment"]) if values["attachment"] else ("", None)
            submissions.file(
                request.user,
                one,
                chosen,
                values["text"],
                attachment=blob,
                attachment_name=name,
                until=values.get("until"),
            )
            return done(request, _("Filed."), "web:mynotices:notice", pk)
    context = {"notice": one, "form": form, "kind": kind, "label": chosen.label, "left": time_left(one)}
    return show(request, "web/mynotices/submit.html", context)


@page(Action.STATEMENT_FILE, methods=BOTH)
def rectified(request: Request, pk: int) -> HttpResponse:
    """Take the rectified release; a lab inspects it against the findings."""
    one = get_object_or_404(queries.notices(request.user), pk=pk)
    form = RectifiedForm(request.POST or None, request.FILES or None)
    if form.is_valid():
        values = form.cleaned_data
        with ErrorsOn(form):
            name, blob = kept(values["file"])
            version = values["version_name"]
            add_release(
                request.user,
                one.case.app,
                version_name=version,
                binary=blob,
                file_name=name,
                source_text=_BY_OPERATOR,
            )
            return done(request, _("The release is handed in: a lab inspects it."), "web:mynotices:notice", pk)
    return show(request, "web/mynotices/rectified.html", {"notice": one, "form": form})


def _with_submissions(request: Request) -> Any:
    return queries.notices(request.user).prefetch_related("submissions__attachment", "submissions__filed_by")


def _possible(one: Notice) -> list[tuple[str, str]]:
    """Return what can be filed now; the act says so too."""
    kinds = [Submission.Kind.STATEMENT]
    if one.case.state in submissions.BEFORE_NAMING:
        waiting = {each.kind for each in one.submissions.all() if each.decision == Submission.Decision.PENDING}
        kinds += [kind for kind in (Submission.Kind.EXTENSION, Submission.Kind.APPEAL) if kind not in waiting]
    return [(kind.value, str(kind.label)) for kind in kinds]
