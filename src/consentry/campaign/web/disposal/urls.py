"""Addresses of the area `disposal`."""

from __future__ import annotations

from django.urls import path

from consentry.campaign.web.disposal import acting, views

app_name = "disposal"
urlpatterns = [
    path("", views.cases, name="list"),
    path("blacklist/", views.blacklist, name="blacklist"),
    path("<int:pk>/", views.case, name="case"),
    path("<int:pk>/delist/", acting.delist, name="delist"),
    path("<int:pk>/stop-access/", acting.stop_access, name="stop_access"),
    path("<int:pk>/penalty/", acting.penalty, name="penalty"),
    path("<int:pk>/relist/", acting.relist, name="relist"),
    path("orders/<int:pk>/carried-out/", acting.carried_out, name="carried_out"),
]
