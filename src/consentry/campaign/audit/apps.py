"""The Django app `audit`."""

from django.apps import AppConfig


class AuditConfig(AppConfig):
    """Its configuration."""

    name = "consentry.campaign.audit"
    label = "audit"
