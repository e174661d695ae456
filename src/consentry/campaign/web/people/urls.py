"""Addresses of the area `people`."""

from __future__ import annotations

from django.urls import path

from consentry.campaign.web.people import organisations, users

app_name = "people"
urlpatterns = [
    path("organisations/", organisations.every, name="organisations"),
    path("organisations/new/", organisations.create, name="new_organisation"),
    path("organisations/<int:pk>/", organisations.one, name="organisation"),
    path("organisations/<int:pk>/change/", organisations.change, name="change_organisation"),
    path("organisations/<int:pk>/new-user/", users.create, name="new_user"),
    path("users/", users.every, name="users"),
    path("users/<int:pk>/", users.one, name="user"),
    path("users/<int:pk>/change/", users.change, name="change_user"),
    path("users/<int:pk>/roles/", users.roles, name="roles"),
    path("users/<int:pk>/let-in/", users.let_in, name="let_in"),
    path("users/<int:pk>/shut-out/", users.shut_out, name="shut_out"),
    path("users/<int:pk>/password/", users.password, name="password"),
    path("users/<int:pk>/second-factor/", users.second_factor_reset, name="second_factor"),
    path("users/<int:pk>/tokens/<int:token>/revoke/", users.revoke_token, name="revoke_token"),
]
