"""`consentry evidence verify FILE` checks an evidence package offline; `export CASE` makes one where the service runs."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from consentry.cli.exit_codes import ExitCode
from consentry.cli.language import from_environment, say
from consentry.model.text import Language


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    acts = parser.add_subparsers(dest="act", metavar="verify|export", required=True)
    verify = acts.add_parser(
        "verify",
        help="find any changed, missing, added or moved byte in a package, offline",
        description="Exit code 0: whole, and signed by the key you named; 1: not; 2: wrong call or unreadable file.",
    )
    verify.add_argument("file", type=Path, metavar="FILE")
    key = verify.add_mutually_exclusive_group()
    key.add_argument("--key", metavar="PUBLIC_KEY", help="the key that must have signed: a PEM file, or 64 hex digits")
    key.add_argument("--fingerprint", metavar="SHA256", help="the fingerprint of that key, as it was published")
    verify.add_argument("--lang", choices=[each.value for each in Language])
    export = acts.add_parser("export", help="make the package of a case (the service must be installed)")
    export.add_argument("arguments", nargs=argparse.REMAINDER, metavar="CASE …", help="`export --help` lists them")


def run(options: argparse.Namespace) -> int:
    """Verify or export."""
    if options.act == "export":
        return _export(options.arguments)
    return _verify(options)


def _verify(options: argparse.Namespace) -> ExitCode:
    from consentry.campaign.evidence.package import signing, verify, wording

    language = Language(options.lang) if options.lang else from_environment(os.environ)
    try:
        if options.key:
            wanted = signing.fingerprint(signing.read_public(_key_text(options.key)))
        else:
            wanted = signing.read_fingerprint(options.fingerprint) if options.fingerprint else ""
        outcome = verify.verify(options.file, fingerprint=wanted)
    except (OSError, signing.BadKey, UnicodeDecodeError) as error:
        sys.stderr.write(f"consentry evidence: {error}\n")
        return ExitCode.USAGE
    for line in wording.lines(outcome, language):
        sys.stdout.write(f"{line}\n")
    return ExitCode.FINDINGS if outcome.problems else ExitCode.CLEAN


def _key_text(given: str) -> str:
    path = Path(given)
    return path.read_text(encoding="ascii") if "/" in given or path.is_file() else given


def _export(arguments: list[str]) -> int:
    from consentry.cli.service import not_installed

    if (code := not_installed()) is not None:
        return code
    if not arguments:
        sys.stderr.write(say(from_environment(os.environ), "缺少案件编号\n", "the number of the case is missing\n"))
        return ExitCode.USAGE
    from consentry.campaign import shell

    shell.manage("evidence_export", arguments)
    return ExitCode.CLEAN
