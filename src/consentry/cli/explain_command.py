"""`consentry explain RULE`: a rule in plain words, with the law behind it."""

from __future__ import annotations

import argparse
import os
import sys

from consentry.cli.exit_codes import ExitCode
from consentry.cli.language import from_environment, say
from consentry.cli.rules_command import unknown_rule
from consentry.model.catalog import Catalog, Rule
from consentry.model.text import Language


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("rule", metavar="RULE", help="rule id, or a clause id such as miit-337/5")
    parser.add_argument("--lang", choices=[x.value for x in Language])


def run(options: argparse.Namespace) -> ExitCode:
    """Print the explanation of the rule, or of every rule of the clause."""
    from consentry.catalog import load

    catalog = load()
    language = Language(options.lang) if options.lang else from_environment(os.environ)
    rules = [rule for rule in catalog.rules if options.rule == rule.id or options.rule in rule.clauses]
    if not rules:
        return unknown_rule(options.rule, catalog)
    sys.stdout.write("\n".join(_explain(rule, catalog, language) for rule in rules))
    return ExitCode.CLEAN


def _explain(rule: Rule, catalog: Catalog, language: Language) -> str:
    clauses = {clause.id: (regulation, clause) for regulation in catalog.regulations for clause in regulation.clauses}
    lines = [f"{rule.title.in_(language)}  [{rule.id}]", "", rule.explanation.in_(language).strip(), ""]
    lines.append(say(language, "法律依据", "The law"))
    for clause_id in rule.clauses:
        if clause_id not in clauses:  # a clause that depends on the app type
            lines.append(f"  {clause_id}")
            continue
        regulation, clause = clauses[clause_id]
        lines.append(f"  {clause_id}  {regulation.title.in_(language)}")
        lines.append(f"    {clause.title.in_(language)}: {clause.text.zh}")
        if language is not Language.ZH:
            lines.append(f"    {clause.text.en}")
    lines += ["", say(language, "怎样整改", "How to fix it"), "  " + rule.remedy.in_(language).strip(), ""]
    lines.append(say(language, "无法判定时，需要", "What settles it where it stays undetermined"))
    lines += [f"  - {text.in_(language)}" for text in rule.settled_by]
    return "\n".join(lines) + "\n"
