"""Manifest, permissions, compiled XML and strings of real apps agree with aapt2."""

from __future__ import annotations

import zipfile

import msgspec
import pytest

from consentry._native import Archive, Resources
from consentry.package import Limits, read
from consentry.package.document import read_document
from tests.apps import RealApp, fetch, real_apps
from tests.oracle import aapt2
from tests.package.making import CATALOG

pytestmark = [pytest.mark.oracle, pytest.mark.real_apps]
APPS = [app for app in real_apps() if app.member.endswith(".apk")]


@pytest.mark.parametrize("app", APPS, ids=str)
def test_identity_and_permissions(app: RealApp) -> None:
    path = fetch(app)
    expected = aapt2.badging(path)
    found = read(path, Limits(), CATALOG).app
    assert (found.package, found.version_code, found.version_name) == (
        expected.package, expected.version_code, expected.version_name,
    )  # fmt: skip
    assert str(found.min_sdk) == expected.min_sdk
    assert str(found.target_sdk) == (expected.target_sdk or expected.min_sdk)
    assert {permission.name for permission in found.permissions} == expected.permissions


@pytest.mark.parametrize("app", APPS, ids=str)
def test_compiled_xml(app: RealApp) -> None:
    """The manifest and the first layouts: the same elements with the same attributes in the same order."""
    path = fetch(app)
    archive = Archive.open(path, Limits().native())
    resources = Resources.read([(archive, "resources.arsc")], 1 << 30)
    layouts = sorted({file for _, _, file in resources.files(["layout"])})[:10]
    for file in ["AndroidManifest.xml", *layouts]:
        document = read_document(archive.read(file, 1 << 30), resources)
        assert document.errors == ()
        found = [(element.name, [attribute.name for attribute in element.attributes]) for element in document.elements]
        assert found == aapt2.elements(path, file), file


@pytest.mark.parametrize("app", APPS, ids=str)
def test_strings_in_all_locales(app: RealApp) -> None:
    path = fetch(app)
    with zipfile.ZipFile(path) as opened:
        if "resources.arsc" not in opened.namelist():
            pytest.fail("the app has no resource table: take it off the list")
    archive = Archive.open(path, Limits().native())
    resources = Resources.read([(archive, "resources.arsc")], 1 << 30)
    assert resources.errors == []
    expected = aapt2.strings(path)
    found: dict[tuple[int, str], str] = {}
    for identifier in {identifier for identifier, _ in expected}:
        for row in msgspec.msgpack.decode(resources.texts(identifier)):
            found[identifier, row["locale"]] = row["text"]
    differing = {
        key: (found.get(key), text) for key, text in expected.items() if _plain(found.get(key, "")) != _plain(text)
    }
    assert differing == {}


def _plain(text: str) -> str:
    """Leave out what aapt2 writes differently: escapes and spaces."""
    return "".join(text.replace("\\n", "").replace('\\"', '"').replace("\\'", "'").replace("\\\\", "\\").split())
