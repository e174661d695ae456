"""Series of names in prose: who stands beside a name, and what does not."""

from __future__ import annotations

import pytest

from consentry.catalog import load
from consentry.policy.collect import collect
from consentry.policy.limits import Limits

CATALOG = load()


def names(text: str) -> list[str]:
    policy = collect([("policy.txt", text.encode())], Limits(), CATALOG)
    return [party.name for party in policy.third_parties]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We share your email address with Acme, Globex and Initech.", ["Acme", "Globex", "Initech"]),
        (
            "We share your email address with Acme Inc., Globex Ltd, and Initech GmbH.",
            ["Acme Inc.", "Globex Ltd", "Initech GmbH"],
        ),
        ("Your crash reports are sent to Vandelay, Sentry or Hooli.", ["Vandelay", "Sentry", "Hooli"]),
        ("我们会将您的手机号共享给“甲骨科技”、“蓝海网络”。", ["甲骨科技", "蓝海网络"]),
        ("我们会将您的手机号共享给甲骨科技、星云数据等公司。", ["甲骨科技", "星云数据"]),
        ("您的手机号会提供给蓝鲸通信、飞信互联，以便发送验证码。", ["蓝鲸通信", "飞信互联"]),
        ("缴费由银杏支付承接，需要使用您的姓名、银行卡号。", ["银杏支付"]),
        ("我们委托云筑科技处理您的账号，委托北辰客服处理您的手机号。", ["云筑科技", "北辰客服"]),
        ("与我们合作的广告平台包括星芒广告、优量汇。它们会收集您的设备标识。", ["星芒广告", "优量汇"]),
        ("We share usage data with Hooli and Vandelay BV.", ["Hooli", "Vandelay BV"]),
        ("We pass your name to Kerb and Sons Ltd and Initech.", ["Kerb and Sons Ltd", "Initech"]),
        (
            "Advertising companies such as Acme, Globex and Initech may collect your name.",
            ["Acme", "Globex", "Initech"],
        ),
        (
            "Our ad networks are Acme, Globex and Initech. Each of these networks receives your IP address.",
            ["Acme", "Globex", "Initech"],
        ),
    ],
)
def test_a_series_names_all_its_members(text: str, expected: list[str]) -> None:
    assert sorted(names(text)) == sorted(expected)


def test_each_gets_what_stands_behind_its_name() -> None:
    text = "我们向云筑科技提供您的邮箱，向北辰客服提供您的手机号。"
    policy = collect([("policy.txt", text.encode())], Limits(), CATALOG)
    assert {party.name: [m.information for m in party.information] for party in policy.third_parties} == {
        "云筑科技": ["email-address"],
        "北辰客服": ["mobile-number-registered"],
    }


@pytest.mark.parametrize(
    "text",
    [
        "我们不会向甲骨科技、星云数据提供您的手机号。",
        "我们向酒店和航空公司提供您的姓名。",
        "订单信息会发送给店员张三。",
        "您的手机号将传输至新加坡、日本。",
        "活动由本公司与当地酒店提供，需要您的手机号。",
        "您的姓名由人工客服处理，手机号由系统存储。",
        "您的人脸信息将上传至云端服务器。",
    ],
)
def test_kinds_and_places_are_no_names(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "We share your email address with Acme, Berlin, Germany.",  # a comma alone joins nothing
        "We share your email address with Acme and our partners.",
        "We share your email address with Acme, and You may object.",
        "We share your email address with Acme and Terms of Service apply.",
    ],
)
def test_what_is_no_member(text: str) -> None:
    assert names(text) == ["Acme"]


def test_a_long_series_is_bounded() -> None:
    text = (
        "We share your email address with Acme, "
        + ", ".join(f"Firm{chr(65 + at % 26)}{at}" for at in range(5_000))
        + " and Last."
    )
    assert len(names(text)) < 200
