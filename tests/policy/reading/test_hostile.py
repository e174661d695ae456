"""Documents made to harm: a clear failure or a stated partial reading, in bounded time, never an exception."""

from __future__ import annotations

import io
import re
import time
import zipfile
from collections.abc import Callable

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

from consentry.model.coverage import CoverageStatus
from consentry.model.document import Document
from consentry.policy.limits import Limits
from consentry.policy.reading.read import read
from tests.policy.reading.making import docx, paragraph, pdf

SECONDS = 20.0  #: of processor time on a slow machine; a reading that hangs takes for ever

HUGE = {
    "comments": "<!--" * 200_000,
    "open-tags": "<div>" * 50_000 + "收集",
    "open-cells": "<table>" + "<tr><td>x" * 20_000,
    "nested-tables": "<table><tr><td>" * 20_000 + "收集",
    "nested-lists": "<ul><li>" * 50_000 + "收集",
    "unfinished-tags": "<a " * 300_000,
    "attributes": "<p " + "a=b " * 200_000 + ">收集</p>",
    "quotes": "<p title='" * 100_000,
    "references": "&amp" * 40_000 + "&#xFFFFFFF;" * 1_000,
    "spans": "<table><tr>" + "<td rowspan=1000 colspan=1000>x" * 1_000 + "</table>",
    "scripts": "<script>" * 100_000 + "收集",
    "end-tags": "<p>收集" + "</div>" * 60_000,
    "less-than": "<" * 500_000,
    "bold": "<b>" * 30_000 + "收集" + "</b>" * 30_000,
}
MARKDOWN = {
    "brackets": "[" * 10_000,
    "links": "[a](" * 5_000,
    "quotes": "> " * 20_000 + "收集",
    "lists": "".join(" " * n + "- x\n" for n in range(1_500)),
    "stars": "*" * 20_000 + "a" + "*" * 20_000,
    "pipes": "|" * 10_000 + "\n" + "|-" * 10_000,
    "ticks": "`" * 100_000,
    "entities": "&copy;" * 20_000,
}
TEXTS = {
    "one-line": "我们收集手机号" * 20_000,
    "tabs": ("\t" * 5_000 + "\n") * 20,
    "line-breaks": "\n" * 300_000,
    "open-brackets": "（" * 200_000 + "。" * 1_000,
    "full-stops": "。" * 60_000,
}


def _timed(name: str, data: bytes, limits: Limits | None = None) -> Document:
    started = time.process_time()
    document = read(name, data, limits)
    assert time.process_time() - started < SECONDS
    if document.status is not CoverageStatus.FINISHED:
        assert document.reasons
    assert all(0 <= block.start < block.end <= len(document.text) for block in document.blocks)
    return document


@pytest.mark.parametrize("kind", HUGE)
def test_html(kind: str) -> None:
    _timed("policy.html", HUGE[kind].encode())


@pytest.mark.parametrize("kind", MARKDOWN)
def test_markdown(kind: str) -> None:
    _timed("policy.md", MARKDOWN[kind].encode())


@pytest.mark.parametrize("kind", TEXTS)
def test_text(kind: str) -> None:
    _timed("policy.txt", TEXTS[kind].encode())


def test_every_limit_is_reported() -> None:
    small = Limits(characters=50, blocks=3, cells=4, file_bytes=4_000, depth=3)
    assert _timed("a.txt", "我们收集手机号。".encode() * 20, small).status is CoverageStatus.PARTIAL
    assert _timed("a.txt", "甲\n\n".encode() * 20, small).status is CoverageStatus.PARTIAL
    assert _timed("a.html", b"<table><tr>" + b"<td>x" * 20, small).status is CoverageStatus.PARTIAL
    assert _timed("a.html", b"<div>" * 5 + b"x", small).status is CoverageStatus.PARTIAL
    assert _timed("a.txt", b"x" * 5_000, small).status is CoverageStatus.FAILED


def test_direction_marks_are_left_out_and_said() -> None:
    document = _timed("a.txt", "我们\u202e不会\u202c收集\u200b您的手机号。".encode())
    assert document.text == "我们不会收集您的手机号。\n"
    assert document.status is CoverageStatus.PARTIAL
    assert "direction" in document.reasons[0].en


def test_mixed_encodings_are_said() -> None:
    document = _timed("a.txt", "我们收集手机号。".encode() * 20 + "我们共享位置。".encode("gbk"))
    assert document.status is CoverageStatus.PARTIAL
    assert "我们收集手机号" in document.text


@pytest.mark.parametrize(
    "name",
    ["punycode", "idna", "undefined", "rot13", "base64", "unicode_escape", "utf-7", "utf-16", "hz", "palmos", "x"],
)
def test_a_page_cannot_choose_a_decoder_that_is_no_encoding(name: str) -> None:
    head = f'<meta charset="{name}"><p>'.encode()
    document = _timed("a.html", head + "我们收集手机号，用于登录。".encode("gbk") * 2_000)
    assert document.encoding == "gb18030"
    assert document.text.startswith("我们收集手机号")
    _timed("a.html", head + b"abc-\\u0041\xff" * 2_000)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "gb18030", "big5"])
def test_a_file_cut_in_the_middle_of_a_character(encoding: str) -> None:
    data = ("我們收集手機號碼，用於登入。 ABC 123 " * 200).encode(encoding)
    for cut in (1, 2, 3):
        assert "手機號碼" in _timed("a.txt", data[:-cut]).text


def test_text_that_browsers_show_reversed_is_said() -> None:
    page = '<p>我们会收集您的手机号。</p><p><bdo dir="rtl">。号机手的您集收会不们我</bdo></p>'
    document = _timed("a.html", page.encode())
    assert document.status is CoverageStatus.PARTIAL
    assert "direction" in document.reasons[0].en
    plain = _timed("a.html", '<html dir="rtl"><p>我们会收集您的手机号。</p>'.encode())
    assert plain.status is CoverageStatus.FINISHED


def _bomb() -> bytes:
    out = io.BytesIO()
    body = b"<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", body + paragraph("我们收集手机号。").encode() + b" " * (20 << 20))
    return out.getvalue()


def test_a_docx_that_inflates_too_far_is_cut() -> None:
    document = _timed("a.docx", _bomb(), Limits(inflated_bytes=8 << 20))
    assert document.status is CoverageStatus.PARTIAL
    assert document.text == "我们收集手机号。\n"


def test_a_docx_with_entities_is_refused() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "收集"><!ENTITY b "&a;&a;&a;&a;">]>'
    document = _timed("a.docx", docx("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>", prefix=bomb))
    assert document.status is CoverageStatus.FAILED


def test_words_of_a_docx_before_any_paragraph_have_a_source() -> None:
    document = _timed("a.docx", docx("<w:r><w:tab/><w:t>我们收集手机号。</w:t></w:r>" + paragraph("二、位置")))
    assert [span.part for span in document.source_spans(0, len(document.text))] == ["before paragraph 1", "paragraph 1"]


def test_a_docx_whose_directory_points_before_the_file_is_damaged() -> None:
    data = bytearray(docx(paragraph("我们收集手机号。")))
    data[-6:-2] = (1 << 30).to_bytes(4, "little")  # the offset of the central directory
    assert _timed("a.docx", bytes(data)).status is CoverageStatus.FAILED


def _many_members() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for number in range(2_000):
            archive.writestr(f"{number}.xml", b"")
    return out.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04 no archive",
        docx("<w:p><w:r><w:t>x")[:-40],
        _many_members(),
        docx("<w:tbl>" * 3_000),
        docx("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='99999'/><w:vMerge/></w:tcPr>" * 500),
        b"%PDF-1.7",
        b"%PDF-1.7\n" + b"1 0 obj << /Length 99999999 >> stream\n" * 1_000,
        b"\x7fELF\0\0",
        b"\x89PNG\r\n\x1a\n damaged",
        b"",
        b"\0" * 100_000,
        b"\xff\xfe",
    ],
    ids=lambda data: f"{len(data)}-{data[:4].hex()}",
)
def test_damaged_files(data: bytes) -> None:
    assert _timed("policy", data).status is CoverageStatus.FAILED


def _page() -> PdfWriter:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf("<p>We collect your location.</p>"))))
    return writer


def _written(change: Callable[[PdfWriter], object]) -> bytes:
    writer = _page()
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_an_encrypted_pdf_says_so() -> None:
    document = _timed("a.pdf", _written(lambda writer: writer.encrypt("secret", algorithm="RC4-128")))
    assert document.status is CoverageStatus.FAILED
    assert "password" in document.reasons[0].en


def test_scripts_of_a_pdf_are_not_run() -> None:
    script = DictionaryObject({NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject("x()")})

    def open_with_script(writer: PdfWriter) -> None:
        writer.root_object[NameObject("/OpenAction")] = script

    document = _timed("a.pdf", _written(open_with_script))
    assert document.text == "We collect your location.\n"


def test_pages_beyond_the_limit_are_said() -> None:
    data = pdf("<p>One.</p>" + "<p style='break-before:page'>Next.</p>" * 4)
    document = _timed("a.pdf", data, Limits(pages=2))
    assert document.status is CoverageStatus.PARTIAL
    assert "5 pages" in document.reasons[0].en


_PIECES = st.sampled_from(
    ["<p>", "</p>", "<table>", "<tr>", "<td rowspan=3>", "</table>", "<li>", "<ul>", "</ul>", "<b>", "</b>", "<br>", "&lt;",
     "&#x1F600;", "<script>", "</script>", "<!--", "-->", "<a href='x'>", "</a>", "我们收集", "手机号。", "\n", "\t", "| a | b |\n",
     "|---|---|\n", "# ", "- ", "**", "`", "[x](y)", "\u202e", "\ud7ff", "1. ", "（", "）", "<h1>", "<div hidden>", "</div>", " "]
)  # fmt: skip


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(_PIECES, max_size=40).map("".join), st.sampled_from(["a.html", "a.md", "a.txt"]))
def test_whatever_the_markup_offsets_stay_true(source: str, name: str) -> None:
    document = read(name, source.encode())
    assert document.status is not CoverageStatus.FAILED or not document.text
    lines = [document.words(block) for block in document.blocks]
    assert "".join(f"{line}\n" for line in lines) == document.text
    for table in document.tables:
        table.grid()
    for sentence in document.sentences:
        for span in document.source_spans(sentence.start, sentence.end):
            assert 0 <= span.start <= span.end <= len(source)
    for segment in document.source:
        if name == "a.txt" and segment.end - segment.start == segment.source_end - segment.source_start:
            taken = source[segment.source_start : segment.source_end]
            shown = document.text[segment.start : segment.end]
            assert re.sub(r"\s", " ", shown) == re.sub(r"\s", " ", taken) or not shown.strip()
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(document), type=Document) == document


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300), st.sampled_from([b"", b"%PDF-1.4\n", b"PK\x03\x04", b"\x89PNG\r\n\x1a\n", b"\xff\xfe"]))
def test_whatever_the_bytes_nothing_is_raised(data: bytes, head: bytes) -> None:
    read("policy", head + data)
