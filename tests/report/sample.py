"""A realistic report made by hand: a reader app whose SDK takes identifiers at launch, and that exits when refused."""

from __future__ import annotations

from consentry.model.app import (
    App,
    Certificate,
    Component,
    ComponentKind,
    ContainerKind,
    DeclaredPermission,
    Label,
    NetworkSecurity,
    Packer,
    Signature,
)
from consentry.model.code import (
    Access,
    Confidence,
    Edge,
    Endpoint,
    Frame,
    Path,
    Phase,
    Refusal,
    Request,
    TaggedCall,
    Via,
)
from consentry.model.coverage import Collector, Coverage, CoverageStatus
from consentry.model.location import CodeLocation, FileLocation, ManifestLocation, ResourceLocation
from consentry.model.report import NamedInfo, PermissionUse, Report
from consentry.model.sdk import SdkPresence, Signal
from consentry.model.text import Text
from consentry.model.texts import TopicHit
from tests.report import judged
from tests.report.law import CLAUSES, REGULATIONS
from tests.report.screens import GRAPH

APPLICATION = "com.example.morning.MorningApp"
MAIN = "com.example.morning.ui.MainActivity"


def manifest(line: int, element: str, snippet: str) -> ManifestLocation:
    return ManifestLocation(member="AndroidManifest.xml", element=element, line=line, snippet=snippet)


def code(class_name: str, method: str, descriptor: str, offset: int = -1, *snippet: str) -> CodeLocation:
    return CodeLocation(
        member="classes2.dex" if class_name.startswith("com.mob") else "classes.dex",
        class_name=class_name,
        method=method,
        descriptor=descriptor,
        offset=offset,
        snippet=tuple(("> " if line.startswith(f"{offset:04x}:") else "  ") + line for line in snippet),
    )


LAUNCH_PATH = Path(
    phase=Phase.LAUNCH,
    confidence=Confidence.HIGH,
    entry="application",
    frames=(
        Frame(edge=Edge.ENTRY, location=code(APPLICATION, "onCreate", "()V", 0x1A)),
        Frame(
            edge=Edge.CALL,
            location=code("com.example.morning.push.PushSetup", "start", "(Landroid/content/Context;)V", 0x08),
        ),
        Frame(
            edge=Edge.CALL,
            location=code("com.mobpush.sdk.PushClient", "init", "(Landroid/content/Context;Ljava/lang/String;)V", 0x42),
            owner="mobpush",
        ),
        Frame(edge=Edge.ASYNC, location=code("com.mobpush.sdk.a.b$1", "run", "()V", 0x05), owner="mobpush"),
        Frame(
            edge=Edge.VIRTUAL,
            location=code(
                "com.mobpush.sdk.device.DeviceReader",
                "readIds",
                "()Ljava/util/Map;",
                0x22,
                '001a: const-string v1, "phone"',
                "001c: invoke-virtual {v0, v1}, Context.getSystemService(String)",
                "001f: move-result-object v0",
                "0020: check-cast v0, TelephonyManager",
                "0022: invoke-virtual {v0}, TelephonyManager.getDeviceId()",
                "0025: move-result-object v2",
            ),
            owner="mobpush",
        ),
    ),
)
CLICK_PATH = Path(
    phase=Phase.INTERACTION,
    confidence=Confidence.MEDIUM,
    entry="view-listener",
    frames=(
        Frame(
            edge=Edge.ENTRY,
            location=code(
                "com.example.morning.ui.NearbyFragment$onViewCreated$1", "onClick", "(Landroid/view/View;)V", 0x10
            ),
        ),
        Frame(
            edge=Edge.CALL,
            location=code(
                "com.example.morning.ui.NearbyFragment",
                "locate",
                "()V",
                0x2C,
                "002c: invoke-virtual {v0, v1}, LocationManager.getLastKnownLocation(String)",
            ),
        ),
    ),
)
BACKGROUND_PATH = Path(
    phase=Phase.BACKGROUND,
    confidence=Confidence.LOW,
    entry="receiver",
    frames=(
        Frame(
            edge=Edge.ENTRY,
            location=code(
                "com.mobpush.sdk.BootReceiver",
                "onReceive",
                "(Landroid/content/Context;Landroid/content/Intent;)V",
                0x04,
            ),
            owner="mobpush",
        ),
        Frame(
            edge=Edge.REFLECTION,
            location=code(
                "com.mobpush.sdk.device.AppList",
                "collect",
                "()V",
                0x11,
                "0011: invoke-virtual {v0, v1}, PackageManager.getInstalledPackages(int)",
            ),
            owner="mobpush",
        ),
    ),
)

ACCESSES = (
    Access(info="imei", api="telephony-device-id", symbol="android.telephony.TelephonyManager.getDeviceId()", via=Via.DIRECT, location=LAUNCH_PATH.frames[-1].location, owner="mobpush", phases=(Phase.LAUNCH,), paths=(LAUNCH_PATH,)),
    Access(info="android-id", api="settings-secure-android-id", symbol="android.provider.Settings$Secure.getString(ContentResolver, String)", via=Via.CONSTANT, detail="android_id", location=code("com.mobpush.sdk.device.DeviceReader", "readIds", "()Ljava/util/Map;", 0x30), owner="mobpush", phases=(Phase.LAUNCH, Phase.BACKGROUND), paths=(LAUNCH_PATH,)),
    Access(info="android-id", api="settings-secure-android-id", symbol="android.provider.Settings$Secure.getString(ContentResolver, String)", via=Via.HELPER, detail="android_id", location=code("com.example.morning.Ids", "device", "()Ljava/lang/String;", 0x09), phases=(Phase.INTERACTION,), paths=()),
    Access(info="location-precise", api="location-last-known", symbol="android.location.LocationManager.getLastKnownLocation(String)", via=Via.DIRECT, location=CLICK_PATH.frames[-1].location, phases=(Phase.INTERACTION,), paths=(CLICK_PATH,)),
    Access(info="installed-apps", api="package-manager-installed", symbol="android.content.pm.PackageManager.getInstalledPackages(int)", via=Via.REFLECTION, location=BACKGROUND_PATH.frames[-1].location, owner="mobpush", phases=(Phase.BACKGROUND,), paths=(BACKGROUND_PATH,)),
    Access(info="clipboard", api="clipboard-primary", symbol="android.content.ClipboardManager.getPrimaryClip()", via=Via.DIRECT, location=code("com.example.morning.util.Clip", "peek", "()Ljava/lang/String;", 0x0C), phases=(Phase.UNREACHED,)),
)  # fmt: skip

APP = App(
    file="morning-reader-3.2.1.apk",
    sha256="9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    bytes=18_874_368,
    container=ContainerKind.APK,
    members=("base.apk",),
    package="com.example.morning",
    version_name="3.2.1",
    version_code="30201",
    labels=(Label(locale="", value="Morning Reader"), Label(locale="zh-CN", value="晨读")),
    min_sdk=21,
    target_sdk=28,
    application_class=APPLICATION,
    components=(
        Component(kind=ComponentKind.ACTIVITY, name=MAIN, exported=True, enabled=True, launcher=True, location=manifest(31, f"manifest/application/activity[@name='{MAIN}']", f'<activity android:name="{MAIN}" android:exported="true">')),
        Component(kind=ComponentKind.RECEIVER, name="com.mobpush.sdk.BootReceiver", exported=True, enabled=True, actions=("android.intent.action.BOOT_COMPLETED",), location=manifest(44, "manifest/application/receiver[@name='com.mobpush.sdk.BootReceiver']", '<receiver android:name="com.mobpush.sdk.BootReceiver" android:exported="true">')),
    ),
    permissions=tuple(
        DeclaredPermission(name=f"android.permission.{name}", location=manifest(line, f"manifest/uses-permission[@name='android.permission.{name}']", f'<uses-permission android:name="android.permission.{name}" />'))
        for line, name in ((5, "INTERNET"), (6, "READ_PHONE_STATE"), (7, "ACCESS_FINE_LOCATION"), (8, "READ_CONTACTS"))
    ),
    signatures=(Signature(scheme="v2", certificates=(Certificate(sha256="ab" * 32, subject="CN=Example Media, O=示例传媒, C=CN", issuer="CN=Example Media, O=示例传媒, C=CN", serial="4d2", not_before="2018-03-01T00:00:00Z", not_after="2043-02-23T00:00:00Z", algorithm="RSA 2048"),)),),
    packers=(Packer(id="legu", name="腾讯乐固", evidence=(FileLocation(member="lib/arm64-v8a/libshella-4.1.so"),)),),
    network=NetworkSecurity(cleartext=True, cleartext_domains=("cdn.example.com",), location=manifest(20, "manifest/application", '<application android:usesCleartextTraffic="true">')),
    native_libraries=("libmobpush.so", "libshella-4.1.so"),
    application_location=manifest(20, "manifest/application", '<application android:usesCleartextTraffic="true">'),
    sdk_location=manifest(3, "manifest/uses-sdk", '<uses-sdk android:minSdkVersion="21" android:targetSdkVersion="28" />'),
    metadata={"MOBPUSH_CHANNEL": "store", "MOBPUSH_APPKEY": "2a9f01c7d4e8"},
)  # fmt: skip

COVERAGE = (
    Coverage(collector=Collector.PACKAGE, status=CoverageStatus.FINISHED, counts={"components": 41, "permissions": 4}),
    Coverage(collector=Collector.TEXTS, status=CoverageStatus.FINISHED, counts={"strings": 5210, "layouts": 214}),
    Coverage(
        collector=Collector.CODE,
        status=CoverageStatus.PARTIAL,
        reasons=(
            Text(
                "应用使用加固壳（腾讯乐固）：运行时解密的代码没有被读取",
                "The app is packed (Tencent Legu): code decrypted at run time was not read",
            ),
            Text(
                "classes3.dex：第 0x1c4 字节处校验和错误，已跳过", "classes3.dex: bad checksum at byte 0x1c4, skipped"
            ),
        ),
        counts={"classes": 9812, "methods": 93839, "instructions": 2_310_044},
    ),
    Coverage(collector=Collector.SDK, status=CoverageStatus.FINISHED, counts={"sdks": 3}),
    Coverage(collector=Collector.POLICY, status=CoverageStatus.NOT_GIVEN),
    Coverage(collector=Collector.RUNTIME, status=CoverageStatus.NOT_AVAILABLE),
)

PERMISSIONS = (
    PermissionUse(name="android.permission.INTERNET", group="", level="normal", label=Text("访问网络", "network access"), used=True, used_by=("app", "mobpush")),
    PermissionUse(name="android.permission.READ_PHONE_STATE", group="PHONE", level="dangerous", label=Text("读取设备通话状态和识别码", "read phone state and identity"), used=True, used_by=("mobpush",), requested=True, necessary=False),
    PermissionUse(name="android.permission.ACCESS_FINE_LOCATION", group="LOCATION", level="dangerous", label=Text("访问精确位置", "precise location"), used=True, used_by=("app",), requested=True, necessary=False),
    PermissionUse(name="android.permission.READ_CONTACTS", group="CONTACTS", level="dangerous", label=Text("读取通讯录", "read contacts"), used=None, requested=False, necessary=False, max_sdk=32),
)  # fmt: skip

SDKS = (
    SdkPresence(id="mobpush", name="MobPush", vendor="示例推送科技有限公司", categories=("push", "analytics"), confidence=Confidence.HIGH, signals=(Signal(kind="package", value="com.mobpush.sdk", count=214, locations=(code("com.mobpush.sdk.PushClient", "", ""),)), Signal(kind="native", value="libmobpush.so", count=1)), collects=("imei", "android-id", "installed-apps"), auto_start=True, init_phases=(Phase.LAUNCH,), init_paths=(LAUNCH_PATH,), privacy_url="https://example.com/mobpush/privacy"),
    SdkPresence(id="adkit", name="AdKit", vendor="Example Ads", categories=("ads",), confidence=Confidence.MEDIUM, signals=(Signal(kind="component", value="com.adkit.AdActivity", count=2),), collects=("android-id",), init_phases=(Phase.INTERACTION,), deferred=True, privacy_url="javascript:alert(1)"),
    SdkPresence(id="maplite", name="MapLite", vendor="Example Maps", categories=("map",), confidence=Confidence.LOW, signals=(Signal(kind="package", value="com.maplite", count=3),), stub=True),
)  # fmt: skip


def sample_report() -> Report:
    """Return the report; every section of every format has something to show."""
    return Report(
        app=APP,
        app_type="news",
        app_type_name=Text("新闻资讯类", "News and information"),
        as_of="2025-06-30",
        catalog_version="3f1c9d2a7be04455",
        engine_version="0.1.0",
        coverage=COVERAGE,
        verdicts=judged.verdicts(),
        clause_verdicts=judged.CLAUSE_VERDICTS,
        accesses=ACCESSES,
        requests=(
            Request(permissions=("android.permission.ACCESS_FINE_LOCATION", "android.permission.READ_PHONE_STATE"), complete=True, form="compat", location=code(MAIN, "onResume", "()V", 0x14), phases=(Phase.LAUNCH,), paths=(Path(phase=Phase.LAUNCH, confidence=Confidence.HIGH, entry="launcher-activity", frames=(Frame(edge=Edge.ENTRY, location=code(MAIN, "onResume", "()V", 0x14)),)),), repeats=True),
        ),
        refusals=(
            Refusal(effect="exit", symbol="android.app.Activity.finish()", location=code(MAIN, "onDenied", "()V", 0x06, "0006: invoke-virtual {p0}, Activity.finish()"), handler=code(MAIN, "onRequestPermissionsResult", "(I[Ljava/lang/String;[I)V"), phases=(Phase.LAUNCH,), confidence=Confidence.HIGH, frames=()),
        ),
        calls=(
            TaggedCall(tag="sdk-init", api="mobpush-init", symbol="com.mobpush.sdk.PushClient.init(Context, String)", location=code("com.example.morning.push.PushSetup", "start", "(Landroid/content/Context;)V", 0x08), phases=(Phase.LAUNCH,)),
        ),
        endpoints=(
            Endpoint(url="http://track.example.com/v1/up", scheme="http", host="track.example.com", location=code("com.mobpush.sdk.Net", "post", "([B)V", 0x03), owner="mobpush"),
            Endpoint(url="https://api.example.com/feed", scheme="https", host="api.example.com", location=code("com.example.morning.Api", "<clinit>", "()V", 0x02)),
        ),
        permissions=PERMISSIONS,
        sdks=SDKS,
        topics=(
            TopicHit(topic="account-deletion-phone", source="string", text="注销账号请拨打客服电话 400-000-0000", locale="zh", location=ResourceLocation(member="resources.arsc", name="string/delete_hint", locale="zh", text="注销账号请拨打客服电话 400-000-0000"), resource_id=0x7F0B0012, used=True),
            TopicHit(topic="privacy-policy", source="asset", text="隐私政策", location=FileLocation(member="assets/policy.html", start=12, end=16, text="隐私政策"), used=None),
        ),
        screens=GRAPH,
        rules=judged.RULES,
        clauses=CLAUSES,
        regulations=REGULATIONS,
        information=(
            NamedInfo(id="android-id", name=Text("安卓ID", "Android ID"), group="device-identifier"),
            NamedInfo(id="clipboard", name=Text("剪切板内容", "Clipboard"), group="content"),
            NamedInfo(id="imei", name=Text("国际移动设备识别码（IMEI）", "IMEI"), group="device-identifier"),
            NamedInfo(id="installed-apps", name=Text("软件安装列表", "List of installed apps"), group="app-list"),
            NamedInfo(id="location-precise", name=Text("精确位置", "Precise location"), group="location"),
        ),
        sdk_names=(NamedInfo(id="adkit", name=Text("AdKit 广告", "AdKit")), NamedInfo(id="mobpush", name=Text("MobPush 推送", "MobPush"))),
        topic_names=(
            NamedInfo(id="account-deletion-phone", name=Text("通过客服电话注销账号", "Account deletion by telephone")),
            NamedInfo(id="privacy-policy", name=Text("隐私政策", "Privacy policy")),
        ),
    )  # fmt: skip
