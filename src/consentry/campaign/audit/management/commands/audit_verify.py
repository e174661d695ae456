"""`audit_verify`: check the hash chain of the record."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from consentry.campaign.audit import chain


class Command(BaseCommand):
    """The command."""

    help = "Check that no entry of the record was changed, removed, inserted or reordered."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare the options."""
        parser.add_argument(
            "--noted",
            metavar="NUMBER:HASH",
            help="what `audit_head` printed earlier and was kept elsewhere: shows if the newest entries were cut off",
        )

    def handle(self, *_: Any, **options: Any) -> None:
        """Print every break and fail, or say that the record is whole."""
        noted = None
        if options["noted"]:
            number, _colon, digest = options["noted"].partition(":")
            if not number.isdigit() or len(digest) != 64:
                raise CommandError("--noted: not NUMBER:HASH")
            noted = (int(number), digest)
        breaks = chain.verify(noted=noted)
        for found in breaks:
            self.stderr.write(f"entry {found.number}: {found.problem}")
        if breaks:
            raise CommandError(f"the record is broken in {len(breaks)} places", returncode=1)
        number, digest = chain.head()
        self.stdout.write(f"the record is whole: {number} entries, the last one is {number}:{digest}")
