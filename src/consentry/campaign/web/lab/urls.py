"""Addresses of the area `lab`."""

from __future__ import annotations

from django.urls import URLPattern

app_name = "lab"
urlpatterns: list[URLPattern] = []
