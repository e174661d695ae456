"""`consentry policy`: what a privacy policy says and lacks."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from consentry.cli.exit_codes import ExitCode
from consentry.cli.language import from_environment, say
from consentry.model.coverage import CoverageStatus
from consentry.model.text import Language

_FORMATS = ("text", "json", "html")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "policy",
        metavar="FILE",
        type=Path,
        help="HTML, PDF, DOCX, Markdown, text, an image, a folder with the policy and what belongs to it, or an app "
        "(APK, APKS, XAPK, APKM, AAB) that carries its policy",
    )
    parser.add_argument("--format", choices=_FORMATS, default="text", help="what to write (default: text)")
    parser.add_argument("--output", metavar="PATH", type=Path, help="where to write it (default: standard output)")
    parser.add_argument("--lang", choices=[x.value for x in Language], help="language (default: from the environment)")


def run(options: argparse.Namespace) -> ExitCode:
    """Read, write, and return the exit code."""
    from consentry.catalog import load
    from consentry.inspection.policy import NoSuchInput, read_policy
    from consentry.report.policy import FORMATS

    language = Language(options.lang) if options.lang else from_environment(os.environ)
    catalog = load()
    try:
        policy = read_policy(options.policy, catalog)
        rendered = FORMATS[options.format](policy, catalog, language).encode("utf-8", "backslashreplace")
        if options.output:
            options.output.write_bytes(rendered)
        else:
            sys.stdout.buffer.write(rendered)
            sys.stdout.buffer.flush()
    except FileNotFoundError as error:
        sys.stderr.write(say(language, f"找不到：{error}\n", f"not found: {error}\n"))
        return ExitCode.USAGE
    except (NoSuchInput, OSError) as error:
        sys.stderr.write(f"consentry: {error}\n")
        return ExitCode.USAGE
    if policy.coverage.status is CoverageStatus.FAILED:
        for reason in policy.coverage.reasons:
            sys.stderr.write(f"consentry: {reason.in_(language)}\n")
        return ExitCode.NOT_INSPECTED
    return ExitCode.CLEAN
