"""The Django app `people`."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """Its configuration."""

    name = "consentry.campaign.people"
    label = "people"
