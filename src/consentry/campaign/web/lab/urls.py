"""Addresses of the area `lab`."""

from __future__ import annotations

from django.urls import path

from consentry.campaign.web.lab import attachments, findings, inspections, reinspections, views

app_name = "lab"
urlpatterns = [
    path("", views.assignments, name="list"),
    path("<int:pk>/", views.assignment, name="assignment"),
    path("<int:pk>/upload/", views.upload, name="upload"),
    path("<int:pk>/inspect/", views.inspect, name="inspect"),
    path("<int:pk>/submit/", views.submit, name="submit"),
    path("<int:pk>/finish/", views.finish, name="finish"),
    path("inspections/<int:pk>/", inspections.inspection, name="inspection"),
    path("inspections/<int:pk>/state/", inspections.state, name="state"),
    path("inspections/<int:pk>/cancel/", inspections.cancel, name="cancel"),
    path("inspections/<int:pk>/report/<str:name>", inspections.download, name="report"),
    path("inspections/<int:pk>/add/", findings.add, name="add"),
    path("review/", findings.review, name="review"),
    path("findings/<int:pk>/", findings.finding, name="finding"),
    path("findings/<int:pk>/confirm/", findings.confirm, name="confirm"),
    path("findings/<int:pk>/reject/", findings.reject, name="reject"),
    path("findings/<int:pk>/approve/", findings.approve, name="approve"),
    path("findings/<int:pk>/return/", findings.give_back, name="return"),
    path("findings/<int:pk>/attach/", findings.attach, name="attach"),
    path("attachments/<int:pk>/file", attachments.file, name="file"),
    path("attachments/<int:pk>/picture.png", attachments.picture, name="picture"),
    path("reinspections/", reinspections.reinspections, name="reinspections"),
    path("reinspections/order/<int:pk>/", reinspections.order, name="order"),
    path("reinspections/<int:pk>/", reinspections.reinspection, name="reinspection"),
]
