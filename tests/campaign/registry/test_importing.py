"""Import of lists: header variants, errors per row, all or nothing, bounded queries, hostile files."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

import openpyxl
import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from consentry.campaign.audit.models import Entry
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Role
from consentry.campaign.registry.exports import csv_table, xlsx_table
from consentry.campaign.registry.importing import read as reading
from consentry.campaign.registry.importing.act import Outcome, import_list
from consentry.campaign.registry.importing.columns import HEADERS, fields_of
from consentry.campaign.registry.models import App, Blob, Listing, Operator, Release, Store
from tests.campaign.conftest import Person

SIGNER = "ab" * 32


@pytest.fixture
def officer(person: Person) -> User:
    return person(Role.OFFICER)


@pytest.fixture
def stores(db: None) -> list[Store]:
    return [
        Store.objects.create(name="应用宝"),
        Store.objects.create(name="小米应用商店", aliases=["小米", "Xiaomi GetApps"]),
        Store.objects.create(name="华为应用市场", aliases=["HUAWEI AppGallery"]),
    ]


def csv(*rows: Sequence[str], encoding: str = "utf-8") -> bytes:
    return "\r\n".join(",".join(f'"{cell}"' for cell in row) for row in rows).encode(encoding)


def xlsx(*rows: Sequence[object]) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def problems(outcome: Outcome) -> list[tuple[int, str, str]]:
    return [(error.row, error.column, error.value) for error in outcome.errors]


BULLETIN = (  # rows of the bulletin of 2020-07-24
    ("关于侵害用户权益行为的APP通报",),
    ("序号", "软件名称", "企业名称", "版本", "版本来源", "所涉问题"),
    ("1", "狐友", "北京搜狐互联网信息服务有限公司", "5.6.0", "应用宝", "私自收集个人信息"),
    ("2", "大角虫漫画", "上海童石网络科技股份有限公司", "3.9.5", "应用宝", "私自共享给第三方"),
    ("", "", "", "", "", "账号注销难"),
    ("3", "球球大作战", "上海巨人网络", "12.1.2", "小米", "私自收集个人信息"),
    ("", "", "", "12.1.3", "官网", "过度索取权限"),
)


@pytest.mark.parametrize(
    "form", [csv, xlsx, lambda *rows: csv(*rows, encoding="gb18030")], ids=["csv", "xlsx", "gb18030"]
)
def test_a_bulletin_s_table(officer: User, stores: list[Store], form: object) -> None:
    outcome = import_list(officer, form(*BULLETIN), "名单.csv")  # type: ignore[operator]
    assert outcome.errors == ()
    assert outcome.written
    assert outcome.created == {"operators": 3, "apps": 3, "listings": 3, "releases": 4}
    game = App.objects.get(name="球球大作战")
    assert (game.package, game.operator.name) == ("", "上海巨人网络")
    found = set(game.releases.values_list("version_name", "source__name", "source_text"))
    assert found == {("12.1.2", "小米应用商店", ""), ("12.1.3", None, "官网")}
    entry = Entry.objects.get(action="registry.import")
    assert entry.object_id == Blob.objects.get().sha256
    assert entry.after["new"]["apps"] == 3
    again = import_list(officer, form(*BULLETIN), "名单.csv")  # type: ignore[operator]
    assert set(again.created.values()) == set(again.changed.values()) == {0}


@pytest.mark.parametrize(("field", "header"), [(f, h) for f, headers in HEADERS.items() for h in headers])
def test_every_header_variant_is_known(field: str, header: str) -> None:
    others = {"name": "应用名称", "operator": "开发者"}
    cells = [f" {header.upper()} ", *(text for other, text in others.items() if other != field)]
    found = fields_of(cells)
    assert found is not None
    assert found[0] == field


def test_full_width_brackets_and_unknown_columns() -> None:
    assert fields_of(["应用名称（软件名称）", "备注", "应用开发者 （企业名称）"]) == {0: "name", 2: "operator"}
    assert fields_of(["应用名称", "备注"]) is None


def test_what_a_registry_needs(officer: User, stores: list[Store]) -> None:
    header = ("name", "developer", "package", "signer", "type", "store", "downloads", "url", "email", "credit code")
    row = ("应用甲", "公司甲", "com.example.a", SIGNER.upper(), "实用工具类", "huawei appgallery", "1.2亿+")
    data = csv(header, (*row, "https://a.example/x", "a@example.com", "91110000600037341L"))
    assert import_list(officer, data, "a.csv").errors == ()
    app = App.objects.get()
    assert (app.package, app.signer) == ("com.example.a", SIGNER)
    assert app.app_type
    assert app.operator.credit_code == "91110000600037341L"
    assert (Listing.objects.get().store.name, Listing.objects.get().downloads) == ("华为应用市场", 120_000_000)


def test_errors_name_row_column_and_value_and_nothing_is_imported(officer: User, stores: list[Store]) -> None:
    header = ("应用名称", "应用开发者", "包名", "签名证书", "应用类型", "应用来源", "下载量", "链接")
    data = csv(
        header,
        ("好的", "公司甲", "com.example.good", "", "", "应用宝", "12,000", ""),
        ("", "公司甲", "com.example.b", "", "", "", "", ""),
        ("丙", "公司甲", "no package", "", "", "", "", ""),
        ("丁", "公司甲", "com.example.d", "12", "", "", "", ""),
        ("戊", "公司甲", "com.example.e", "", "没有这类", "", "", ""),
        ("己", "公司甲", "com.example.f", "", "", "应用宝", "-5", ""),
        ("庚", "公司甲", "com.example.g", "", "", "", "", "javascript:alert(1)"),
        ("=1+1", "公司甲", "", "", "", "", "", ""),
        ("辛", "公司乙", "com.example.good", "", "", "", "", ""),
    )
    outcome = import_list(officer, data, "a.csv")
    assert problems(outcome) == [
        (3, "应用名称", ""),
        (4, "包名", "no package"),
        (5, "签名证书", "12"),
        (6, "应用类型", "没有这类"),
        (7, "下载量", "-5"),
        (8, "链接", "javascript:alert(1)"),
        (9, "应用名称", "=1+1"),
    ]
    assert not outcome.written
    for model in (App, Operator, Listing, Release, Blob, Entry):
        assert not model.objects.exists()
    for language, text in (("zh-hans", "不能为空。"), ("en", "Must not be empty.")):
        with translation.override(language):
            assert import_list(officer, data, "a.csv").errors[0].message == text


def test_contradictions_in_the_file_and_with_the_registry(officer: User, stores: list[Store]) -> None:
    header = ("应用名称", "应用开发者", "包名", "应用来源", "下载量")
    twice = csv(header, ("甲", "公司甲", "com.example.a", "", ""), ("甲", "公司乙", "com.example.a", "", ""))
    assert problems(import_list(officer, twice, "a.csv")) == [(3, "", "公司乙")]
    assert import_list(officer, csv(header, ("甲", "公司甲", "com.example.a", "", "")), "a.csv").written
    wrong = csv(header, ("甲", "公司丙", "com.example.a", "", ""), ("乙", "公司丙", "", "没有的商店", "5"))
    assert problems(import_list(officer, wrong, "a.csv")) == [
        (2, "应用开发者", "公司丙"),
        (3, "应用来源", "没有的商店"),
    ]
    assert Operator.objects.count() == 1


def test_a_list_completes_what_is_known(officer: User, stores: list[Store]) -> None:
    header = ("应用名称", "应用开发者", "包名", "签名证书", "应用来源", "下载量")
    assert import_list(officer, csv(header, ("甲", "公司甲", "com.example.a", "", "小米", "10")), "a.csv").written
    better = csv(header, ("甲 2", "公司甲", "com.example.a", SIGNER, "Xiaomi GetApps", "20"))
    outcome = import_list(officer, better, "a.csv")
    assert outcome.created == {"operators": 0, "apps": 0, "listings": 0, "releases": 0}
    assert outcome.changed == {"operators": 0, "apps": 1, "listings": 1, "releases": 0}
    app = App.objects.get()
    assert (app.name, app.signer, app.listings.get().downloads) == ("甲", SIGNER, 20)


def test_a_merged_app_is_found_by_what_it_was(officer: User) -> None:
    operator = Operator.objects.create(name="公司甲")
    kept = App.objects.create(package="com.example.a", signer=SIGNER, name="甲", operator=operator)
    App.objects.create(package="com.example.a", name="甲", operator=operator, merged_into=kept)
    App.objects.create(name="老名字", operator=operator, merged_into=kept)
    header = ("应用名称", "应用开发者", "包名", "版本")
    rows = (("甲", "公司甲", "com.example.a", "1"), ("老名字", "公司甲", "", "2"))
    assert import_list(officer, csv(header, *rows), "a.csv").errors == ()
    assert set(kept.releases.values_list("version_name", flat=True)) == {"1", "2"}


def test_several_apps_of_one_package_ask_for_the_certificate(officer: User) -> None:
    operator = Operator.objects.create(name="公司甲")
    for signer in (SIGNER, "cd" * 32):
        App.objects.create(package="com.example.a", signer=signer, name="甲", operator=operator)
    header = ("应用名称", "应用开发者", "包名", "签名证书", "版本")
    outcome = import_list(officer, csv(header, ("甲", "公司甲", "com.example.a", "", "1")), "a.csv")
    assert problems(outcome) == [(2, "签名证书", "")]
    assert import_list(officer, csv(header, ("甲", "公司甲", "com.example.a", SIGNER, "1")), "a.csv").written


def test_a_preview_changes_nothing(officer: User, stores: list[Store]) -> None:
    outcome = import_list(officer, csv(*BULLETIN), "a.csv", dry_run=True)
    assert outcome.created["apps"] == 3
    assert not outcome.written
    assert not App.objects.exists()
    assert not Entry.objects.exists()


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.OFFICER])
def test_only_officers_import(person: Person, role: Role) -> None:
    with pytest.raises(PermissionDenied):
        import_list(person(role), csv(*BULLETIN), "a.csv")


def test_ten_thousand_rows_in_few_queries(officer: User, stores: list[Store]) -> None:
    header = ("应用名称", "应用开发者", "包名", "版本", "应用来源", "下载量")
    rows = [
        (f"应用{n}", f"公司{n // 10}", f"com.example.app{n}", "1.0", stores[n % 3].name, str(n * 1000))
        for n in range(10_000)
    ]
    data = csv_table(header, rows)
    with CaptureQueriesContext(
        connection,
    ) as queries:
        outcome = import_list(officer, data, "big.csv")
    assert outcome.errors == ()
    assert outcome.created == {"operators": 1_000, "apps": 10_000, "listings": 10_000, "releases": 10_000}
    assert len(queries) < (600 if connection.vendor == "sqlite" else 120)
    with CaptureQueriesContext(connection) as queries:
        again = import_list(officer, data, "big.csv")
    assert set(again.created.values()) == {0}
    assert len(queries) < 150
    assert App.objects.count() == 10_000


def test_ten_thousand_rows_of_a_workbook_are_checked(officer: User, stores: list[Store]) -> None:
    rows = [(f"应用{n}", f"公司{n // 10}", f"com.example.app{n}") for n in range(10_000)]
    rows[9_999] = ("应用", "", "com.example.last")
    data = xlsx_table("名单", ("应用名称", "应用开发者", "包名"), rows)
    assert problems(import_list(officer, data, "big.xlsx")) == [(10_001, "应用开发者", "")]


def test_formulas_of_a_workbook_are_refused(officer: User) -> None:
    data = xlsx(("应用名称", "应用开发者"), ("甲", '=HYPERLINK("https://evil.example","公司")'))
    assert [(row, column) for row, column, _ in problems(import_list(officer, data, "a.xlsx"))] == [(2, "应用开发者")]


def _bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("xl/workbook.xml", b" " * (8 << 20))
    return out.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\0\0\0",
        b"PK\x03\x04 not a zip",
        b'"never closed\r\n',
        bytes([0xFF, 0xFF, 0x80]),
        b"name,developer\r\n" + b"a," * 200,
        b"name,developer\r\n" + b"a" * 6_000 + b",b",
        b"something,else\r\n1,2",
        xlsx()[:2_000],
        _bomb(),
    ],
    ids=[
        "empty",
        "binary",
        "broken-zip",
        "open-quote",
        "encoding",
        "wide",
        "long-cell",
        "no-header",
        "cut",
        "no-workbook",
    ],
)
def test_unreadable_files_are_refused_with_a_reason(officer: User, data: bytes) -> None:
    outcome = import_list(officer, data, "x.csv")
    assert len(outcome.errors) == 1
    assert outcome.errors[0].message
    assert not outcome.written


def test_limits(officer: User, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MAX_INFLATED", 1 << 20)
    assert len(import_list(officer, _bomb(), "a.xlsx").errors) == 1
    monkeypatch.setattr(reading, "MAX_ROWS", 3)
    assert "3" in import_list(officer, csv(*BULLETIN), "a.csv").errors[0].message
    monkeypatch.setattr(reading, "MAX_BYTES", 10)
    assert not import_list(officer, csv(*BULLETIN), "a.csv").written


def test_exports_are_never_computed_and_come_back_as_they_were() -> None:
    rows = [("=1+1", "@SUM(A1)"), ("-2+3", "+cmd|' /C calc'!A0"), ("\t=1", "甲"), ("-5", "x")]
    table = csv_table(("应用名称", "应用开发者"), rows)
    for line in table.decode("utf-8-sig").splitlines()[1:4]:
        assert line.startswith(("'", "\"'"))
    assert [row.cells for row in reading.read(table, "a.csv")][1:3] == rows[:2]
    book = openpyxl.load_workbook(io.BytesIO(xlsx_table("表", ("a", "b"), rows)))
    cells = [cell for line in book.active.iter_rows(min_row=2) for cell in line]
    assert {cell.data_type for cell in cells} <= {"s", "inlineStr"}
    assert cells[0].value == "=1+1"
    assert csv_table(("n",), [(-5,), (None,)]).decode("utf-8-sig").split()[:2] == ["n", "-5"]
