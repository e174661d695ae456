"""`status`: how the service is; the exit code is for monitoring."""

from __future__ import annotations

import sys
from argparse import ArgumentParser

import msgspec
from django.core.management.base import BaseCommand
from django.db import Error

from consentry.campaign.upkeep import status

_UNKNOWN = 3


class Command(BaseCommand):
    """Print the state and exit with 0 (well), 1 (warnings), 2 (something must be done), 3 (the database does not answer)."""

    help = "Print chores, queues, stuck jobs and mail; exit with 0 well, 1 warnings, 2 critical, 3 no answer."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare the options."""
        parser.add_argument("--json", action="store_true", help="print JSON")

    def handle(self, *, json: bool, **options: object) -> None:
        """Print and exit."""
        del options
        try:
            lines = status.look()
        except Error as error:
            self.stderr.write(f"the database cannot be asked: {type(error).__name__}")
            sys.exit(_UNKNOWN)
        if json:
            rows = [{"topic": line.topic, "text": line.text, "level": line.level.name.lower()} for line in lines]
            self.stdout.write(msgspec.json.format(msgspec.json.encode(rows)).decode())
        else:
            for line in lines:
                self.stdout.write(f"{line.level.name:8}  {line.topic}: {line.text}")
        sys.exit(int(status.worst(lines)))
