"""Lines of plain text that are entries of a list stay lines, each for itself."""

from __future__ import annotations

import pytest

from consentry.model.document import Block, BlockKind, Document
from consentry.policy import Limits
from consentry.policy.reading.read import read


def _read(text: str, name: str = "x.txt") -> Document:
    return read(name, text.encode(), Limits())


def _words(document: Document, blocks: tuple[Block, ...]) -> list[str]:
    return [document.words(block).strip() for block in blocks]


@pytest.mark.parametrize(
    "lines",
    [
        ("1. Acme (maps): location", "2. Globex (mail): name", "3. Initech (cards): card number"),
        ("（1）物流类：青木、远山——姓名", "（2）支付类：云筑——支付信息", "（3）其他：不涉及"),
    ],
)
def test_numbered_keys_and_values_below_each_other_are_no_headings(lines: tuple[str, ...]) -> None:
    document = _read("\n".join((*lines, "That is all of it.")))
    assert all(block.kind is not BlockKind.HEADING for block in document.blocks)


def test_numbered_titles_stay_headings() -> None:
    document = _read("1. 我们收集的信息\n我们收集您的手机号。\n2. 您的权利\n您可以删除。\n")
    assert [block.kind is BlockKind.HEADING for block in document.blocks] == [True, False, True, False]


def test_keyed_lines_are_not_joined_though_they_are_nearly_equally_long() -> None:
    lines = [
        "Recipient            : Pinebank N.V. in Delft",
        "Reason for passing   : payments made by card",
        "Categories of data   : card number, your name",
        "Basis of processing  : the contract with you.",
        "Recipient            : Parcelo Belgium in Ghent",
        "Reason for passing   : bringing of your parcel",
        "Categories of data   : name, delivery address",
    ]
    document = _read("\n".join(lines))
    assert _words(document, document.blocks) == [" ".join(line.split()) for line in lines]


def test_lines_with_bars_are_not_joined_in_markdown() -> None:
    document = _read("Acme | mail | name | US\nGlobex | maps | location | DE\n", "x.md")
    assert len(document.blocks) == 2


def test_full_width_spaces_set_columns_apart() -> None:
    document = _read("青木　推送　昵称\n远山　地图　位置\n云筑　客服　录音\n")
    assert [len(row) for table in document.tables for row in table.grid()] == [3, 3, 3]
    assert not _read("　　第一段文字。\n　　第二段文字。\n　　第三段文字。\n").tables
