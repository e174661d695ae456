"""The Django app `upkeep`."""

from django.apps import AppConfig


class UpkeepConfig(AppConfig):
    """Its configuration."""

    name = "consentry.campaign.upkeep"
    label = "upkeep"
