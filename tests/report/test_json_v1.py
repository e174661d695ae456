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

from consentry.model import app, code, coverage, fact, location, sdk, texts, verdict
from consentry.model import report as report_model
from consentry.model.code import Phase
from consentry.model.report import Report
from consentry.model.text import Language
from consentry.report import json_v1
from consentry.report.json_v1 import app as wire_app
from consentry.report.json_v1 import document, places, verdicts
from tests import golden
from tests.report.poison import NASTY, poisoned
from tests.report.sample import sample_report

ROOT = Path(__file__).parents[2]


def render(*reports: Report) -> str:
    return json_v1.render(reports, Language.ZH)


def validate(written: str) -> None:
    schema = json.loads(json_v1.schema())
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(json.loads(written))


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
    written = render(report)
    written.encode("utf-8")
    validate(written)
    (back,) = json_v1.read_json(written.encode())
    assert render(back) == written
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
    written = render(sample_report())
    (back,) = json_v1.read_json(written.encode())
    report = sample_report()
    assert render(back) == written
    assert back.app == report.app
    assert back.app_type_name == report.app_type_name
    assert {v.rule: v for v in back.verdicts} == {v.rule: v for v in report.verdicts}
    assert set(map(repr, back.accesses)) == set(map(repr, report.accesses))
    assert set(map(repr, back.topics)) == set(map(repr, report.topics))
    assert back.worst is report.worst


#: model type, wire type, model field -> wire field where they differ ("" = told elsewhere)
MIRRORS = (
    (app.App, wire_app.App, {"permissions": "declared_permissions"}),
    (app.Component, wire_app.Component, {}),
    (app.DeclaredPermission, wire_app.DeclaredPermission, {}),
    (app.Certificate, wire_app.Certificate, {}),
    (app.Signature, wire_app.Signature, {}),
    (app.Packer, wire_app.Packer, {}),
    (app.NetworkSecurity, wire_app.NetworkSecurity, {}),
    (app.Label, wire_app.Label, {}),
    (coverage.Coverage, wire_app.Coverage, {}),
    (location.CodeLocation, places.CodeLocation, {"class_name": "class_"}),
    (location.ManifestLocation, places.ManifestLocation, {}),
    (location.ResourceLocation, places.ResourceLocation, {}),
    (location.FileLocation, places.FileLocation, {}),
    (location.DocumentLocation, places.DocumentLocation, {}),
    (location.RecordingLocation, places.RecordingLocation, {}),
    (code.Frame, places.Frame, {"owner": "responsible", "location": "class_"}),
    (code.Path, places.Path, {}),
    (code.Access, document.Access, {"info": "information", "owner": "responsible", "location": "class_"}),
    (code.Request, document.Request, {"owner": "responsible", "location": "class_"}),
    (code.Refusal, document.Refusal, {"owner": "responsible", "location": "class_"}),
    (code.TaggedCall, document.Call, {"owner": "responsible", "location": "class_"}),
    (code.Endpoint, document.Endpoint, {"owner": "responsible", "location": "class_"}),
    (fact.Fact, verdicts.Evidence, {"owner": "responsible"}),
    (verdict.Finding, verdicts.Finding, {}),
    (verdict.Reason, verdicts.Reason, {}),
    (verdict.Verdict, verdicts.Verdict, {}),
    (report_model.PermissionUse, document.Permission, {}),
    (report_model.ClauseInfo, verdicts.Clause, {}),
    (report_model.ClauseVerdict, verdicts.Clause, {"clause": "id"}),
    (report_model.RegulationInfo, verdicts.Regulation, {}),
    (report_model.RuleInfo, verdicts.Rule, {}),
    (report_model.NamedInfo, document.Named, {}),
    (sdk.Signal, document.Signal, {}),
    (sdk.SdkPresence, document.Sdk, {}),
    (texts.TopicHit, document.TopicText, {}),
    (
        Report,
        document.Document,
        {
            "app_type_name": "app_type",
            "clause_verdicts": "clauses",
            "topics": "texts",
            "information": "names",
            "sdk_names": "names",
            "topic_names": "names",
        },
    ),
)


@pytest.mark.parametrize(("model", "wire", "renamed"), MIRRORS, ids=lambda value: getattr(value, "__name__", ""))
def test_no_field_of_the_model_is_lost(
    model: type[msgspec.Struct], wire: type[msgspec.Struct], renamed: dict[str, str]
) -> None:
    told = {renamed.get(field, field) for field in model.__struct_fields__}
    assert told <= set(wire.__struct_fields__)


def test_several_apps_are_a_collection() -> None:
    written = render(sample_report(), sample_report())
    assert json.loads(written)["format"] == "consentry-reports"
    assert len(json_v1.read_json(written.encode())) == 2


def test_access_names_place_and_party() -> None:
    accesses = json.loads(render(sample_report()))["accesses"]
    imei = next(a for a in accesses if a["information"] == "imei")
    assert (imei["class"], imei["method"], imei["offset"]) == ("com.mobpush.sdk.device.DeviceReader", "readIds", 0x22)
    assert imei["responsible"] == "mobpush"
    assert imei["phases"] == [Phase.LAUNCH.value]
    assert imei["before_consent"] is None
    own = next(a for a in accesses if a["information"] == "clipboard")
    assert own["responsible"] == "app"


def test_evidence_is_flat_and_findings_point_into_it() -> None:
    judged = json.loads(render(sample_report()))["verdicts"]
    launch = next(v for v in judged if v["rule"] == "information-at-launch")
    assert [f["evidence"] for f in launch["findings"]] == [[0], [1]]
    assert [e["fingerprint"] for e in launch["evidence"]] == [f["fingerprint"] for f in launch["findings"]]


def test_no_clock_and_no_path() -> None:
    written = render(sample_report())
    assert not re.search(
        r"20\d\d-\d\d-\d\dT", written.replace("2018-03-01T00:00:00Z", "").replace("2043-02-23T00:00:00Z", "")
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
