"""Addresses of the area `notices`."""

from __future__ import annotations

from django.urls import path

from consentry.campaign.web.notices import issuing, submissions, views

app_name = "notices"
urlpatterns = [
    path("", views.notices, name="list"),
    path("<int:pk>/", views.notice, name="one"),
    path("<int:pk>/documents/<str:name>", views.document, name="document"),
    path("services/<int:pk>/bounce/", views.bounce, name="bounce"),
    path("case/<int:pk>/issue/", issuing.issue, name="issue"),
    path("case/<int:pk>/supplement/", issuing.supplement, name="supplement"),
    path("submissions/", submissions.submissions, name="submissions"),
    path("submissions/<int:pk>/", submissions.submission, name="submission"),
    path("submissions/<int:pk>/file", submissions.file, name="file"),
]
