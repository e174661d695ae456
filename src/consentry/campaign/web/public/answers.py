"""Answers for everybody: in the language of the address, kept by caches, without a cookie."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.cache import get_conditional_response, patch_vary_headers

from consentry.campaign.web.public.files import release
from consentry.model.text import Language

_CODES = {"zh": "zh-hans", "en": "en"}
_SECONDS = 300


def language_of(request: HttpRequest) -> Language:
    """Return the language that the address names (`?lang=en`), else the reader's."""
    named = request.GET.get("lang", "")
    if named in _CODES:
        return Language(named)
    return Language.EN if translation.get_language() == "en" else Language.ZH


def tag(*parts: object) -> str:
    """Return the ETag of an answer that depends on these and on the version of the software only."""
    text = "\n".join(map(str, (*parts, release())))
    return f'"{hashlib.sha256(text.encode()).hexdigest()[:32]}"'


def unchanged(request: HttpRequest, etag: str) -> HttpResponse | None:
    """Return 304 where the reader has this answer already."""
    answer = get_conditional_response(request, etag=etag)
    return _kept(request, answer, etag) if isinstance(answer, HttpResponse) else None


def shown(
    request: HttpRequest, template: str, context: Mapping[str, Any], language: Language, etag: str = ""
) -> HttpResponse:
    """Return the page in the language."""
    here = request.build_absolute_uri(request.path).removeprefix(request.build_absolute_uri("/"))
    frame = {"lang": language.value, "address": f"{settings.BASE_URL}/{here}", "asked": _others(request)}
    with translation.override(_CODES[language.value]):
        response = HttpResponse(render_to_string(template, {**frame, **context}))
    response.headers["Content-Language"] = _CODES[language.value]
    return _kept(request, response, etag)


def sent(
    request: HttpRequest, content: bytes, media_type: str, language: Language, etag: str, *, name: str = ""
) -> HttpResponse:
    """Return a file; with a name, as an attachment, which no browser shows as a page of ours."""
    response = HttpResponse(content, content_type=media_type)
    response.headers["Content-Language"] = _CODES[language.value]
    if name:
        response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
        response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return _kept(request, response, etag)


def _kept(request: HttpRequest, response: HttpResponse, etag: str) -> HttpResponse:
    if etag:
        response.headers["ETag"] = etag
    response.headers["Cache-Control"] = f"public, max-age={_SECONDS}"
    if "lang" not in request.GET:
        patch_vary_headers(response, ("Accept-Language", "Cookie"))
    return response


def _others(request: HttpRequest) -> str:
    """Return what the address asks for besides the language, to go on with in the other one."""
    query = request.GET.copy()
    query.pop("lang", None)
    return f"&{query.urlencode()}" if query else ""
