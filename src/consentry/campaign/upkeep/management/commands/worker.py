"""`worker`: runs the processes that inspect apps, send mail and do the chores."""

from __future__ import annotations

import os
from argparse import ArgumentParser

from django.core.exceptions import ImproperlyConfigured
from django.core.management.base import BaseCommand, CommandError

from consentry.campaign.jobs.supervisor import Pool, Supervisor
from consentry.campaign.upkeep import checks


class Command(BaseCommand):
    """Start workers and look after them until SIGTERM or SIGINT."""

    help = (
        "Run the workers: inspections in several processes, mail and the rest in one, the chores of every day in one."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the number of processes."""
        processes = max(1, (os.cpu_count() or 1) // 2)
        parser.add_argument(
            "--processes", type=int, default=processes, help="inspections at a time (default: half the processors)"
        )

    def handle(self, *, processes: int, **options: object) -> None:
        """Run until told to stop."""
        del options
        try:
            checks.require()
        except ImproperlyConfigured as error:
            raise CommandError(str(error)) from error
        pools = [Pool(queues="inspection", processes=max(1, processes)), Pool(queues="mail,default", processes=1)]
        supervisor = Supervisor(pools, others=["consentry.campaign.upkeep.process"])
        supervisor.handle_signals()
        supervisor.run()
