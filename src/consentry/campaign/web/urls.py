"""Addresses of the pages: those of everybody here, those of an area in its own `urls.py`."""

from __future__ import annotations

from django.urls import include, path

from consentry.campaign.web.account import entrance
from consentry.campaign.web.areas import AREAS
from consentry.campaign.web.health import healthz

app_name = "web"
urlpatterns = [
    path("", entrance.home, name="home"),
    path("login/", entrance.login, name="login"),
    path("logout/", entrance.logout, name="logout"),
    path("language/", entrance.language, name="language"),
    path("second-factor/", entrance.second_factor_page, name="second_factor"),
    path("second-factor/qr.svg", entrance.second_factor_qr, name="second_factor_qr"),
    path("healthz", healthz, name="healthz"),
    *(path(prefix, include(f"consentry.campaign.web.{name}.urls")) for name, prefix in AREAS.items()),
]
