"""The workbook: the laboratories' layout, no formula from an app, the same bytes every time."""

from __future__ import annotations

import io
import re
import zipfile

import openpyxl
import pytest

from consentry.model.text import Language
from consentry.report import xlsx
from tests import golden
from tests.report.poison import NASTY, poisoned
from tests.report.sample import sample_report

ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def book(data: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(data))


def told(data: bytes) -> str:
    """Return every sheet as text, cells between bars."""
    lines = []
    for sheet in book(data).worksheets:
        lines.append(f"## {sheet.title}")
        lines += [
            " | ".join("" if value is None else str(value).replace("\n", "⏎") for value in row)
            for row in sheet.iter_rows(values_only=True)
        ]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("language", Language)
def test_golden(language: Language) -> None:
    golden.check(f"report/sample.{language}.xlsx.txt", told(xlsx.render([sample_report()], language)))


def test_layout_of_the_laboratories() -> None:
    sheets = book(xlsx.render([sample_report()], Language.ZH))
    assert sheets.sheetnames == ["报告概览", "检测依据", "检测结论", "隐私行为数据", "权限", "第三方SDK", "覆盖范围"]
    heads = [cell.value for cell in sheets["检测结论"][1]]
    assert [h for h in heads if h in {"检测项", "评估标准", "风险等级", "检测结果", "整改建议"}] == [
        "检测项", "评估标准", "风险等级", "检测结果", "整改建议",
    ]  # fmt: skip
    assert {"调用主体", "操作行为", "行为类型", "调用堆栈/详情"} <= {cell.value for cell in sheets["隐私行为数据"][1]}


def test_same_input_same_bytes() -> None:
    assert xlsx.render([sample_report()], Language.ZH) == xlsx.render([sample_report()], Language.ZH)


def test_no_clock() -> None:
    with zipfile.ZipFile(io.BytesIO(xlsx.render([sample_report()], Language.ZH))) as archive:
        assert {member.date_time for member in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert set(re.findall(rb"20\d\d-", archive.read("docProps/core.xml"))) == set()


def test_several_apps_stand_below_each_other() -> None:
    one = book(xlsx.render([sample_report()], Language.EN))["Conclusions"].max_row
    two = book(xlsx.render([sample_report(), sample_report()], Language.EN))["Conclusions"].max_row
    assert two == 2 * one - 1


@pytest.mark.parametrize("name", NASTY)
def test_nasty_names_stay_text(name: str) -> None:
    data = xlsx.render([poisoned(NASTY[name])], Language.EN)
    for sheet in book(data).worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f"
                if isinstance(cell.value, str):
                    assert not ILLEGAL.search(cell.value)
                    assert len(cell.value) <= 32_767
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for member in archive.namelist():
            if member.startswith("xl/worksheets/"):
                assert b"<f>" not in archive.read(member)


@pytest.mark.parametrize("name", ["formula", "formula-plus", "formula-minus", "formula-at", "formula-tab"])
def test_formulas_are_quoted(name: str) -> None:
    sheets = book(xlsx.render([poisoned(NASTY[name])], Language.EN))
    cell = sheets["Privacy behaviour"]["D2"]
    assert cell.value.startswith(NASTY[name])
    assert cell.quotePrefix


def test_a_return_is_spelled_out() -> None:
    cell = book(xlsx.render([poisoned(NASTY["formula-return"])], Language.EN))["Privacy behaviour"]["D2"]
    assert cell.value.startswith("\\u000d=1+1")


def test_escapes_of_the_format_are_not_read_as_such() -> None:
    sheets = book(xlsx.render([poisoned(NASTY["xlsx-escape"])], Language.EN))
    assert "_x0041__x000D_" in sheets["Privacy behaviour"]["D2"].value.replace("_x005F_", "_")
