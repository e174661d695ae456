"""Addresses of the service."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver, include, path

urlpatterns: list[URLPattern | URLResolver] = [
    path("api/v1/", include("consentry.campaign.api.urls")),
    path("", include("consentry.campaign.web.urls")),
]

handler400 = "consentry.campaign.web.errors.bad_request"
handler403 = "consentry.campaign.web.errors.forbidden"
handler404 = "consentry.campaign.web.errors.not_found"
handler500 = "consentry.campaign.web.errors.server_error"
