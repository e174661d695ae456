"""`evidence_key`: the public key of the service, to be published; `--rotate` makes a new one."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from consentry.campaign.evidence import keys
from consentry.campaign.evidence.package import signing


class Command(BaseCommand):
    """The command."""

    help = (
        "Print the public key that signs evidence packages, with its fingerprint. Publish both where people trust them."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare the options."""
        parser.add_argument("--rotate", action="store_true", help="make a new key first; the old one is put aside")

    def handle(self, *_: Any, **options: Any) -> None:
        """Print PEM and fingerprint."""
        try:
            key = keys.rotate() if options["rotate"] else keys.current()
        except (RuntimeError, OSError, signing.BadKey) as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"{signing.public_pem(key.public_key)}fingerprint {key.fingerprint}")
