"""The overview as files."""

from __future__ import annotations

import csv
import io
import json

import pytest
from openpyxl import load_workbook

from consentry.campaign.overview.exports import FORMATS
from consentry.campaign.overview.queries import overview, selected
from consentry.campaign.overview.values import Selection
from tests.campaign.overview.conftest import Fair

pytestmark = pytest.mark.django_db


def test_all_formats_say_the_same(fair: Fair) -> None:
    fair.filled()
    fair.stores[0].name = "=cmd()"
    fair.stores[0].save()
    tables = overview(fair.officer, fair.campaign)
    made = {name: kind.render(fair.campaign, tables) for name, kind in FORMATS.items()}
    lines = list(csv.reader(io.StringIO(made["csv"].decode("utf-8-sig"))))
    assert lines[0] == ["table", "row", "column", "value"]
    assert ["各阶段应用数", "已登记", "应用数", "11"] in lines
    assert any(line[1] == "'=cmd()" for line in lines)
    book = load_workbook(io.BytesIO(made["xlsx"]))
    assert book.sheetnames == [table.id for table in tables]
    assert [cell.value for cell in book["funnel"][2]] == ["已登记", 11]
    assert {cell.data_type for cell in book["stores"]["A"]} == {"s"}
    read = json.loads(made["json"])
    assert (read["format"], read["demo"]) == ("consentry-overview/1", True)
    for table in read["tables"]:
        for row in table["rows"]:
            for cell in row:
                if isinstance(cell, dict):
                    assert selected(fair.officer, fair.campaign, Selection(**cell["of"])).count() == cell["count"]
