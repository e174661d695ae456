"""The Django app `demo`."""

from django.apps import AppConfig


class DemoConfig(AppConfig):
    """Its configuration."""

    name = "consentry.campaign.demo"
    label = "demo"
