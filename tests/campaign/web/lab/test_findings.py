from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from consentry.campaign.cases import acts, queries
from consentry.campaign.cases.models import Attachment, Finding
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.people.models import Organisation, User
from consentry.campaign.people.roles import Role
from consentry.campaign.registry.models import App
from consentry.campaign.rounds.models import Assignment
from consentry.campaign.web.lab import forms
from tests.campaign.web.lab.pictures_made import bomb, picture
from tests.campaign.web.signed_in import downloaded, sign_in

pytestmark = pytest.mark.django_db


def at(name: str, finding: Finding) -> str:
    return reverse(f"web:lab:{name}", args=[finding.pk])


def submitted(inspected: Inspection, inspector: User) -> list[Finding]:
    for finding in inspected.findings.all():
        acts.confirm(inspector, finding)
    assert inspected.assignment is not None
    acts.submit(inspector, inspected.assignment)
    return list(inspected.findings.all())


def test_a_finding_is_its_labs_and_nobody_elses(
    inspected: Inspection, lab: Organisation, second_lab: Organisation, person: Callable[..., User]
) -> None:
    finding = inspected.findings.all()[0]
    pages = [at("finding", finding), reverse("web:lab:inspection", args=[inspected.pk])]
    for role in Role:
        inside = role in (Role.INSPECTOR, Role.REVIEWER)
        own = sign_in(person(role, **({"organisation": lab} if inside else {})))
        foreign = sign_in(person(role, **({"organisation": second_lab} if inside else {})))
        for address in pages:
            assert own.get(address).status_code == (200 if inside else 403), role
            assert foreign.get(address).status_code == (404 if inside else 403), role
    for name in ("confirm", "reject", "attach"):
        assert sign_in(person(Role.REVIEWER, organisation=lab)).post(at(name, finding)).status_code == 403
        assert sign_in(person(Role.INSPECTOR, organisation=second_lab)).post(at(name, finding)).status_code == 404


def test_evidence_is_shown_with_place_way_and_clause(inspected: Inspection, inspector: User) -> None:
    finding = inspected.findings.filter(rule="launch-collection-app").first()
    assert finding is not None
    text = sign_in(inspector).get(at("finding", finding)).content.decode()
    for part in (
        "classes.dex",
        "At launch",
        "org.consentry.samples.news",
        "miit-337/1",
        "The way through the code",
        'class="here"',
    ):
        assert part in text
    assert 'rel="next"' in text
    assert "Finding " in text


def test_confirming_leads_to_the_next_one_and_rejecting_needs_a_reason(inspected: Inspection, inspector: User) -> None:
    first, second, *_rest = inspected.findings.all()
    client = sign_in(inspector)
    answer = client.post(at("confirm", first), {"note": "复现", "version": first.version})
    assert answer.headers["Location"] == at("finding", second)
    refused = client.post(at("reject", second), {"reason": "  ", "version": second.version})
    assert refused.status_code == 422
    assert "This field is required" in refused.content.decode()
    assert client.post(at("reject", second), {"reason": "误报", "version": second.version}).status_code == 302
    assert [each.state for each in inspected.findings.all()[:2]] == ["confirmed", "rejected"]
    stale = client.post(at("confirm", first), {"version": first.version})
    assert stale.status_code == 409


def test_there_is_no_way_to_decide_many_at_once(inspected: Inspection, inspector: User) -> None:
    assert inspected.assignment is not None
    page = sign_in(inspector).get(reverse("web:lab:assignment", args=[inspected.assignment.pk])).content.decode()
    assert 'type="checkbox"' not in page


def test_reviewing_agrees_or_gives_back_with_a_note(inspected: Inspection, inspector: User, reviewer: User) -> None:
    client = sign_in(reviewer)
    finding = inspected.findings.all()[0]
    assert 'action="' + at("approve", finding) not in client.get(at("finding", finding)).content.decode()
    findings = submitted(inspected, inspector)
    queue = client.get(reverse("web:lab:review")).content.decode()
    assert queue.count("/lab/findings/") == len(findings)
    answer = client.post(at("approve", findings[0]), {"version": findings[0].version})
    assert answer.headers["Location"] == at("finding", findings[1])
    assert client.post(at("return", findings[1]), {"note": "", "version": findings[1].version}).status_code == 422
    assert (
        client.post(at("return", findings[1]), {"note": "请附录像", "version": findings[1].version}).status_code == 302
    )
    assert "请附录像" in sign_in(inspector).get(at("finding", findings[1])).content.decode()
    assert sign_in(inspector).post(at("approve", findings[2])).status_code == 403


def test_who_took_part_reads_why_somebody_else_must_review(
    inspected: Inspection, lab: Organisation, inspector: User, person: Callable[..., User]
) -> None:
    both = person(Role.INSPECTOR, Role.REVIEWER, organisation=lab)
    finding = inspected.findings.all()[0]
    acts.confirm(both, finding)
    submitted(inspected, inspector)
    finding.refresh_from_db()
    client = sign_in(both)
    text = client.get(at("finding", finding)).content.decode()
    assert "You took part in the decision yourself" in text
    assert at("approve", finding) not in text
    refused = client.post(at("approve", finding), {"version": finding.version})
    assert refused.status_code == 403
    assert "You did the earlier step yourself" in refused.content.decode()


def test_a_person_adds_a_finding_with_clauses_and_files(inspected: Inspection, inspector: User) -> None:
    client, address = sign_in(inspector), reverse("web:lab:add", args=[inspected.pk])
    page = client.get(address).content.decode()
    assert 'value="miit-337/1"' in page
    assert 'value="pipl/51"' not in page
    values: dict[str, Any] = {
        "clauses": ["miit-337/1", "miit-337/3"],
        "outcome": "violated",
        "summary": "点击“同意”前上传联系人",
        "observation": "抓包所见",
        "remedy": "",
    }
    assert client.post(address, values | {"clauses": ["made/up"]}).status_code == 422
    assert client.post(address, values | {"observation": ""}).status_code == 422
    files = [SimpleUploadedFile("图.png", picture()), SimpleUploadedFile("录像.mp4", b"....ftypisom")]
    assert client.post(address, values | {"attachments": files}).status_code == 302
    added = Finding.objects.get(added=True)
    assert (added.state, added.clauses, added.decided_by) == ("confirmed", ["miit-337/1", "miit-337/3"], inspector)
    assert [each.media_type for each in added.attachments.order_by("pk")] == ["image/png", "video/mp4"]
    text = client.get(at("finding", added)).content.decode()
    assert text.count("<img") == 1
    assert "抓包所见" in text
    again = client.post(address, values)
    assert again.status_code == 422  # the same finding twice


def test_files_are_shown_by_what_they_are_not_by_their_names(
    inspected: Inspection, inspector: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    finding = inspected.findings.all()[0]
    client, address = sign_in(inspector), at("attach", finding)
    page = SimpleUploadedFile("a.png", b"<html><script>alert(1)</script>", content_type="image/png")
    assert client.post(address, {"evidence": [page, SimpleUploadedFile("b", picture("JPEG"))]}).status_code == 302
    html, jpeg = Attachment.objects.order_by("pk")
    assert client.get(reverse("web:lab:picture", args=[html.pk])).status_code == 404
    assert downloaded(client.get(reverse("web:lab:file", args=[html.pk]))).startswith(b"<html>")
    shown = client.get(reverse("web:lab:picture", args=[jpeg.pk]))
    assert shown.headers["Content-Type"] == "image/png"
    assert shown.headers["X-Content-Type-Options"] == "nosniff"
    assert shown.content.startswith(b"\x89PNG")
    refused = client.post(address, {"evidence": [SimpleUploadedFile("bomb.png", bomb())]})
    assert refused.status_code == 422
    assert "damaged or has too many pixels" in refused.content.decode()
    monkeypatch.setattr(forms.AttachForm.base_fields["evidence"], "limit", 10)
    refused = client.post(address, {"evidence": [SimpleUploadedFile("a.mp4", b"x" * 11)]})
    assert refused.status_code == 422
    assert "too large" in refused.content.decode()
    assert client.post(address, {}).status_code == 422
    assert Attachment.objects.count() == 2


def test_attachments_are_not_other_labs(
    inspected: Inspection, inspector: User, second_lab: Organisation, person: Callable[..., User]
) -> None:
    finding = inspected.findings.all()[0]
    sign_in(inspector).post(at("attach", finding), {"evidence": [SimpleUploadedFile("b.png", picture())]})
    attachment = Attachment.objects.get()
    stranger = sign_in(person(Role.INSPECTOR, organisation=second_lab))
    for name in ("file", "picture"):
        assert stranger.get(reverse(f"web:lab:{name}", args=[attachment.pk])).status_code == 404


def test_hostile_names_are_shown_escaped_and_visible(
    inspected: Inspection, assignment: Assignment, inspector: User
) -> None:
    name = '<img src=x onerror="a">\u202egnp.exe' + "长" * 150
    App.objects.update(name=name)
    finding = inspected.findings.all()[0]
    Finding.objects.filter(pk=finding.pk).update(summary=name, summary_en=name)
    client = sign_in(inspector)
    pages = [reverse("web:lab:list"), reverse("web:lab:assignment", args=[assignment.pk]), at("finding", finding)]
    for address in [*pages, reverse("web:lab:inspection", args=[inspected.pk])]:
        text = client.get(address).content.decode()
        assert "<img" not in text
        assert "\u202e" not in text
        assert "\\u202e" in text


def test_a_page_of_a_finding_costs_the_same_for_many(
    inspected: Inspection, inspector: User, django_assert_max_num_queries: Any
) -> None:
    finding = inspected.findings.all()[0]
    rows = [
        Finding(inspection=inspected, assignment=inspected.assignment, fingerprint=f"{n:064d}", outcome="violated")
        for n in range(60)
    ]
    Finding.objects.bulk_create(rows)
    client = sign_in(inspector)
    with django_assert_max_num_queries(16):
        client.get(at("finding", finding))
    assert queries.findings(inspector).count() == 65
    with django_assert_max_num_queries(14):
        client.get(reverse("web:lab:assignment", args=[inspected.assignment_id]))
