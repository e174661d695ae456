"""Addresses of the area `account`; login, second factor and language are in `web/urls.py`."""

from __future__ import annotations

from django.urls import path

from consentry.campaign.web.account import views

app_name = "account"
urlpatterns = [
    path("", views.me, name="me"),
    path("password/", views.password, name="password"),
    path("tokens/", views.token_list, name="tokens"),
    path("tokens/new/", views.new_token, name="new_token"),
    path("tokens/<int:pk>/revoke/", views.revoke_token, name="revoke_token"),
]
