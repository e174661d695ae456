"""Addresses of the area `record`."""

from __future__ import annotations

from django.urls import path

from consentry.campaign.web.record import views

app_name = "record"
urlpatterns = [
    path("", views.every, name="list"),
    path("<int:number>/", views.one, name="entry"),
    path("check/", views.check, name="check"),
    path("record.csv", views.as_csv, name="csv"),
    path("record.jsonl", views.as_json_lines, name="json_lines"),
]
