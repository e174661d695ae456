"""The Django app `overview`."""

from django.apps import AppConfig


class OverviewConfig(AppConfig):
    """Its configuration."""

    name = "consentry.campaign.overview"
    label = "overview"
