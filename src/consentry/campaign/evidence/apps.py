"""The Django app `evidence`."""

from django.apps import AppConfig


class EvidenceConfig(AppConfig):
    """Its configuration."""

    name = "consentry.campaign.evidence"
    label = "evidence"
