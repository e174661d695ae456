"""The record, read by the auditor."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest
from django.db import connection, transaction
from django.test import Client
from django.utils.translation import override
from pytest_django import DjangoAssertNumQueries

from consentry.campaign.audit import chain, protection
from consentry.campaign.audit.models import Entry
from consentry.campaign.people.models import Organisation, User
from consentry.campaign.people.roles import Role
from consentry.campaign.web.record.changes import Change, changes
from consentry.campaign.web.record.names import act_name, object_name
from tests.campaign.conftest import Person


@pytest.fixture
def auditor(person: Person, client: Client) -> User:
    user = person(Role.AUDITOR, name="auditor")
    client.force_login(user)
    return user


def _acts(person: User, count: int) -> Organisation:
    organisation = Organisation.objects.create(name="=SUM(A1)", kind="lab")
    with transaction.atomic():
        for number in range(count):
            before, after = {"name": f"=old{number}"}, {"name": f"new{number}"}
            chain.record(person, "organisation.change", organisation, before=before, after=after)
    return organisation


def test_the_list_is_filtered(
    auditor: User, client: Client, person: Person, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    officer = person(Role.OFFICER, name="li")
    row = _acts(officer, 3)
    with transaction.atomic():
        chain.record(auditor, "user.create", auditor, after={"x": 1})
    with django_assert_max_num_queries(8):
        everything = client.get("/record/").content.decode()
    assert everything.count('<th scope="row"') == 4
    assert chain.head()[1] in everything

    def found(query: str) -> int:
        return client.get(f"/record/?{query}").content.decode().count('<th scope="row"')

    assert found("actor=li") == 3
    assert found("action=user.") == 1
    assert found(f"object_type=people.organisation&object_id={row.pk}") == 3
    assert found("until=2019-12-31") == 0
    assert found("since=2019-12-31") == 4
    assert found("since=nonsense") == 4


def test_an_entry_shows_what_it_changed(auditor: User, client: Client, person: Person) -> None:
    _acts(person(Role.OFFICER, name="li"), 1)
    text = client.get("/record/1/").content.decode()
    assert '<del class="mono">=old0</del>' in text
    assert '<ins class="mono">new0</ins>' in text
    assert "哈希值相符" in text
    assert client.get("/record/2/").status_code == 404


def test_the_chain_is_checked(auditor: User, client: Client, person: Person) -> None:
    _acts(person(Role.OFFICER), 2)
    number, digest = chain.head()
    assert "链条完整：共 2 条" in client.post("/record/check/").content.decode()
    noted = {"number": number, "digest": digest}
    assert "链条完整" in client.post("/record/check/", noted).content.decode()
    assert "现已不存在" in client.post("/record/check/", {"number": 9, "digest": digest}).content.decode()
    assert client.post("/record/check/", {"number": number}).status_code == 422
    protection.run(connection, protection.UNPROTECT)
    Entry.objects.filter(number=1).update(actor="somebody else")
    assert "内容被改动" in client.post("/record/check/").content.decode()
    assert "哈希值不符" in client.get("/record/1/").content.decode()


def test_exports_hold_what_the_filter_lets_through(auditor: User, client: Client, person: Person) -> None:
    _acts(person(Role.OFFICER, name="=cmd"), 2)
    with transaction.atomic():
        chain.record(auditor, "user.create", auditor)
    answer: Any = client.get("/record/record.jsonl?action=organisation.")
    lines = [json.loads(line) for line in answer.getvalue().decode().splitlines()]
    assert [line["number"] for line in lines] == [1, 2]
    assert answer.headers["Content-Disposition"] == 'attachment; filename="record.jsonl"'
    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    again = {name: value for name, value in lines[0].items() if name not in ("at", "digest")}
    assert chain.digest(again | {"at": Entry.objects.get(number=1).at}) == lines[0]["digest"]

    answer = client.get("/record/record.csv")
    rows = list(csv.DictReader(io.StringIO(answer.getvalue().decode("utf-8-sig"))))
    assert [row["number"] for row in rows] == ["1", "2", "3"]
    assert rows[0]["actor"] == "'=cmd"  # no spreadsheet computes it


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (None, None, []),
        (None, {"a": 1}, [Change("a", None, "1")]),
        ({"a": 1, "b": "x"}, {"a": 2, "b": "x"}, [Change("a", "1", "2"), Change("b", "x", "x")]),
        ({"a": None}, {}, [Change("a", "null", None)]),
        ([1], {"a": 2}, [Change("", "[\n 1\n]", '{\n "a": 2\n}')]),
    ],
)
def test_changes_field_by_field(before: Any, after: Any, expected: list[Change]) -> None:
    assert changes(before, after) == expected


def test_names() -> None:
    with override("en"):
        assert str(act_name("finding.review")) == "Review findings"
        assert act_name("nobody.knows") == "nobody.knows"
        assert str(object_name("cases.case")) == "Case"
        assert object_name("gone.model") == "gone.model"
