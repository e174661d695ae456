"""What a document calls its subject, and when that is certainly another product."""

from __future__ import annotations

import pytest

from consentry.catalog import load
from consentry.policy import Subjects, about_another
from consentry.policy.reading.read import read

SUBJECTS = Subjects(load())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# 晴空天气隐私政策\n\n我们会收集您的位置。", "晴空天气"),
        ("# 《晴空天气》用户隐私协议", "晴空天气"),
        ("# 隐私政策\n\n欢迎您使用“晴空天气”！", "晴空天气"),
        ("# 晴空天气App个人信息保护政策", "晴空天气"),
        ("# Northwind Privacy Policy", "Northwind"),
        ("# Privacy policy of Northwind", "Northwind"),
        ("# 隐私政策", ""),
        ("# 用户隐私政策", ""),
        ("# 产品隐私协议", ""),
        ("# 儿童隐私保护声明", ""),
        ("# 第三方SDK隐私政策", ""),
        ("# 星河科技有限公司隐私政策", ""),
        ("# Privacy Policy", ""),
        ("# Our Privacy Policy", ""),
        ("# The App Privacy Policy", ""),
        ("# 请阅读隐私政策", ""),
        ("我们收集您的手机号。", ""),
    ],
)
def test_subjects(text: str, expected: str) -> None:
    assert SUBJECTS.of(read("policy.md", text.encode())) == expected


@pytest.mark.parametrize(
    ("subject", "names", "package", "text", "expected"),
    [
        ("青橙记账", ("晴空天气", "ClearSky"), "com.example.clearsky", "青橙记账隐私政策。欢迎使用青橙记账。", True),
        ("Northwind", ("ClearSky",), "com.example.clearsky", "Northwind privacy policy. Northwind collects", True),
        ("在线购物", ("晴空天气",), "com.example.a", "在线购物隐私政策。我们收集", False),  # a kind of service
        ("晴空", ("晴空天气",), "com.example.a", "晴空隐私政策", False),  # an abbreviation
        ("晴空天气极速版", ("晴空天气",), "com.example.a", "晴空天气极速版隐私政策", False),  # an edition
        ("青橙记账", ("ClearSky",), "com.example.clearsky", "青橙记账隐私政策", False),  # a name in another script
        ("ClearSky", ("晴空天气",), "com.example.a", "ClearSky privacy policy", False),
        ("青橙", ("晴空天气",), "com.example.a", "青橙旗下产品包括晴空天气等", False),  # the brand's products are named
        ("青橙", ("晴空天气",), "com.example.a", "青橙（com.example.a）", False),
        ("clearsky", ("Weather",), "com.example.clearsky", "ClearSky policy", False),  # the brand in the package
        ("青橙记账", (), "com.example.a", "青橙记账隐私政策", False),
        ("", ("晴空天气",), "com.example.a", "隐私政策", False),
        ("青橙記賬", ("青橙记账",), "com.example.a", "青橙記賬隱私政策", False),  # the same in traditional characters
    ],
)
def test_another_product(subject: str, names: tuple[str, ...], package: str, text: str, expected: bool) -> None:
    assert about_another(subject, names, package, text) is expected
