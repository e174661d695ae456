"""The shipped knowledge of Android: complete, and careful where it could accuse wrongly."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from consentry.catalog import Index, load
from consentry.catalog.load import DATA
from consentry.model.catalog import Catalog
from consentry.model.code import Confidence

INDEX = Index(load(DATA))

#: what the 45 rows of the field's lists speak of (behaviours such as requests and self-start are facts and tags)
CLASSES = [
    "imei",
    "meid",
    "imsi",
    "iccid",
    "phone-number",
    "operator",
    "device-serial",
    "android-id",
    "oaid",
    "gaid",
    "drm-id",
    "wifi-mac",
    "bluetooth-mac",
    "nearby-devices",
    "ssid",
    "bssid",
    "wifi-list",
    "ip-address",
    "network-state",
    "location",
    "address-geocode",
    "cell-id",
    "gnss",
    "contacts",
    "sms",
    "call-log",
    "calendar",
    "media-files",
    "browsing-history",
    "camera",
    "microphone",
    "screen-content",
    "installed-apps",
    "running-apps",
    "app-usage",
    "clipboard",
    "sensors",
    "step-activity",
    "health-data",
    "device-accounts",
    "notifications",
    "screen-text",
    "files",
    "biometrics",
    "call-state",
    "bluetooth-name",
]

Symbol = tuple[str, str]


def _symbols() -> dict[Symbol, set[str]]:
    found: dict[Symbol, set[str]] = {}
    for information in INDEX.catalog.information:
        for api in information.apis:
            for match in api.matches:
                found.setdefault((match.class_name, match.method or match.field), set()).add(information.id)
    return found


def test_every_class_of_the_lists_has_apis() -> None:
    assert len(CLASSES) >= 45
    for name in CLASSES:
        assert INDEX.information[name].apis, name
    assert len(INDEX.apis) > 150


@pytest.mark.parametrize(
    ("class_name", "member", "information"),
    [
        ("android.telephony.TelephonyManager", "getDeviceId", "imei"),
        ("android.provider.Settings$Secure", "getString", "android-id"),
        ("android.os.Build", "SERIAL", "device-serial"),
        ("java.net.NetworkInterface", "getHardwareAddress", "wifi-mac"),
        ("com.bun.miitmdid.interfaces.IdSupplier", "getOAID", "oaid"),
        ("com.google.android.gms.ads.identifier.AdvertisingIdClient", "getAdvertisingIdInfo", "gaid"),
        ("com.google.android.gms.location.FusedLocationProviderClient", "getLastLocation", "location"),
        ("com.amap.api.location.AMapLocationClient", "startLocation", "location"),
        ("com.baidu.location.LocationClient", "start", "location"),
        ("com.tencent.map.geolocation.TencentLocationManager", "requestLocationUpdates", "location"),
        ("android.content.ContentResolver", "query", "contacts"),
        ("android.content.ContentResolver", "query", "sms"),
        ("android.content.ContentResolver", "query", "call-log"),
        ("android.content.ContentResolver", "query", "calendar"),
        ("android.content.ContentResolver", "query", "media-files"),
        ("java.lang.Runtime", "exec", "installed-apps"),
        ("android.service.notification.NotificationListenerService", "onNotificationPosted", "notifications"),
    ],
)
def test_known_apis(class_name: str, member: str, information: str) -> None:
    assert information in _symbols()[class_name, member]


@pytest.mark.parametrize(
    ("class_name", "member"),
    [
        ("android.content.pm.PackageManager", "getPackageInfo"),  # of one known app, mostly the own one
        ("android.content.pm.PackageManager", "getApplicationInfo"),
        ("android.content.pm.PackageManager", "resolveActivity"),
        ("android.content.ClipboardManager", "setPrimaryClip"),  # writing is not collecting
        ("android.content.ClipboardManager", "hasPrimaryClip"),
        ("android.content.ContentResolver", "insert"),
        ("android.os.Build", "MODEL"),  # basic information
        ("android.app.NotificationManager", "getActiveNotifications"),  # the own ones
        ("java.net.InetAddress", "getHostAddress"),  # of whatever address, mostly a server's
    ],
)
def test_harmless_calls_are_not_information(class_name: str, member: str) -> None:
    assert (class_name, member) not in _symbols()


@pytest.mark.parametrize(
    "api",
    [
        "packages-query-activities",
        "running-processes",
        "biometric-prompt",
        "external-storage",
        "accessibility-node-text",
        "wifi-connection-info",
        "sensor-list",
    ],
)
def test_ambiguous_calls_have_low_confidence(api: str) -> None:
    assert INDEX.apis[api].confidence is Confidence.LOW


def test_calls_of_support_libraries_that_are_not_the_apps_doing() -> None:
    assert "androidx.appcompat.app.TwilightManager" in INDEX.apis["location-last-known"].unless_in
    assert "androidx.appcompat.widget.AppCompatReceiveContentHelper" in INDEX.apis["clipboard-get"].unless_in
    # the wrapper itself is matched, so that its caller is seen
    wrapper = "androidx.core.telephony.TelephonyManagerCompat"
    assert wrapper in INDEX.apis["telephony-get-imei"].unless_in
    assert wrapper in {match.class_name for match in INDEX.apis["telephony-get-imei"].matches}


def test_calls_that_are_shared_by_classes_are_told_apart_by_a_constant() -> None:
    for information in INDEX.catalog.information:
        for api in information.apis:
            for match in api.matches:
                if len(_symbols()[match.class_name, match.method or match.field]) > 1:
                    assert match.argument is not None or api.confidence is Confidence.LOW, (api.id, match)


def test_what_is_no_personal_information_by_itself() -> None:
    for name in ("network-state", "operator", "gnss", "call-state", "device-model", "os-version"):
        assert not INDEX.information[name].personal, name


def test_identifiers_that_cannot_be_reset() -> None:
    fixed = {item.id for item in INDEX.catalog.information if item.resettable is False}
    assert fixed == {"imei", "meid", "imsi", "iccid", "device-serial", "wifi-mac", "bluetooth-mac"}
    assert {item.id for item in INDEX.catalog.information if item.resettable} == {"android-id", "oaid", "gaid"}


def test_permission_groups_are_the_ten_of_android_9() -> None:
    old = [item for item in INDEX.catalog.permissions if item.level == "dangerous" and item.since <= 28]
    assert Counter(item.group for item in old) == {
        "CALENDAR": 2,
        "CALL_LOG": 3,
        "CAMERA": 1,
        "CONTACTS": 3,
        "LOCATION": 2,
        "MICROPHONE": 1,
        "PHONE": 7,
        "SENSORS": 1,
        "SMS": 6,
        "STORAGE": 2,
    }
    for item in INDEX.catalog.permissions:
        assert bool(item.group) == (item.level in ("dangerous", "oem")), item.name


def test_a_permission_whose_uses_are_listed_has_some() -> None:
    named = {name for api in INDEX.apis.values() for name in api.permissions}
    listed = {item.name for item in INDEX.catalog.permissions if item.uses_listed}
    assert listed <= named
    # uses of these can hide in native code, in paths, or in other apps
    for name in ("RECORD_AUDIO", "READ_EXTERNAL_STORAGE", "POST_NOTIFICATIONS", "INTERNET", "BLUETOOTH_CONNECT"):
        assert f"android.permission.{name}" not in listed


def test_own_knowledge_is_marked() -> None:
    for api in INDEX.apis.values():
        if api.source.startswith("own knowledge") and "flags" not in api.source and "types" not in api.source:
            assert api.unverified, api.id


def test_the_cached_catalog_is_read_without_the_yaml(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    compiled = load(DATA)

    def never(_: Path) -> Catalog:
        raise AssertionError("compiled again")

    monkeypatch.setattr("consentry.catalog.compile.compile_catalog", never)
    assert load(DATA) == compiled


def test_permissions_of_apis_are_such_that_an_app_declares() -> None:
    # else an access would count as one the app has no permission for, and be passed over in silence
    for item in INDEX.catalog.information:
        for api in item.apis:
            assert not any(name.startswith("android.permission.BIND_") for name in api.permissions), api.id
    for api in (
        "packages-installed",
        "gaid-play-services",
        "notification-listener",
        "network-interface-get-hardware-address",
    ):
        assert INDEX.apis[api].permissions == (), api
