"""A published bulletin in every format, as others read it."""

from __future__ import annotations

import hashlib
import io
import json
from xml.etree import ElementTree as ET

import pytest
from openpyxl import load_workbook

from consentry.campaign.bulletins import acts, queries
from consentry.campaign.bulletins.drafting import numeral
from consentry.campaign.bulletins.exports import FORMATS, NotPublished, atom, export, page
from consentry.campaign.bulletins.models import Bulletin
from consentry.model.text import Language
from tests.campaign.bulletins.conftest import DEADLINE, Desk
from tests.campaign.office import pdf_of, text_of

pytestmark = pytest.mark.django_db

SAID = (
    "关于侵害用户权益行为的APP（第一批）通报",
    "尚有1款APP未完成整改",
    "2019年12月31日",
    "序号",
    "应用名称",
    "应用开发者",
    "应用来源",
    "应用版本",
    "所涉问题",
    "样例应用1",
    "样例商店",
    "账号注销难",
    "演示样例",
)


@pytest.fixture
def bulletin(desk: Desk) -> Bulletin:
    return queries.published_one(desk.published(desk.overdue()).pk)


@pytest.mark.parametrize("name", ["docx", "xlsx", "pdf"])
def test_documents_that_others_open(name: str, bulletin: Bulletin) -> None:
    content = export(bulletin, name, Language.ZH)
    text = "".join(text_of(content if name == "pdf" else pdf_of(content, name)).split())
    for part in SAID:
        assert part in text, part


def test_the_json_is_what_the_digest_is_of(bulletin: Bulletin) -> None:
    content = export(bulletin, "json", Language.EN)
    assert hashlib.sha256(content).hexdigest() == bulletin.digest
    read = json.loads(content)
    assert (read["demo"], read["deadline"], read["issued_on"]) == (True, "2019-12-31", "2019-12-19")
    assert read["rows"][0]["issues"] == ["私自收集个人信息", "账号注销难"]


def test_no_cell_is_a_formula(desk: Desk) -> None:
    case = desk.overdue()
    case.app.name = "=HYPERLINK(1)"
    case.app.save()
    content = export(queries.published_one(desk.published(case).pk), "xlsx", Language.ZH)
    sheet = load_workbook(io.BytesIO(content)).active
    assert sheet is not None
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value]
    assert "=HYPERLINK(1)" in [cell.value for cell in cells]
    assert {cell.data_type for cell in cells} == {"s"}


def test_the_english_page_keeps_the_official_name(bulletin: Bulletin) -> None:
    shown = page(bulletin, Language.EN)
    assert shown.columns == ("No.", "App", "Developer", "Source", "Version", "Issues")
    assert "(账号注销难)" in shown.rows[0][5]
    assert "Hard" in shown.rows[0][5]


def test_drafts_have_no_public_form(desk: Desk) -> None:
    draft = acts.draft(desk.drafter, desk.overdue().campaign, deadline=DEADLINE)
    for name in FORMATS:
        with pytest.raises(NotPublished):
            export(draft, name, Language.ZH)
    feed = atom([draft], "https://example.org/feed", lambda one: f"https://example.org/{one.pk}", Language.ZH)
    assert b"<entry" not in feed


def test_the_feed_is_atom(bulletin: Bulletin) -> None:
    found = queries.published().prefetch_related("rows")
    feed = atom(found, "https://example.org/feed", lambda one: f"https://example.org/{one.pk}", Language.ZH)
    root = ET.fromstring(feed)
    atom_name = "{http://www.w3.org/2005/Atom}"
    assert root.tag == f"{atom_name}feed"
    [entry] = root.findall(f"{atom_name}entry")
    for needed in ("id", "title", "updated", "link", "content"):
        assert root.find(f"{atom_name}{needed}") is not None or needed == "content"
        assert entry.find(f"{atom_name}{needed}") is not None
    assert bulletin.digest in (entry.findtext(f"{atom_name}id") or "")
    assert "样例应用1" in (entry.findtext(f"{atom_name}content") or "")


@pytest.mark.parametrize(
    ("number", "written"), [(1, "一"), (10, "十"), (12, "十二"), (20, "二十"), (58, "五十八"), (100, "100")]
)
def test_batches_are_counted_in_chinese(number: int, written: str) -> None:
    assert numeral(number) == written
