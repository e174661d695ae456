"""Hardening shells are recognised, security SDKs are not taken for them."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
import yaml

import consentry.catalog
from consentry.model.catalog import PackerSignature
from consentry.model.location import FileLocation, ManifestLocation
from consentry.package.packers import find_packers

DATA = Path(consentry.catalog.__file__).parent / "data" / "packers.yml"
SIGNATURES = msgspec.convert(yaml.safe_load(DATA.read_text("utf-8")), tuple[PackerSignature, ...])
APPLICATION = ManifestLocation(member="AndroidManifest.xml", element="manifest/application", line=9)


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("assets/libjiagu.so", "360-jiagu"),
        ("lib/arm64-v8a/libDexHelper.so", "bangcle"),
        ("base.apk!lib/arm64-v8a/libshell-super.2019.so", "tencent-legu"),
        ("lib/armeabi/libshella-2.10.6.0.so", "tencent-legu"),
        ("lib/armeabi-v7a/libnesec.so", "netease-yidun"),
        ("lib/armeabi-v7a/libexecmain.so", "ijiami"),
        ("assets/ijiami.ajm", "ijiami"),
        ("lib/x86/libbaiduprotect.so", "baidu-protect"),
        ("lib/x86/libchaosvmp.so", "naga"),
    ],
)
def test_found_by_a_file(file: str, expected: str) -> None:
    (packer,) = find_packers(SIGNATURES, ["res/a.xml", file], "org.example.App", APPLICATION)
    assert packer.id == expected
    assert packer.evidence == (FileLocation(member=file),)


def test_found_by_the_application_class() -> None:
    (packer,) = find_packers(SIGNATURES, [], "com.stub.StubApp", APPLICATION)
    assert packer.id == "360-jiagu"
    assert packer.evidence == (APPLICATION,)


@pytest.mark.parametrize(
    "file",
    [
        "lib/arm64-v8a/libsgmain.so",
        "lib/arm64-v8a/libNetHTProtect.so",
        "lib/arm64-v8a/libbaiduprotect_sec_jni.so",
        "assets/shella-notes.txt",
        "res/raw/libjiagu.so.txt",
    ],
)
def test_a_security_sdk_is_no_shell(file: str) -> None:
    assert find_packers(SIGNATURES, [file], "com.stubborn.StubAppNot", APPLICATION) == ()


def test_ids_and_names_are_unique() -> None:
    assert len({signature.id for signature in SIGNATURES}) == len(SIGNATURES)
    assert len({signature.name.zh for signature in SIGNATURES}) == len(SIGNATURES)
    assert all(signature.libraries or signature.files or signature.classes for signature in SIGNATURES)
