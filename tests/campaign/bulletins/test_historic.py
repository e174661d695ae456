"""Historic bulletins in every layout: real rows as public sources give them, gaps kept, nothing dropped."""

from __future__ import annotations

import csv
import datetime
import io
from collections.abc import Callable, Sequence

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from openpyxl import Workbook

from consentry.campaign.bulletins import queries, search
from consentry.campaign.bulletins.historic import Source, import_historic, read
from consentry.campaign.bulletins.historic.columns import HEADERS, Column, column_of
from consentry.campaign.bulletins.historic.tables import UnreadableTable, read_grid
from consentry.campaign.bulletins.historic.wordings import clauses_of, split
from consentry.campaign.people.roles import Role
from tests.campaign.bulletins.conftest import Desk
from tests.campaign.conftest import Person

#: first bulletin, 2019-12-19: the two rows known in full, and one of which no more is known than its issue; of 41 apps
FIRST = """
<p>截至目前，尚有41款APP存在问题。</p>
<table>
<tr><th>序号</th><th>应用名称<br>(软件名称)</th><th>应用开发者(企业名称)</th><th>版本</th><th>版本来源</th><th>所涉问题</th></tr>
<tr><td rowspan="3">1</td><td rowspan="3">QQ</td><td rowspan="3">深圳市腾讯计算机系统有限公司</td><td rowspan="3">8.2.0</td>
<td rowspan="3">官网</td><td>强制用户使用定向推送功能</td></tr>
<tr><td>不给权限不让用</td></tr>
<tr><td>账号注销难</td></tr>
<tr><td>序号</td><td>应用名称</td><td>应用开发者</td><td>版本</td><td>版本来源</td><td>所涉问题</td></tr>
<tr><td rowspan="4">2</td><td rowspan="4">QQ阅读</td><td rowspan="4">上海阅文信息技术有限公司</td><td rowspan="4">7.1.1</td>
<td rowspan="4">官网</td><td>私自收集个人信息</td></tr>
<tr><td>私自共享给第三方</td></tr><tr><td>强制用户使用定向推送功能</td></tr><tr><td>账号注销难</td></tr>
<tr><td></td><td>小米金融</td><td></td><td></td><td></td><td>账号注销难</td></tr>
</table>"""

#: 2020-07-24; the source gives one company as "see page", one version as a dash
JULY = [
    ("序号", "软件名称", "企业名称", "版本", "版本来源", "所涉问题"),
    ("", "狐友", "北京搜狐互联网信息服务有限公司", "5.6.0", "应用宝", "私自收集个人信息"),
    (
        "",
        "大角虫漫画",
        "上海童石网络科技股份有限公司",
        "3.9.5",
        "应用宝",
        "私自共享给第三方, 强制用户使用定向推送功能, 账号注销难",
    ),
    ("", "球球大作战", "上海巨人网络", "12.1.2", "小米应用商店", "私自收集个人信息, 过度索取权限"),
    ("", "车到哪", "深圳市陌问科技", "2.6.5.1", "豌豆荚", "私自共享给第三方, 不给权限不让用, 账号注销难"),
    ("", "天弘基金", "", "4.2.1.20858", "应用宝", "超范围收集个人信息"),
    ("", "小鹅花钱", "微众银行", "–", "微信小程序", "私自收集个人信息, 账号注销难"),
]

#: 2020-08-31: the columns as they stayed; two issues in one cell
AUGUST = [
    ("序号", "应用名称", "应用开发者", "应用来源", "应用版本", "所涉问题"),
    ("", "海淘免税店", "杭州橙子信息科技有限公司", "小米应用商店", "3.8.8", "违规收集个人信息"),
    ("", "黄油相机", "北京缪客科技有限公司", "应用宝", "7.7.1", "违规收集个人信息"),
    ("", "爱又米", "爱财科技有限公司", "应用宝", "4.5.8", "违规收集个人信息 违规使用个人信息"),
    ("", "今日校园", "江苏金智教育信息股份有限公司", "安智市场", "8.2.2", "违规收集个人信息"),
    ("", "考研帮", "北京学而思教育科技有限公司", "应用宝", "3.7.0", "违规收集个人信息"),
]

#: 2020-08-19: a delisting list
DELISTED = [
    ("序号", "软件/应用名称", "企业/应用开发者", "下架版本"),
    ("", "VISTA看天下", "北京看天下网络科技有限公司", "2.19.1"),
    ("", "蓝舞者", "上海若安文化传播有限公司", "3.4.4"),
    ("", "39互联网医院", "贵阳朗玛信息技术股份有限公司", "0.5.06"),
    ("", "乐游", "福建乐游网络科技有限公司", "4.3.0"),
    ("", "松果文档", "北京多声部科技有限公司", "0.18.0"),
    ("", "大角虫漫画", "上海童石网络科技股份有限公司", "3.9.5"),
    ("", "宜搜漫画", "深圳宜搜天下科技股份有限公司", "1.3.2"),
    ("", "一米工作", "无锡一米网络有限公司", "7.2.3/7.3.1"),
]


def _csv(rows: Sequence[Sequence[str]], encoding: str = "utf-8") -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue().encode(encoding)


def _xlsx(rows: Sequence[Sequence[str]], merged: Sequence[str] = ()) -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    for cells in merged:
        sheet.merge_cells(cells)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def test_the_first_bulletin_with_spans_and_a_repeated_header() -> None:
    parsed = read("first.html", FIRST.encode())
    assert [(row.number, row.name, row.version, row.source) for row in parsed.rows] == [
        (1, "QQ", "8.2.0", "官网"),
        (2, "QQ阅读", "7.1.1", "官网"),
        (None, "小米金融", "", ""),
    ]
    assert parsed.rows[0].issues == ("强制用户使用定向推送功能", "不给权限不让用", "账号注销难")
    assert parsed.rows[1].issues == ("私自收集个人信息", "私自共享给第三方", "强制用户使用定向推送功能", "账号注销难")
    assert "miit-337/5" in parsed.rows[0].clauses
    assert (parsed.stated, parsed.apps) == (41, 3)
    assert [(problem.code, problem.text) for problem in parsed.problems] == [("count", "41 != 3")]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("july.csv", _csv(JULY)),
        ("july.csv", _csv(JULY, "utf-8-sig")),
        ("july.csv", _csv(JULY, "gb18030")),
        ("july.xlsx", _xlsx(JULY)),
    ],
)
def test_rows_of_july_2020(name: str, content: bytes) -> None:
    parsed = read(name, content)
    assert len(parsed.rows) == parsed.apps == 6
    assert parsed.problems == ()
    assert parsed.rows[1].issues == ("私自共享给第三方", "强制用户使用定向推送功能", "账号注销难")
    assert parsed.rows[4].operator == ""  # a gap stays a gap
    assert parsed.rows[5].version == ""


def test_rows_of_august_2020_with_two_issues_in_a_cell() -> None:
    parsed = read("august.csv", _csv(AUGUST))
    assert parsed.rows[2].issues == ("违规收集个人信息", "违规使用个人信息")
    assert parsed.rows[2].clauses == ("miit-164/1", "miit-164/3")
    assert parsed.rows[3].source == "安智市场"


def test_a_delisting_list_has_no_issues_and_says_so() -> None:
    parsed = read("delisted.csv", _csv(DELISTED))
    assert [row.version for row in parsed.rows][-1] == "7.2.3/7.3.1"
    assert {problem.code for problem in parsed.problems} == {"no_issue"}
    assert len(parsed.problems) == 8


def test_continuation_rows_without_spans() -> None:
    rows = [
        ("序号", "应用名称", "应用开发者", "应用来源", "应用版本", "所涉问题"),
        ("1", "甲", "甲公司", "应用宝", "1.0", "违规收集个人信息"),
        ("", "", "", "", "", "违规使用个人信息"),
        ("", "", "", "华为应用市场", "1.1", "账号注销难"),
        ("2", "乙", "乙公司", "应用宝", "2.0", "账号注销难"),
    ]
    parsed = read("x.csv", _csv(rows))
    assert [(row.number, row.name, row.source, row.version, row.issues) for row in parsed.rows] == [
        (1, "甲", "应用宝", "1.0", ("违规收集个人信息", "违规使用个人信息")),
        (1, "甲", "华为应用市场", "1.1", ("账号注销难",)),
        (2, "乙", "应用宝", "2.0", ("账号注销难",)),
    ]
    assert parsed.apps == 2


def test_the_same_app_from_two_stores_in_merged_cells() -> None:
    """As 腾讯视频 on 2021-08-18: one app, two sources with their own versions and issues."""
    rows = [
        ("序号", "应用名称", "应用开发者", "应用来源", "应用版本", "所涉问题"),
        ("1", "腾讯视频", "腾讯科技(深圳)有限公司", "App Store", "8.4.20", "违规调用通信录和地理位置权限"),
        ("", "", "", "OPPO软件商店", "8.4.25.26114", "开屏弹窗信息骚扰用户"),
    ]
    parsed = read("x.xlsx", _xlsx(rows, ("A2:A3", "B2:B3", "C2:C3")))
    assert [(row.number, row.source, row.version) for row in parsed.rows] == [
        (1, "App Store", "8.4.20"),
        (1, "OPPO软件商店", "8.4.25.26114"),
    ]
    assert parsed.apps == 1
    assert parsed.problems == ()


def test_unknown_wordings_are_told_and_kept() -> None:
    rows = [
        ("应用名称", "所涉问题"),
        ("快看", "违规推送弹窗信息；从未见过的说法"),
        ("甲", "私自收集个人信息、账号注销难"),
    ]
    parsed = read("x.csv", _csv(rows))
    assert parsed.rows[0].issues == ("违规推送弹窗信息", "从未见过的说法")
    assert parsed.rows[1].issues == ("私自收集个人信息", "账号注销难")
    assert [(problem.line, problem.code, problem.text) for problem in parsed.problems] == [
        (2, "unknown_wording", "从未见过的说法")
    ]


def test_rows_that_are_none_are_told() -> None:
    rows = [("附件1", "某地"), *AUGUST[:2], ("x3", "丙", "", "", "", "账号注销难"), ("9", "", "", "", "", "账号注销难")]
    parsed = read("x.csv", _csv(rows))
    assert [row.name for row in parsed.rows] == ["海淘免税店", "丙"]
    assert [problem.code for problem in parsed.problems] == ["not_a_row", "number", "not_a_row"]


@pytest.mark.parametrize("column", list(Column))
def test_every_header_variant_is_known(column: Column) -> None:
    for header in HEADERS[column]:
        assert column_of(header) is column
        assert column_of(f" {header}\n") is column
    assert column_of("应用名称（软件名称）") is Column.NAME
    assert column_of("备注") is None


@pytest.mark.parametrize(
    ("cell", "wordings"),
    [
        ("", []),
        ("APP强制、频繁、过度索取权限", ["APP强制、频繁、过度索取权限"]),
        ("APP 强制、频繁、过度索取权限", ["APP强制、频繁、过度索取权限"]),
        (
            "违规收集个人信息、APP强制、频繁、过度索取权限",
            ["违规收集个人信息", "APP强制、频繁、过度索取权限"],
        ),
        ("1.违规收集个人信息 2.超范围收集个人信息", ["违规收集个人信息", "超范围收集个人信息"]),
        ("违规收集个人信息违规使用个人信息", ["违规收集个人信息", "违规使用个人信息"]),
        ("账号注销难\n账号注销难", ["账号注销难"]),
    ],
)
def test_cells_with_several_issues(cell: str, wordings: list[str]) -> None:
    assert split(cell) == wordings
    assert all(clauses_of(wording) for wording in wordings)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("x.pdf", b"%PDF"),
        ("x.csv", b"\xff\xff\xff"),
        ("x.csv", "甲,乙\n1,2\n".encode()),
        ("x.xlsx", b"not a workbook"),
        ("x.html", b"<p>no table</p>"),
        ("x.html", b"<table><tr>" + b"<td colspan=60>x</td>" * 2 + b"</table>"),
    ],
)
def test_what_is_no_bulletin_is_refused(name: str, content: bytes) -> None:
    with pytest.raises(UnreadableTable):
        read(name, content)


def test_a_zip_bomb_is_refused_by_what_it_inflates_to() -> None:
    import zipfile

    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"0" * 30_000_000)
    with pytest.raises(UnreadableTable, match="inflated"):
        read_grid("x.xlsx", buffer.getvalue())


def test_wild_spans_end() -> None:
    page = "<table><tr><th>应用名称<th>问题<tr><td rowspan=999999999>甲<td>账号注销难<tr><td>违规使用个人信息</table>"
    parsed = read("x.html", page.encode())
    assert [(row.name, row.issues) for row in parsed.rows] == [("甲", ("账号注销难", "违规使用个人信息"))]


@pytest.mark.django_db
class TestImport:
    """Storing what was read, and finding it again."""

    SOURCE = Source(
        title="关于侵害用户权益行为的APP（第一批）通报",
        issued_on=datetime.date(2019, 12, 19),
        batch=1,
        deadline=datetime.date(2019, 12, 31),
        stated_count=41,
        url="https://example.org/first",
    )

    def test_it_is_published_like_any_other(self, desk: Desk) -> None:
        bulletin = import_historic(desk.drafter, read("first.html", FIRST.encode()), self.SOURCE)
        assert not queries.published().exists()
        assert search.named_before(app="QQ") == []
        desk.finish(bulletin)
        published = queries.published().get()
        assert (published.issued_on, published.historic, published.stated_count) == (
            datetime.date(2019, 12, 19),
            True,
            41,
        )
        assert published.problems == [{"line": 0, "code": "count", "text": "41 != 3"}]

    def test_twice_is_refused(self, desk: Desk) -> None:
        parsed = read("first.html", FIRST.encode())
        import_historic(desk.drafter, parsed, self.SOURCE)
        with pytest.raises(ValidationError):
            import_historic(desk.drafter, parsed, self.SOURCE)

    def test_by_officers_only(self, person: Person) -> None:
        with pytest.raises(PermissionDenied):
            import_historic(person(Role.PUBLISHER), read("first.html", FIRST.encode()), self.SOURCE)

    def test_named_before(self, desk: Desk, django_assert_num_queries: Callable[..., object]) -> None:
        for title, rows in (("七月", JULY), ("八月", AUGUST)):
            source = Source(title=title, issued_on=datetime.date(2020, 7, 24))
            desk.finish(import_historic(desk.drafter, read("x.csv", _csv(rows)), source))

        def names(**asked: str) -> list[tuple[str, bool]]:
            return [(hit.row.app_name, hit.exact) for hit in search.named_before(**asked)]

        assert names(operator="爱财科技有限公司 ") == [("爱又米", True)]
        assert names(operator="上海巨人网络科技有限公司") == [("球球大作战", False)]  # shorter in the bulletin
        assert names(operator="学而思教育") == [("考研帮", False)]
        assert names(app="狐友") == [("狐友", True)]
        assert names(app="狐") == []
        assert names(operator="没有出现过的公司") == []
        assert names() == []
        with django_assert_num_queries(2):  # type: ignore[attr-defined]
            search.named_before(operator="有限公司")


@pytest.mark.django_db
def test_a_certificate_that_was_named(desk: Desk) -> None:
    case = desk.overdue()
    bulletin = desk.published(case)
    [hit] = search.named_before(signer=":".join(["AB"] * 32))
    assert (hit.row.bulletin, hit.exact, hit.matched, hit.correction) == (bulletin, True, ("signer",), None)
    [hit] = search.named_before(operator="样例科技１ (北京)有限公司")
    assert hit.exact


@pytest.mark.django_db
def test_a_naming_that_was_taken_back_is_told_with_its_correction(desk: Desk) -> None:
    from consentry.campaign.bulletins import acts

    bulletin = desk.published(desk.overdue())
    correction = acts.draft_correction(
        desk.drafter, bulletin, [acts.Correction(position=1, withdrawn=True)], "检测对象有误"
    )
    [hit] = search.named_before(app="样例应用1")
    assert hit.correction is None  # a draft takes nothing back
    desk.finish(correction)
    [hit] = search.named_before(app="样例应用1")
    assert hit.correction is not None
    assert hit.correction.bulletin == correction
