"""The Django app `cases`."""

from django.apps import AppConfig


class CasesConfig(AppConfig):
    """Its configuration."""

    name = "consentry.campaign.cases"
    label = "cases"

    def ready(self) -> None:
        """Hear of inspections that are done."""
        from consentry.campaign.cases.proposals import on_inspection_done
        from consentry.campaign.jobs.signals import inspection_done

        inspection_done.connect(on_inspection_done, dispatch_uid="cases.proposals")
