"""The documents as others read them: LibreOffice opens the DOCX, pdftotext reads the PDF."""

from __future__ import annotations

import datetime

import pytest

from consentry.campaign.notices import acts
from consentry.campaign.notices.documents import FILES, documents
from consentry.campaign.notices.documents.view import view
from consentry.campaign.notices.models import Notice
from consentry.campaign.people.roles import Role
from consentry.campaign.registry import blobs
from consentry.campaign.registry.models import Blob
from consentry.model.text import Language
from tests.campaign.conftest import Person
from tests.campaign.making import Scene
from tests.campaign.office import pdf_of, text_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def notice(scene: Scene, person: Person) -> Notice:
    return acts.issue(person(Role.OFFICER), scene.case(clauses=(("miit-337/1",), ("miit-337/8",))))


def _text(notice: Notice, name: str) -> str:
    content = blobs.content(Blob(sha256=documents(notice)[name]))
    pdf = pdf_of(content, "docx") if name.endswith(".docx") else content
    return "".join(text_of(pdf).split())


@pytest.mark.parametrize("suffix", ["docx", "pdf"])
def test_the_chinese_document_says_everything(notice: Notice, suffix: str) -> None:
    text = _text(notice, f"zh.{suffix}")
    for part in (
        "责令整改通知书",
        "AUTUMN〔2019〕1号",
        "致：样例科技（北京）有限公司",
        "样例应用",
        "私自收集个人信息",
        "账号注销难",
        "首次启动、同意前读取设备标识",
        "取得同意后再读取",
        "《网络安全法》",
        "工信部信管函〔2019〕337号",
        "2019年12月9日",
        "5个工作日",
        "演示样例",
        "未加盖印章",
    ):
        assert part in text, part


@pytest.mark.parametrize("suffix", ["docx", "pdf"])
def test_the_english_document_says_everything(notice: Notice, suffix: str) -> None:
    text = _text(notice, f"en.{suffix}")
    for part in ("OrdertoRectify", "Collectingpersonalinformationwithoutauthorisation", "2019-12-09", "DEMONSTRATION"):
        assert part in text, part


def test_documents_are_made_once(notice: Notice) -> None:
    first = documents(notice)
    assert set(first) == set(FILES)
    assert documents(Notice.objects.get(pk=notice.pk)) == first


def test_a_long_notice_with_hostile_names_is_rendered_whole(notice: Notice) -> None:
    finding = notice.findings[0]
    finding["summary"] = {"zh": "\u202e<script>alert(1)</script>\x00", "en": "x"}
    finding["evidence"] = [{"place": f"classes{n}.dex: a.b.C", "excerpt": "x" * 5000} for n in range(20)]
    finding["evidence_count"] = 900
    notice.findings = [finding] * 30
    notice.deadline = datetime.date(2020, 1, 2)
    shown = view(notice, Language.ZH)
    assert "\\u202e<script>" in shown.rows[0][3][0] + shown.rows[0][3][1]
    text = _text(notice, "zh.docx")
    assert "<script>alert(1)</script>" in text
    assert "共900处" in text
    assert "classes19.dex" in _text(notice, "zh.pdf")
