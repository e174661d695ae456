"""The Django app `notices`."""

from django.apps import AppConfig


class NoticesConfig(AppConfig):
    """Its configuration."""

    name = "consentry.campaign.notices"
    label = "notices"
