"""A whole small app, read."""

from __future__ import annotations

import hashlib
import io
import zipfile
from pathlib import Path

import pytest

from consentry.model.app import ComponentKind, ContainerKind
from consentry.model.coverage import CoverageStatus
from consentry.model.errors import InvalidApp
from consentry.package import Limits, Package, read
from tests.package.making import CATALOG, add_files, compile_app


@pytest.fixture(scope="module")
def apk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A plain APK with texts, a layout, a dex member and a native library."""
    built = compile_app(tmp_path_factory.mktemp("plain"))
    return add_files(
        built,
        {
            "classes2.dex": b"second",
            "classes.dex": b"first",
            "lib/arm64-v8a/libnotes.so": b"",
            "lib/x86/libnotes.so": b"",
            "assets/terms.html": "<p>请阅读 <b>《隐私政策》</b></p>".encode("gbk"),
            "assets/plugin.dex": b"dex\n035\0",
        },
    )


@pytest.fixture(scope="module")
def package(apk: Path) -> Package:
    """The plain APK, read."""
    return read(apk, Limits(), CATALOG)


def test_identity(package: Package, apk: Path) -> None:
    app = package.app
    assert app.container is ContainerKind.APK
    assert app.sha256 == hashlib.sha256(apk.read_bytes()).hexdigest()
    assert app.bytes == apk.stat().st_size
    assert (app.package, app.version_name, app.version_code) == ("org.example.notes", "1.2", "7")
    assert (app.min_sdk, app.target_sdk) == (21, 29)
    assert app.application_class == "org.example.notes.Notes"
    assert (app.debuggable, app.allow_backup) == (False, False)
    assert {label.locale: label.value for label in app.labels} == {"": "Notes", "zh-CN": "笔记"}
    assert app.label("zh") == "笔记"
    assert app.metadata == {"channel": "store"}
    assert app.native_libraries == ("libnotes.so",)
    assert app.sdk_location is not None
    assert app.sdk_location.snippet.startswith("<uses-sdk ")


def test_components(package: Package) -> None:
    by_name = {component.name: component for component in package.app.components}
    main = by_name["org.example.notes.Main"]
    assert main.kind is ComponentKind.ACTIVITY
    assert main.launcher
    assert main.exported  # a filter exports before target 31
    assert by_name["org.example.notes.Other"].target == "org.example.notes.Main"
    assert by_name["org.example.Sync"].process == "org.example.notes:sync"
    assert not by_name["org.example.Sync"].exported
    boot = by_name["org.example.notes.Boot"]
    assert not boot.enabled
    assert boot.actions == ("android.intent.action.BOOT_COMPLETED",)
    files = by_name["org.example.notes.Files"]
    assert files.authorities == ("org.example.a", "org.example.b")
    assert files.permission == "org.example.P"
    assert not files.exported
    assert main.location.element == "manifest/application/activity[@name='.Main']"
    assert main.location.snippet == '<activity android:name=".Main">'


def test_lines_refer_to_the_text_form(package: Package) -> None:
    locations = [component.location for component in package.app.components]
    locations += [permission.location for permission in package.app.permissions]
    lines = package.text_form("AndroidManifest.xml").splitlines()
    assert [lines[location.line - 1].strip() for location in locations] == [loc.snippet for loc in locations]
    with pytest.raises(KeyError):
        package.text_form("other.apk!AndroidManifest.xml")


def test_permissions(package: Package) -> None:
    found = {p.name.rpartition(".")[2]: (p.max_sdk, p.sdk23) for p in package.app.permissions}
    assert found == {"CAMERA": (None, False), "WRITE_EXTERNAL_STORAGE": (28, False), "READ_CONTACTS": (None, True)}


def test_texts(package: Package) -> None:
    found = {(hit.topic, hit.source, hit.locale, hit.text, hit.used) for hit in package.texts}
    assert found == {
        ("privacy-policy", "string", "", "I agree to the Privacy Policy", True),
        ("privacy-policy", "string", "zh-CN", "我已阅读并同意《隐私政策》", True),
        ("account-deletion", "string", "", "Delete account", None),
        ("account-deletion", "layout", "", "Delete account", None),
        ("privacy-policy", "asset", "", "请阅读 《隐私政策》", None),
    }


def test_views_and_handlers(package: Package) -> None:
    box, button = package.views
    assert (box.kind, box.checked, box.id, box.topics) == ("CheckBox", True, "id/agree", ("privacy-policy",))
    assert box.text == "I agree to the Privacy Policy"
    assert (button.on_click, button.topics) == ("onDelete", ("account-deletion",))
    (handlers,) = package.layout_handlers
    assert (handlers.layout, handlers.methods) == ("layout/login", ("onDelete",))
    assert handlers.classes == ("org.example.notes.Chart",)
    assert package.resource_names[handlers.resource_id] == "layout/login"


def test_strings_by_id(package: Package) -> None:
    by_name = {row.name: row.text for row in package.string_ids.values()}
    assert by_name["string/app_name"] == "Notes"
    assert by_name["string/other"] == by_name["string/agree"]


def test_dex_members_in_order_of_loading(package: Package) -> None:
    members = package.dex()
    assert members.read == (("classes.dex", b"first"), ("classes2.dex", b"second"))
    assert members.failed == ()
    assert [(code.member, code.kind) for code in package.dynamic_code] == [("assets/plugin.dex", "dex")]


def test_everything_was_read(package: Package) -> None:
    assert [coverage.status for coverage in package.coverage] == [CoverageStatus.FINISHED] * 2
    assert package.oddities == ()


def test_no_app(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text("<html></html>")
    with pytest.raises(InvalidApp) as caught:
        read(file, Limits(), CATALOG)
    assert caught.value.file == "page.html"


def test_texts_that_nobody_reads(tmp_path: Path) -> None:
    """Word lists, and what Java libraries leave beside the assets, say nothing of the app."""
    files = {
        "assets/words.txt": "隐私政策\t721\n隐私政策\t隱私政策\n".encode(),
        "assets/policy.txt": "本应用的隐私政策\t\n".encode(),
        "LICENSE-other.txt": "隐私政策".encode(),
        "org/example/Messages.properties": "a=隐私政策".encode(),
        "assets/README.md": "隐私政策".encode(),
    }
    package = read(add_files(compile_app(tmp_path), files), Limits(), CATALOG)
    members = {hit.location.member for hit in package.texts if hit.source == "asset"}
    assert members == {"assets/policy.txt"}


def _dex(size: int) -> bytes:
    """What begins like a DEX file of this many bytes."""
    header = b"dex\n035\0" + b"\0" * 24 + size.to_bytes(4, "little")
    return header.ljust(size, b"\0")


def test_code_for_later_follows_the_programs_own(tmp_path: Path) -> None:
    plugin = io.BytesIO()
    with zipfile.ZipFile(plugin, "w") as archive:
        archive.writestr("classes.dex", _dex(64))
        archive.writestr("broken.dex", _dex(64)[:50])
    files = {
        "classes.dex": b"own",
        "assets/more.jar": plugin.getvalue(),
        "assets/single.dex": _dex(40),
        "assets/the-same.dex": _dex(40),
        "assets/enciphered.dex": b"\x17" * 40,
    }
    package = read(add_files(compile_app(tmp_path), files), Limits(), CATALOG)
    members = package.dex()
    assert members.read[0] == ("classes.dex", b"own")
    assert dict(members.read[1:]) == {"assets/more.jar!classes.dex": _dex(64), "assets/single.dex": _dex(40)}
    assert members.failed == ()
