from __future__ import annotations

import pytest
from django.urls import reverse

from consentry.campaign.jobs.models import Inspection
from consentry.campaign.people.models import User
from consentry.campaign.registry import blobs
from consentry.campaign.rounds.models import Assignment
from tests.campaign.web.signed_in import downloaded, sign_in

pytestmark = pytest.mark.django_db


def at(name: str, inspection: Inspection, *more: str) -> str:
    return reverse(f"web:lab:{name}", args=[inspection.pk, *more])


def test_a_report_says_its_coverage_before_its_verdicts(inspected: Inspection, inspector: User, reviewer: User) -> None:
    for user in (inspector, reviewer):
        text = sign_in(user).get(at("inspection", inspected)).content.decode()
        assert 0 < text.index('id="coverage"') < text.index("<article")
        assert "finished" in text
        assert "How to fix it" in text
    client = sign_in(inspector)
    narrowed = client.get(
        at("inspection", inspected), {"outcome": "suspected", "clause": "miit-337/1"}
    ).content.decode()
    assert narrowed.count("<article") < text.count("<article")
    assert client.get(at("inspection", inspected), {"outcome": "made-up"}).content.decode().count(
        "<article"
    ) == text.count("<article")
    assert b"org.consentry.samples.news" in downloaded(client.get(at("report", inspected, "report.html")))


def test_an_incomplete_inspection_never_looks_clean(
    inspected: Inspection, assignment: Assignment, inspector: User
) -> None:
    stored = blobs.content(inspected.report) if inspected.report else b""
    partial = stored.replace(b'"status": "finished"', b'"status": "partial"', 1)
    Inspection.objects.filter(pk=inspected.pk).update(report=blobs.store(partial), complete=False)
    client = sign_in(inspector)
    text = client.get(at("inspection", inspected)).content.decode()
    assert "Coverage is incomplete" in text
    assert "Coverage incomplete" in client.get(reverse("web:lab:list")).content.decode()
    finding = inspected.findings.all()[0]
    assert "Coverage is incomplete" in client.get(reverse("web:lab:finding", args=[finding.pk])).content.decode()


def test_a_queued_one_is_cancelled_and_a_failed_one_run_again(
    assignment: Assignment, inspected: Inspection, inspector: User, reviewer: User
) -> None:
    Inspection.objects.filter(pk=inspected.pk).update(state="failed", report=None, error="the file is of another app")
    client = sign_in(inspector)
    text = client.get(at("inspection", inspected)).content.decode()
    assert "the file is of another app" in text
    assert "Inspect again" in text
    assert "Inspect again" not in sign_in(reviewer).get(at("inspection", inspected)).content.decode()
    again = reverse("web:lab:inspect", args=[assignment.pk])
    assert client.post(again, {"release": inspected.release_id}).status_code == 302
    queued = Inspection.objects.latest("pk")
    assert queued.state == "queued"
    assert "every 2s" in client.get(at("state", queued)).content.decode()
    assert sign_in(reviewer).post(at("cancel", queued)).status_code == 403
    client.post(at("cancel", queued))
    queued.refresh_from_db()
    assert queued.state == "cancelled"
    assert "It has been running" not in client.get(at("state", queued)).content.decode()


def test_a_running_one_says_for_how_long(assignment: Assignment, inspected: Inspection, inspector: User) -> None:
    Inspection.objects.filter(pk=inspected.pk).update(state="running", report=None, attempts=2, error="killed")
    text = sign_in(inspector).get(at("inspection", inspected)).content.decode()
    for part in ("It has been running for", "Attempt 2", "The attempt before ended with"):
        assert part in text
