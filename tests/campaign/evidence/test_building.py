"""Packages of real cases: what is in them, that they verify, that the same state gives the same bytes."""

from __future__ import annotations

import io
import json
import re
import zipfile
from pathlib import Path
from typing import Any

import pytest
from django.core.files.storage import default_storage
from django.core.management import call_command
from django.db.models import Model

from consentry.campaign.audit.models import Entry
from consentry.campaign.cases.models import Attachment, Case, Finding, Judgement, Reinspection, Retested
from consentry.campaign.disposal.models import Dispatch, Order, Penalty
from consentry.campaign.evidence import acts, collecting, keys
from consentry.campaign.evidence.building import build, make, sweep
from consentry.campaign.evidence.models import Package
from consentry.campaign.evidence.package.verify import verify_file
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.notices.models import Notice, Service, Submission
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Role
from consentry.campaign.registry import blobs
from consentry.campaign.rounds.models import Assignment
from tests.campaign.conftest import Person

pytestmark = pytest.mark.django_db


def built(case: Case, *, with_binaries: bool = False) -> bytes:
    out = io.BytesIO()
    build(case, out, with_binaries=with_binaries)
    return out.getvalue()


def case_json(data: bytes) -> dict[str, Any]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        told: dict[str, Any] = json.loads(archive.read("case.json"))
    return told


def test_a_package_holds_the_whole_case_and_verifies(full_case: Case) -> None:
    data = built(full_case)
    outcome = verify_file(io.BytesIO(data), fingerprint=keys.current().fingerprint)
    assert outcome.problems == ()
    assert outcome.trusted
    told = case_json(data)
    assert told["case"]["state"] == "delisting"
    assert [one["state"] for one in told["passages"]] == ["open", "noticed", "overdue", "named", "delisting"]
    assert {one["state"] for one in told["findings"]} == {"approved"}
    assert all(one["attachments"][0]["file_name"] == "录屏.mp4" for one in told["findings"])
    assert {one["action"] for one in told["findings"][0]["judgements"]} == {"finding.decide", "finding.review"}
    assert set(told["notices"][0]["documents"]) == {"zh.pdf", "zh.docx", "en.pdf", "en.docx"}
    (service,) = told["notices"][0]["services"]
    assert service["state"] == "queued"
    assert service["message_id"].startswith("<service-")
    assert told["bulletins"][0]["positions"] == [1]
    assert told["orders"][0]["to"] == "样例商店"
    assert {file["what"] for file in told["files"]} == {"report", "binary", "attachment", "document", "bulletin"}


def test_the_binary_goes_along_by_choice(full_case: Case) -> None:
    without, with_it = built(full_case), built(full_case, with_binaries=True)
    (left_out,) = verify_file(io.BytesIO(without)).left_out
    assert (left_out.what, left_out.sha256) == ("binary", full_case.release.binary_id)
    assert verify_file(io.BytesIO(with_it)).left_out == ()
    with zipfile.ZipFile(io.BytesIO(with_it)) as archive:
        assert archive.read(f"binaries/{full_case.release.binary_id}.apk")[:2] == b"PK"


def test_the_same_state_gives_the_same_bytes(full_case: Case) -> None:
    built(full_case)  # makes the key, whose first use is recorded
    assert built(full_case) == built(full_case)


def test_the_record_goes_along_without_what_is_not_of_the_case(full_case: Case) -> None:
    with zipfile.ZipFile(io.BytesIO(built(full_case))) as archive:
        entries = json.loads(archive.read("record.json"))["entries"]
    actions = {entry["action"] for entry in entries}
    assert actions >= {"finding.decide", "finding.review", "notice.issue", "disposal.order", "inspection.done"}
    assert "bulletin.publish" in actions
    assert not actions & {"bulletin.draft", "bulletin.review"}  # drafts may have named others
    assert {entry["object_type"] for entry in entries} & {"people.user", "people.organisation"} == set()
    assert len(entries) < Entry.objects.count()


def test_a_rejected_finding_stays_in_the_lab(inspected: Any, inspector: User, reviewer: User) -> None:
    from consentry.campaign.cases import acts as cases

    first, *rest = inspected.findings.all()
    cases.reject(inspector, first, "误报：弹窗之后")
    for finding in rest:
        cases.confirm(inspector, finding)
    cases.submit(inspector, inspected.assignment)
    for finding in inspected.findings.all():
        cases.approve(reviewer, finding)
    data = built(Case.objects.get())
    assert first.pk not in [one["id"] for one in case_json(data)["findings"]]
    assert "误报".encode() not in data


def test_asking_making_and_taking_are_recorded(small_case: Case, person: Person) -> None:
    auditor = person(Role.AUDITOR)
    package = acts.export(auditor, small_case)
    assert make.call(package.pk) == "done"
    assert make.call(package.pk) == "nothing to do"
    package.refresh_from_db()
    blob = acts.take(auditor, package)
    assert verify_file(io.BytesIO(blobs.content(blob))).problems == ()
    recorded = Entry.objects.filter(object_type="evidence.package").values_list("action", "actor")
    assert list(recorded) == [("evidence.export", auditor.username), ("evidence.download", auditor.username)]


@pytest.mark.django_db(transaction=True)
def test_the_worker_makes_it(small_case: Case, officer: User) -> None:
    package = acts.export(officer, small_case)
    call_command("db_worker", queue_name="default", batch=True, interval=0, startup_delay=False, verbosity=0)
    package.refresh_from_db()
    assert package.state == Package.State.DONE


def test_what_a_killed_worker_left_is_queued_again(small_case: Case, officer: User) -> None:
    package = acts.export(officer, small_case)
    assert sweep() == 0
    Package.objects.update(requested_at="2019-12-01T00:00:00Z")
    assert sweep() == 1
    assert make.call(package.pk) == "done"
    assert sweep() == 0


def test_a_file_that_is_gone_or_damaged_fails_and_says_so(full_case: Case, officer: User) -> None:
    attachment = full_case.findings.first().attachments.get()  # type: ignore[union-attr]
    default_storage.delete(attachment.blob.key)
    package = acts.export(officer, full_case)
    assert make.call(package.pk) == "failed"
    package.refresh_from_db()
    assert attachment.blob_id in package.error
    assert package.blob is None


def test_the_command_writes_a_package(small_case: Case, officer: User, tmp_path: Any, capsys: Any) -> None:
    path = tmp_path / "out.zip"
    call_command("evidence_export", str(small_case.pk), "--user", officer.username, "--output", str(path))
    assert verify_file(io.BytesIO(path.read_bytes()), fingerprint=keys.current().fingerprint).problems == ()
    assert keys.current().fingerprint in capsys.readouterr().out


#: what a package leaves out of these models: how the service works inside, and what stands where it belongs
_LEFT_OUT = {
    Case: {"changed_at", "version"},
    Finding: {"case", "assignment", "version"},
    Inspection: {"campaign", "heartbeat_at", "task"},
    Assignment: {"campaign", "app", "release", "sampling"},
    Notice: {"case"},
    Service: {"notice", "due_at"},
    Submission: {"notice"},
    Reinspection: {"case"},
    Retested: {"id", "reinspection"},
    Order: {"case", "store", "addressee"},
    Dispatch: {"order", "due_at"},
    Penalty: {"case", "operator"},
    Attachment: {"id", "finding", "blob"},
    Judgement: {"id", "finding"},
}


@pytest.mark.parametrize("model", list(_LEFT_OUT), ids=lambda model: model.__name__)
def test_no_field_is_forgotten(model: type[Model]) -> None:
    """A field that a model gets later must be told, or left out on purpose."""
    words = re.findall(r'"(\w+)"', Path(collecting.__file__).read_text(encoding="utf-8"))
    told = {*words, *(word.removesuffix("_id") for word in words)}
    fields = {field.name for field in model._meta.fields}
    assert fields - told - _LEFT_OUT[model] - {"id"} == set()
    assert fields >= _LEFT_OUT[model]
