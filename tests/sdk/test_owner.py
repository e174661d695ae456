"""Whose code a class is."""

from __future__ import annotations

import pytest

from consentry.sdk.owner import OwnerIndex, index_owners
from tests.sdk.values import sdk

NAMES = {
    "com.umeng": "umeng",
    "com.umeng.message": "umeng-push",
    "com.ta.utdid2.Device": "utdid",
    "com.tencent.mm.opensdk": "wechat",
}


@pytest.mark.parametrize(
    ("class_name", "owner"),
    [
        ("com.umeng.Analytics", "umeng"),
        ("com.umeng.analytics.a.b$c", "umeng"),
        ("com.umeng.message.Push", "umeng-push"),
        ("com.umeng.messages.Other", "umeng"),
        ("com.umengine.Other", ""),
        ("com.umeng", ""),
        ("com.ta.utdid2.Device", "utdid"),
        ("com.ta.utdid2.Device$1", "utdid"),
        ("com.ta.utdid2.Devices", ""),
        ("com.tencent.mm.opensdk.Api", "wechat"),
        ("com.tencent.mm.Ui", ""),
        ("Main", ""),
        ("", ""),
    ],
)
def test_the_longest_whole_prefix_owns(class_name: str, owner: str) -> None:
    index = OwnerIndex(NAMES)
    assert index.owner(class_name) == owner
    assert index.owner(class_name) == owner, "the second look-up comes from memory"


def test_match_names_the_prefix_that_decided() -> None:
    assert OwnerIndex(NAMES).match("com.umeng.message.a.B") == ("umeng-push", "com.umeng.message")


def test_an_app_inside_an_sdk_prefix_owns_itself() -> None:
    index = OwnerIndex(NAMES, package="com.umeng.demo")
    assert index.owner("com.umeng.demo.Main") == ""
    assert index.owner("com.umeng.analytics.Agent") == "umeng"


def test_the_vendors_own_app_owns_the_prefixes_inside_its_package() -> None:
    index = OwnerIndex(NAMES, package="com.tencent.mm")
    assert index.owner("com.tencent.mm.opensdk.Api") == ""
    assert index.owner("com.umeng.Agent") == "umeng"


def test_an_app_package_that_only_begins_alike_takes_nothing() -> None:
    assert OwnerIndex(NAMES, package="com.ume").owner("com.umeng.Agent") == "umeng"


def test_two_sdks_cannot_claim_one_prefix() -> None:
    with pytest.raises(ValueError, match=r"com\.a: claimed by one and two"):
        index_owners((sdk("one", "com.a"), sdk("two", "com.a")))
