"""What holds for every endpoint: errors, paging, idempotency, conditional requests, limits."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from consentry.campaign.api import keeping
from consentry.campaign.api.endpoints import ENDPOINTS
from consentry.campaign.api.models import KeptAnswer
from consentry.campaign.api.service import api
from consentry.campaign.audit.models import Entry
from consentry.campaign.cases.models import Case
from consentry.campaign.people.models import ApiToken
from consentry.campaign.people.roles import Action, Role
from consentry.campaign.registry.models import App, Blob, Operator
from tests.campaign.api.calls import address
from tests.campaign.api.world import Side, World, token_of

assert api
URL = "/api/v1"
Ask = Callable[..., Any]


@pytest.fixture
def ask(world: World, client: Client) -> Ask:
    """Return what sends a request as an officer: `ask("POST", "/operators", {"name": "x"})`."""
    secret = token_of(world.people[Role.OFFICER])

    def send(
        method: str, path: str, body: object = None, *, token: str = secret, raw: bytes | None = None, **more: Any
    ) -> Any:
        headers = {"authorization": f"Bearer {token}", "accept-language": "en"} | more.pop("headers", {})
        data = raw if raw is not None else (b"" if body is None else json.dumps(body).encode())
        kind = more.pop("content_type", "application/json")
        return client.generic(method, URL + path, data, kind, headers=headers, **more)

    return send


def test_a_problem_tells_code_field_and_message_in_the_language_asked_for(ask: Ask) -> None:
    response = ask("POST", "/operators", {"nmae": "x"})
    assert response.status_code == 422
    assert response.headers["Content-Type"] == "application/problem+json"
    problem = response.json()
    assert (problem["status"], problem["code"]) == (422, "invalid")
    assert {(one["code"], one["field"], one["message"]) for one in problem["errors"]} == {
        ("missing", "name", "This field is required."),
        ("extra_forbidden", "nmae", "There is no such field."),
    }
    chinese = ask("POST", "/operators", {}, headers={"accept-language": "zh-hans"}).json()
    assert chinese["errors"][0]["message"] == "此项必填。"


def test_what_an_act_refuses_is_told_by_field(ask: Ask, world: World) -> None:
    response = ask("POST", "/operators", {"name": world.own.operator.name})
    assert response.status_code == 422
    assert [one["field"] for one in response.json()["errors"]] == ["name"]


@pytest.mark.parametrize(
    ("raw", "status"),
    [
        (b"{", 400),
        (b"\xff", 400),
        (b'{"name": NaN}', 400),
        (b"[" * 100_000, 400),
        (b'{"name": 1' + b"0" * 5000 + b"}", 400),
        (b'{"name": "a\\u0000b"}', 422),
        (b'{"name": "\\ud800"}', 422),
        (b'{"name": "a", "name": "b"}', 422),
        (b'{"name": 5}', 422),
        (b'["name"]', 422),
        (b"", 415),
        (b'{"x": ' + b"[" * 50 + b"]" * 50 + b"}", 422),
    ],
)
def test_what_cannot_be_a_request_is_refused(ask: Ask, raw: bytes, status: int) -> None:
    assert ask("POST", "/operators", raw=raw).status_code == status
    assert not Operator.objects.filter(name__in=["a", "b", "5"]).exists()


def test_media_types_and_charsets(ask: Ask) -> None:
    assert ask("POST", "/operators", {"name": "x"}, content_type="text/plain").status_code == 415
    assert ask("POST", "/operators", {"name": "x"}, content_type="application/json; charset=utf-16").status_code == 415
    assert ask("GET", "/operators", CONTENT_TYPE="text/plain; charset=hex").status_code == 415
    assert ask("POST", "/imports", {"file": "x"}).status_code == 415


def test_addresses_and_methods_that_are_not_there(ask: Ask) -> None:
    nothing = ask("GET", "/nothing")
    assert (nothing.status_code, nothing.json()["code"]) == (404, "not_found")
    wrong = ask("DELETE", "/operators")
    assert (wrong.status_code, wrong.json()["code"]) == (405, "method")
    assert set(wrong.headers["Allow"].split(", ")) == {"GET", "POST"}
    assert ask("HEAD", "/operators").status_code == 200
    assert ask("GET", f"/operators/{1 << 70}").status_code == 422
    assert ask("GET", "/operators/x").status_code == 422


@pytest.mark.parametrize(
    "query", ["limti=5", "limit=0", "limit=201", "limit=x", "order=name", "cursor=id.x", "text=%00"]
)
def test_parameters_are_strict(ask: Ask, query: str) -> None:
    assert ask("GET", f"/operators?{query}").status_code == 422


def test_tokens(ask: Ask, world: World, client: Client) -> None:
    user = world.people[Role.OFFICER]
    secret = token_of(user, Action.CASE_VIEW)
    token = ApiToken.objects.get(digest=ApiToken.digest_of(secret))
    assert ask("GET", "/cases", token=secret).status_code == 200
    token.refresh_from_db()
    assert token.used_at is not None
    assert ask("GET", "/operators", token=secret).status_code == 403
    assert ask("POST", f"/tokens/{token.pk}/revoke", token=secret).status_code == 200
    revoked = ask("GET", "/cases", token=secret)
    assert revoked.status_code == 401
    assert 'error="invalid_token"' in revoked.headers["WWW-Authenticate"]
    over, secret = ApiToken.issue(user, "over", ["case.view"], timezone.now() - datetime.timedelta(seconds=1))
    assert over.pk
    assert ask("GET", "/cases", token=secret).status_code == 401
    client.force_login(user)  # a session counts for nothing
    assert client.get(f"{URL}/cases").status_code == 401


def test_wrong_tokens_are_slowed_down_and_right_ones_are_not(ask: Ask, settings: Any) -> None:
    settings.API_WRONG_TOKENS_PER_MINUTE = 3
    answers = [ask("GET", "/me", token=f"cst_{number}").status_code for number in range(5)]
    assert answers[0] == 401
    assert 429 in answers
    assert ask("GET", "/me").status_code == 200


def test_a_token_has_a_rate(ask: Ask, settings: Any) -> None:
    settings.API_REQUESTS_PER_MINUTE = 2
    answers = [ask("GET", "/me") for _ in range(6)]
    late = next(answer for answer in answers if answer.status_code == 429)
    assert 1 <= int(late.headers["Retry-After"]) <= 60


def test_a_list_is_walked_without_loss_while_rows_come_in(ask: Ask, world: World) -> None:
    operators = [Operator.objects.create(name=f"走 {number}") for number in range(5)]
    seen, url = [], "/operators?limit=2"
    while url:
        page = ask("GET", url).json()
        seen += [row["id"] for row in page["items"]]
        if len(seen) == 2:
            operators.append(Operator.objects.create(name="迟到"))
        url = (page["next"] or "").removeprefix(URL)
    assert seen == sorted(Operator.objects.values_list("pk", flat=True))
    newest = ask("GET", "/operators?order=-id&limit=1").json()
    assert newest["items"][0]["id"] == operators[-1].pk
    assert "order=-id" in newest["next"]
    assert ask("GET", "/operators?order=id&cursor=-id.5").status_code == 422


def test_lists_take_the_same_queries_however_many_rows(world: World, client: Client) -> None:
    secret = token_of(world.everybody())
    headers = {"authorization": f"Bearer {secret}"}
    lists = [each for each in ENDPOINTS if each.method == "GET" and each.name.startswith("list_")]
    unpaged = {"list_campaign_templates", "list_disagreements", "list_relisting_conditions", "list_signing_keys"}

    def count(url: str) -> int:
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assert client.get(url, headers=headers).status_code == 200, url
        return len(queries)

    urls = {each.name: address(each, world, world.own, token_id=1) for each in lists if each.name not in unpaged}
    for url in urls.values():
        count(url)  # the first use of a token is written down
    before = {name: count(url) for name, url in urls.items()}
    for number in range(3):
        Side(f"更多{number}", world.campaign, world.clerk)
    assert {name: count(url) for name, url in urls.items()} == before


def test_a_write_with_a_key_is_done_once(ask: Ask) -> None:
    headers = {"idempotency-key": "k-1"}
    first = ask("POST", "/operators", {"name": "一次"}, headers=headers)
    entries = Entry.objects.count()
    again = ask("POST", "/operators", {"name": "一次"}, headers=headers)
    assert (first.status_code, again.status_code) == (201, 201)
    assert again.json() == first.json()
    assert "Idempotency-Replayed" not in first.headers
    assert again.headers["Idempotency-Replayed"] == "true"
    assert Operator.objects.filter(name="一次").count() == 1
    assert Entry.objects.count() == entries
    other = ask("POST", "/operators", {"name": "二次"}, headers=headers)
    assert (other.status_code, other.json()["errors"][0]["code"]) == (422, "key_used")
    assert ask("POST", "/stores", {"name": "一次"}, headers=headers).status_code == 422
    assert ask("POST", "/operators", {"name": "三次"}, headers={"idempotency-key": "a b"}).status_code == 422


def test_a_key_belongs_to_its_token_and_lasts_a_day(ask: Ask, world: World) -> None:
    headers = {"idempotency-key": "k-1"}
    assert ask("POST", "/operators", {"name": "甲"}, headers=headers).status_code == 201
    other = token_of(world.people[Role.OFFICER])
    assert ask("POST", "/operators", {"name": "乙"}, headers=headers, token=other).status_code == 201
    KeptAnswer.objects.update(created_at=timezone.now() - keeping.KEPT - datetime.timedelta(seconds=1))
    assert ask("POST", "/operators", {"name": "丙"}, headers=headers).status_code == 201
    assert KeptAnswer.objects.count() == 1


def test_a_refused_write_leaves_nothing_and_its_key_free(ask: Ask, world: World) -> None:
    headers = {"idempotency-key": "k-2"}
    name = world.own.operator.name
    assert ask("POST", "/operators", {"name": name}, headers=headers).status_code == 422
    assert not KeptAnswer.objects.exists()
    assert ask("POST", "/operators", {"name": f"{name}二"}, headers=headers).status_code == 201


def test_what_crashes_before_the_answer_is_kept_is_not_done(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(**_values: object) -> None:
        raise MemoryError

    headers = {"idempotency-key": "k-3"}
    with monkeypatch.context() as patch:
        patch.setattr(KeptAnswer.objects, "create", crash)
        assert ask("POST", "/operators", {"name": "崩溃"}, headers=headers).status_code == 500
    assert not Operator.objects.filter(name="崩溃").exists()
    assert ask("POST", "/operators", {"name": "崩溃"}, headers=headers).status_code == 201


def test_uploads_are_told_apart_by_their_bytes(ask: Ask, world: World, client: Client) -> None:
    secret = token_of(world.people[Role.OFFICER])
    headers = {"authorization": f"Bearer {secret}", "idempotency-key": "up"}
    url = f"{URL}/apps/{world.own.app.pk}/releases"

    def upload(data: bytes, **form: str) -> Any:
        return client.post(
            url, {"version_name": "9", **form, "binary": SimpleUploadedFile("a.apk", data)}, headers=headers
        )

    first = upload(b"one")
    assert first.status_code == 201
    assert first.json()["file_name"] == "a.apk"
    assert upload(b"one").json() == first.json()
    assert upload(b"two").status_code == 422
    headers["idempotency-key"] = "up2"
    wrong = upload(b"two", binary_sha256="0" * 64)
    assert wrong.json()["errors"][0]["code"] == "hash"
    assert upload(b"two", unknown="1").status_code == 422


def test_bytes_are_counted_as_they_come(ask: Ask, world: World, client: Client, settings: Any) -> None:
    settings.UPLOAD_LIMIT_BYTES = 1000
    headers = {"authorization": f"Bearer {token_of(world.people[Role.OFFICER])}"}
    before = Blob.objects.count()
    form = {"version_name": "9", "binary": SimpleUploadedFile("a.apk", b"x" * 2000)}
    response = client.post(f"{URL}/apps/{world.own.app.pk}/releases", form, headers=headers)
    assert (response.status_code, response.json()["code"]) == (413, "too_large")
    assert Blob.objects.count() == before
    assert ask("POST", "/operators", raw=b" " * (3 << 20)).status_code == 413


def test_if_match(ask: Ask, world: World) -> None:
    url = f"/operators/{world.own.operator.pk}"
    tag = ask("GET", url).headers["ETag"]
    assert ask("GET", url, headers={"if-none-match": tag}).status_code == 304
    assert ask("PATCH", url, {"name_en": "One"}, headers={"if-match": tag}).status_code == 200
    late = ask("PATCH", url, {"name_en": "Two"}, headers={"if-match": tag})
    assert (late.status_code, late.json()["code"]) == (412, "changed")
    assert Operator.objects.get(pk=world.own.operator.pk).name_en == "One"
    assert ask("PATCH", url, {"name_en": "Two"}, headers={"if-match": "*"}).status_code == 200


def test_an_older_version_is_stale(ask: Ask, world: World) -> None:
    case = Case.objects.get(pk=world.own.case.pk)
    response = ask("POST", f"/cases/{case.pk}/close", {"version": case.version + 1})
    assert (response.status_code, response.json()["code"]) == (409, "stale")
    response = ask("POST", f"/cases/{case.pk}/close", {"version": case.version})
    assert (response.status_code, response.json()["code"]) == (409, "state")


def test_four_eyes(world: World, ask: Ask) -> None:
    drafter = token_of(world.drafter)
    response = ask("POST", f"/bulletins/{world.draft.pk}/review", {"approve": True}, token=drafter)
    assert (response.status_code, response.json()["code"]) == (403, "four_eyes")


def test_an_import_tells_every_wrong_row_and_imports_nothing(ask: Ask, world: World, client: Client) -> None:
    headers = {"authorization": f"Bearer {token_of(world.people[Role.OFFICER])}"}
    before = App.objects.count()
    table = "应用名称,应用开发者,下载量\n好应用,好公司,\n,坏公司,\n另一个,公司,很多\n".encode()
    response = client.post(f"{URL}/imports", {"file": SimpleUploadedFile("a.csv", table)}, headers=headers)
    assert (response.status_code, response.json()["code"]) == (422, "rows")
    assert {one["field"].partition(".")[0] for one in response.json()["errors"]} == {"3", "4"}
    assert App.objects.count() == before


def test_files_come_as_attachments(ask: Ask, world: World) -> None:
    for path in (
        f"/inspections/{world.own.inspection.pk}/report",
        f"/findings/{world.own.finding.pk}/attachments/{world.own.attachment.pk}",
        f"/notices/{world.own.notice.pk}/documents/zh.pdf",
        f"/public/bulletins/{world.published.pk}/exports/json",
    ):
        response = ask("GET", path)
        content = b"".join(response.streaming_content) if response.streaming else response.content
        assert response.status_code == 200, path
        assert content
        assert response.headers["Content-Disposition"].startswith("attachment")
        assert "sandbox" in response.headers["Content-Security-Policy"]
        assert ask("GET", path, headers={"if-none-match": response.headers["ETag"]}).status_code == 304
