"""Makes small apps at test time: manifest and resources compiled by aapt2, put together with zipfile."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from pathlib import Path

from consentry.model.catalog import Catalog, Framework, PackerSignature, Permission, Topic
from consentry.model.text import Text

FRAMEWORK = Path("/usr/share/android-framework-res/framework-res.apk")

MANIFEST = """<?xml version="1.0" encoding="utf-8"?>
<manifest xmlns:android="http://schemas.android.com/apk/res/android" package="org.example.notes"
    android:versionCode="7" android:versionName="1.2">
  <uses-sdk android:minSdkVersion="21" android:targetSdkVersion="29"/>
  <uses-permission android:name="android.permission.CAMERA"/>
  <uses-permission android:name="android.permission.WRITE_EXTERNAL_STORAGE" android:maxSdkVersion="28"/>
  <uses-permission-sdk-23 android:name="android.permission.READ_CONTACTS"/>
  <application android:name=".Notes" android:label="@string/app_name" android:allowBackup="false">
    <meta-data android:name="channel" android:value="store"/>
    <activity android:name=".Main">
      <intent-filter>
        <action android:name="android.intent.action.MAIN"/>
        <category android:name="android.intent.category.LAUNCHER"/>
      </intent-filter>
    </activity>
    <activity-alias android:name=".Other" android:targetActivity=".Main" android:exported="true"/>
    <service android:name="org.example.Sync" android:process=":sync"/>
    <receiver android:name="Boot" android:enabled="false">
      <intent-filter><action android:name="android.intent.action.BOOT_COMPLETED"/></intent-filter>
    </receiver>
    <provider android:name=".Files" android:authorities="org.example.a;org.example.b" android:permission="org.example.P"/>
  </application>
</manifest>
"""

RESOURCES = {
    "values/strings.xml": """<resources><string name="app_name">Notes</string>
<string name="agree">I agree to the <a href="x">Privacy Policy</a></string>
<string name="other">@string/agree</string>
<string-array name="rows"><item>Settings</item><item>Delete account</item></string-array></resources>""",
    "values-zh-rCN/strings.xml": """<resources><string name="app_name">笔记</string>
<string name="agree">我已阅读并同意《隐私政策》</string></resources>""",
    "layout/login.xml": """<LinearLayout xmlns:android="http://schemas.android.com/apk/res/android"
    android:layout_width="match_parent" android:layout_height="match_parent">
  <CheckBox android:id="@+id/agree" android:layout_width="wrap_content" android:layout_height="wrap_content"
      android:checked="true" android:text="@string/agree"/>
  <Button android:layout_width="wrap_content" android:layout_height="wrap_content" android:text="Delete account"
      android:onClick="onDelete"/>
  <org.example.notes.Chart android:layout_width="wrap_content" android:layout_height="wrap_content"/>
  <TextView android:layout_width="wrap_content" android:layout_height="wrap_content" android:text="Hello"/>
</LinearLayout>""",
}


def text(value: str) -> Text:
    """Return `value` in both languages."""
    return Text(zh=value, en=value)


TOPICS = (
    Topic(id="privacy-policy", name=text("p"), patterns=("隐私(政策|协议)", "(?i)privacy policy")),
    Topic(
        id="account-deletion",
        name=text("d"),
        patterns=("注销(账号|账户)", "(?i)delete (my )?account"),
        unless=("(?i)cannot delete",),
        max_length=60,
    ),
)

PACKERS = (
    PackerSignature(
        id="wrap",
        name=text("wrap"),
        libraries=("libwrap.so", "libwrapper-*.so"),
        files=("assets/wrap.dat",),
        classes=("com.wrap.",),
        source="test",
    ),
)

PERMISSIONS = (
    Permission(
        name="android.permission.CAMERA",
        level="dangerous",
        group="CAMERA",
        label=text("camera"),
        information=("photo",),
        source="test",
    ),
)

CATALOG = Catalog(
    version="test",
    regulations=(),
    app_types=(),
    information=(),
    tags=(),
    permissions=PERMISSIONS,
    topics=TOPICS,
    packers=PACKERS,
    sdks=(),
    rules=(),
    aliases=(),
    framework=Framework(lifecycle={}, callbacks=(), sources=()),
)


def compile_app(folder: Path, manifest: str = MANIFEST, resources: dict[str, str] | None = None, *options: str) -> Path:
    """Return an APK with manifest and resources, or with `--proto-format` its protocol-buffer form."""
    aapt2 = shutil.which("aapt2")
    assert aapt2, "aapt2 is missing: install the Debian package aapt"
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in (RESOURCES if resources is None else resources).items():
        file = folder / "res" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8")
    (folder / "AndroidManifest.xml").write_text(manifest, encoding="utf-8")
    command = [aapt2, "link", "-I", str(FRAMEWORK), "--manifest", str(folder / "AndroidManifest.xml")]
    command += ["-o", str(folder / "linked.apk"), *options]
    if (folder / "res").exists():
        subprocess.run([aapt2, "compile", "--dir", folder / "res", "-o", folder / "res.zip"], check=True)
        command.append(str(folder / "res.zip"))
    subprocess.run(command, check=True, capture_output=True)
    return folder / "linked.apk"


def add_files(apk: Path, files: dict[str, bytes]) -> Path:
    """Put `files` into `apk`."""
    with zipfile.ZipFile(apk, "a", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return apk
