"""Addresses of the area `bulletins`."""

from __future__ import annotations

from django.urls import path

from consentry.campaign.web.bulletins import historic, views, working

app_name = "bulletins"
urlpatterns = [
    path("", views.bulletins, name="list"),
    path("new/", views.new, name="new"),
    path("named/", views.named, name="named"),
    path("historic/", historic.upload, name="historic"),
    path("<int:pk>/", views.bulletin, name="bulletin"),
    path("<int:pk>/edit/", working.edit, name="edit"),
    path("<int:pk>/review/", working.review, name="review"),
    path("<int:pk>/publish/", working.publish, name="publish"),
    path("<int:pk>/discard/", working.discard, name="discard"),
    path("<int:pk>/correct/", working.correct, name="correct"),
]
