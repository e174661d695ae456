"""Real apps: every call of an API is found, and what was read by hand in their disassembly stays found."""

from __future__ import annotations

import pytest

from consentry import code
from consentry._native import Program
from consentry.code import CodeFacts
from consentry.model.code import Phase
from consentry.model.coverage import CoverageStatus
from consentry.package import Limits, read
from consentry.sdk.owner import index_owners
from tests.apps import fetch, real_apps
from tests.code.reading import catalog

pytestmark = pytest.mark.real_apps


def _seen(member: str) -> tuple[Program, CodeFacts]:
    app = next(app for app in real_apps() if app.member.endswith(member))
    package = read(fetch(app), Limits(), catalog())
    program = Program(list(package.dex().read))
    owners = index_owners(catalog().sdks, package.app.package)
    return program, code.analyse(program, package.app, catalog(), owners.owner, layouts=package.layout_handlers)


def _count(found: CodeFacts, symbol: str) -> int:
    return sum(access.symbol == symbol for access in found.accesses)


def test_loader() -> None:
    program, found = _seen("load.apk")
    assert found.coverage.status is CoverageStatus.FINISHED
    phone = "Landroid/telephony/TelephonyManager;->{}()Ljava/lang/String;"
    for name in ("getDeviceId", "getSubscriberId", "getSimSerialNumber", "getLine1Number"):
        calls = len(program.callers(phone.format(name)))
        assert calls
        assert _count(found, f"android.telephony.TelephonyManager.{name}()") == calls
    assert _count(found, "android.net.wifi.WifiInfo.getMacAddress()") == 11
    # nine calls with the key; a tenth string of that text is the name of an extra
    assert sum(access.info == "android-id" for access in found.accesses) == 9
    running = next(access for access in found.accesses if access.location.class_name == "com.uzmap.pkg.uzcore.c")
    path = next(path for path in running.paths if path.phase is Phase.LAUNCH)
    assert [frame.location.method for frame in path.frames] == ["onCreate", "a", "a"]


def test_device_helper() -> None:
    _, found = _seen("Yosemite.apk")
    forms = {(request.location.class_name.rpartition(".")[2], request.complete) for request in found.requests}
    assert {("WifiApActivity", True), ("WifiListActivity", True), ("IdentityActivity", True)} <= forms
    assert ("PrefActivity", False) in forms  # a list that is filled elsewhere
    serial = [access for access in found.accesses if access.symbol.endswith(".getSimSerialNumber()")]
    by_class = {access.location.class_name.rpartition(".")[2]: access.phases for access in serial}
    assert Phase.INTERACTION in by_class["IdentityActivity"]
    assert by_class["GetPropertiesResponder"] == (Phase.BACKGROUND,)
