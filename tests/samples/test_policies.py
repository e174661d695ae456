"""The sample apps with the policies that they carry: what the policy leaves out is found, and a clean twin accuses nobody."""

from __future__ import annotations

from pathlib import Path

import pytest

from consentry import inspect
from consentry.model.coverage import Collector, CoverageStatus
from consentry.model.location import CodeLocation, DocumentLocation
from consentry.model.report import Report
from consentry.model.text import Language
from consentry.model.verdict import Outcome
from consentry.report import html
from samples.recipe import HERE

#: what the policy rules say of each; the clean twins: nothing
EXPECTED: dict[str, dict[str, set[str]]] = {
    "reader": {
        "policy-undeclared-collection": {"android-id", "imei", "installed-apps", "oaid", "wifi-mac"},
        "policy-undeclared-sdk-collection": {"android-id"},
        "policy-sdk-unlisted": {"umeng-analytics"},
        "policy-deletion-missing": {""},
    },
    "messenger": {
        "policy-undeclared-collection": {"contacts", "location", "microphone"},
        "policy-permission-undeclared": {"CAMERA", "CONTACTS", "LOCATION", "MICROPHONE", "PHONE", "SMS", "STORAGE"},
        "policy-deletion-missing": {""},
    },
    "finance": {"policy-deletion-condition": {"cancel_account"}},
    "technews": {"policy-vague-sdk-collection": {"android-id"}, "policy-sdk-unlisted": {"umeng-analytics"}},
}


def inspected(name: str) -> Report:
    own = HERE / name / "assets" / "privacy_policy.html"
    policy = own if own.is_file() else HERE / name.removesuffix("-clean") / "assets" / "privacy_policy.html"
    return inspect(HERE / "apks" / f"{name}.apk", policy=policy)


def accusations(report: Report) -> dict[str, set[str]]:
    return {
        verdict.rule: {finding.subject for finding in verdict.findings}
        for verdict in report.verdicts
        if verdict.rule.startswith("policy-") and verdict.outcome in (Outcome.VIOLATED, Outcome.SUSPECTED)
    }


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_what_the_policy_leaves_out_is_found(name: str) -> None:
    report = inspected(name)
    assert accusations(report) == EXPECTED[name]
    coverage = {each.collector: each.status for each in report.coverage}
    assert coverage[Collector.POLICY] is CoverageStatus.FINISHED


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_the_policy_of_the_clean_twin_accuses_nobody(name: str) -> None:
    report = inspected(f"{name}-clean")
    wrong = {v.rule for v in report.verdicts if v.outcome in (Outcome.VIOLATED, Outcome.SUSPECTED)}
    assert wrong == set()


def test_the_sentence_stands_beside_the_code_path(tmp_path: Path) -> None:
    policy = tmp_path / "policy.html"
    policy.write_text("<h1>隐私政策</h1><p>我们不会收集您的 Android ID。我们收集您的手机号码，用于登录。</p>")
    report = inspect(HERE / "apks" / "reader.apk", policy=policy)
    (finding,) = report.verdict("policy-denied-collection").findings
    (fact,) = finding.evidence
    assert isinstance(fact.location, CodeLocation)
    said = [place for place in fact.related if isinstance(place, DocumentLocation)]
    assert "不会收集您的 Android ID" in said[0].text
    assert fact.path


def test_markup_in_a_policy_is_text_in_the_report(tmp_path: Path) -> None:
    policy = tmp_path / "policy.html"
    policy.write_text("<h1>隐私政策</h1><p>我们不会收集您的 Android ID &lt;script&gt;alert(1)&lt;/script&gt;。</p>")
    page = html.render([inspect(HERE / "apks" / "reader.apk", policy=policy)], Language.ZH)
    assert "&lt;script&gt;alert(1)" in page
    assert "<script>alert" not in page


@pytest.mark.parametrize("content", ["", "<html><body><div id=app></div><script src=a.js></script></body></html>"])
def test_a_policy_without_text_failed_and_accuses_nobody(tmp_path: Path, content: str) -> None:
    policy = tmp_path / "policy.html"
    policy.write_text(content)
    report = inspect(HERE / "apks" / "reader.apk", policy=policy)
    coverage = {each.collector: each.status for each in report.coverage}
    assert coverage[Collector.POLICY] is CoverageStatus.FAILED
    assert accusations(report) == {}
