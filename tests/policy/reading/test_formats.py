"""Each format: words, structure, encodings, and the way back to the source."""

from __future__ import annotations

import pytest

from consentry.model.coverage import CoverageStatus
from consentry.model.document import BlockKind, Document, DocumentFormat, Script
from consentry.policy.reading.read import read
from tests.policy.reading.making import docx, paragraph, pdf

SIMPLIFIED = "隐私政策\n一、信息收集\n我们会收集您的手机号码。您可以拒绝。\n"
TRADITIONAL = "個人資料保護政策\n我們會蒐集您的手機號碼與裝置資訊，並於您同意後使用。\n"


def _blocks(document: Document) -> list[tuple[BlockKind, str]]:
    return [(block.kind, document.words(block)) for block in document.blocks]


@pytest.mark.parametrize(
    ("encoding", "name"),
    [("utf-8", "utf-8"), ("utf-8-sig", "utf-8"), ("gbk", "gb18030"), ("gb18030", "gb18030"), ("utf-16", "utf-16")],
)
def test_simplified_text_in_its_encodings(encoding: str, name: str) -> None:
    document = read("policy.txt", SIMPLIFIED.encode(encoding))
    assert document.encoding == name
    assert document.text == SIMPLIFIED
    assert document.language is Script.ZH_HANS
    assert [document.words(s) for s in document.sentences][-2:] == ["我们会收集您的手机号码。", "您可以拒绝。"]


@pytest.mark.parametrize("encoding", ["big5", "utf-8", "utf-16-be"])
def test_traditional_text_in_its_encodings(encoding: str) -> None:
    text = TRADITIONAL + "1. https://example.com/ \n" * 3
    document = read("policy.txt", text.encode(encoding))
    assert document.text.startswith(TRADITIONAL)
    assert document.language is Script.ZH_HANT


def test_what_a_page_says_of_its_encoding_counts() -> None:
    page = '<meta charset="gb2312"><p>收集镕基与㙍</p>'
    assert "镕基" in read("a.html", page.encode("gb18030")).text
    lying = '<meta charset="gbk"><p>我们收集手机号</p>'
    assert "我们收集手机号" in read("a.html", lying.encode()).text  # valid UTF-8 is UTF-8 whatever the page says


def test_bytes_that_fit_no_encoding_are_said() -> None:
    document = read("policy.txt", SIMPLIFIED.encode() + b"\xff\xfe\xff broken")
    assert document.status is CoverageStatus.PARTIAL
    assert "收集您的手机号码" in document.text


def test_markdown_structure_and_source() -> None:
    source = "# 隐私政策\n\n## 收集\n\n我们收集**手机号**，\n用于登录。\n\n- 昵称\n  - 头像\n\n| SDK | 公司 |\n|---|---|\n| [甲](https://a.example) | 乙 |\n"
    document = read("policy.md", source.encode())
    assert document.format is DocumentFormat.MARKDOWN
    assert _blocks(document)[:4] == [
        (BlockKind.HEADING, "隐私政策"),
        (BlockKind.HEADING, "收集"),
        (BlockKind.PARAGRAPH, "我们收集手机号，用于登录。"),
        (BlockKind.ITEM, "昵称"),
    ]
    assert [[document.words(c) for c in row if c] for row in document.tables[0].grid()] == [
        ["SDK", "公司"],
        ["甲", "乙"],
    ]
    assert [(document.words(link), link.target) for link in document.links] == [("甲", "https://a.example")]
    sentence = next(s for s in document.sentences if "手机号" in document.words(s))
    (span,) = document.source_spans(sentence.start, sentence.end)
    assert source[span.start : span.end] == "我们收集**手机号**，\n用于登录。"


def test_hard_wrapped_text_is_joined() -> None:
    wrapped = "\n".join(
        [
            "We collect the following categories of personal data when you",
            "create an account with us and when you use the features of our",
            "application: your telephone number, your e-mail address and the",
            "model of your device. We use them to run the service for you and",
            "to keep your account safe from abuse by other persons.",
            "",
            "You may refuse. We will then not be able to offer the service to",
            "you, but the rest of the application stays open to you as before.",
        ]
    )
    document = read("policy.txt", wrapped.encode())
    assert len(document.blocks) == 2
    assert "model of your device. We use" in document.text
    assert [document.words(s) for s in document.sentences][2] == "You may refuse."


def test_tab_separated_lines_are_a_table() -> None:
    document = read("sdk.txt", "SDK清单\n名称\t公司\t目的\n甲SDK\t甲公司\t推送\n".encode())
    assert [[document.words(c) for c in row if c] for row in document.tables[0].grid()] == [
        ["名称", "公司", "目的"],
        ["甲SDK", "甲公司", "推送"],
    ]


def test_docx_structure() -> None:
    table = (
        "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + paragraph("SDK 清单") + "</w:tc></w:tr>"
        "<w:tr><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>"
        + paragraph("推送SDK")
        + "</w:tc><w:tc>"
        + paragraph("IMEI")
        + "</w:tc></w:tr>"
        "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>"
        + paragraph("")
        + "</w:tc><w:tc>"
        + paragraph("MAC")
        + "</w:tc></w:tr></w:tbl>"
    )
    body = (
        paragraph("隐私政策", "<w:pStyle w:val='2'/>")
        + paragraph("我们收集手机号。", run="<w:b/>")
        + paragraph("位置", "<w:numPr><w:ilvl w:val='0'/></w:numPr>")
        + "<w:p><w:hyperlink r:id='rId1'><w:r><w:t>SDK 说明</w:t></w:r></w:hyperlink>"
        "<w:del><w:r><w:t>删去</w:t></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r></w:p>" + table
    )
    document = read("policy.docx", docx(body))
    assert document.status is CoverageStatus.FINISHED
    assert _blocks(document)[:4] == [
        (BlockKind.HEADING, "隐私政策"),
        (BlockKind.PARAGRAPH, "我们收集手机号。"),
        (BlockKind.ITEM, "位置"),
        (BlockKind.PARAGRAPH, "SDK 说明"),
    ]
    assert [link.target for link in document.links] == ["https://sdk.example.com/"]
    assert [mark.kind for mark in document.emphasis] == ["bold"]
    assert [[document.words(c) if c else "" for c in row] for row in document.tables[0].grid()] == [
        ["SDK 清单", "SDK 清单"],
        ["推送SDK", "IMEI"],
        ["推送SDK", "MAC"],
    ]
    (span,) = document.source_spans(*_span(document, "收集手机号"))
    assert (span.part, span.start, span.end) == ("paragraph 2", 2, 7)


def _span(document: Document, words: str) -> tuple[int, int]:
    at = document.text.index(words)
    return at, at + len(words)


def test_pdf_structure() -> None:
    rows = "".join(f"<tr><td>SDK {name}</td><td>Company {name}</td><td>IMEI</td></tr>" for name in "AB")
    data = pdf(
        "<h1>Privacy policy</h1><p>"
        + "We collect your telephone number to log you in and keep the account safe. " * 3
        + "</p><ul><li>your nickname</li></ul><style>td{border:1px solid}table{border-collapse:collapse}</style><table>"
        + rows
        + "</table><p style='break-before:page'>Second page.</p>"
    )
    document = read("policy.pdf", data)
    assert document.format is DocumentFormat.PDF
    assert document.status is CoverageStatus.FINISHED
    assert _blocks(document)[0] == (BlockKind.HEADING, "Privacy policy")
    assert [document.words(s) for s in document.sentences][1:4] == [
        "We collect your telephone number to log you in and keep the account safe."
    ] * 3
    assert [[document.words(c) for c in row if c] for row in document.tables[0].grid()] == [
        ["SDK A", "Company A", "IMEI"],
        ["SDK B", "Company B", "IMEI"],
    ]
    (span,) = document.source_spans(*_span(document, "Second page."))
    assert (span.part, span.end - span.start) == ("page 2", 12)


def test_an_image_without_a_recogniser_is_not_read_as_empty() -> None:
    from PIL import Image

    data = _png(Image.new("RGB", (40, 40)))
    document = read("policy.png", data)
    assert document.format is DocumentFormat.IMAGE
    assert document.status is CoverageStatus.FAILED
    assert document.reasons


def _png(image: object) -> bytes:
    import io

    out = io.BytesIO()
    image.save(out, "PNG")  # type: ignore[attr-defined]
    return out.getvalue()


def test_lines_that_hang_below_an_open_list_go_on() -> None:
    text = "  2.1 Name: Acme\n      Data: position, cell,\n            Wi-Fi list\n      Why: maps\n"
    document = read("x.txt", text.encode())
    assert "Data: position, cell, Wi-Fi list" in [document.words(block) for block in document.blocks]


def test_a_first_line_that_stands_out_is_a_title() -> None:
    document = read("x.md", b"# P\n\n**Acme (Norway)**\nHosts our servers.\n\n**Why?**\nBecause.\n")
    lines = [document.words(block) for block in document.blocks]
    assert lines[1:3] == ["Acme (Norway)", "Hosts our servers."]
    assert lines[3] == "Why? Because."


def test_the_form_of_a_company_ends_a_sentence_only_before_another() -> None:
    text = b"Mail is entrusted to Acme Co., Ltd. Operation of the call centre is ours. Acme Ltd. We give it names.\n"
    document = read("x.txt", text)
    assert [document.words(one) for one in document.sentences] == [
        "Mail is entrusted to Acme Co., Ltd.",
        "Operation of the call centre is ours.",
        "Acme Ltd. We give it names.",
    ]
