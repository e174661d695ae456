"""Addresses of the area `evidence`. `web:evidence:case` belongs on the page of a case."""

from __future__ import annotations

from django.urls import path

from consentry.campaign.web.evidence import views

app_name = "evidence"
urlpatterns = [
    path("keys/", views.keys, name="keys"),
    path("case/<int:pk>/", views.case, name="case"),
    path("package/<int:pk>/", views.download, name="download"),
]
