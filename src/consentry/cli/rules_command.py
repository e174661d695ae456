"""`consentry rules list|show|test`."""

from __future__ import annotations

import argparse
import os
import sys

from consentry.cli.exit_codes import ExitCode
from consentry.cli.language import from_environment, say
from consentry.model.catalog import Catalog, Rule
from consentry.model.text import Language


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="the whole table: clause, rules, and what settles each")
    listing.add_argument("--regulation", metavar="ID", default="", help="only this regulation")
    show = actions.add_parser("show", help="one rule as data, with its cases")
    show.add_argument("rule", metavar="RULE")
    test = actions.add_parser("test", help="run the rules' own cases")
    test.add_argument("rules", metavar="RULE", nargs="*", help="rule ids (default: all)")
    for action in (listing, show, test):
        action.add_argument("--lang", choices=[x.value for x in Language])


def run(options: argparse.Namespace) -> ExitCode:
    """Run the action."""
    from consentry.catalog import load

    catalog = load()
    language = Language(options.lang) if options.lang else from_environment(os.environ)
    if options.action == "list":
        return _list(catalog, options.regulation, language)
    if options.action == "show":
        return _show(catalog, options.rule)
    return _test(catalog, options.rules, language)


def _list(catalog: Catalog, regulation_id: str, language: Language) -> ExitCode:
    from rich.console import Console
    from rich.table import Table

    chosen = [r for r in catalog.regulations if r.id == regulation_id or not regulation_id]
    if not chosen:
        sys.stderr.write(f"consentry rules: no such regulation: {regulation_id}\n")
        return ExitCode.USAGE
    by_clause: dict[str, list[Rule]] = {}
    for rule in catalog.rules:
        for clause_id in rule.clauses:
            by_clause.setdefault(clause_id, []).append(rule)
    table = Table(show_lines=False, expand=True)
    for heading in (say(language, "条款", "clause"), say(language, "名称", "title"), say(language, "规则", "rules")):
        table.add_column(heading, overflow="fold")
    table.add_column(say(language, "由何种证据判定", "settled by"), overflow="fold")
    for regulation in chosen:
        for clause in regulation.clauses:
            rules = by_clause.get(clause.id, [])
            settles = sorted({kind.value for rule in rules for kind in rule.settles})
            table.add_row(
                clause.id, clause.title.in_(language), "\n".join(r.id for r in rules) or "-", ", ".join(settles)
            )
    console = Console(no_color=not sys.stdout.isatty(), width=None if sys.stdout.isatty() else 160)
    console.print(table)
    return ExitCode.CLEAN


def _show(catalog: Catalog, rule_id: str) -> ExitCode:
    import msgspec
    import yaml

    rule = next((rule for rule in catalog.rules if rule.id == rule_id), None)
    if rule is None:
        return unknown_rule(rule_id, catalog)
    data = _without_defaults(msgspec.to_builtins(rule))
    sys.stdout.write(yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=120))
    return ExitCode.CLEAN


def _without_defaults(value: object) -> object:
    """Return `value` without keys that say nothing."""
    if isinstance(value, dict):
        cleaned = {key: _without_defaults(item) for key, item in value.items()}
        return {key: item for key, item in cleaned.items() if item not in (None, "", [], {}, ())}
    if isinstance(value, list | tuple):
        return [_without_defaults(item) for item in value]
    return value


def _test(catalog: Catalog, wanted: list[str], language: Language) -> ExitCode:
    from consentry.judge import run_case

    known = {rule.id: rule for rule in catalog.rules}
    for rule_id in wanted:
        if rule_id not in known:
            return unknown_rule(rule_id, catalog)
    thresholds = {t.id: t.value for regulation in catalog.regulations for t in regulation.thresholds}
    passed = failed = 0
    for rule in [known[rule_id] for rule_id in wanted] or catalog.rules:
        for case in rule.cases:
            outcome = run_case(rule, case, thresholds).outcome
            if outcome == case.outcome:
                passed += 1
            else:
                failed += 1
                sys.stdout.write(f"FAILED {rule.id} / {case.name}: {outcome}, expected {case.outcome}\n")
    sys.stdout.write(
        say(language, f"{passed} 个用例通过，{failed} 个失败\n", f"{passed} cases passed, {failed} failed\n")
    )
    return ExitCode.FINDINGS if failed else ExitCode.CLEAN


def unknown_rule(rule_id: str, catalog: Catalog) -> ExitCode:
    """Say that there is no such rule and which ones are near."""
    import difflib

    near = difflib.get_close_matches(rule_id, [rule.id for rule in catalog.rules], n=3, cutoff=0.4)
    hint = f"; did you mean {', '.join(near)}?" if near else "; see `consentry rules list`"
    sys.stderr.write(f"consentry: no such rule: {rule_id}{hint}\n")
    return ExitCode.USAGE
