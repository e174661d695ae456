"""`evidence_export`: the package of a case, written to a file."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.exceptions import PermissionDenied
from django.core.management.base import BaseCommand, CommandError

from consentry.campaign.cases.models import Case
from consentry.campaign.evidence import acts
from consentry.campaign.evidence.building import make
from consentry.campaign.evidence.models import Package
from consentry.campaign.people.models import User
from consentry.campaign.registry import blobs


class Command(BaseCommand):
    """The command."""

    help = "Make the evidence package of a case and write it to a file."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare the options."""
        parser.add_argument("case", type=int, help="number of the case")
        parser.add_argument("--user", required=True, help="on whose behalf: the record names this person")
        parser.add_argument("--output", type=Path, help="default: the package's own name, here")
        parser.add_argument(
            "--with-binaries", action="store_true", help="with the inspected files, not only their hashes"
        )

    def handle(self, *_: Any, **options: Any) -> None:
        """Make it now, without a worker; print file, hash and fingerprint of the key."""
        user = User.objects.filter(username=options["user"]).first()
        case = Case.objects.filter(pk=options["case"]).first()
        if user is None or case is None:
            raise CommandError(f"no such {'user' if user is None else 'case'}", returncode=2)
        try:
            package = acts.export(user, case, with_binaries=options["with_binaries"])
        except PermissionDenied as error:
            raise CommandError(str(error), returncode=2) from error
        make.call(package.pk)
        package = Package.objects.select_related("blob").get(pk=package.pk)
        if package.blob is None:
            raise CommandError(package.error, returncode=1)
        path: Path = options["output"] or Path(package.file_name)
        with blobs.read(package.blob) as stored, path.open("xb") as out:
            for piece in stored.chunks():
                out.write(piece)
        self.stdout.write(f"{path}\nsha256 {package.blob.sha256}\nkey {package.key_id}")
