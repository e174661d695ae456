"""Addresses of the area `mynotices`."""

from __future__ import annotations

from django.urls import path

from consentry.campaign.web.mynotices import files, views

app_name = "mynotices"
urlpatterns = [
    path("", views.notices, name="list"),
    path("<int:pk>/", views.notice, name="notice"),
    path("<int:pk>/submit/<str:kind>/", views.submit, name="submit"),
    path("<int:pk>/rectified/", views.rectified, name="rectified"),
    path("<int:pk>/documents/<str:name>", files.document, name="document"),
    path("<int:pk>/evidence/<str:sha256>", files.evidence, name="evidence"),
    path("submissions/<int:pk>/file", files.attached, name="attached"),
]
