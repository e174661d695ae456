"""The tasks of the queue."""

from __future__ import annotations

from django_tasks import task

from consentry.campaign.jobs import running


@task(queue_name="inspection")
def run_inspection(inspection: int) -> str:
    """Run an inspection by its id; returns what became of the run."""
    return running.run(inspection)
