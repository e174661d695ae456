"""The public pages: for everybody, without a cookie, in both languages, kept by caches, safe against hostile names."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pytest
from django.core.files.storage import default_storage
from django.test import Client

from consentry.campaign.bulletins import acts
from consentry.campaign.bulletins.exports import FORMATS
from consentry.campaign.bulletins.models import Bulletin
from consentry.campaign.registry.models import App, Operator
from tests.campaign.bulletins.conftest import Desk

pytestmark = pytest.mark.django_db

HOSTILE = "<img src=x onerror=alert(1)>\"'&\u202egnp.exe"


@pytest.fixture
def bulletin(desk: Desk) -> Bulletin:
    return desk.published(desk.overdue())


def _correction(desk: Desk, bulletin: Bulletin) -> Bulletin:
    row = acts.Correction(position=1, withdrawn=True)
    return desk.finish(acts.draft_correction(desk.drafter, bulletin, [row], "应用开发者有误"))


def test_the_page_has_the_official_columns_and_the_digest(bulletin: Bulletin, client: Client) -> None:
    answer = client.get(f"/public/{bulletin.pk}/?lang=zh")
    text = answer.content.decode()
    columns = re.findall(r'<th scope="col">([^<]+)</th>', text)
    assert columns == ["序号", "应用名称", "应用开发者", "应用来源", "应用版本", "所涉问题"]
    for part in (
        "<caption",
        "样例科技1（北京）有限公司",
        "共 1 款应用。",
        "2019年12月31日",
        bulletin.digest,
        "账号注销难",
    ):
        assert part in text, part
    assert 'lang="zh-hans"' in text
    english = client.get(f"/public/{bulletin.pk}/?lang=en").content.decode()
    assert "To be rectified by: 2019-12-31" in english
    assert 'lang="en"' in english


def test_no_cookie_is_set_and_caches_may_keep_it(bulletin: Bulletin, client: Client) -> None:
    for address in ("/public/", f"/public/{bulletin.pk}/", "/public/feed.atom", "/public/named/?app=样例应用1"):
        answer = client.get(address)
        assert answer.status_code == 200
        assert not answer.cookies
        assert answer.headers["Cache-Control"].startswith("public")
        assert {"Accept-Language", "Cookie"} <= set(answer.headers["Vary"].split(", "))


def test_the_etag_changes_with_language_and_corrections_only(desk: Desk, bulletin: Bulletin, client: Client) -> None:
    address = f"/public/{bulletin.pk}/?lang=zh"
    tag = client.get(address).headers["ETag"]
    again = client.get(address, headers={"If-None-Match": tag})
    assert (again.status_code, again.content) == (304, b"")
    assert client.get(f"/public/{bulletin.pk}/?lang=en").headers["ETag"] != tag
    _correction(desk, bulletin)
    assert client.get(address, headers={"If-None-Match": tag}).status_code == 200


def test_corrections_are_linked_both_ways(desk: Desk, bulletin: Bulletin, client: Client) -> None:
    correction = _correction(desk, bulletin)
    assert f'href="/public/{correction.pk}/?lang=zh"' in client.get(f"/public/{bulletin.pk}/?lang=zh").content.decode()
    text = client.get(f"/public/{correction.pk}/?lang=zh").content.decode()
    assert f'href="/public/{bulletin.pk}/?lang=zh"' in text
    assert "（撤销此项通报）" in text


@pytest.mark.parametrize("name", FORMATS)
def test_downloads_are_attachments_and_made_once(
    name: str, bulletin: Bulletin, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = f"/public/{bulletin.pk}/bulletin.{name}?lang=zh"
    answer = client.get(address)
    assert answer.headers["Content-Disposition"] == f'attachment; filename="bulletin-{bulletin.pk}.{name}"'
    assert answer.headers["Content-Type"] == FORMATS[name].media_type
    assert "sandbox" in answer.headers["Content-Security-Policy"]
    if name == "json":
        assert hashlib.sha256(answer.content).hexdigest() == bulletin.digest
    else:
        kept = [file for file in default_storage.listdir("bulletins")[1] if file.startswith(bulletin.digest)]
        assert any(file.endswith(f".zh.{name}") for file in kept)
        monkeypatch.setitem(FORMATS, name, None)  # type: ignore[arg-type]  # it is not made again
        with pytest.raises(AttributeError):
            client.get(address)  # only the media type is asked for
        monkeypatch.undo()
    tag = answer.headers["ETag"]
    assert client.get(address, headers={"If-None-Match": tag}).status_code == 304


def test_the_feed_is_found_and_names_the_pages(
    bulletin: Bulletin, client: Client, settings: pytest.FixtureRequest
) -> None:
    settings.BASE_URL = "https://campaign.example"  # type: ignore[attr-defined]
    assert (
        'type="application/atom+xml" href="/public/feed.atom?lang=zh"'
        in client.get("/public/?lang=zh").content.decode()
    )
    feed = ET.fromstring(client.get("/public/feed.atom?lang=zh").content)
    links = [link.get("href") for link in feed.iter("{http://www.w3.org/2005/Atom}link")]
    assert f"https://campaign.example/public/{bulletin.pk}/" in links


class _Elements(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def test_hostile_names_stay_text_everywhere(desk: Desk, client: Client) -> None:
    case = desk.overdue()
    App.objects.filter(pk=case.app_id).update(name=HOSTILE)
    Operator.objects.filter(pk=case.app.operator_id).update(name=f"{HOSTILE}公司")
    case.release.source = None
    case.release.source_text = "</td><script>alert(1)</script>"
    case.release.version_name = "javascript:alert(1)"
    case.release.save()
    bulletin = desk.published(case)
    pages = [
        f"/public/{bulletin.pk}/",
        "/public/",
        "/public/named/?app=img+srcx+onerroralert1",
        f"/bulletins/{bulletin.pk}/",
    ]
    client.force_login(desk.publisher)
    for address in pages:
        text = client.get(address).content.decode()
        elements = _Elements()
        elements.feed(text)
        assert "\u202e" not in text
        for tag, attributes in elements.found:
            assert tag != "img" or attributes.get("src") != "x"
            assert tag != "script" or attributes.get("src"), "an inline script"
            assert not any(name.startswith("on") for name in attributes)
            assert not (attributes.get("href") or "").startswith("javascript:")
    shown = client.get(pages[0]).content.decode()
    assert "&lt;img src=x onerror=alert(1)&gt;" in shown
    assert "\\u202e" in shown
    paper = client.get(f"/public/{bulletin.pk}/bulletin.html").content.decode()
    assert "<img" not in paper
    assert "<script" not in paper


def test_drafts_and_what_is_not_there_are_404(desk: Desk, client: Client) -> None:
    draft = acts.draft(desk.drafter, desk.overdue().campaign)
    client.force_login(desk.drafter)
    for address in (
        f"/public/{draft.pk}/",
        f"/public/{draft.pk}/bulletin.pdf",
        "/public/99999/",
        f"/public/{draft.pk}/x.exe",
    ):
        assert client.get(address).status_code == 404
    assert str(draft) not in client.get("/public/").content.decode()


def test_who_was_named(bulletin: Bulletin, client: Client) -> None:
    row = bulletin.rows.get()
    found = client.get("/public/named/", {"operator": "样例科技1(北京)有限公司", "lang": "zh"}).content.decode()
    assert f'href="/public/{bulletin.pk}/?lang=zh#row-1"' in found
    assert "相同" in found
    assert row.app_name in client.get("/public/named/", {"signer": row.signer}).content.decode()
    assert "没有相符的记录" in client.get("/public/named/?app=别的应用&lang=zh").content.decode()


def test_pages_ask_the_same_number_of_queries_however_long(
    desk: Desk, client: Client, django_assert_num_queries: Callable[..., object]
) -> None:
    pages: dict[str, int] = {}
    for count in (1, 4):
        Bulletin.objects.filter(state="draft").delete()
        cases = [desk.overdue(10 * count + number) for number in range(count)]
        row = desk.finish(acts.draft(desk.drafter, cases[0].campaign, cases=[case.pk for case in cases]))
        for address in (
            "/public/?lang=zh",
            f"/public/{row.pk}/?lang=zh",
            "/public/feed.atom",
            "/public/named/?app=样例应用",
        ):
            key = re.sub(r"\d+", "N", address)
            with django_assert_num_queries(pages.get(key, 0)) if key in pages else _counted(pages, key):  # type: ignore[attr-defined]
                assert client.get(address).status_code == 200
    assert max(pages.values()) <= 6


def _counted(pages: dict[str, int], key: str) -> object:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    class Counting(CaptureQueriesContext):
        def __exit__(self, *args: object) -> None:
            super().__exit__(*args)  # type: ignore[arg-type]
            pages[key] = len(self.captured_queries)

    return Counting(connection)
