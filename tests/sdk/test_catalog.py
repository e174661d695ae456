"""The SDK catalog itself: enough of them, every value with its source, no prefix that takes what is not its own."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from consentry.catalog import load
from consentry.model.catalog import Sdk
from consentry.sdk.owner import index_owners

ROOT = Path(__file__).parents[2]
DATA = ROOT / "src" / "consentry" / "catalog" / "data" / "sdks"
SDKS = load().sdks

#: Names under which vendors or platforms keep many unrelated things: no SDK by themselves.
_TOO_WIDE = (
    "com cn org net io me android java javax com.android com.google com.google.android com.tencent com.tencent.mm "
    "com.baidu com.baidu.android com.alibaba com.alibaba.android com.alibaba.sdk com.alibaba.sdk.android com.taobao "
    "com.alipay com.aliyun com.bytedance com.bytedance.sdk com.ss com.ss.android com.huawei com.huawei.android "
    "com.xiaomi com.miui com.oppo com.heytap com.vivo com.meizu com.samsung com.facebook com.netease com.sina "
    "com.sina.weibo com.jd com.jingdong com.kuaishou com.kwai com.qihoo com.iqiyi com.meituan com.didi com.microsoft "
    "com.amazon com.yandex com.adobe com.github com.github.android io.github com.gitee com.example com.unity "
    "com.airbnb com.square com.squareup org.apache org.eclipse a b c com.a com.sdk com.app"
)
#: Single words that are the whole name of a library, or an obfuscated root that a vendor ships.
_ONE_WORD = (
    "androidx kotlin kotlinx _COROUTINE okhttp3 okio retrofit2 retrofit rx bolts butterknife dagger leakcanary shark coil "
    "coil3 jxl junit xcrash kshark livekit zendesk sqip udesk cmbapi mtopsdk layaair androidtranscoder "
    "hilt_aggregated_deps MTT XI"
)
TOO_WIDE = frozenset(_TOO_WIDE.split())
ONE_WORD = frozenset(_ONE_WORD.split())


def ids(sdks: tuple[Sdk, ...]) -> list[str]:
    return [sdk.id for sdk in sdks]


def test_there_are_enough_and_enough_of_them_are_chinese() -> None:
    assert len(SDKS) >= 400
    assert sum(sdk.used_in_china for sdk in SDKS) >= 150
    assert len(set(ids(SDKS))) == len(SDKS)


@pytest.mark.parametrize("sdk", SDKS, ids=ids(SDKS))
def test_every_sdk_can_be_recognised_and_says_where_it_was_read(sdk: Sdk) -> None:
    assert sdk.packages or sdk.components or sdk.natives
    values = [*sdk.packages, *sdk.components, *sdk.natives, *sdk.collects]
    values += [item for item in (sdk.privacy_url, sdk.website) if item]
    assert all(item.value and item.source for item in values)
    assert {item.source for item in (*values, *sdk.init)} == set(sdk.sources)
    assert sdk.categories
    assert sdk.purpose
    assert sdk.name.zh and sdk.name.en and sdk.vendor.zh and sdk.vendor.en
    assert all(len(country) == 2 for country in sdk.countries)


def test_no_prefix_is_claimed_twice() -> None:
    claims = Counter(prefix.value for sdk in SDKS for prefix in sdk.packages)
    assert [prefix for prefix, number in claims.items() if number > 1] == []


def test_no_signal_of_another_kind_is_claimed_twice() -> None:
    for kind in ("components", "natives"):
        claims = Counter(item.value for sdk in SDKS for item in getattr(sdk, kind))
        assert [value for value, number in claims.items() if number > 1] == [], kind


def test_no_prefix_takes_what_is_not_its_own() -> None:
    prefixes = {prefix.value for sdk in SDKS for prefix in sdk.packages}
    assert prefixes & TOO_WIDE == set()
    assert {prefix for prefix in prefixes if "." not in prefix} <= ONE_WORD
    assert [prefix for prefix in prefixes if not re.fullmatch(r"[A-Za-z_][\w$]*(\.[A-Za-z_][\w$]*)*", prefix)] == []


def test_libraries_that_name_their_sdk_are_not_the_common_ones() -> None:
    natives = {item.value for sdk in SDKS for item in sdk.natives}
    assert (
        natives & {"libc++_shared.so", "libcrypto.so", "libssl.so", "libmain.so", "libffmpeg.so", "libsqlite.so"}
        == set()
    )
    assert all(re.fullmatch(r"lib[\w.+*-]+\.so", name) for name in natives)
    assert all(len(name.partition("*")[0]) >= 6 for name in natives)


@pytest.mark.parametrize(
    ("class_name", "owner"),
    [
        ("com.umeng.analytics.MobclickAgent", "umeng-analytics"),
        ("com.umeng.message.PushAgent", "umeng-push"),
        ("com.umeng.socialize.UMShareAPI", "umeng-share"),
        ("com.tencent.mm.opensdk.openapi.WXAPIFactory", "wechat-open"),
        ("com.tencent.mm.ui.LauncherUI", ""),
        ("com.tencent.bugly.crashreport.CrashReport", "bugly"),
        ("com.tencent.smtt.sdk.WebView", "tbs-x5"),
        ("com.tencent.mmkv.MMKV", "tencent-mmkv"),
        ("com.tencent.qq.Anything", ""),
        ("com.alipay.sdk.app.PayTask", "alipay"),
        ("com.amap.api.maps.AMap", "amap"),
        ("com.amap.api.location.AMapLocationClient", "amap-location"),
        ("com.loc.a", "amap-location"),
        ("com.location.tool.A", ""),
        ("com.baidu.mapapi.SDKInitializer", "baidu-map"),
        ("com.baidu.location.LocationClient", "baidu-location"),
        ("com.baidu.mobads.sdk.api.AdView", "baidu-mobads"),
        ("com.baidu.searchbox.Main", ""),
        ("com.bytedance.sdk.openadsdk.TTAdSdk", "pangle"),
        ("com.bytedance.sdk.open.aweme.Auth", "douyin-open"),
        ("com.ss.android.article.news.Main", ""),
        ("com.huawei.hms.push.HmsMessaging", "huawei-push"),
        ("com.huawei.hms.api.HuaweiApiClient", "huawei-hms-core"),
        ("cn.jpush.android.api.JPushInterface", "jpush"),
        ("cn.jiguang.api.JCoreManager", "jcore"),
        ("com.facebook.react.ReactActivity", "react-native"),
        ("com.facebook.appevents.AppEventsLogger", "facebook-sdk"),
        ("com.facebook.drawee.view.SimpleDraweeView", "fresco"),
        ("com.facebook.katana.Main", ""),
        ("com.google.android.gms.ads.AdView", "admob"),
        ("com.google.android.gms.common.api.Status", "google-play-services"),
        ("com.google.android.material.button.MaterialButton", "material"),
        ("com.google.android.apps.maps.Main", ""),
        ("androidx.core.app.ActivityCompat", "androidx"),
        ("okhttp3.OkHttpClient", "okhttp"),
        ("okhttp3x.Other", ""),
        ("rx.Observable", "rxjava"),
        ("rxtools.Other", ""),
        ("com.netease.nimlib.sdk.NIMClient", "netease-nim"),
        ("com.netease.cloudmusic.Main", ""),
    ],
)
def test_the_most_specific_prefix_wins(class_name: str, owner: str) -> None:
    assert index_owners(SDKS).owner(class_name) == owner


def test_the_files_are_what_the_script_makes_of_the_entries(tmp_path: Path) -> None:
    for path in DATA.glob("*.yml"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    command = [sys.executable, str(ROOT / "scripts" / "assemble_sdks.py"), "--out", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=200)
    assert done.returncode == 0, done.stderr
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        path.name: path.read_bytes() for path in DATA.glob("*.yml")
    }, "run scripts/assemble_sdks.py"
