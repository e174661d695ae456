from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from consentry.campaign.cases import acts, queries
from consentry.campaign.cases.models import Case, Reinspection
from consentry.campaign.people.models import Organisation, User
from consentry.campaign.people.roles import Role
from consentry.campaign.registry.models import Release
from consentry.campaign.rounds import acts as rounds_acts
from consentry.campaign.rounds.models import Assignment
from tests.campaign.cases.conftest import finish, move
from tests.campaign.jobs.conftest import SAMPLES
from tests.campaign.web.signed_in import sign_in

pytestmark = pytest.mark.django_db
LIST = reverse("web:lab:reinspections")


@pytest.fixture
def noticed(approved_case: Case) -> Case:
    return move(approved_case, "serve_notice")


def page(reinspection: Reinspection) -> str:
    return reverse("web:lab:reinspection", args=[reinspection.pk])


def test_a_new_release_is_ordered_and_its_findings_stand_beside_the_old_ones(
    noticed: Case, inspector: User, assignment: Assignment, new_release: Callable[..., Release]
) -> None:
    release = new_release("news-clean", version="2.0")
    client, address = sign_in(inspector), reverse("web:lab:order", args=[noticed.pk])
    assert address in client.get(LIST).content.decode()
    assert client.post(address, {"version": noticed.version}).status_code == 422
    stale = client.post(address, {"release": release.pk, "version": noticed.version + 9})
    assert stale.status_code == 409
    assert client.post(address, {"release": release.pk, "version": noticed.version}).status_code == 302
    ordered = Reinspection.objects.get()
    assert "It waits for a worker" in client.get(page(ordered)).content.decode()
    finish(ordered.inspection, "news-clean")
    text = client.get(page(ordered)).content.decode()
    assert text.count('good">Fixed</span>') == 5
    assert text.count("Before (1.0)") == 5
    assert text.count("Not in the new report.") == 5
    assert "Coverage" in text
    case = Case.objects.get()
    assert client.post(page(ordered), {"version": case.version}).status_code == 302
    case = Case.objects.get()
    assert case.state == "rectified"
    assert ">Rectified</span>" in client.get(page(ordered)).content.decode()
    assert client.post(page(ordered), {"version": case.version}).status_code == 200  # nothing to confirm any more


def test_what_the_comparison_cannot_say_a_person_must(
    noticed: Case, inspector: User, assignment: Assignment, new_release: Callable[..., Release]
) -> None:
    noticed.findings.update(added=True)  # found by a person: no report can tell
    ordered = acts.order_reinspection(inspector, noticed, new_release("news-clean", version="2.0"), assignment)
    finish(ordered.inspection, "news-clean")
    client = sign_in(inspector)
    version = Case.objects.get().version
    refused = client.post(page(ordered), {"version": version})
    assert refused.status_code == 422
    assert "The comparison cannot tell" in refused.content.decode()
    values: dict[str, Any] = {"version": version}
    for result in ordered.results.all():
        values[f"status_{result.finding_id}"] = "fixed"
    assert client.post(page(ordered), values).status_code == 422  # without a note
    for result in ordered.results.all():
        values[f"note_{result.finding_id}"] = "按步骤复测，未再出现"
    assert client.post(page(ordered), values).status_code == 302
    assert Case.objects.get().state == "rectified"


def test_a_release_from_the_store_is_uploaded_with_the_order(
    noticed: Case, inspector: User, assignment: Assignment
) -> None:
    client, address = sign_in(inspector), reverse("web:lab:order", args=[noticed.pk])
    data = (SAMPLES / "news-clean.apk").read_bytes()

    def post(**values: Any) -> int:
        file = SimpleUploadedFile("n.apk", data)
        given = {"file": file, "version": Case.objects.get().version} | values
        return client.post(address, given).status_code

    assert post() == 422
    assert post(version_name="2.0", source="官网", file=SimpleUploadedFile("n.apk", b"x")) == 422
    assert post(version_name="2.0", source="官网") == 302
    ordered = Reinspection.objects.get()
    assert (ordered.release.version_name, ordered.release.source_text) == ("2.0", "官网")
    assert (ordered.inspection.state, Case.objects.get().state) == ("queued", "reinspection")


def test_a_lab_still_at_work_learns_nothing_of_the_case(
    noticed: Case,
    officer: User,
    second_lab: Organisation,
    person: Callable[..., User],
    new_release: Callable[..., Release],
) -> None:
    (given,) = rounds_acts.assign(officer, noticed.campaign, noticed.app, [second_lab])
    blind = person(Role.INSPECTOR, organisation=second_lab)
    client, address = sign_in(blind), reverse("web:lab:order", args=[noticed.pk])
    assert "样例新闻" not in client.get(LIST).content.decode()
    assert client.get(address).status_code == 404
    with pytest.raises(ValidationError):
        acts.order_reinspection(blind, noticed, new_release("news-clean", version="2.0"), given)
    Assignment.objects.filter(pk=given.pk).update(state="reviewed")
    assert client.get(address).status_code == 200
    assert list(queries.cases_to_reinspect(blind)) == [noticed]


def test_other_labs_see_no_reinspection(
    noticed: Case,
    inspector: User,
    assignment: Assignment,
    new_release: Callable[..., Release],
    second_lab: Organisation,
    person: Callable[..., User],
) -> None:
    ordered = acts.order_reinspection(inspector, noticed, new_release("news-clean", version="2.0"), assignment)
    for role in Role:
        kind = {"organisation": second_lab} if role in (Role.INSPECTOR, Role.REVIEWER) else {}
        expected = 404 if role is Role.INSPECTOR else 403
        assert sign_in(person(role, **kind)).get(page(ordered)).status_code == expected, role
