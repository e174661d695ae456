"""The pages on which a bulletin is drafted, reviewed, published and corrected: by three people, on what they saw."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from docx import Document

from consentry.campaign.bulletins import acts, canonical
from consentry.campaign.bulletins.models import Bulletin
from consentry.campaign.cases.models import Case
from consentry.campaign.cases.transitions import pass_to
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Role
from tests.campaign.bulletins.conftest import DEADLINE, Desk
from tests.campaign.conftest import Person

pytestmark = pytest.mark.django_db


def _text(client: Client, user: User, address: str, status: int = 200) -> str:
    client.force_login(user)
    answer = client.get(address)
    assert answer.status_code == status
    return answer.content.decode()


def _send(client: Client, user: User, address: str, values: dict[str, object]) -> int:
    client.force_login(user)
    return client.post(address, values).status_code


def _draft(desk: Desk, count: int = 1) -> Bulletin:
    cases = [desk.overdue(number) for number in range(1, count + 1)]
    return acts.draft(desk.drafter, cases[0].campaign, deadline=DEADLINE)


def test_from_the_nameable_cases_to_the_public_page(desk: Desk, client: Client) -> None:
    cases = [desk.overdue(number) for number in (1, 2)]
    new = f"/bulletins/new/?campaign={cases[0].campaign_id}&kind=naming"
    text = _text(client, desk.drafter, new)
    assert "样例应用1" in text
    assert "样例应用2" in text
    assert _send(client, desk.drafter, new, {"cases": [], "deadline": "2019-12-31"}) == 422
    assert _send(client, desk.drafter, new, {"cases": [cases[0].pk], "deadline": "2019-12-31"}) == 302
    row = Bulletin.objects.get()
    here = f"/bulletins/{row.pk}/"
    seen = {"seen": canonical.digest(row)}
    assert "须由他人审核" in _text(client, desk.drafter, here)
    assert _send(client, desk.drafter, f"{here}review/", {"decision": "approve", **seen}) == 403
    assert _send(client, desk.reviewer, f"{here}review/", {"decision": "approve", **seen}) == 302
    assert _send(client, desk.publisher, f"{here}publish/", seen) == 302
    row.refresh_from_db()
    assert row.state == Bulletin.State.PUBLISHED
    assert [Case.objects.get(pk=case.pk).state for case in cases] == ["named", "overdue"]
    assert f"/public/{row.pk}/" in _text(client, desk.publisher, here)


def test_one_person_does_not_take_two_steps_whatever_the_roles(desk: Desk, person: Person, client: Client) -> None:
    both = person(Role.OFFICER, Role.PUBLISHER, name="both")
    row = acts.draft(both, desk.overdue().campaign, deadline=DEADLINE)
    here = f"/bulletins/{row.pk}/"
    seen = {"seen": canonical.digest(row)}
    acts.review(desk.reviewer, row, approve=True)
    text = _text(client, both, here)
    assert "须由他人发布" in text
    assert f"{here}publish/" not in text
    client.force_login(both)
    answer = client.post(f"{here}publish/", seen)
    assert answer.status_code == 403
    assert "必须由其他人完成" in answer.content.decode()
    assert _send(client, desk.reviewer, f"{here}publish/", seen) == 403  # no publisher


def test_what_was_changed_meanwhile_is_not_approved_or_published_unread(desk: Desk, client: Client) -> None:
    row = _draft(desk)
    here = f"/bulletins/{row.pk}/"
    read = {"seen": canonical.digest(row)}
    acts.redraft(desk.drafter, row, title="另一个标题")
    assert _send(client, desk.reviewer, f"{here}review/", {"decision": "approve", **read}) == 409
    assert _send(client, desk.drafter, f"{here}edit/", {"title": "第三个标题", **read}) == 409
    acts.review(desk.reviewer, row, approve=True)
    assert _send(client, desk.publisher, f"{here}publish/", read) == 409
    assert Bulletin.objects.get().state == Bulletin.State.REVIEWED


def test_publication_is_refused_where_a_case_changed(desk: Desk, client: Client) -> None:
    row = acts.review(desk.reviewer, _draft(desk), approve=True)
    pass_to(Case.objects.get(), "grant_more_time")
    client.force_login(desk.publisher)
    here = f"/bulletins/{row.pk}/"
    answer = client.post(f"{here}publish/", {"seen": canonical.digest(row)}, follow=True)
    assert "样例应用1" in answer.content.decode()
    assert "message error" in answer.content.decode()
    assert Bulletin.objects.get().state == Bulletin.State.REVIEWED


def test_edits_keep_the_sentence_true_and_make_a_drafter(desk: Desk, client: Client) -> None:
    row = _draft(desk, 2)
    first = row.rows.first()
    assert first is not None
    here = f"/bulletins/{row.pk}/edit/"
    values = {"title": row.title, "title_en": "", "preamble": row.preamble, "seen": canonical.digest(row)}
    sent = {**values, "deadline": "2020-01-05", "cases": [first.case_id]}
    assert _send(client, desk.reviewer, here, sent) == 302
    row.refresh_from_db()
    assert row.preamble == "截至目前，尚有1款APP未完成整改（详见附件）。上述APP应在2020年1月5日前完成整改。"
    assert row.drafter_ids == [desk.drafter.pk, desk.reviewer.pk]
    seen = {"decision": "approve", "seen": canonical.digest(row)}
    assert _send(client, desk.reviewer, f"/bulletins/{row.pk}/review/", seen) == 403
    both = [entry.case_id for entry in row.rows.all()]
    later = {**values, "preamble": row.preamble, "seen": canonical.digest(row), "deadline": "2020-01-06", "cases": both}
    assert _send(client, desk.reviewer, here, later) == 302
    assert "2020年1月6日" in Bulletin.objects.get().preamble


def test_a_draft_is_returned_with_a_note_and_discarded(desk: Desk, client: Client) -> None:
    row = _draft(desk)
    here = f"/bulletins/{row.pk}/"
    seen = {"seen": canonical.digest(row)}
    client.force_login(desk.reviewer)
    answer = client.post(f"{here}review/", {"decision": "return", "note": "", **seen}, follow=True)
    assert "message error" in answer.content.decode()
    client.post(f"{here}review/", {"decision": "return", "note": "请核对版本", **seen})
    assert "请核对版本" in _text(client, desk.drafter, here)
    assert _send(client, desk.drafter, f"{here}discard/", {}) == 302
    assert not Bulletin.objects.exists()


def test_a_correction_is_drafted_row_by_row(desk: Desk, client: Client) -> None:
    row = desk.published(desk.overdue())
    here = f"/bulletins/{row.pk}/correct/"
    assert 'name="row" value="1"' in _text(client, desk.drafter, here)
    entry = row.rows.get()
    kept = {"row1-app_name": entry.app_name, "row1-operator_name": "另一家公司", "row1-source": entry.source}
    kept |= {"row1-version": entry.version, "row1-issues": "\n".join(entry.issues)}
    assert _send(client, desk.drafter, f"{here}?row=1", {"text": "", **kept}) == 422
    assert _send(client, desk.drafter, f"{here}?row=1", {"text": "开发者有误", **kept}) == 302
    correction = Bulletin.objects.get(corrects=row)
    [new] = correction.rows.all()
    assert (new.operator_name, new.app_name, new.issues) == ("另一家公司", entry.app_name, entry.issues)
    assert _text(client, desk.drafter, f"/bulletins/{row.pk}/edit/", 404)  # published


def _document() -> bytes:
    document = Document()
    document.add_paragraph("截至目前，尚有3款APP未完成整改")
    rows = [
        ("序号", "应用名称", "应用开发者", "应用来源", "应用版本", "所涉问题"),
        ("1", "黄油相机", "北京缪客科技有限公司", "应用宝", "7.7.1", "违规收集个人信息"),
        ("", "", "", "", "", "某种没有见过的问题"),
        ("2", "考研帮", "北京学而思教育科技有限公司", "应用宝", "3.7.0", "违规收集个人信息"),
    ]
    table = document.add_table(rows=len(rows), cols=6)
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            table.cell(number, column).text = text
    for column in range(5):
        table.cell(1, column).merge(table.cell(2, column))
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_a_historic_bulletin_comes_from_a_document_with_its_problems(desk: Desk, client: Client) -> None:
    client.force_login(desk.drafter)
    values = {"title": "2020年第四批", "issued_on": "2020-08-31", "kind": "naming", "url": "https://example.org/4"}
    assert client.post("/bulletins/historic/", values).status_code == 422
    broken = SimpleUploadedFile("table.docx", b"PK no document")
    answer = client.post("/bulletins/historic/", {**values, "file": broken})
    assert answer.status_code == 422
    assert "无法读取表格" in answer.content.decode()
    hostile = {**values, "url": "javascript:alert(1)", "file": SimpleUploadedFile("table.docx", _document())}
    assert client.post("/bulletins/historic/", hostile).status_code == 422
    answer = client.post("/bulletins/historic/", {**values, "file": SimpleUploadedFile("table.docx", _document())})
    assert answer.status_code == 302
    row = Bulletin.objects.get()
    assert [(entry.app_name, entry.issues) for entry in row.rows.all()] == [
        ("黄油相机", ["违规收集个人信息", "某种没有见过的问题"]),
        ("考研帮", ["违规收集个人信息"]),
    ]
    text = _text(client, desk.reviewer, answer.headers["Location"])
    assert "目录中没有的问题表述" in text
    assert "所称应用数与表格不符" in text
    desk.finish(row)
    assert f"/public/{row.pk}/" in _text(client, desk.drafter, "/bulletins/named/?operator=北京缪客科技有限公司")


@pytest.mark.parametrize("role", [Role.INSPECTOR, Role.OPERATOR, Role.STORE, Role.AUDITOR, Role.ADMIN])
def test_drafts_are_for_those_who_make_them(role: Role, desk: Desk, person: Person, client: Client) -> None:
    row = _draft(desk)
    client.force_login(person(role))
    for address in ("", "new/", "historic/", f"{row.pk}/", f"{row.pk}/edit/", f"{row.pk}/correct/"):
        assert client.get(f"/bulletins/{address}").status_code == 403


def test_what_waits_for_whom(desk: Desk, client: Client) -> None:
    row = _draft(desk)
    assert "份通报待审核" not in _text(client, desk.drafter, "/")
    assert "份通报待审核" in _text(client, desk.reviewer, "/")
    acts.review(desk.reviewer, row, approve=True)
    assert "份通报待审核" not in _text(client, desk.reviewer, "/")
    assert "份通报待发布" in _text(client, desk.publisher, "/")


def test_lists_cost_the_same_number_of_queries_however_long(
    desk: Desk, client: Client, django_assert_max_num_queries: Callable[..., object]
) -> None:
    for count in (1, 4):
        row = _draft(desk, count)
        client.force_login(desk.reviewer)
        for address in ("/bulletins/", f"/bulletins/{row.pk}/", f"/bulletins/{row.pk}/edit/"):
            with django_assert_max_num_queries(14):  # type: ignore[attr-defined]
                assert client.get(address).status_code == 200
        Bulletin.objects.all().delete()
        Case.objects.all().update(campaign=row.campaign)
        for case in Case.objects.all():
            case.findings.all().delete()
            case.passages.all().delete()
            case.delete()
