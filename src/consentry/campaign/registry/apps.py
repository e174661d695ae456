"""The Django app `registry`."""

from django.apps import AppConfig


class RegistryConfig(AppConfig):
    """Its configuration."""

    name = "consentry.campaign.registry"
    label = "registry"
