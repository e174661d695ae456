"""How well a policy declares what an app does."""

from __future__ import annotations

import pytest

from consentry.catalog import load
from consentry.inspection.declarations import Declarations, Declared
from consentry.model.policy import Quote
from tests.inspection.saying import Saying

CATALOG = load()


def declarations(saying: Saying) -> Declarations:
    return Declarations(saying.policy(), CATALOG)


@pytest.mark.parametrize(
    ("named", "read", "how"),
    [
        ("imei", "imei", Declared.STATED),
        ("device-identifier", "imei", Declared.STATED),  # 设备标识符 covers the IMEI
        ("device-info", "imei", Declared.VAGUELY),  # 设备信息 does not say it
        ("location", "precise-location", Declared.STATED),
        ("location", "wifi-list", Declared.VAGUELY),  # weakly: networks nearby give the location away
        ("network-info", "bssid", Declared.VAGUELY),
        ("precise-location", "location", Declared.STATED),  # a narrower word says more
        ("imei", "android-id", Declared.NOT),
        ("phone-number", "imei", Declared.NOT),
    ],
)
def test_a_broader_word_declares_as_the_catalog_says(named: str, read: str, how: Declared) -> None:
    assert declarations(Saying().collects("我们收集", named)).own(read).how is how


def test_the_best_words_count_and_are_shown() -> None:
    saying = Saying().collects("我们收集设备信息", "device-info").collects("我们收集 IMEI", "imei")
    found = declarations(saying).own("imei")
    assert found.how is Declared.STATED
    assert found.nearest is not None
    assert found.nearest.text == "我们收集 IMEI"


def test_a_vague_mention_of_the_class_itself_declares_vaguely() -> None:
    assert declarations(Saying().collects("位置等信息", "location", vague=True)).own("location").how is Declared.VAGUELY


def test_a_permission_that_gives_it_declares_vaguely() -> None:
    found = declarations(Saying().asks("定位权限：推荐附近的门店", "LOCATION")).own("location")
    assert found.how is Declared.VAGUELY


def test_what_is_denied_is_not_declared() -> None:
    found = declarations(Saying().collects("我们不会收集您的通讯录", "contacts", denied=True))
    assert found.own("contacts").how is Declared.NOT
    denied = found.denied("contacts")
    assert denied is not None
    assert denied.text == "我们不会收集您的通讯录"


def test_a_denial_under_a_condition_denies_nothing() -> None:
    condition = Quote(start=0, end=7, text="未经您同意")
    saying = Saying().collects("未经您同意，我们不会收集通讯录", "contacts", denied=True, conditions=(condition,))
    assert declarations(saying).denied("contacts") is None


def test_a_denial_of_the_broad_class_is_no_denial_of_what_it_covers_vaguely() -> None:
    saying = Saying().collects("我们不收集设备信息", "device-info", denied=True)
    assert declarations(saying).denied("imei") is None


def test_what_an_sdk_collects_is_declared_in_its_entry() -> None:
    saying = Saying().lists("友盟统计", "umeng-analytics", "imei")
    assert declarations(saying).of_sdk("umeng-analytics", "imei").how is Declared.STATED


def test_what_the_app_declares_of_itself_is_not_said_of_the_sdk() -> None:
    saying = Saying().lists("友盟统计", "umeng-analytics").collects("我们收集 IMEI", "imei")
    assert declarations(saying).of_sdk("umeng-analytics", "imei").how is Declared.BY_APP


def test_an_sdk_whose_entry_says_something_else_is_not_declared_and_its_entry_is_shown() -> None:
    found = declarations(Saying().lists("友盟统计", "umeng-analytics", "ip-address")).of_sdk("umeng-analytics", "imei")
    assert found.how is Declared.NOT
    assert found.nearest is not None
    assert found.nearest.text == "友盟统计"


def test_what_is_told_of_another_sdk_of_the_vendor_may_mean_this_one() -> None:
    found = declarations(Saying().lists("极光推送", "jpush", "android-id"))
    assert found.of_sdk("jcore", "android-id").how is Declared.PERHAPS
    assert found.of_sdk("umeng-analytics", "android-id").how is Declared.NOT


def test_what_is_told_of_an_sdk_by_words_that_the_catalog_does_not_know_may_mean_any() -> None:
    found = declarations(Saying().lists("统计合作方", "", "android-id"))
    assert found.of_sdk("umeng-analytics", "android-id").how is Declared.PERHAPS


def test_an_sdk_is_listed_by_itself_by_its_vendor_or_by_its_bare_name() -> None:
    known = {sdk.id: sdk for sdk in CATALOG.sdks}
    sdk = known["umeng-analytics"]
    same = next(other.id for other in CATALOG.sdks if other.vendor.zh == sdk.vendor.zh and other.id != sdk.id)
    assert declarations(Saying().lists("x", sdk.id)).listed(sdk.id).how is Declared.STATED
    assert declarations(Saying().lists("x", same)).listed(sdk.id).how is Declared.VAGUELY
    assert declarations(Saying().says(f"本应用使用 {sdk.name.en.upper()}")).listed(sdk.id).how is Declared.VAGUELY
    assert declarations(Saying().says("本应用不使用第三方")).listed(sdk.id).how is Declared.NOT


def test_a_permission_is_explained_named_or_left_out() -> None:
    assert declarations(Saying().asks("相机权限：扫码", "CAMERA")).permission("CAMERA")[0] == "purpose"
    assert declarations(Saying().asks("相机权限", "CAMERA", purpose=False)).permission("CAMERA")[0] == "named"
    assert declarations(Saying().collects("我们收集位置", "location")).permission("LOCATION")[0] == "information"
    assert declarations(Saying()).permission("CAMERA") == ("not", None)
