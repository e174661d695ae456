"""HTML: structure, words and the way back to the source."""

from __future__ import annotations

import lxml.html
import pytest

from consentry.model.coverage import CoverageStatus
from consentry.model.document import BlockKind, Document
from consentry.policy.reading.read import read

PAGE = """<!doctype html><html><head><title>星河 隐私政策</title><style>p{}</style></head><body>
<script>document.write('<p>来自脚本</p>')</script><h1>隐私政策</h1><p>更新日期：2024年1月1日<p>我们不会收集&nbsp;IMEI&amp;MAC。
<p><strong>一、我们如何收集信息</strong></p><ul><li>手机号，<b>用于登录</b>。<li>昵称<ul><li>头像</ul></ul>
<table><tr><th>名称<th colspan=2>信息</tr><tr><td rowspan=2>推送SDK<td>IMEI<td><a href="https://sdk.example.com">链接</a></tr>
<tr><td>MAC<td>地址</table><div style="display: none">看不见</div><template>模板</template></body></html>"""


def _words(document: Document, kind: BlockKind) -> list[str]:
    return [document.words(block) for block in document.blocks if block.kind is kind]


def _read(source: str) -> Document:
    return read("policy.html", source.encode())


def test_blocks_have_their_kinds() -> None:
    document = _read(PAGE)
    assert document.title == "星河 隐私政策"
    assert _words(document, BlockKind.HEADING) == ["隐私政策", "一、我们如何收集信息"]
    assert _words(document, BlockKind.PARAGRAPH) == ["更新日期：2024年1月1日", "我们不会收集 IMEI&MAC。", "看不见"]
    assert [(document.words(b), b.level) for b in document.blocks if b.kind is BlockKind.ITEM] == [
        ("手机号，用于登录。", 1),
        ("昵称", 1),
        ("头像", 2),
    ]
    assert [document.words(block) for block in document.blocks if block.hidden] == ["看不见"]
    assert document.status is CoverageStatus.FINISHED


def test_every_block_knows_the_heading_above() -> None:
    document = _read(PAGE)
    item = next(block for block in document.blocks if document.words(block) == "头像")
    heading = document.blocks[item.section]
    assert document.words(heading) == "一、我们如何收集信息"
    assert document.words(document.blocks[heading.section]) == "隐私政策"


def test_spanning_cells_stand_in_every_place() -> None:
    document = _read(PAGE)
    (table,) = document.tables
    grid = [[document.words(cell) if cell else None for cell in row] for row in table.grid()]
    assert grid == [["名称", "信息", "信息"], ["推送SDK", "IMEI", "链接"], ["推送SDK", "MAC", "地址"]]
    assert [cell.header for cell in table.cells] == [True, True, False, False, False, False, False]


def test_links_and_emphasis() -> None:
    document = _read(PAGE)
    assert [(document.words(link), link.target) for link in document.links] == [("链接", "https://sdk.example.com")]
    assert "用于登录" in [document.text[mark.start : mark.end] for mark in document.emphasis if mark.kind == "bold"]


def test_sentences_lead_back_to_the_source() -> None:
    document = _read(PAGE)
    sentence = next(s for s in document.sentences if "IMEI&MAC" in document.words(s))
    (span,) = document.source_spans(sentence.start, sentence.end)
    assert PAGE[span.start : span.end] == "我们不会收集&nbsp;IMEI&amp;MAC。"
    at = sentence.start + document.words(sentence).index("&")
    (mark,) = document.source_spans(at, at + 1)
    assert PAGE[mark.start : mark.end] == "&amp;"


def test_a_page_filled_by_scripts_is_not_read_as_empty() -> None:
    document = _read("<html><body><div id=app></div><script>render()</script>我</body></html>")
    assert document.status is CoverageStatus.PARTIAL
    assert "script" in document.reasons[0].en
    assert _read("<div id=app></div><script src=a.js></script>").status is CoverageStatus.FAILED


@pytest.mark.parametrize(
    "source",
    [
        PAGE,
        "<p>a<b>b<p>c</b>d</p>e",
        "<ul><li>one<li>two</ul>three",
        "<p>1 < 2 & 3 > 2 &copy; &#20320;&#x597d; &unknown; &amp</p>",
        "<!-- <p>no</p> --><p>yes<!--->still</p>",
        "<p title='a>b'>x</p><p/ =a>y</p>",
        "<textarea><p>no</p></textarea><div>after</div>",
        "<p>unfinished <b",
    ],
)
def test_words_are_those_that_lxml_shows(source: str) -> None:
    page = lxml.html.document_fromstring(source)
    for element in list(page.iter("script", "style", "textarea", "template", "title")):
        element.drop_tree()
    expected = "".join("".join(page.itertext(with_tail=True)).split())
    for comment in page.iter(lxml.etree.Comment):
        expected = expected.replace("".join((comment.text or "").split()), "", 1)
    assert "".join(_read(source).text.split()) == expected.replace("\xa0", "")
