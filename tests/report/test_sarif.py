"""SARIF: valid against the official schema, and fit for code-scanning viewers."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import jsonschema
import msgspec
import pytest

from consentry.model.coverage import CoverageStatus
from consentry.model.report import Report
from consentry.model.text import Language
from consentry.report import sarif
from tests import golden
from tests.report.poison import NASTY, poisoned
from tests.report.sample import sample_report


@cache
def validator() -> jsonschema.Draft7Validator:
    schema = json.loads((Path(__file__).parent / "schemas" / "sarif-2.1.0.json").read_text(encoding="utf-8"))
    return jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker())


def written(*reports: Report, language: Language = Language.EN) -> Any:
    log = json.loads(sarif.render(reports, language))
    validator().validate(log)
    return log


def results(report: Report) -> list[Any]:
    (run,) = written(report)["runs"]
    return list(run["results"])


def of(report: Report, rule: str) -> Any:
    return next(r for r in results(report) if r["ruleId"] == rule)


@pytest.mark.parametrize("language", Language)
def test_golden(language: Language) -> None:
    golden.check(f"report/sample.{language}.sarif", sarif.render([sample_report()], language))


def test_levels_follow_the_outcome() -> None:
    levels = {r["ruleId"]: r["level"] for r in results(sample_report())}
    assert levels == {
        "exit-when-refused": "error",
        "account-deletion-by-phone": "error",
        "information-at-launch": "warning",
        "self-start": "note",
    }


def test_rules_have_help_in_both_languages() -> None:
    (run,) = written(sample_report())["runs"]
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    text = rules[0]["help"]["text"]
    assert "Exits when a permission is refused" in text
    assert "拒绝权限后退出" in text
    assert text.index("Exits") < text.index("拒绝")
    assert rules[0]["properties"]["tags"] == ["miit-337/5", "miit-164/5"]


def test_place_of_a_manifest_line() -> None:
    (place,) = of(sample_report(), "self-start")["locations"]
    assert place["physicalLocation"]["artifactLocation"]["uri"] == "morning-reader-3.2.1.apk/AndroidManifest.xml"
    assert place["physicalLocation"]["region"]["startLine"] == 46


def test_place_in_code_has_a_logical_location() -> None:
    place = of(sample_report(), "information-at-launch")["locations"][0]
    (logical,) = place["logicalLocations"]
    assert logical["fullyQualifiedName"] == "com.mobpush.sdk.device.DeviceReader.readIds()Ljava/util/Map;"
    assert place["physicalLocation"]["artifactLocation"]["uri"] == "morning-reader-3.2.1.apk/classes2.dex"


def test_path_is_a_code_flow() -> None:
    (flow,) = of(sample_report(), "information-at-launch")["codeFlows"]
    steps = flow["threadFlows"][0]["locations"]
    assert [step["location"]["logicalLocations"][0]["name"] for step in steps] == [
        "onCreate", "start", "init", "run", "readIds",
    ]  # fmt: skip
    assert "MobPush" in steps[-1]["location"]["message"]["text"]


def test_fingerprints() -> None:
    prints = of(sample_report(), "exit-when-refused")["partialFingerprints"]
    assert prints["consentryFinding/v1"] == "0c1d2e3f40516273"


def test_baseline_is_a_suppression() -> None:
    assert of(sample_report(), "self-start")["suppressions"][0]["justification"].startswith("推送必需")
    assert "suppressions" not in of(sample_report(), "exit-when-refused")


def test_gaps_and_open_rules_are_notifications() -> None:
    (run,) = written(sample_report())["runs"]
    (invocation,) = run["invocations"]
    said = invocation["toolExecutionNotifications"]
    assert [n["level"] for n in said] == ["warning", "note"]
    assert "bad checksum at byte 0x1c4" in said[0]["message"]["text"]
    assert invocation["executionSuccessful"] is True


def test_a_failed_collector_is_no_success() -> None:
    report = sample_report()
    failed = tuple(
        msgspec.structs.replace(c, status=CoverageStatus.FAILED) if c.reasons else c for c in report.coverage
    )
    (run,) = written(msgspec.structs.replace(report, coverage=failed, verdicts=()))["runs"]
    assert run["results"] == []
    assert run["invocations"][0]["executionSuccessful"] is False
    assert run["invocations"][0]["toolExecutionNotifications"][0]["level"] == "error"


def test_many_places_stay_within_what_viewers_accept() -> None:
    report = sample_report()
    verdicts = tuple(
        msgspec.structs.replace(
            v, findings=tuple(msgspec.structs.replace(f, evidence=f.evidence * 50, count=90) for f in v.findings)
        )
        for v in report.verdicts
    )
    for result in results(msgspec.structs.replace(report, verdicts=verdicts)):
        assert len(result["locations"]) + len(result.get("relatedLocations", [])) <= 10
        assert len(result.get("codeFlows", [])) <= 10
        assert "89 more places" in result["message"]["text"]


def test_one_run_for_each_app() -> None:
    runs = written(sample_report(), sample_report())["runs"]
    assert [run["automationDetails"]["id"] for run in runs] == ["consentry/com.example.morning/"] * 2


@pytest.mark.parametrize("name", NASTY)
def test_nasty_names_keep_it_valid(name: str) -> None:
    (run,) = written(poisoned(NASTY[name]))["runs"]
    for result in run["results"]:
        for place in result["locations"]:
            address = place["physicalLocation"]["artifactLocation"]["uri"]
            parts = urlsplit(address)
            assert not parts.scheme
            assert not parts.netloc
            assert ".." not in parts.path.split("/")
            assert address.isascii()
        for char in "\x00\x1b\u202e\udcff":
            assert char not in result["message"]["text"]
