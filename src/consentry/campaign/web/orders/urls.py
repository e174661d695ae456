"""Addresses of the area `orders`."""

from __future__ import annotations

from django.urls import path

from consentry.campaign.web.orders import views

app_name = "orders"
urlpatterns = [
    path("", views.orders, name="list"),
    path("orders.csv", views.as_csv, name="csv"),
    path("orders.xlsx", views.as_xlsx, name="xlsx"),
    path("<int:pk>/", views.order, name="order"),
    path("<int:pk>/acknowledge/", views.acknowledge, name="acknowledge"),
    path("<int:pk>/carry-out/", views.carry_out, name="carry_out"),
]
