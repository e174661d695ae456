"""Addresses of the area `overview`."""

from __future__ import annotations

from django.urls import path, register_converter

from consentry.campaign.overview.exports import FORMATS
from consentry.campaign.web.overview import views


class _Format:
    regex = "|".join(FORMATS)

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


register_converter(_Format, "overview_format")

app_name = "overview"
urlpatterns = [
    path("", views.latest, name="overview"),
    path("<slug:slug>/", views.campaign, name="campaign"),
    path("<slug:slug>/apps/", views.apps, name="apps"),
    path("<slug:slug>/overview.<overview_format:name>", views.export, name="export"),
]
