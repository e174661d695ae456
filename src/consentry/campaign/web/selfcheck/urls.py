"""Addresses of the area `selfcheck`."""

from __future__ import annotations

from django.urls import path

from consentry.campaign.web.selfcheck import inspections, views

app_name = "selfcheck"
urlpatterns = [
    path("", views.apps, name="list"),
    path("<int:campaign>/<int:pk>/", views.app, name="app"),
    path("<int:campaign>/<int:pk>/participate/", views.participate, name="participate"),
    path("<int:campaign>/<int:pk>/upload/", views.upload, name="upload"),
    path("<int:campaign>/<int:pk>/declare/", views.declare, name="declare"),
    path("inspections/<int:pk>/", inspections.inspection, name="inspection"),
    path("inspections/<int:pk>/state/", inspections.state, name="state"),
    path("inspections/<int:pk>/cancel/", inspections.cancel, name="cancel"),
    path("inspections/<int:pk>/report/<str:name>", inspections.download, name="report"),
]
