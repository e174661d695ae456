"""`consentry inspect`."""

from __future__ import annotations

import argparse
import datetime
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from consentry.cli.exit_codes import ExitCode
from consentry.cli.language import from_environment, say
from consentry.cli.network import add_arguments as add_network_arguments
from consentry.cli.network import limits_of
from consentry.cli.output import InvalidOutput, summarise, write
from consentry.cli.progress import Progress
from consentry.inspection.app_type import UnknownAppType, find_app_type
from consentry.inspection.many import Refused, inspect_many
from consentry.inspection.options import Options
from consentry.model.catalog import Catalog
from consentry.model.policy import Policy
from consentry.model.report import Report
from consentry.model.text import Language
from consentry.model.verdict import Outcome

_FORMATS = ("text", "json", "html", "sarif", "pdf", "xlsx")
_FAIL_ON = {
    "violated": (Outcome.VIOLATED,),
    "suspected": (Outcome.VIOLATED, Outcome.SUSPECTED),
    "never": (),
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    add = parser.add_argument
    add("apps", nargs="+", metavar="APP", type=Path, help="APK, APKS, XAPK, APKM, AAB, or a folder of split APKs")
    add(
        "--type",
        metavar="TYPE",
        default="",
        help="the app's type: official Chinese name (实用工具类), English id or number",
    )
    add("--regulation", metavar="ID", action="append", default=[], help="judge only this regulation (again for more)")
    add("--format", choices=_FORMATS, default="text", help="what to write (default: text)")
    add("--output", metavar="PATH", type=Path, help="where to write it (default: standard output)")
    add("--html", metavar="PATH", type=Path, help="write the HTML report to PATH as well")
    add("--lang", choices=[x.value for x in Language], help="language (default: from the environment)")
    add(
        "--fail-on",
        choices=sorted(_FAIL_ON),
        default="suspected",
        help="exit with 1 from this outcome on (default: suspected)",
    )
    add(
        "--implicit-flows",
        action="store_true",
        help="also follow information that only decides what leaves, without being copied (more is reported, less surely)",
    )
    add("--baseline", metavar="PATH", type=Path, help="findings that are known: fingerprint, reason, expiry")
    add("--as-of", metavar="DATE", type=_date, help="apply the law in force on this day (default: today)")
    add("--jobs", metavar="N", type=_positive, default=1, help="inspect N apps at a time (default: 1)")
    add("--quiet", action="store_true", help="no progress, no summary beside the output")
    add("--no-color", action="store_true", help="no colours (also: NO_COLOR=1)")
    add(
        "--policy",
        metavar="FILE",
        type=Path,
        help="the app's privacy policy (HTML, PDF, DOCX, Markdown, text, image), or a folder with what belongs to it: "
        "it is read and held against the code",
    )
    add_network_arguments(parser)
    # Read by later versions; given now, the coverage says that they were not read.
    add("--recording", type=Path, action="append", default=[], help=argparse.SUPPRESS)


def run(options: argparse.Namespace) -> ExitCode:
    """Inspect, write, and return the exit code."""
    from consentry.catalog import load

    language = Language(options.lang) if options.lang else from_environment(os.environ)
    catalog = load()
    missing = [str(path) for path in options.apps if not path.exists()]
    if missing:
        return _usage(say(language, f"找不到：{'、'.join(missing)}", f"not found: {', '.join(missing)}"))
    wrong = _wrong_policy(options, language)
    if wrong:
        return _usage(wrong)
    try:
        how = _how(options, catalog)
    except (UnknownAppType, OSError, ValueError) as error:
        return _usage(str(error))
    reports: list[Report] = []
    refused: list[Refused] = []
    with Progress(len(options.apps), language, quiet=options.quiet, color=not options.no_color) as progress:
        for result in inspect_many(options.apps, how, catalog, jobs=options.jobs, on_step=progress.step):
            progress.done(result.path)
            if isinstance(result, Refused):
                refused.append(result)
            else:
                reports.append(result.report)
    for refusal in refused:
        sys.stderr.write(f"consentry: {refusal.error.text.in_(language)}\n")
    if reports:
        try:
            _write_all(reports, options, language)
        except (InvalidOutput, OSError) as error:
            return _usage(str(error))
    return _exit_code(reports, refused, options.fail_on)


def _wrong_policy(options: argparse.Namespace, language: Language) -> str:
    """Return what is wrong with the options on the policy; empty = nothing."""
    if (options.policy or options.fetch) and len(options.apps) > 1:
        return say(
            language,
            "--policy 和 --fetch 只能与一个应用同时使用",
            "--policy and --fetch belong to one app: give one app with them",
        )
    if options.policy and options.fetch:
        return say(
            language,
            "--policy 与 --fetch 只能选一个",
            "give the policy with --policy, or let --fetch get the one that the app links to, not both",
        )
    if options.evidence and not options.fetch:
        return say(language, "--evidence 须与 --fetch 同用", "--evidence keeps what --fetch fetched: add --fetch")
    return ""


def _policy(options: argparse.Namespace, catalog: Catalog) -> Policy | None:
    from consentry.inspection.policy import read_policy

    if options.policy:
        return read_policy(options.policy, catalog)
    if not options.fetch:
        return None
    from consentry.fetch import keep
    from consentry.inspection.fetched_policy import fetch_policy_of

    got = fetch_policy_of(options.apps[0], catalog, limits=limits_of(options))
    if options.evidence and got.found:
        keep(options.evidence, got.found)
    return got.policy


def _how(options: argparse.Namespace, catalog: Catalog) -> Options:
    from consentry.judge import parse_baseline

    known = {regulation.id for regulation in catalog.regulations}
    for regulation in options.regulation:
        if regulation not in known:
            raise ValueError(f"--regulation: no such regulation {regulation!r}; known: {', '.join(sorted(known))}")
    baseline = options.baseline
    return Options(
        as_of=options.as_of or datetime.date.today(),
        app_type=find_app_type(catalog.app_types, options.type).id if options.type else "",
        regulations=tuple(options.regulation),
        baseline=parse_baseline(baseline.read_bytes()) if baseline else None,
        implicit_flows=options.implicit_flows,
        policy=_policy(options, catalog),
        inputs_not_read=("runtime",) if options.recording else (),
    )


def _write_all(reports: Sequence[Report], options: argparse.Namespace, language: Language) -> None:
    if options.html:
        write(reports, "html", options.html, language)
    if options.format != "text" or options.output:
        write(reports, options.format, options.output, language)
    written = [str(path) for path in (options.output, options.html) if path]
    if options.format == "text" and not options.output:
        summarise(reports, language, color=not options.no_color, quiet=options.quiet, written=written)
    elif written and not options.quiet:
        sys.stderr.write(say(language, "报告已写入 ", "report written to ") + ", ".join(written) + "\n")


def _exit_code(reports: Sequence[Report], refused: Sequence[Refused], fail_on: str) -> ExitCode:
    if refused or any(not _inspected(report) for report in reports):
        return ExitCode.NOT_INSPECTED
    if any(report.worst in _FAIL_ON[fail_on] for report in reports):
        return ExitCode.FINDINGS
    return ExitCode.CLEAN


def _inspected(report: Report) -> bool:
    """False where not even the package could be read: such a report holds no verdict worth the name."""
    from consentry.model.coverage import Collector, CoverageStatus

    by_collector = {coverage.collector: coverage.status for coverage in report.coverage}
    return by_collector.get(Collector.PACKAGE) is not CoverageStatus.FAILED


def _usage(message: str) -> ExitCode:
    sys.stderr.write(f"consentry inspect: {message}\n")
    return ExitCode.USAGE


def _date(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"not a date (YYYY-MM-DD): {text!r}") from None


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"not a number from 1 on: {text!r}")
    return int(text)
