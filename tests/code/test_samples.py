"""The sample apps: what they take, when, and along which way."""

from __future__ import annotations

from consentry.model.code import Edge, Phase
from consentry.model.coverage import CoverageStatus
from tests.code.reading import sample


def test_identifiers_at_launch() -> None:
    code = sample("reader").code
    assert code.coverage.status is CoverageStatus.FINISHED
    at_launch = {access.info for access in code.accesses if Phase.LAUNCH in access.phases}
    assert {"imei", "android-id", "wifi-mac", "installed-apps", "oaid"} <= at_launch
    imei = next(access for access in code.accesses if access.info == "imei")
    path = next(path for path in imei.paths if path.phase is Phase.LAUNCH)
    assert path.entry == "application"
    assert path.frames[0].edge is Edge.ENTRY
    assert path.frames[0].location.method == "onCreate"
    assert path.frames[-1].location.offset == imei.location.offset
    assert path.frames[-1].location.class_name == imei.location.class_name
    assert any(line.startswith(">") and "invoke" in line for line in imei.location.snippet)


def test_bundle_of_permissions() -> None:
    (request,) = sample("messenger").code.requests
    assert request.complete
    assert request.form == "activity"
    assert request.phases == (Phase.LAUNCH,)
    assert len(request.permissions) == 7
    assert "android.permission.READ_SMS" in request.permissions
    assert request.location.method == "demand"


def test_what_the_user_agrees_to_is_no_launch() -> None:
    code = sample("reader-clean").code
    assert not [access for access in code.accesses if Phase.LAUNCH in access.phases]
    assert {access.info for access in code.accesses if Phase.INTERACTION in access.phases} == {"android-id"}


def test_refusal_leaves_the_app() -> None:
    refusals = sample("messenger").code.refusals
    assert {(refusal.effect, refusal.location.method) for refusal in refusals} == {("exit", "leave")}
    assert {refusal.handler.method for refusal in refusals} == {"onRequestPermissionsResult"}
    assert {refusal.phases for refusal in refusals} == {(Phase.LAUNCH,)}
    assert not sample("messenger-clean").code.refusals
