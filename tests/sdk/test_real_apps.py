"""SDKs found in real apps, compared with what was checked by hand (`docs/sdks.md`)."""

from __future__ import annotations

import pytest

from consentry._native import Program
from consentry.catalog import load
from consentry.sdk import decode_rows, identify
from tests.apps import dex_members, real_app
from tests.sdk.values import app

pytestmark = pytest.mark.real_apps

#: app -> (package, SDKs beyond open-source libraries)
CHECKED = {
    "load.apk": (
        "com.apicloud.apploader",
        "alipay apicloud baidu-location baidu-map cardio iflytek mta qq-open tencent-location unionpay utdid wechat-open weibo",
    ),
    "Yosemite.apk": ("com.netease.nie.yosemite", "tbs-x5"),
    "react-native-paypal": ("com.paypalexample", "braintree flipper kount paypal react-native"),
    "adb-mlkit.apk": ("io.github.adbmlkit.helper", "firebase google-mlkit google-play-services"),
    "io.appium.settings": ("io.appium.settings", "google-location google-play-services"),
    "android-apidemos": ("io.appium.android.apis", ""),
}
_LIBRARIES = {"library", "ui"}


@pytest.mark.parametrize("name", CHECKED)
def test_exactly_the_sdks_that_are_inside(name: str) -> None:
    package, expected = CHECKED[name]
    rows = decode_rows(Program(dex_members(real_app(name))).class_table())
    found = identify(app(package), rows, load())
    present = {sdk.id for sdk in found.present if not _LIBRARIES & set(sdk.categories) or "google" in sdk.id}
    assert present == set(expected.split())
    assert found.coverage.counts["classes"] == len(rows)
