"""How to call every endpoint so that nothing but rights and the rules of the service can refuse it."""

from __future__ import annotations

import json
import re
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client

from consentry.campaign.api.endpoints import Endpoint
from tests.campaign.api.world import Side, World

PREFIX = "/api/v1"
CSV = "应用名称,应用开发者\n新应用,新公司\n".encode()
HISTORIC = (
    "序号,应用名称,应用开发者,应用来源,应用版本,所涉问题\n1,样例,样例公司,样例商店,1.0,私自收集个人信息\n".encode()
)

#: what an address names and only one side has; the rest is everybody's
SHARED = frozenset({"campaign_id", "bulletin_id", "kind", "name", "token_id", "person_id"})


def bodies(world: World, side: Side) -> dict[str, Any]:
    """Return name of the endpoint -> JSON body; a tuple is a form with its files."""
    file = SimpleUploadedFile
    regulator = world.own.organisations["regulator"].pk
    person = {"username": "newcomer", "email": "new@example.com", "organisation": regulator, "roles": ["auditor"]}
    return {
        "create_campaign": {"slug": "winter", "template": "miit-337"},
        "change_campaign": {"title": "改名"},
        "set_stage": {"starts": "2026-01-01", "ends": "2026-02-01"},
        "take_part": {"app": side.app.pk},
        "upload_for_inspection": ({"version_name": "3.0"}, {"binary": file("a.apk", b"binary")}),
        "enrol": {"apps": [side.app.pk]},
        "declare": {"release": side.private.pk, "statement": "已核实"},
        "create_operator": {"name": "新公司"},
        "change_operator": {"email": "a@example.com"},
        "create_store": {"name": "新商店"},
        "change_store": {"aliases": ["别名"]},
        "register_app": {"name": "新应用", "operator": side.operator.pk},
        "change_app": {"name": "改名"},
        "identify_app": {"package": side.app.package, "signer": side.app.signer},
        "merge_app": {"merged": side.app.pk},
        "set_listing": {"store": side.store.pk, "downloads": 5},
        "record_complaint": {"text": "弹窗"},
        "import_apps": ({"dry_run": "false"}, {"file": file("apps.csv", CSV)}),
        "upload_release": ({"version_name": "3.0"}, {"binary": file("a.apk", b"binary")}),
        "upload_for_assignment": ({"version_name": "3.0"}, {"binary": file("a.apk", b"binary")}),
        "draw_sample": {"parameters": {"size": 1}},
        "assign_sample": {"labs": [side.organisations["lab"].pk]},
        "assign": {"app": side.app.pk, "labs": [side.organisations["lab"].pk]},
        "cancel_assignment": {"reason": "误分配"},
        "inspect_assignment": {"release": side.newer.pk},
        "self_inspect": {"release": side.private.pk},
        "upload_for_self_inspection": (
            {"app": str(side.app.pk), "version_name": "3.0"},
            {"binary": file("a.apk", b"binary"), "policy": file("p.html", b"<p>")},
        ),
        "add_finding": {"clauses": ["miit-337/1"], "summary": "未经同意收集", "observation": "抓包可见"},
        "confirm_finding": {},
        "reject_finding": {"reason": "误报"},
        "approve_finding": {"note": ""},
        "return_finding": {"note": "再看"},
        "attach_file": ({}, {"file": file("screen.png", b"png")}),
        "close_case": {},
        "upload_for_reinspection": (
            {"assignment": str(side.assignment.pk), "version_name": "3.0"},
            {"binary": file("a.apk", b"binary")},
        ),
        "end_reinspection": {"reason": "失败"},
        "issue_supplement": {"deadline": "2199-01-01"},
        "order_delisting": {},
        "relist": {},
        "record_carried_out": {"note": "已核实"},
        "export_evidence": {},
        "change_person": {"first_name": "明"},
        "order_reinspection": {"release": side.newer.pk, "assignment": side.assignment.pk},
        "confirm_reinspection": {},
        "issue_notice": {"deadline": "2199-01-01"},
        "record_bounce": {"text": "550 no such user"},
        "file_submission": ({"kind": "statement", "text": "已整改"}, {}),
        "decide_submission": {"decision": "noted", "reason": "收悉"},
        "draft_bulletin": {},
        "redraft_bulletin": {"title": "改名"},
        "review_bulletin": {"approve": False, "note": "改"},
        "draft_correction": {"text": "名称有误", "rows": [{"position": 1, "app_name": "改名"}]},
        "import_bulletin": ({"title": "旧通报", "issued_on": "2019-12-19"}, {"file": file("t.csv", HISTORIC)}),
        "stop_access": {"provider": "接入商"},
        "record_penalty": {"decided_on": "2020-01-01", "reference": "1号", "text": "罚款"},
        "create_organisation": {"name": "新机构", "kind": "lab"},
        "change_organisation": {"name_en": "New"},
        "create_person": person,
        "set_roles": {"roles": ["auditor"]},
        "set_active": {"active": True},
        "reset_password": {"password": "correct horse battery staple"},
    }


def address(endpoint: Endpoint, world: World, side: Side, **given: object) -> str:
    """Return the address for objects of a side."""
    published = endpoint.public or endpoint.name == "draft_correction"
    ids = side.ids() | {
        "bulletin_id": world.published.pk if published else world.draft.pk,
        "person_id": world.clerk.pk,
        "package_id": side.package.pk,
        "kind": "disposal",
        "name": "json" if endpoint.public or endpoint.name == "get_overview" else "zh.pdf",
        "sha256": side.blob.sha256,
    }
    if "self-inspections/{" in endpoint.path:
        ids["inspection_id"] = side.self_inspection.pk
    ids |= given
    if endpoint.name == "revoke_token_of":
        ids["token_id"] = world.clerk.tokens.get().pk
    return PREFIX + re.sub(r"{(\w+)}", lambda match: str(ids[match[1]]), endpoint.path)


def call(client: Client, endpoint: Endpoint, url: str, body: Any, token: str | None, **headers: str) -> HttpResponse:
    """Send the request; the answer is read to its end."""
    response = _send(client, endpoint, url, body, token, headers)
    if response.streaming:
        b"".join(response.streaming_content)  # type: ignore[attr-defined]  # which closes its file
    return response


def _send(
    client: Client, endpoint: Endpoint, url: str, body: Any, token: str | None, headers: dict[str, str]
) -> HttpResponse:
    sent = dict(headers)
    if token:
        sent["authorization"] = f"Bearer {token}"
    method = getattr(client, endpoint.method.lower())
    if isinstance(body, tuple):
        form, files = body
        for file in files.values():
            file.seek(0)
        return method(url, form | files, headers=sent)  # type: ignore[no-any-return]
    if body is None and endpoint.method == "POST":
        return method(url, "", content_type="application/json", headers=sent)  # type: ignore[no-any-return]
    if body is None:
        return method(url, headers=sent)  # type: ignore[no-any-return]
    return method(url, json.dumps(body), content_type="application/json", headers=sent)  # type: ignore[no-any-return]
