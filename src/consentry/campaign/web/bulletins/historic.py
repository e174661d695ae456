"""The page that takes a historic bulletin."""

from __future__ import annotations

from django import forms
from django.http import HttpResponse
from django.utils.translation import gettext as _

from consentry.campaign.bulletins.historic.acts import import_historic
from consentry.campaign.bulletins.historic.read import Parsed, read
from consentry.campaign.bulletins.historic.tables import UnreadableTable
from consentry.campaign.people.roles import Action
from consentry.campaign.web.acting import ErrorsOn, done
from consentry.campaign.web.bulletins.forms import Historic
from consentry.campaign.web.pages import BOTH, Request, page, show


@page(Action.BULLETIN_DRAFT, methods=BOTH)
def upload(request: Request) -> HttpResponse:
    """Read the table and store it as a draft, with everything that did not fit."""
    form = Historic(request.POST or None, request.FILES or None)
    if form.is_valid():
        with ErrorsOn(form):
            row = import_historic(request.user, _parsed(form), form.source())
            said = _("Read. Look through the problems; two more people review and publish it.")
            return done(request, said, "web:bulletins:bulletin", row.pk)
    return show(request, "web/bulletins/historic.html", {"form": form})


def _parsed(form: Historic) -> Parsed:
    file = form.cleaned_data["file"]
    try:
        return read(file.name, file.read(), form.cleaned_data["preamble"])
    except UnreadableTable as error:
        text = _("The table cannot be read: %(why)s") % {"why": error}
        raise forms.ValidationError({"file": text}) from error
