"""`audit_head`: print number and hash of the last entry of the record, to be kept elsewhere."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from consentry.campaign.audit import chain


class Command(BaseCommand):
    """The command."""

    help = "Print NUMBER:HASH of the last entry of the record; kept elsewhere, it shows later if entries were cut off."

    def handle(self, *_: Any, **__: Any) -> None:
        """Print it."""
        number, digest = chain.head()
        self.stdout.write(f"{number}:{digest}")
