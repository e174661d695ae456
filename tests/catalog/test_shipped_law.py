"""The shipped law: complete, and its official wording untouched."""

from __future__ import annotations

import hashlib
from collections import Counter

import pytest

from consentry.catalog import Index, load
from consentry.catalog.load import DATA

INDEX = Index(load(DATA))

TYPES_337 = (
    "私自收集个人信息",
    "超范围收集个人信息",
    "私自共享给第三方",
    "强制用户使用定向推送功能",
    "不给权限不让用",
    "频繁申请权限",
    "过度索取权限",
    "账号注销难",
)
TYPES_164 = (
    "违规收集个人信息",
    "超范围收集个人信息",
    "违规使用个人信息",
    "强制用户使用定向推送功能",
    "APP强制、频繁、过度索取权限",
    "APP频繁自启动和关联启动",
    "欺骗误导用户下载APP",
    "欺骗误导用户提供个人信息",
    "应用分发平台上的APP信息明示不到位",
    "应用分发平台管理责任落实不到位",
)
APP_TYPES = [
    "地图导航类",
    "网络约车类",
    "即时通信类",
    "网络社区类",
    "网络支付类",
    "网上购物类",
    "餐饮外卖类",
    "邮件快件寄递类",
    "交通票务类",
    "婚恋相亲类",
    "求职招聘类",
    "网络借贷类",
    "房屋租售类",
    "二手车交易类",
    "问诊挂号类",
    "旅游服务类",
    "酒店服务类",
    "网络游戏类",
    "学习教育类",
    "本地生活类",
    "女性健康类",
    "用车服务类",
    "投资理财类",
    "手机银行类",
    "邮箱云盘类",
    "远程会议类",
    "网络直播类",
    "在线影音类",
    "短视频类",
    "新闻资讯类",
    "运动健身类",
    "浏览器类",
    "输入法类",
    "安全管理类",
    "电子图书类",
    "拍摄美化类",
    "应用商店类",
    "实用工具类",
    "演出票务类",
]

#: sha256 of the official Chinese texts, joined by line feeds, taken from the sources and not from our files
WORDING = {
    "miit-337": (8, "bf8b6eb6c8d10cc4aca0b9290da9081c64d4b5ba4a9ff0cbd6d32f4c73a9888a"),
    "miit-164": (
        8,
        "cc29a4c0d32bc721693b8f9121ebdced1aa3777a86261ee7b7949979e5ca3cd9",
    ),  # types 9 and 10: wording not obtained
    "cac-191": (31, "745589d9b6f02addac91841cc882eb4512271fe17107ef52c82a1dbe7cc7fad6"),
}
WORDING_APP_TYPES = "dbf7fe0668cc649d5a6cdb51aa1206d242bcc1e13ef9626a3d86d257b0dfb4c2"


def _digest(lines: list[str]) -> str:
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


@pytest.mark.parametrize("regulation", WORDING)
def test_official_wording_is_byte_for_byte(regulation: str) -> None:
    count, expected = WORDING[regulation]
    assert _digest([clause.text.zh for clause in INDEX.regulations[regulation].clauses[:count]]) == expected


def test_official_wording_of_app_types() -> None:
    types = sorted(INDEX.catalog.app_types, key=lambda item: item.number)
    lines = ["|".join((item.name.zh, item.function.zh, item.necessary.zh)) for item in types]
    assert _digest(lines) == WORDING_APP_TYPES


def test_issue_types() -> None:
    for regulation, names in (("miit-337", TYPES_337), ("miit-164", TYPES_164)):
        clauses = INDEX.regulations[regulation].clauses
        assert [clause.id for clause in clauses] == [f"{regulation}/{n}" for n in range(1, len(names) + 1)]
        assert tuple(clause.title.zh for clause in clauses) == names


def test_the_31_items() -> None:
    items = [clause.id.removeprefix("cac-191/") for clause in INDEX.regulations["cac-191"].clauses]
    assert Counter(item[0] for item in items) == {"1": 4, "2": 4, "3": 9, "4": 6, "5": 3, "6": 5}
    assert items == sorted(items)
    assert len({clause.group for clause in INDEX.regulations["cac-191"].clauses}) == 6


def test_app_types_are_types_and_clauses() -> None:
    types = INDEX.catalog.app_types
    assert [item.name.zh for item in types] == list(APP_TYPES)
    assert [item.number for item in types] == list(range(1, 40))
    clauses = INDEX.regulations["app-types"].clauses
    assert [clause.id for clause in clauses] == [f"app-types/{n}" for n in range(1, 40)]
    assert [clause.text for clause in clauses] == [item.necessary for item in types]


def test_what_app_types_justify() -> None:
    none = [item for item in INDEX.catalog.app_types if item.necessary.zh == "无须个人信息"]
    assert len(none) == 13
    assert all(not item.information and not item.permissions for item in none)
    for item in INDEX.catalog.app_types:
        # a number that the user types in justifies no access to the telephone
        assert "PHONE" not in item.permissions
        assert ("位置信息" in item.necessary.zh) == ("LOCATION" in item.permissions)
        assert ("位置信息" in item.necessary.zh) == ("location" in item.information)
        assert ("注册用户移动电话号码" in item.necessary.zh) == ("mobile-number-registered" in item.information)
        assert ("支付信息" in item.necessary.zh) == ("payment-info" in item.information)


def test_laboratory_specification() -> None:
    parts = Counter(clause.id.split("/")[1].split("-")[0] for clause in INDEX.regulations["taf-078"].clauses)
    assert set(parts) == {str(n) for n in range(1, 11)}
    assert all(clause.unverified for clause in INDEX.regulations["taf-078"].clauses)


@pytest.mark.parametrize(
    ("threshold", "value", "clause"),
    [
        ("policy-taps-max", 4, "cac-191/1.3"),
        ("response-working-days", 15, "cac-191/6.3"),
        ("complaint-working-days", 15, "cac-191/6.5"),
        ("re-prompt-hours", 48, "taf-077/5-8.2.1-c"),
        ("shake-acceleration-min", 15, "taf-078/7-shake"),
        ("shake-rotation-min", 35, "taf-078/7-shake"),
        ("shake-duration-min", 3, "taf-078/7-shake"),
        ("rectification-working-days", 5, "miit-164"),
        ("target-sdk-min", 23, "practice/target-sdk"),
        ("deletion-taps-max", 5, "practice/deletion-entry"),
    ],
)
def test_thresholds(threshold: str, value: int, clause: str) -> None:
    assert INDEX.thresholds[threshold].value == value
    assert INDEX.thresholds[threshold].clause == clause


def test_what_is_not_verified_is_never_judged_by_default() -> None:
    for regulation in INDEX.catalog.regulations:
        if regulation.country != "CN" or regulation.id in ("pipl", "practice", "gbt-35273", "gbt-41391"):
            assert not regulation.default, regulation.id
            assert all(clause.unverified for clause in regulation.clauses), regulation.id


def test_every_clause_of_the_notices_maps_to_its_likes() -> None:
    for clause in (*INDEX.regulations["miit-337"].clauses, *INDEX.regulations["miit-164"].clauses):
        assert clause.maps_to or clause.id == "miit-164/7", clause.id
    assert "miit-164/1" in INDEX.clauses["miit-337/1"].maps_to
    assert "pipl/47" in INDEX.clauses["miit-337/8"].maps_to
    assert "miit-337/8" in INDEX.clauses["cac-191/6.1"].maps_to


def test_wordings_of_bulletins() -> None:
    wordings = {alias.wording: alias.clauses for alias in INDEX.catalog.aliases}
    assert set(TYPES_337) | set(TYPES_164) <= set(wordings)
    assert wordings["账号注销难"] == ("miit-337/8",)
    assert wordings["超范围收集个人信息"] == ("miit-337/2", "miit-164/2")
