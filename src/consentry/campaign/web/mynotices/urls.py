"""Addresses of the area `mynotices`."""

from __future__ import annotations

from django.urls import URLPattern

app_name = "mynotices"
urlpatterns: list[URLPattern] = []
