"""`consentry campaign COMMAND`: administration of the campaign service from the shell."""

from __future__ import annotations

import argparse
import sys

from consentry.cli.exit_codes import ExitCode
from consentry.cli.service import not_installed

#: names people type -> the service's command
_NAMES = {"import": "import_registry", "audit-verify": "audit_verify", "audit-head": "audit_head"}
#: commands of the framework that are offered as they are
_OFFERED = ("createsuperuser", "migrate", "showmigrations", "check", "dbshell", "shell", "changepassword", "axes_reset")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("name", nargs="?", default="", metavar="COMMAND", help="without one, the commands are listed")
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="its options (COMMAND --help lists them)")


def run(options: argparse.Namespace) -> int:
    """Run the command."""
    if (code := not_installed()) is not None:
        return code
    from consentry.campaign import shell

    try:
        return _run(options)
    except shell.NotReady as error:
        sys.stderr.write(f"consentry campaign: {error}\n")
        return ExitCode.USAGE


def _run(options: argparse.Namespace) -> int:
    from consentry.campaign import shell

    own = shell.commands()
    spoken = {command: name for name, command in _NAMES.items()}
    if options.name in {"", "help"}:
        for name in sorted({spoken.get(command, command.replace("_", "-")) for command in own} | set(_OFFERED)):
            sys.stdout.write(f"{name}\n")
        return ExitCode.CLEAN
    command = _NAMES.get(options.name, options.name)
    if command.replace("-", "_") in own:
        command = command.replace("-", "_")
    if command not in own and command not in _OFFERED:
        sys.stderr.write(f"consentry campaign: no such command: {options.name}\n")
        return ExitCode.USAGE
    shell.manage(command, options.arguments)
    return ExitCode.CLEAN
