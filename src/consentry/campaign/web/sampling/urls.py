"""Addresses of the area `sampling`."""

from __future__ import annotations

from django.urls import URLPattern

app_name = "sampling"
urlpatterns: list[URLPattern] = []
