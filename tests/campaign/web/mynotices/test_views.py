from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from consentry.campaign.cases.models import Attachment, Case
from consentry.campaign.notices import acts, submissions
from consentry.campaign.notices.models import Notice, Service, Submission
from consentry.campaign.people.models import Organisation, User
from consentry.campaign.people.roles import Role
from consentry.campaign.registry import blobs
from consentry.campaign.registry.models import Release
from tests.campaign.conftest import Person
from tests.campaign.jobs.conftest import SAMPLES
from tests.campaign.making import Scene
from tests.campaign.notices.conftest import TODAY
from tests.campaign.web.signed_in import downloaded, sign_in

pytestmark = pytest.mark.django_db
LIST = reverse("web:mynotices:list")


@pytest.fixture
def operator(scene: Scene, person: Person) -> User:
    return person(Role.OPERATOR, organisation=scene.organisation)


@pytest.fixture
def notice(scene: Scene, person: Person) -> Notice:
    case = scene.case(clauses=(("miit-337/1",), ("miit-337/5",)))
    finding = case.findings.first()
    assert finding is not None
    Attachment.objects.create(
        finding=finding, blob=blobs.store(b"recording"), file_name="录像.mp4", added_by=scene.inspector
    )
    return acts.issue(person(Role.OFFICER), case)


def at(name: str, notice: Notice, *more: str) -> str:
    return reverse(f"web:mynotices:{name}", args=[notice.pk, *more])


def test_a_notice_is_its_operators_and_nobody_elses(
    notice: Notice, operator: User, person: Person, organisation: Callable[..., Organisation]
) -> None:
    sha256 = notice.findings[0]["attachments"][0]["sha256"]
    pages = [at("notice", notice), at("submit", notice, "appeal"), at("rectified", notice)]
    pages += [at("document", notice, "zh.pdf"), at("evidence", notice, sha256)]
    stranger = person(Role.OPERATOR, organisation=organisation("operator", "别家"))
    for address in pages:
        assert sign_in(stranger).get(address).status_code == 404
        for role in set(Role) - {Role.OPERATOR}:
            response = sign_in(person(role, name=f"{role}{len(address)}{pages.index(address)}")).get(address)
            assert response.status_code in (403, 404), (role, address)
    assert notice.number not in sign_in(stranger).get(LIST).content.decode()
    assert not Service.objects.filter(channel="console").exists()
    assert notice.number in sign_in(operator).get(LIST).content.decode()


def test_opening_it_is_the_proof_of_its_service(notice: Notice, operator: User) -> None:
    client = sign_in(operator)
    client.get(LIST)
    client.head(at("notice", notice))
    assert not Service.objects.filter(channel="console").exists()
    client.get(at("notice", notice))
    client.get(at("notice", notice))
    service = Service.objects.get(channel="console")
    assert (service.state, service.address) == ("opened", operator.username)


def test_it_tells_findings_clauses_evidence_remedy_and_time(
    notice: Notice, operator: User, on_day: Callable[[datetime.date], None]
) -> None:
    client = sign_in(operator)
    text = client.get(at("notice", notice)).content.decode()
    for part in ("取得同意后再读取", "录像.mp4", "337", notice.number, "2019-12-09", "5 working days left"):
        assert part in text
    on_day(datetime.date(2019, 12, 6))
    assert "1 working day left" in client.get(at("notice", notice)).content.decode()
    on_day(datetime.date(2019, 12, 11))
    assert "2 days late" in client.get(LIST).content.decode()
    Case.objects.update(deadline=datetime.date(2100, 1, 1))
    text = client.get(at("notice", notice)).content.decode()
    assert "the public holidays are not known that far" in text
    assert "extended" in text


def test_documents_and_evidence_are_downloads(notice: Notice, operator: User) -> None:
    client = sign_in(operator)
    for name, head in (("zh.docx", b"PK"), ("en.pdf", b"%PDF")):
        assert downloaded(client.get(at("document", notice, name))).startswith(head)
    sha256 = notice.findings[0]["attachments"][0]["sha256"]
    assert downloaded(client.get(at("evidence", notice, sha256))) == b"recording"
    other = blobs.store(b"of another case").sha256
    assert client.get(at("evidence", notice, other)).status_code == 404
    assert client.get(at("document", notice, "zh.exe")).status_code == 404


def test_a_statement_with_a_file_and_its_answer(notice: Notice, operator: User, person: Person) -> None:
    client = sign_in(operator)
    file = SimpleUploadedFile("说明\u202e.pdf", b"%PDF-1.7")
    answer = client.post(at("submit", notice, "statement"), {"text": "已整改<br>", "attachment": file})
    assert answer.status_code == 302
    filed = Submission.objects.get()
    assert (filed.kind, filed.attachment_name) == ("statement", "说明.pdf")
    submissions.decide(person(Role.OFFICER), filed, Submission.Decision.NOTED, "已知悉")
    text = client.get(at("notice", notice)).content.decode()
    for part in ("已整改&lt;br&gt;", "已知悉", "Noted", "说明.pdf"):
        assert part in text
    assert downloaded(client.get(reverse("web:mynotices:attached", args=[filed.pk]))) == b"%PDF-1.7"
    assert client.post(at("submit", notice, "bribe"), {"text": "x"}).status_code == 404


def test_more_time_is_asked_for_by_a_later_day(notice: Notice, operator: User) -> None:
    client, address = sign_in(operator), at("submit", notice, "extension")
    for until in ("", "2019-12-09", "soon"):
        assert client.post(address, {"text": "需更多时间", "until": until}).status_code == 422
    assert client.post(address, {"text": "需更多时间", "until": "2019-12-20"}).status_code == 302
    refused = client.post(address, {"text": "再一次", "until": "2019-12-25"})
    assert refused.status_code == 422
    assert "waiting for its decision" in refused.content.decode()
    text = client.get(at("notice", notice)).content.decode()
    assert at("submit", notice, "extension") not in text
    assert at("submit", notice, "appeal") in text


def test_after_the_naming_only_a_statement_is_left(notice: Notice, operator: User) -> None:
    Case.objects.update(state="named")
    client = sign_in(operator)
    text = client.get(at("notice", notice)).content.decode()
    assert at("submit", notice, "statement") in text
    assert at("submit", notice, "appeal") not in text
    refused = client.post(at("submit", notice, "appeal"), {"text": "不服"})
    assert refused.status_code == 422
    assert "gone too far" in refused.content.decode()


def test_the_rectified_release_is_handed_in(notice: Notice, operator: User) -> None:
    client = sign_in(operator)
    bad = {"file": SimpleUploadedFile("a.apk", b"no app"), "version_name": "2.0"}
    assert client.post(at("rectified", notice), bad).status_code == 422
    file = SimpleUploadedFile("a.apk", (SAMPLES / "news-clean.apk").read_bytes())
    assert client.post(at("rectified", notice), {"file": file, "version_name": "2.0"}).status_code == 302
    release = Release.objects.latest("pk")
    assert (release.app, release.version_name, release.uploaded_by) == (notice.case.app, "2.0", operator)


def test_the_list_costs_the_same_for_many(
    notice: Notice, operator: User, scene: Scene, person: Person, django_assert_max_num_queries: Any
) -> None:
    for number in range(20):
        other = Scene(inspector=scene.inspector, package=f"org.example.a{number}", organisation=scene.organisation)
        Notice.objects.create(
            case=other.case(), number=f"{number}号", issued_by=notice.issued_by, deadline=TODAY, findings=[]
        )
    client = sign_in(operator)
    with django_assert_max_num_queries(9):
        assert client.get(LIST).content.decode().count("<tr>") == 22
