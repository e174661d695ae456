"""Each cross-check with a sample that fails it: the problem names file, line and value."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from consentry.catalog import InvalidCatalog
from consentry.catalog.compile import compile_catalog

LAW = "regulations/cn/law-1/regulation.yml"
CLAUSES = "regulations/us/law-2/clauses.yml"
DEVICE = "information/device.yml"
RULE = "rules/imei-read/rule.yml"
CASES = "rules/imei-read/cases.yml"

#: (file, old, new, line, message, value)
BROKEN: tuple[tuple[str, str, str, int, str, str], ...] = (
    # schema
    (LAW, "valid_from: 2020-01-01\n", "", 1, "Object missing required field `valid_from`", "id: law-1"),
    (LAW, "number: 〔2020〕1号", "nummer: x", 4, "Object contains unknown field `nummer`", "nummer"),
    (LAW, "value: 48", "value: many", 15, "Expected `int`, got `str`", "many"),
    (CLAUSES, "number: 1.a", "number: 1.5", 2, "Expected `str`, got `float`", "1.5"),
    (RULE, "settles: [static]", "settles: [magic]", 4, "Invalid enum value 'magic'", "magic"),
    (RULE, "equals: imei}, phase", "is: imei}, phase", 8, "Object contains unknown field `is`", "is"),
    (CASES, "outcome: suspected", "outcome: [suspected]", 1, "Expected `str`, got `array`", "suspected"),
    # YAML
    (LAW, "source: a place", "id: law-1", 7, "duplicate key", "id: law-1"),
    (LAW, "title: {zh: 法", "title: {zh: [法", 3, "did not find expected ',' or ']'", "title: {zh: [法, en: Law}"),
    # ids
    (DEVICE, "- id: imei\n", "- id: IMEI\n", 1, "not kebab-case", "IMEI"),
    (DEVICE, "id: get-imei", "id: get_imei", 8, "not kebab-case", "get_imei"),
    (LAW, "id: law-1/1", "id: law-3/1", 9, "a clause's id is `law-1/` and a number", "law-3/1"),
    (CLAUSES, "id: law-2/1.a", "id: law-2/1 a", 1, "a clause's id is `law-2/` and a number", "law-2/1 a"),
    (DEVICE, "- id: imei-hash", "- id: imei", 13, "information id used before in information/device.yml", "imei"),
    ("permissions.yml", "android.permission.READ_PHONE_STATE", "PHONE", 1, "not a full permission name", "PHONE"),
    (
        "tags/calls.yml",
        "id: system-exit",
        "id: get-imei",
        4,
        "api id used before in information/device.yml",
        "get-imei",
    ),
    # files
    (RULE, "id: imei-read", "id: imei-reads", 1, "the rule's folder is `imei-read`", "imei-reads"),
    (LAW, "country: CN", "country: EU", 2, "the country's folder is `cn`", "EU"),
    (LAW, "id: law-1\n", "id: law\n", 1, "the regulation's folder is `law-1`", "law"),
    (DEVICE, "group: device\n", "group: location\n", 3, "the group's file is `device.yml`", "location"),
    # values
    (LAW, "source: a place\nclauses", "source: ' '\nclauses", 7, "is empty", ""),
    (LAW, "title: {zh: 法, en: Law}", "title: {zh: 法, en: ''}", 3, "is empty", ""),
    ("sdks/one.yml", "sources: [a place]", "sources: []", 6, "is empty", ""),
    (LAW, "valid_from: 2020-01-01", "valid_from: 2020-13-01", 5, "not a date (YYYY-MM-DD)", "2020-13-01"),
    (LAW, "valid_to: 2021-01-01", "valid_to: 2019-01-01", 6, "not after valid_from 2020-01-01", "2019-01-01"),
    (
        DEVICE,
        ", method: getImei",
        "",
        10,
        "neither a method nor a field",
        "class_name: android.telephony.TelephonyManager",
    ),
    (DEVICE, "method: getImei", "method: a, field: b", 10, "either a method or a field", "class_name: android"),
    (DEVICE, "method: getImei", "method: a, argument: 1", 10, "`argument` and its constants belong together", "class"),
    (
        DEVICE,
        "class_name: android.telephony.T",
        "class_name: android/T",
        10,
        "`class_name` is a dotted name",
        "class_name",
    ),
    ("permissions.yml", "level: dangerous", "level: high", 2, "not one of normal, dangerous", "high"),
    # references
    (CLAUSES, "maps_to: [law-1/1]", "maps_to: [law-1/9]", 5, "unknown clause", "law-1/9"),
    (LAW, "clause: law-1/1", "clause: law-1/7", 15, "unknown clause", "law-1/7"),
    (RULE, "clauses: [law-1/1", "clauses: [law-1/8", 3, "unknown clause", "law-1/8"),
    ("aliases.yml", "law-1/1", "law-9/1", 1, "unknown clause", "law-9/1"),
    (DEVICE, "parents: [imei]", "parents: [meid]", 18, "unknown information class", "meid"),
    (DEVICE, "parents: [imei]", "parents: [imei-hash]", 18, "is its own ancestor", "imei-hash"),
    (
        DEVICE,
        "android.permission.READ_PHONE_STATE",
        "android.permission.X",
        11,
        "unknown permission",
        "android.permission.X",
    ),
    ("app_types.yml", "information: [imei]", "information: [name]", 6, "unknown information class", "name"),
    ("app_types.yml", "permissions: [PHONE]", "permissions: [SMS]", 7, "unknown permission group", "SMS"),
    ("sdks/one.yml", "value: imei", "value: oaid", 5, "unknown information class", "oaid"),
    ("permissions.yml", "information: [imei]", "information: [oaid]", 5, "unknown information class", "oaid"),
    # conditions
    (RULE, "fact: code.access\n", "fact: code.acces\n", 7, "unknown kind of fact", "code.acces"),
    (RULE, "phase: {any_of", "phases: {any_of", 8, "code.access has no attribute `phases`", "any_of"),
    (RULE, "{equals: imei}, phase", "{equals: imie}, phase", 8, "unknown value", "imie"),
    (RULE, "{equals: imei}, phase", "{equals: 5}, phase", 8, "not a text", "5"),
    (RULE, "{equals: imei}, phase", "{at_least: 5}, phase", 8, "`at_least` cannot test a text", "5"),
    (RULE, "{equals: imei}, phase", "{equals: imei, contains: x}, phase", 8, "exactly one operator is given", "equals"),
    (RULE, "topic: {equals: deletion}", "topic: {equals: delete}", 9, "unknown value", "delete"),
    (RULE, "  all:\n", "  covered: [code]\n  all:\n", 6, "exactly one of fact, all, any, not, covered", "covered"),
    (RULE, "subject: info", "subject: colour", 11, "no fact of this rule has this attribute", "colour"),
    (
        RULE,
        "satisfied: {not",
        "applies: {fact: manifest.application, where: {target_sdk: {at_least: $days}}}\nsatisfied: {not",
        10,
        "unknown threshold",
        "$days",
    ),
    (RULE, "any_of: [launch]", "any_of: [lunch]", 8, "unknown value", "lunch"),
    # cases
    (CASES, "phase: launch", "phase: lunch", 1, "unknown value `lunch`", "lunch"),
    (CASES, "outcome: suspected", "outcome: satisfied", 1, "no case is suspected (must match)", "imei-read"),
    (
        CASES,
        "- {name: none, facts: [], outcome: satisfied}\n",
        "",
        1,
        "no case is satisfied or not_applicable",
        "imei-read",
    ),
    (CASES, "outcome: undetermined", "outcome: satisfied", 1, "no case is undetermined", "imei-read"),
    (CASES, "kind: code.access", "kind: code.axess", 1, "unknown kind of fact `code.axess`", "kind"),
    (CASES, "info: imei", "infos: imei", 1, "code.access has no attribute `infos`", "imei"),
    (CASES, "info: imei", "info: 5", 1, "code.access.info is not of type str", "5"),
    (CASES, "code: failed", "code: broken", 3, "unknown coverage status", "broken"),
    (CASES, "outcome: satisfied", "outcome: fine", 2, "unknown outcome", "fine"),
    (CASES, "name: none", "name: reads", 2, "case name used before", "reads"),
    (RULE, "settled_by: [{zh: 录, en: A recording}]", "settled_by: []", 12, "`settled_by` is empty", "imei-read"),
)


@pytest.mark.parametrize(("file", "old", "new", "line", "message", "value"), BROKEN)
def test_names_file_line_and_value(
    write: Callable[..., Path], file: str, old: str, new: str, line: int, message: str, value: str
) -> None:
    data = write(file, old, new)
    with pytest.raises(InvalidCatalog) as caught:
        compile_catalog(data)
    found = [
        p for p in caught.value.problems if p.message.startswith(message) and p.value.lstrip("{[").startswith(value)
    ]
    assert found, str(caught.value)
    expected = data / (RULE if value == "imei-read" else file)
    assert (found[0].file, found[0].line) == (str(expected), line)
    assert f"{expected}:{line}: " in str(caught.value)


def test_files_that_belong_nowhere_are_refused(write: Callable[..., Path]) -> None:
    data = write()
    (data / "topic").mkdir()
    (data / "topic" / "rights.yml").write_text("[]")
    (data / "permissions.yaml").write_text("[]")
    with pytest.raises(InvalidCatalog) as caught:
        compile_catalog(data)
    assert [(p.message, p.value) for p in caught.value.problems] == [
        ("no part of the catalog", "permissions.yaml"),
        ("no part of the catalog", "topic/rights.yml"),
    ]


def test_every_problem_is_told(write: Callable[..., Path]) -> None:
    data = write(RULE, "{equals: imei}, phase: {any_of: [launch]}", "{equals: x}, phase: {at_least: 1}")
    (data / "aliases.yml").write_text("- {wording: w, clauses: [a/1, b/1], source: s}\n")
    with pytest.raises(InvalidCatalog) as caught:
        compile_catalog(data)
    assert len(caught.value.problems) == 4
