"""What the code tells of a permission is joined to its declaration."""

from __future__ import annotations

from consentry.inspection.joins import permission_facts
from consentry.model.fact import Fact
from consentry.model.location import ManifestLocation
from consentry.model.report import PermissionUse
from consentry.model.text import Text

SMS = "android.permission.READ_SMS"
DECLARED = Fact(
    kind="manifest.permission",
    attributes={"name": SMS},
    location=ManifestLocation(member="AndroidManifest.xml", element="manifest/uses-permission", line=4),
)


def use(**known: bool | None) -> PermissionUse:
    label = Text("短信", "SMS")
    return PermissionUse(name=SMS, group="SMS", level="dangerous", label=label, **{"used": None, **known})


def test_what_is_known_is_told() -> None:
    (fact,) = permission_facts([DECLARED], [use(used=False, requested=True, necessary=False)])
    assert fact.attributes == {"name": SMS, "used": False, "requested": True, "necessary": False}


def test_what_is_not_known_is_left_out() -> None:
    assert permission_facts([DECLARED], [use()]) == [DECLARED]
    assert permission_facts([DECLARED], []) == [DECLARED]
