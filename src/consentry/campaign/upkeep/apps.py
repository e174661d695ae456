"""The Django app `upkeep`."""

from django.apps import AppConfig


class UpkeepConfig(AppConfig):
    """Its configuration."""

    name = "consentry.campaign.upkeep"
    label = "upkeep"

    def ready(self) -> None:
        """Register the checks."""
        from consentry.campaign.upkeep import checks  # noqa: F401
