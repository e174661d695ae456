"""The Django app `disposal`."""

from django.apps import AppConfig


class DisposalConfig(AppConfig):
    """Its configuration."""

    name = "consentry.campaign.disposal"
    label = "disposal"
