"""Addresses of the area `registry`."""

from __future__ import annotations

from django.urls import path

from consentry.campaign.web.registry import apps, importing, parties

app_name = "registry"
urlpatterns = [
    path("", apps.apps, name="list"),
    path("apps/new/", apps.create, name="new_app"),
    path("apps/<int:pk>/", apps.app, name="app"),
    path("apps/<int:pk>/change/", apps.change, name="change_app"),
    path("apps/<int:pk>/listing/", apps.set_listing, name="set_listing"),
    path("apps/<int:pk>/complaint/", apps.complain, name="complain"),
    path("releases/<int:pk>/<str:what>/file", apps.file, name="file"),
    path("complaints/", apps.complaints, name="complaints"),
    path("duplicates/", parties.duplicates, name="duplicates"),
    path("duplicates/<int:pk>/merge/<int:kept>/", parties.merge, name="merge"),
    path("operators/", parties.operators, name="operators"),
    path("operators/new/", parties.create_operator, name="new_operator"),
    path("operators/<int:pk>/", parties.operator, name="operator"),
    path("operators/<int:pk>/change/", parties.change_operator, name="change_operator"),
    path("stores/", parties.stores, name="stores"),
    path("stores/new/", parties.create_store, name="new_store"),
    path("stores/<int:pk>/change/", parties.change_store, name="change_store"),
    path("import/", importing.upload, name="import"),
    path("import/template.<str:suffix>", importing.template, name="template"),
    path("export.<str:suffix>", importing.export, name="export"),
]
