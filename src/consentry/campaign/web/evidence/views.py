"""Pages of the area `evidence`."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from consentry.campaign.evidence import acts, queries
from consentry.campaign.evidence.package import signing
from consentry.campaign.people.roles import Action
from consentry.campaign.registry.downloads import attachment
from consentry.campaign.web.acting import ErrorsOn, done
from consentry.campaign.web.evidence.forms import PackageForm
from consentry.campaign.web.pages import BOTH, Request, page, public_page, show

_MOST = 50  #: packages of a case that its page lists, the newest


@page(Action.EVIDENCE_EXPORT, methods=BOTH)
def case(request: Request, pk: int) -> HttpResponse:
    """Show the packages of a case; ask for one."""
    row = get_object_or_404(queries.cases(request.user), pk=pk)
    form = PackageForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        with ErrorsOn(form):
            acts.export(request.user, row, **form.cleaned_data)
            return done(request, _("The package is being made. Look again in a moment."), "web:evidence:case", row.pk)
    packages = queries.packages(request.user, row)[:_MOST]
    return show(request, "web/evidence/case.html", {"case": row, "form": form, "packages": packages})


@page(Action.EVIDENCE_EXPORT)
def download(request: Request, pk: int) -> HttpResponseBase:
    """Give a package out; one that is not ready is not there yet."""
    package = get_object_or_404(queries.packages(request.user).filter(blob__isnull=False), pk=pk)
    return attachment(acts.take(request.user, package), package.file_name)


@public_page()
def keys(request: HttpRequest) -> HttpResponse:
    """Show the public halves of all keys that ever signed a package."""
    found = [(key, signing.public_pem(key.public_key)) for key in queries.public_keys()]
    return show(request, "web/evidence/keys.html", {"keys": found})
