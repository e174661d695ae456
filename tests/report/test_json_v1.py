"""The JSON wire format: its schema, its order, and the way back."""

from __future__ import annotations

import json
import random
import re
from importlib import resources
from pathlib import Path

import jsonschema
import msgspec
import pytest

from consentry.model.code import Phase
from consentry.model.report import Report
from consentry.model.text import Language
from consentry.report import json_v1
from tests import golden
from tests.report.poison import NASTY, poisoned
from tests.report.sample import sample_report

ROOT = Path(__file__).parents[2]


def render(*reports: Report) -> str:
    return json_v1.render(reports, Language.ZH)


def validate(document: str) -> None:
    schema = json.loads(json_v1.schema())
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(json.loads(document))


def shuffled(report: Report) -> Report:
    """Return the report with every list that has no order of its own in another one."""
    lists = ("coverage", "verdicts", "clause_verdicts", "accesses", "requests", "calls", "endpoints", "permissions", "sdks", "topics", "rules", "clauses", "information", "sdk_names", "topic_names")  # fmt: skip
    rng = random.Random(7)
    return msgspec.structs.replace(
        report, **{name: tuple(rng.sample(getattr(report, name), len(getattr(report, name)))) for name in lists}
    )


def test_golden() -> None:
    golden.check("report/sample.json", render(sample_report()))


def test_validates() -> None:
    validate(render(sample_report()))
    validate(render(sample_report(), sample_report()))


@pytest.mark.parametrize("name", NASTY)
def test_nasty_names_validate_and_come_back(name: str) -> None:
    report = poisoned(NASTY[name])
    document = render(report)
    document.encode("utf-8")
    validate(document)
    (back,) = json_v1.read_json(document.encode())
    assert render(back) == document
    if name != "surrogate":
        assert back.app == report.app


def test_schema_refuses_a_broken_document() -> None:
    broken = json.loads(render(sample_report()))
    broken["verdicts"][0]["outcome"] = "clean"
    with pytest.raises(jsonschema.ValidationError):
        validate(json.dumps(broken))


def test_published_schema_is_up_to_date() -> None:
    schema = json_v1.schema()
    hint = "write it with: python -m consentry.report.json_v1.publish"
    assert (ROOT / "docs/schema/report-v1.schema.json").read_bytes() == schema, hint
    shipped = resources.files("consentry.report") / "schema" / "report-v1.schema.json"
    assert shipped.read_bytes() == schema, hint


def test_order_does_not_depend_on_the_order_of_discovery() -> None:
    assert render(shuffled(sample_report())) == render(sample_report())


def test_law_order_is_numeric() -> None:
    clauses = [c["id"] for c in json.loads(render(sample_report()))["clauses"]]
    assert clauses.index("miit-164/9") < clauses.index("miit-164/10")


def test_round_trip() -> None:
    document = render(sample_report())
    (back,) = json_v1.read_json(document.encode())
    report = sample_report()
    assert render(back) == document
    assert back.app == report.app
    assert back.app_type_name == report.app_type_name
    assert {v.rule: v for v in back.verdicts} == {v.rule: v for v in report.verdicts}
    assert set(map(repr, back.accesses)) == set(map(repr, report.accesses))
    assert set(map(repr, back.topics)) == set(map(repr, report.topics))
    assert back.worst is report.worst


def test_several_apps_are_a_collection() -> None:
    document = render(sample_report(), sample_report())
    assert json.loads(document)["format"] == "consentry-reports"
    assert len(json_v1.read_json(document.encode())) == 2


def test_access_names_place_and_party() -> None:
    accesses = json.loads(render(sample_report()))["accesses"]
    imei = next(a for a in accesses if a["information"] == "imei")
    assert (imei["class"], imei["method"], imei["offset"]) == ("com.mobpush.sdk.device.DeviceReader", "readIds", 0x1E)
    assert imei["responsible"] == "mobpush"
    assert imei["phases"] == [Phase.LAUNCH.value]
    assert imei["before_consent"] is None
    own = next(a for a in accesses if a["information"] == "clipboard")
    assert own["responsible"] == "app"


def test_evidence_is_flat_and_findings_point_into_it() -> None:
    verdicts = json.loads(render(sample_report()))["verdicts"]
    verdict = next(v for v in verdicts if v["rule"] == "information-at-launch")
    assert [f["evidence"] for f in verdict["findings"]] == [[0], [1]]
    assert [e["fingerprint"] for e in verdict["evidence"]] == [f["fingerprint"] for f in verdict["findings"]]


def test_no_clock_and_no_path() -> None:
    document = render(sample_report())
    assert not re.search(
        r"20\d\d-\d\d-\d\dT", document.replace("2018-03-01T00:00:00Z", "").replace("2043-02-23T00:00:00Z", "")
    )


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "not a consentry report"),
        (b"[]", "not a consentry report"),
        (b"\xff\xfe{", "not a consentry report"),
        (b"[" * 100_000, "not a consentry report"),
        (b'{"format": "consentry-report", "version": "2.0"}', "version 2.0 cannot be read"),
        (b'{"format": "other", "version": "1.0"}', "damaged"),
        (b'{"format": "consentry-report", "version": "1.0"}', "damaged"),
    ],
)
def test_refuses_what_is_not_a_report(data: bytes, message: str) -> None:
    with pytest.raises(json_v1.InvalidReport, match=message):
        json_v1.read_json(data)


def test_refuses_evidence_that_is_not_there() -> None:
    broken = json.loads(render(sample_report()))
    next(v for v in broken["verdicts"] if v["findings"])["findings"][0]["evidence"] = [99]
    with pytest.raises(json_v1.InvalidReport, match="not there"):
        json_v1.read_json(json.dumps(broken).encode())


def test_reads_a_later_minor_version() -> None:
    later = json.loads(render(sample_report())) | {"version": "1.7", "novelty": True}
    (back,) = json_v1.read_json(json.dumps(later).encode())
    assert back.app == sample_report().app
