"""Addresses of the area `sampling`."""

from __future__ import annotations

from django.urls import path

from consentry.campaign.web.sampling import assignments, views

app_name = "sampling"
urlpatterns = [
    path("", views.samplings, name="list"),
    path("campaign/<int:pk>/draw/", views.draw, name="draw"),
    path("<int:pk>/", views.sampling, name="one"),
    path("<int:pk>/assign/", assignments.assign_sample, name="assign"),
    path("assignments/", assignments.assignments, name="assignments"),
    path("assignments/<int:pk>/cancel/", assignments.cancel, name="cancel"),
    path("campaign/<int:pk>/disagreements/", assignments.disagreements, name="disagreements"),
]
