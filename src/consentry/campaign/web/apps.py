"""The Django app `web`."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    """Its configuration."""

    name = "consentry.campaign.web"
    label = "web"
