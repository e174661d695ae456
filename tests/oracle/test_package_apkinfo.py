"""Components and certificates of real apps agree with apk-info and apksigner."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import apk_info
import pytest

from consentry.model.app import App, ComponentKind
from consentry.package import Limits, read
from tests.apps import RealApp, fetch, real_apps
from tests.package.making import CATALOG

pytestmark = [pytest.mark.oracle, pytest.mark.real_apps]
APPS = [app for app in real_apps() if app.member.endswith(".apk")]


def found_in(path: Path) -> App:
    """Return the app as we read it."""
    return read(path, Limits(), CATALOG).app


@pytest.mark.parametrize("app", APPS, ids=str)
def test_components(app: RealApp) -> None:
    path = fetch(app)
    expected = apk_info.APK(str(path))
    found = found_in(path)
    lists = {
        ComponentKind.ACTIVITY: expected.get_activities(),
        ComponentKind.SERVICE: expected.get_services(),
        ComponentKind.RECEIVER: expected.get_receivers(),
        ComponentKind.PROVIDER: expected.get_providers(),
        ComponentKind.ACTIVITY_ALIAS: expected.get_activity_aliases(),
    }
    for kind, components in lists.items():
        names = {_qualified(component.name or "", found.package) for component in components}
        assert {component.name for component in found.components if component.kind is kind} == names
    assert found.native_libraries == tuple(sorted({name.rpartition("/")[2] for name in _libraries(expected)}))


def _libraries(expected: apk_info.APK) -> list[str]:
    return [name for name in expected.namelist() if "lib/" in name and name.endswith(".so")]


def _qualified(name: str, package: str) -> str:
    if name.startswith("."):
        return package + name
    return name if "." in name else f"{package}.{name}"


@pytest.mark.parametrize("app", APPS, ids=str)
def test_certificates(app: RealApp) -> None:
    path = fetch(app)
    program = shutil.which("apksigner")
    assert program, "apksigner is missing: install the Debian package apksigner"
    done = subprocess.run([program, "verify", "--print-certs", "-v", path], capture_output=True, text=True, check=False)
    schemes = set(re.findall(r"Verified using (v[\d.]+) scheme .*: true", done.stdout))
    digests = set(re.findall(r"certificate SHA-256 digest: ([0-9a-f]{64})", done.stdout))
    found = found_in(path)
    assert digests <= {certificate.sha256 for s in found.signatures for certificate in s.certificates}
    # apksigner names only the schemes that the least platform version makes it check.
    assert schemes <= {signature.scheme for signature in found.signatures}
    for signature in apk_info.APK(str(path)).get_signatures():
        for certificate in getattr(signature, "certificates", []):
            every = {c.sha256: c for s in found.signatures for c in s.certificates}
            assert certificate.sha256_fingerprint in every
            # apk-info writes negative serial numbers in another way: compared where they are plain.
            ours = every[certificate.sha256_fingerprint]
            assert ours.serial.lstrip("0") == certificate.serial_number.lower().lstrip("0")
