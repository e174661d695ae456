"""Whether a declared permission is used: never denied where a use may have gone unseen."""

from __future__ import annotations

import pytest

from consentry.catalog import load
from consentry.inspection.joins import permission_uses
from consentry.model.app import App, Component, ComponentKind, ContainerKind, DeclaredPermission
from consentry.model.coverage import Collector, Coverage, CoverageStatus
from consentry.model.location import ManifestLocation

PLACE = ManifestLocation(member="AndroidManifest.xml", element="manifest", line=1)
RECEIVER = Component(
    kind=ComponentKind.RECEIVER,
    name="a.B",
    exported=True,
    enabled=True,
    actions=("android.provider.Telephony.SMS_RECEIVED",),
    location=PLACE,
)


def _used(name: str, status: CoverageStatus, *components: Component) -> bool | None:
    full = f"android.permission.{name}"
    app = App(
        file="a.apk",
        sha256="",
        bytes=0,
        container=ContainerKind.APK,
        permissions=(DeclaredPermission(name=full, location=PLACE),),
        components=components,
    )
    (row,) = permission_uses(app, None, Coverage(collector=Collector.CODE, status=status), load(), None)
    return row.used


@pytest.mark.parametrize(
    ("name", "status", "expected"),
    [
        ("READ_CONTACTS", CoverageStatus.FINISHED, False),
        ("READ_CONTACTS", CoverageStatus.PARTIAL, None),
        ("RECORD_AUDIO", CoverageStatus.FINISHED, None),  # native code may record
        ("READ_EXTERNAL_STORAGE", CoverageStatus.FINISHED, None),  # paths may be put together
        ("NO_SUCH", CoverageStatus.FINISHED, None),
    ],
)
def test_unused_is_said_only_where_every_use_is_listed(
    name: str, status: CoverageStatus, expected: bool | None
) -> None:
    assert _used(name, status) is expected


def test_a_receiver_uses_the_permission_of_its_broadcast() -> None:
    assert _used("RECEIVE_SMS", CoverageStatus.FINISHED, RECEIVER) is True
    assert _used("RECEIVE_SMS", CoverageStatus.FINISHED) is False
