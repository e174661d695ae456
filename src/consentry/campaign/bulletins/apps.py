"""The Django app `bulletins`."""

from django.apps import AppConfig


class BulletinsConfig(AppConfig):
    """Its configuration."""

    name = "consentry.campaign.bulletins"
    label = "bulletins"
