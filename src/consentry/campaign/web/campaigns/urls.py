"""Addresses of the area `campaigns`."""

from __future__ import annotations

from django.urls import path

from consentry.campaign.web.campaigns import enrolment, views

app_name = "campaigns"
urlpatterns = [
    path("", views.campaigns, name="list"),
    path("new/", views.create, name="new"),
    path("<int:pk>/", views.campaign, name="one"),
    path("<int:pk>/change/", views.change, name="change"),
    path("<int:pk>/stage/", views.stage, name="stage"),
    path("<int:pk>/apps/", enrolment.participations, name="participations"),
    path("<int:pk>/enrol/", enrolment.enrol, name="enrol"),
]
