"""Every kind of container: all splits, never only the base."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from pathlib import Path

import pytest

from consentry.model.app import ContainerKind
from consentry.model.coverage import CoverageStatus
from consentry.model.errors import InvalidApp
from consentry.package import Limits, Package, read
from tests.package.making import CATALOG, MANIFEST, add_files, compile_app

SPLIT = """<manifest xmlns:android="http://schemas.android.com/apk/res/android" package="org.example.notes"
    split="config.zh" android:versionCode="7"><uses-sdk android:minSdkVersion="21" android:targetSdkVersion="29"/>
  <application/></manifest>"""
FEATURE = """<manifest xmlns:android="http://schemas.android.com/apk/res/android" package="org.example.notes"
    split="camera" android:versionCode="7"><uses-permission android:name="android.permission.RECORD_AUDIO"/>
  <application><activity android:name=".Camera" android:exported="true"/></application></manifest>"""


@pytest.fixture(scope="module")
def splits(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Base, a feature with code, and a configuration with a native library; the base is not the first by name."""
    folder = tmp_path_factory.mktemp("splits")
    base = add_files(compile_app(folder / "base"), {"classes.dex": b"base"})
    feature = add_files(compile_app(folder / "feature", FEATURE, {}), {"classes.dex": b"feature"})
    config = add_files(compile_app(folder / "config", SPLIT, {}), {"lib/arm64-v8a/liba.so": b""})
    names = {"org.example.notes.apk": base, "camera.apk": feature, "config.arm64_v8a.apk": config}
    return {name: path.read_bytes() for name, path in names.items()}


def container(path: Path, files: dict[str, bytes]) -> Path:
    """Write a ZIP with `files`."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def check(package: Package) -> None:
    """All three members were read, the base first."""
    app = package.app
    assert app.container is ContainerKind.SPLITS
    assert [name.rpartition("/")[2] for name in app.members] == [
        "org.example.notes.apk", "camera.apk", "config.arm64_v8a.apk",
    ]  # fmt: skip
    assert app.package == "org.example.notes"
    assert "org.example.notes.Camera" in {component.name for component in app.components}
    assert {"android.permission.CAMERA", "android.permission.RECORD_AUDIO"} <= {p.name for p in app.permissions}
    assert app.native_libraries == ("liba.so",)
    assert [(name.rpartition("/")[2], data) for name, data in package.dex().read] == [
        ("org.example.notes.apk!classes.dex", b"base"),
        ("camera.apk!classes.dex", b"feature"),
    ]
    camera = next(c for c in app.components if c.name.endswith("Camera"))
    assert camera.location.member.endswith("camera.apk!AndroidManifest.xml")
    assert [coverage.status for coverage in package.coverage] == [CoverageStatus.FINISHED] * 2
    assert any(hit.locale == "zh-CN" for hit in package.texts)


def test_xapk(tmp_path: Path, splits: dict[str, bytes]) -> None:
    manifest = json.dumps({"package_name": "org.example.notes"}).encode()
    check(read(container(tmp_path / "app.xapk", {"manifest.json": manifest, **splits}), Limits(), CATALOG))


def test_apkm(tmp_path: Path, splits: dict[str, bytes]) -> None:
    check(read(container(tmp_path / "app.apkm", {"info.json": b"{}", "icon.png": b"", **splits}), Limits(), CATALOG))


def test_apks(tmp_path: Path, splits: dict[str, bytes]) -> None:
    files = {f"splits/{name}": data for name, data in splits.items()}
    files["standalones/standalone-x86.apk"] = b"not read"
    check(read(container(tmp_path / "app.apks", files), Limits(), CATALOG))


def test_folder(tmp_path: Path, splits: dict[str, bytes]) -> None:
    for name, data in splits.items():
        (tmp_path / name).write_bytes(data)
    package = read(tmp_path, Limits(), CATALOG)
    check(package)
    hashes = sorted(hashlib.sha256(data).hexdigest() for data in splits.values())
    assert package.app.sha256 == hashlib.sha256("\n".join(hashes).encode()).hexdigest()


def test_a_broken_split_is_a_partial_result(tmp_path: Path, splits: dict[str, bytes]) -> None:
    package = read(container(tmp_path / "a.apks", {**splits, "broken.apk": b"no archive"}), Limits(), CATALOG)
    assert package.coverage[0].status is CoverageStatus.PARTIAL
    assert any("broken.apk" in reason.en for reason in package.coverage[0].reasons)
    assert package.app.package == "org.example.notes"


def test_without_the_base_the_result_is_partial(tmp_path: Path, splits: dict[str, bytes]) -> None:
    package = read(container(tmp_path / "a.apks", {"camera.apk": splits["camera.apk"]}), Limits(), CATALOG)
    assert package.coverage[0].status is CoverageStatus.PARTIAL
    assert any("base" in reason.en for reason in package.coverage[0].reasons)


def test_bundle(tmp_path: Path) -> None:
    proto = compile_app(tmp_path / "proto", MANIFEST, None, "--proto-format")
    files: dict[str, bytes] = {"BundleConfig.pb": b"", "base/dex/classes.dex": b"base", "feature/dex/classes.dex": b"f"}
    with zipfile.ZipFile(proto) as archive:
        for name in archive.namelist():
            place = "base/manifest/AndroidManifest.xml" if name == "AndroidManifest.xml" else f"base/{name}"
            files[place] = archive.read(name)
    files["base/lib/arm64-v8a/liba.so"] = b""
    files["base/assets/terms.txt"] = "隐私政策".encode()
    package = read(container(tmp_path / "app.aab", files), Limits(), CATALOG)
    plain = read(compile_app(tmp_path / "plain"), Limits(), CATALOG)
    app = package.app
    assert app.container is ContainerKind.AAB
    assert app.members == ("base",)
    for name in ("package", "version_name", "version_code", "labels", "min_sdk", "target_sdk", "application_class"):
        assert getattr(app, name) == getattr(plain.app, name), name
    described = [(c.kind, c.name, c.exported, c.enabled, c.actions, c.authorities) for c in app.components]
    assert described == [
        (c.kind, c.name, c.exported, c.enabled, c.actions, c.authorities) for c in plain.app.components
    ]
    assert app.components[0].location.member == "base/manifest/AndroidManifest.xml"
    assert app.native_libraries == ("liba.so",)
    assert [(v.kind, v.text, v.checked, v.topics) for v in package.views] == [
        (v.kind, v.text, v.checked, v.topics) for v in plain.views
    ]
    strings = {(h.topic, h.source, h.locale, h.text) for h in package.texts}
    assert strings == {(h.topic, h.source, h.locale, h.text) for h in plain.texts} | {
        ("privacy-policy", "asset", "", "隐私政策")
    }
    assert package.string_ids == plain.string_ids
    assert package.dex().read == (("base/dex/classes.dex", b"base"), ("feature/dex/classes.dex", b"f"))
    assert [coverage.status for coverage in package.coverage] == [CoverageStatus.FINISHED] * 2


def test_an_archive_without_an_app(tmp_path: Path) -> None:
    with pytest.raises(InvalidApp, match="holds no app"):
        read(container(tmp_path / "a.zip", {"readme.txt": b"hello"}), Limits(), CATALOG)


def test_an_empty_folder(tmp_path: Path) -> None:
    with pytest.raises(InvalidApp, match="no readable APK"):
        read(tmp_path, Limits(), CATALOG)


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(InvalidApp, match="cannot be read"):
        read(tmp_path / "none.apk", Limits(), CATALOG)


def test_nested_containers_stop_at_the_depth_limit(tmp_path: Path, splits: dict[str, bytes]) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("org.example.notes.apk", splits["org.example.notes.apk"])
    path = container(tmp_path / "a.xapk", {"inner.apk": inner.getvalue()})
    package = read(path, Limits(), CATALOG)
    assert package.coverage[0].status is CoverageStatus.FAILED
