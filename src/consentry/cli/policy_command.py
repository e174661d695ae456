"""`consentry policy`: what a privacy policy says and lacks, how it stands beside an app, and drafts of its lists."""

from __future__ import annotations

import argparse
import datetime
import os
import sys
from pathlib import Path

from consentry.cli.exit_codes import ExitCode
from consentry.cli.language import from_environment, say
from consentry.cli.network import InvalidPort, limits_of
from consentry.cli.network import add_arguments as add_network_arguments
from consentry.inspection.app_type import UnknownAppType, find_app_type
from consentry.inspection.options import Options
from consentry.model.catalog import Catalog
from consentry.model.comparison import Comparison
from consentry.model.coverage import CoverageStatus
from consentry.model.errors import InvalidApp
from consentry.model.policy import Policy
from consentry.model.text import Language

_FORMATS = ("text", "json", "html")
_DRAFT_FORMATS = ("md", "docx", "html")
_DRAFT = "draft"

_USAGE = """\
consentry policy FILE [--against APP] [--format text|json|html] [--output PATH]
       consentry policy APP [--fetch] [--against APP]
       consentry policy URL --fetch
       consentry policy draft APP [--format md|docx|html] [--output PATH]"""

_EPILOG = """\
what it reads:
  FILE   HTML, PDF, DOCX, Markdown, text, an image (with consentry[ocr]), or a folder with the policy and what belongs
         to it: the list of SDKs, children's rules
  APP    APK, APKS, XAPK, APKM, AAB: the policy in its files and texts; links to a policy are listed, and fetched only
         with --fetch
  URL    fetched only with --fetch, and only from public addresses

what it writes:
  what the policy says, the two lists (what is collected; what third parties get), what it lacks, each with its words.
  --against APP puts beside it what the app's code does: each kind of information, SDK and permission, declared or not.
  draft APP writes the list of what is collected, of SDKs and of permissions from the code alone; what code cannot know
  (purposes, retention, contact) is left blank, marked 【待填写】, for the operator to fill in.

examples:
  consentry policy privacy.html
  consentry policy policy-folder/ --against app.apk --format html --output compared.html
  consentry policy app.apk --fetch --evidence evidence/
  consentry policy https://example.com/privacy --fetch --against app.apk
  consentry policy draft app.apk --lang zh --format docx --output draft.docx
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.usage = _USAGE
    parser.epilog = _EPILOG
    add = parser.add_argument
    add("what", metavar="FILE | APP | URL | draft APP", nargs="+", help="the policy, or `draft` and an app")
    add("--against", metavar="APP", type=Path, help="hold the policy against this app and show both side by side")
    add(
        "--format",
        choices=(*_FORMATS, *(each for each in _DRAFT_FORMATS if each not in _FORMATS)),
        help="text, json or html (default: text); of a draft md, docx or html (default: md)",
    )
    add("--output", metavar="PATH", type=Path, help="where to write it (default: standard output)")
    add("--lang", choices=[x.value for x in Language], help="language (default: from the environment)")
    add("--type", metavar="TYPE", default="", help="of --against: the app's type, e.g. 实用工具类")
    add_network_arguments(parser)


def run(options: argparse.Namespace) -> ExitCode:
    """Read, write, and return the exit code."""
    from consentry.catalog import load

    language = Language(options.lang) if options.lang else from_environment(os.environ)
    try:
        if len(options.what) == 2 and options.what[0] == _DRAFT:
            return _draft(Path(options.what[1]), options, load(), language)
        if len(options.what) > 1:
            return _usage(
                say(
                    language,
                    "只能给出一个政策（文件夹可含多个文档）",
                    "give one policy (a folder may hold several documents)",
                )
            )
        return _read(options.what[0], options, load(), language)
    except FileNotFoundError as error:
        return _usage(say(language, f"找不到：{error}", f"not found: {error}"))
    except InvalidApp as error:
        sys.stderr.write(f"consentry: {error.text.in_(language)}\n")
        return ExitCode.NOT_INSPECTED
    except (UnknownAppType, InvalidPort, ValueError, OSError) as error:
        return _usage(str(error))


def _read(what: str, options: argparse.Namespace, catalog: Catalog, language: Language) -> ExitCode:
    from consentry.report.policy import FORMATS

    format_ = options.format or "text"
    if format_ not in FORMATS:
        return _usage(say(language, f"--format {format_} 只用于 draft", f"--format {format_} is for drafts only"))
    if what.startswith(("http://", "https://")) and not options.fetch:
        return _usage(say(language, "网址只在给出 --fetch 时访问", "an address is fetched only with --fetch: add it"))
    if options.evidence and not options.fetch:
        return _usage(
            say(language, "--evidence 须与 --fetch 同用", "--evidence keeps what --fetch fetched: add --fetch")
        )
    if options.against and not options.against.exists():
        raise FileNotFoundError(options.against)
    policy = _policy(what, options, catalog)
    comparison = _compared(policy, options, catalog) if options.against else None
    _write(FORMATS[format_](policy, catalog, language, comparison).encode("utf-8", "backslashreplace"), options.output)
    if policy.coverage.status is CoverageStatus.FAILED:
        for reason in policy.coverage.reasons:
            sys.stderr.write(f"consentry: {reason.in_(language)}\n")
        return ExitCode.NOT_INSPECTED
    return ExitCode.CLEAN


def _policy(what: str, options: argparse.Namespace, catalog: Catalog) -> Policy:
    from consentry.fetch import keep
    from consentry.inspection.fetched_policy import fetch_policy, fetch_policy_of
    from consentry.inspection.policy import is_app, read_policy

    path = Path(what)
    if what.startswith(("http://", "https://")):
        got = fetch_policy(what, catalog, limits=limits_of(options))
    elif options.fetch and is_app(path):
        got = fetch_policy_of(path, catalog, limits=limits_of(options))
    elif options.fetch:
        raise ValueError("--fetch takes an app (APK, APKS, XAPK, APKM, AAB) or an address")
    else:
        return read_policy(path, catalog)
    if options.evidence and got.found:
        keep(options.evidence, got.found)
    return got.policy


def _compared(policy: Policy, options: argparse.Namespace, catalog: Catalog) -> Comparison:
    from consentry.inspection.against import compare_with_app

    app_type = find_app_type(catalog.app_types, options.type).id if options.type else ""
    how = Options(as_of=datetime.date.today(), app_type=app_type)
    return compare_with_app(options.against, policy, how, catalog)


def _draft(app: Path, options: argparse.Namespace, catalog: Catalog, language: Language) -> ExitCode:
    from consentry.inspection.many import Inspected, inspect_many
    from consentry.report.draft import FORMATS

    format_ = options.format or "md"
    if format_ not in FORMATS:
        return _usage(say(language, f"草稿的格式：{'、'.join(FORMATS)}", f"a draft is written as {', '.join(FORMATS)}"))
    if options.against or options.fetch or options.evidence:
        return _usage(say(language, "draft 不与 --against、--fetch 同用", "a draft takes no --against and no --fetch"))
    if not app.exists():
        raise FileNotFoundError(app)
    (result,) = inspect_many([app], Options(as_of=datetime.date.today()), catalog)
    if not isinstance(result, Inspected):
        raise result.error
    rendered = FORMATS[format_](result.report, language)
    if format_ == "docx" and options.output is None and sys.stdout.isatty():
        return _usage(say(language, "docx 是二进制格式，请用 --output", "docx is binary: name a file with --output"))
    _write(rendered, options.output)
    return ExitCode.CLEAN


def _write(data: bytes, path: Path | None) -> None:
    if path is None:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _usage(message: str) -> ExitCode:
    sys.stderr.write(f"consentry policy: {message}\n")
    return ExitCode.USAGE
