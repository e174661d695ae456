"""The PDF: what a person reads in it, its bookmarks, and that nothing invisible or foreign gets in."""

from __future__ import annotations

import io

import pypdf
import pytest

from consentry.model.text import Language
from consentry.report import pdf
from tests import golden
from tests.report.poison import NASTY, poisoned
from tests.report.sample import sample_report


def read(data: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(data))


def text_of(data: bytes) -> str:
    return "\n".join(page.extract_text() for page in read(data).pages)


def titles(outline: list[object]) -> list[str]:
    found: list[str] = []
    for entry in outline:
        found += titles(entry) if isinstance(entry, list) else [str(entry.title)]  # type: ignore[attr-defined]
    return found


@pytest.fixture(scope="module")
def chinese() -> bytes:
    return pdf.render([sample_report()], Language.ZH)


def test_says_what_the_page_says(chinese: bytes) -> None:
    text = text_of(chinese).replace(" ", "").replace("\n", "")
    assert "发现2项违规、1项涉嫌违规" in text
    assert "覆盖不完整：可能还有未发现的问题" in text
    assert "APP安装和运行时，向用户索取与当前服务场景无关的权限，用户拒绝授权后，应用退出或关闭" in text
    assert "TelephonyManager.getDeviceId()" in text


def test_bookmarks(chinese: bytes) -> None:
    golden.check("report/sample.zh.pdf-bookmarks.txt", "\n".join(titles(read(chinese).outline)) + "\n")


def test_pages_are_numbered(chinese: bytes) -> None:
    pages = read(chinese).pages
    assert len(pages) > 3
    assert f"3 / {len(pages)}" in pages[2].extract_text()
    assert pages[0].mediabox.width == pytest.approx(595.3, abs=1)


def test_chinese_font_is_embedded(chinese: bytes) -> None:
    fonts = {
        str(font.get_object()["/BaseFont"])
        for page in read(chinese).pages
        for font in page["/Resources"].get_object()["/Font"].values()  # type: ignore[index]
    }
    assert any("Noto" in font and "CJK" in font for font in fonts), fonts


def test_same_input_same_bytes(chinese: bytes) -> None:
    assert pdf.render([sample_report()], Language.ZH) == chinese


def test_nothing_is_fetched() -> None:
    with pytest.raises(pdf.RefusedUrl):
        pdf._refuse("https://example.com/style.css")


def test_nasty_names_are_text() -> None:
    names = ("script", "escape", "bidi", "surrogate")
    data = pdf.render([poisoned(" ".join(NASTY[name] for name in names))], Language.EN)
    text = text_of(data)
    assert "<script>alert(1)</script>" in text.replace("\n", "")
    assert "\\u202egpj.exe" in text.replace("\n", "")
    for char in "\x07\x1b\x9b\u202e\u2066\u200f\udcff":
        assert char not in text
    catalog = read(data).trailer["/Root"].get_object()
    assert "/OpenAction" not in catalog
    assert "/JavaScript" not in str(catalog.get("/Names"))  # type: ignore[union-attr]
    actions = [
        annotation.get_object().get("/A", {})
        for page in read(data).pages
        for annotation in page.get("/Annots", [])  # type: ignore[union-attr]
    ]
    assert not [action for action in actions if str(action.get("/URI", "")).startswith("javascript")]
