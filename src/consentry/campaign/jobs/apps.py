"""The Django app `jobs`."""

from django.apps import AppConfig


class JobsConfig(AppConfig):
    """Its configuration."""

    name = "consentry.campaign.jobs"
    label = "jobs"
