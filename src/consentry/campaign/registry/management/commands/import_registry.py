"""`import_registry`: take a list of apps over into the registry."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from consentry.campaign.people.models import User
from consentry.campaign.registry.importing.act import import_list


class Command(BaseCommand):
    """The command."""

    help = "Import operators, apps, listings and versions from a CSV or XLSX file: all rows or none."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare the options."""
        parser.add_argument("file", type=Path)
        parser.add_argument("--user", required=True, help="on whose behalf: the record names this person")
        parser.add_argument("--dry-run", action="store_true", help="only tell what would be done")

    def handle(self, *_: Any, **options: Any) -> None:
        """Print the errors and fail, or what was done."""
        path: Path = options["file"]
        actor = User.objects.filter(username=options["user"]).first()
        if actor is None or not path.is_file():
            raise CommandError(f"no such {'user' if actor is None else 'file'}", returncode=2)
        outcome = import_list(actor, path.read_bytes(), path.name, dry_run=options["dry_run"])
        for error in outcome.errors:
            self.stderr.write(f"{error.row}\t{error.column}\t{error.value}\t{error.message}")
        if outcome.errors:
            raise CommandError(f"{len(outcome.errors)} errors: nothing was imported", returncode=1)
        self.stdout.write(f"rows {outcome.rows}, new {outcome.created}, changed {outcome.changed}")
        if not outcome.written:
            self.stdout.write("nothing was written: a dry run")
