"""Addresses of the area `cases`."""

from __future__ import annotations

from django.urls import path

from consentry.campaign.web.cases import acting, findings, views

app_name = "cases"
urlpatterns = [
    path("", views.cases, name="list"),
    path("<int:pk>/", views.case, name="one"),
    path("<int:pk>/reinspect/", acting.reinspect, name="reinspect"),
    path("<int:pk>/close/", acting.close, name="close"),
    path("reinspections/<int:pk>/end/", acting.end, name="end"),
    path("findings/<int:pk>/", findings.finding, name="finding"),
    path("attachments/<int:pk>/file", findings.file, name="file"),
    path("inspections/<int:pk>/", findings.report, name="report"),
]
