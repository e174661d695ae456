"""Addresses of the area `bulletins`."""

from __future__ import annotations

from django.urls import URLPattern

app_name = "bulletins"
urlpatterns: list[URLPattern] = []
