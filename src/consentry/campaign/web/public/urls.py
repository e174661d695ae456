"""Addresses of the area `public`. They are permanent: others link to them."""

from __future__ import annotations

from django.urls import path, register_converter

from consentry.campaign.web.public import views
from consentry.campaign.web.public.files import FormatConverter

register_converter(FormatConverter, "bulletin_format")

app_name = "public"
urlpatterns = [
    path("", views.bulletins, name="list"),
    path("feed.atom", views.feed, name="feed"),
    path("named/", views.named, name="named"),
    path("<int:pk>/", views.bulletin, name="bulletin"),
    path("<int:pk>/bulletin.<bulletin_format:name>", views.download, name="download"),
]
