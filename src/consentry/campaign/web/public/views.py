"""Pages of the area `public`: published bulletins, for everybody, without a login and without a cookie."""

from __future__ import annotations

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from consentry.campaign.bulletins import exports, queries, search
from consentry.campaign.bulletins.models import Bulletin
from consentry.campaign.web.listing import listing
from consentry.campaign.web.pages import public_page
from consentry.campaign.web.public import files
from consentry.campaign.web.public.answers import language_of, sent, shown, tag, unchanged
from consentry.campaign.web.public.forms import Bulletins, Named

_FEED = 50  #: the latest entries


@public_page()
def bulletins(request: HttpRequest) -> HttpResponse:
    """List the published bulletins, the latest first."""
    found = listing(request, queries.published(), Bulletins)
    return shown(request, "web/public/list.html", {"listing": found}, language_of(request))


@public_page()
def bulletin(request: HttpRequest, pk: int) -> HttpResponse:
    """Show a bulletin: the table with the official columns, its digest, what corrects it."""
    row = _published(pk)
    language = language_of(request)
    corrections = list(row.corrections.all())
    etag = tag(row.digest, language.value, *(correction.digest for correction in corrections))
    if answer := unchanged(request, etag):
        return answer
    page = exports.page(row, language)
    corrected_by = {
        entry.corrects_id: (correction, entry) for correction in corrections for entry in correction.rows.all()
    }
    entries = [
        {"cells": cells, "corrected": corrected_by.get(entry.pk), "withdrawn": entry.withdrawn}
        for cells, entry in zip(page.rows, row.rows.all(), strict=True)
    ]
    context = {
        "bulletin": row,
        "page": page,
        "entries": entries,
        "corrections": corrections,
        "formats": [*exports.FORMATS],
    }
    return shown(request, "web/public/bulletin.html", context, language, etag)


@public_page()
def download(request: HttpRequest, pk: int, name: str) -> HttpResponse:
    """Send a bulletin as a file."""
    row = _published(pk)
    language = language_of(request)
    etag = tag(row.digest, language.value, name)
    if answer := unchanged(request, etag):
        return answer
    content = files.content(row, name, language)
    media_type = exports.FORMATS[name].media_type
    return sent(request, content, media_type, language, etag, name=f"bulletin-{pk}.{name}")


@public_page()
def feed(request: HttpRequest) -> HttpResponse:
    """Send the latest bulletins as an Atom feed."""
    language = language_of(request)
    latest = list(queries.feed()[:_FEED])
    etag = tag("feed", language.value, *(row.digest for row in latest))
    if answer := unchanged(request, etag):
        return answer
    content = exports.atom(latest, _absolute("web:public:feed"), _address, language)
    return sent(request, content, "application/atom+xml; charset=utf-8", language, etag)


@public_page()
def named(request: HttpRequest) -> HttpResponse:
    """Say whether an app, an operator or a signing certificate was named before."""
    form = Named(request.GET or None)
    asked = form.asked() if form.is_bound else {}
    hits = search.named_before(**asked) if asked else []
    context = {"form": form, "asked": asked, "hits": hits, "most": search.MOST}
    return shown(request, "web/public/named.html", context, language_of(request))


def _published(pk: int) -> Bulletin:
    try:
        return queries.published_one(pk)
    except Bulletin.DoesNotExist as error:
        raise Http404 from error


def _address(row: Bulletin) -> str:
    return _absolute("web:public:bulletin", row.pk)


def _absolute(name: str, *args: int) -> str:
    return settings.BASE_URL + reverse(name, args=args)
