from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from consentry.campaign.cases import acts as cases_acts
from consentry.campaign.jobs import acts as jobs_acts
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.people.models import Organisation, User
from consentry.campaign.people.roles import Role
from consentry.campaign.registry.models import App, Release, Store
from consentry.campaign.rounds import acts as rounds_acts
from consentry.campaign.rounds.models import Assignment, Campaign
from tests.campaign.jobs.conftest import SAMPLES
from tests.campaign.web.signed_in import sign_in, without_tokens

pytestmark = pytest.mark.django_db
LIST = reverse("web:lab:list")
LAB = {Role.INSPECTOR, Role.REVIEWER}


def test_the_lab_alone_sees_its_assignment(
    assignment: Assignment, lab: Organisation, second_lab: Organisation, person: Callable[..., User]
) -> None:
    address = reverse("web:lab:assignment", args=[assignment.pk])
    for role in Role:
        kind = {"organisation": lab} if role in LAB else {}
        expected = 200 if role in LAB else 403
        assert sign_in(person(role, **kind)).get(address).status_code == expected, role
    for role in LAB:
        stranger = sign_in(person(role, organisation=second_lab))
        assert stranger.get(address).status_code == 404
        assert "样例新闻" not in stranger.get(LIST).content.decode()


def test_a_double_assignment_looks_like_any_other(
    assignment: Assignment, second_lab: Organisation, officer: User, inspector: User
) -> None:
    before = sign_in(inspector).get(reverse("web:lab:assignment", args=[assignment.pk])).content.decode()
    rounds_acts.assign(officer, assignment.campaign, assignment.app, [second_lab])
    after = sign_in(inspector).get(reverse("web:lab:assignment", args=[assignment.pk])).content.decode()
    assert without_tokens(before) == without_tokens(after)


def test_the_list_is_filtered_and_costs_the_same_for_many(
    assignment: Assignment,
    campaign: Campaign,
    lab: Organisation,
    inspector: User,
    django_assert_max_num_queries: Any,
) -> None:
    client = sign_in(inspector)
    for number in range(30):
        app = App.objects.create(
            package=f"org.example.a{number}", name=f"应用{number}", operator=assignment.app.operator
        )
        Assignment.objects.create(campaign=campaign, app=app, lab=lab, state="reviewed" if number else "submitted")
    with django_assert_max_num_queries(12):
        assert client.get(LIST).content.decode().count("<tr>") == 32
    assert client.get(LIST, {"state": "submitted"}).content.decode().count("<tr>") == 2
    assert client.get(LIST, {"text": "样例新闻"}).content.decode().count("<tr>") == 2


def test_a_build_is_uploaded_with_its_source_and_queued(assignment: Assignment, inspector: User) -> None:
    Store.objects.create(name="样例商店", aliases=["Sample Store"])
    address = reverse("web:lab:upload", args=[assignment.pk])
    client = sign_in(inspector)
    for content in (b"<html>no app</html>", b"PK\x05\x06 a document"):
        values = {"file": SimpleUploadedFile("a.apk", content), "version_name": "1.0", "source": "官网"}
        refused = client.post(address, values)
        assert refused.status_code == 422
        assert "no Android app" in refused.content.decode()
    assert not Inspection.objects.exists()
    data = (SAMPLES / "news.apk").read_bytes()
    for source, expected in (("sample store", ("样例商店", "")), ("官网", (None, "官网"))):
        values = {"file": SimpleUploadedFile("n.apk", data), "version_name": f"1.0 {source}", "source": source}
        assert client.post(address, values).status_code == 302
        release = Release.objects.latest("pk")
        assert (release.source and release.source.name, release.source_text) == expected
        assert release.uploaded_by == inspector
    assert Inspection.objects.filter(assignment=assignment, state="queued").count() == 2


def test_what_an_operator_or_another_lab_uploaded_is_not_offered(
    assignment: Assignment,
    inspector: User,
    operator: User,
    campaign: Campaign,
    new_release: Callable[..., Release],
    second_lab: Organisation,
    person: Callable[..., User],
) -> None:
    public, private, foreign = (new_release("news", version=version) for version in ("1.1", "7.7", "8.8"))
    jobs_acts.self_inspect(operator, campaign, private)
    Release.objects.filter(pk=foreign.pk).update(uploaded_by=person(Role.INSPECTOR, organisation=second_lab))
    text = sign_in(inspector).get(reverse("web:lab:assignment", args=[assignment.pk])).content.decode()
    assert "Inspect 1.1" in text
    assert "7.7" not in text
    assert "8.8" not in text
    address = reverse("web:lab:inspect", args=[assignment.pk])
    for release in (private, foreign):
        sign_in(inspector).post(address, {"release": release.pk})
    assert not Inspection.objects.filter(purpose="lab").exists()
    sign_in(inspector).post(address, {"release": public.pk})
    assert Inspection.objects.filter(purpose="lab", release=public, state="queued").count() == 1


def test_submitting_says_what_is_not_decided(
    inspected: Inspection, assignment: Assignment, inspector: User, reviewer: User
) -> None:
    page, submit = (reverse(f"web:lab:{name}", args=[assignment.pk]) for name in ("assignment", "submit"))
    client = sign_in(inspector)
    assert "5 findings are not decided yet" in client.get(page).content.decode()
    client.post(submit)
    assignment.refresh_from_db()
    assert assignment.state == "open"
    assert sign_in(reviewer).post(submit).status_code == 403
    for finding in inspected.findings.all():
        cases_acts.reject(inspector, finding, "误报")
    client.post(submit)
    assignment.refresh_from_db()
    assert assignment.state == "submitted"
    for finding in inspected.findings.all():
        cases_acts.approve(reviewer, finding)
    assignment.refresh_from_db()
    assert assignment.state == "reviewed"


def test_who_submitted_reads_why_another_one_must_finish(
    inspected: Inspection, assignment: Assignment, lab: Organisation, person: Callable[..., User]
) -> None:
    both = person(Role.INSPECTOR, Role.REVIEWER, organisation=lab)
    inspected.findings.all().delete()
    cases_acts.submit(both, assignment)
    page, finish = (reverse(f"web:lab:{name}", args=[assignment.pk]) for name in ("assignment", "finish"))
    assert "somebody else of your lab must review it" in sign_in(both).get(page).content.decode()
    refused = sign_in(both).post(finish)
    assert refused.status_code == 403
    assert "You did the earlier step yourself" in refused.content.decode()
    other = person(Role.REVIEWER, organisation=lab)
    assert sign_in(other).post(finish).status_code == 302
    assignment.refresh_from_db()
    assert assignment.state == "reviewed"
