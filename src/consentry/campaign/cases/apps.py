"""The Django app `cases`."""

from django.apps import AppConfig


class CasesConfig(AppConfig):
    """Its configuration."""

    name = "consentry.campaign.cases"
    label = "cases"
