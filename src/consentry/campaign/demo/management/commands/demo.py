"""`demo`: plays the demonstration into an empty database and prints how to sign in."""

from __future__ import annotations

import os
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.utils import translation
from django.utils.translation import gettext as _

from consentry.campaign.demo import playing
from consentry.campaign.people.roles import ROLE_NAMES, Role

_SAMPLES = Path(__file__).parents[6] / "samples" / "apks"


class Command(BaseCommand):
    """The command."""

    help = (
        "Fill an empty database on this machine with two made-up campaigns, marked as a demonstration, and print how to "
        "sign in. Never in production. A second time it only prints."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare the options."""
        parser.add_argument("--samples", type=Path, default=_SAMPLES, help="folder of the sample apps (%(default)s)")
        parser.add_argument("--logins", action="store_true", help="only print how to sign in")

    def handle(self, *args: Any, **options: Any) -> None:
        """Play it unless it is there; print the logins. In Chinese where the shell's language is."""
        del args
        spoken = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
        with translation.override("zh-hans" if spoken.lower().startswith("zh") else "en"):
            self._play(options)

    def _play(self, options: dict[str, Any]) -> None:
        call_command("migrate", verbosity=0, interactive=False)
        if not playing.is_there():
            if options["logins"]:
                raise CommandError("there is no demonstration here", returncode=2)
            try:
                for number, doing in enumerate(playing.play(options["samples"]), start=1):
                    self.stdout.write(f"  {number:2}  {doing}")
                    self.stdout.flush()
            except playing.Refused as error:
                raise CommandError(str(error), returncode=2) from error
        said = _("DEMONSTRATION: sample data without any legal effect; no mail is sent (see outbox/).")
        self.stdout.write(f"\n{said}\n")
        for login in playing.logins():
            role = str(ROLE_NAMES[Role(login.role)])
            self.stdout.write(f"  {login.username:<18} {login.password:<18} {role}  {login.organisation}")
