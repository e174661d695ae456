"""The Django app `rounds`."""

from django.apps import AppConfig


class RoundsConfig(AppConfig):
    """Its configuration."""

    name = "consentry.campaign.rounds"
    label = "rounds"
