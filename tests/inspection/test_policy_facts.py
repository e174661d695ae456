"""What a policy says, and what the app does held against it, as facts."""

from __future__ import annotations

import pytest

from consentry.catalog import load
from consentry.inspection.declarations import Declarations
from consentry.inspection.policy_facts import (
    declared_accesses,
    declared_permissions,
    declared_sdks,
    fewest_working_days,
    policy_facts,
    third_party_facts,
)
from consentry.model.app import App, ContainerKind, Label
from consentry.model.code import Confidence
from consentry.model.fact import KINDS, Fact, Value
from consentry.model.location import CodeLocation, DocumentLocation, ManifestLocation
from consentry.model.policy import Quote, RightKind, TimeLimit
from consentry.model.report import PermissionUse
from consentry.model.sdk import SdkPresence, Signal
from consentry.model.text import Text
from consentry.policy import Subjects
from tests.inspection.saying import Saying

CATALOG = load()
APP = App(
    file="a.apk", sha256="0" * 64, bytes=1, container=ContainerKind.APK, labels=(Label(locale="", value="飞花阅读"),)
)
SUBJECTS = Subjects(CATALOG)
PLACE = CodeLocation(member="classes.dex", class_name="a.B", method="m", descriptor="()V")


def speaks(text: str) -> list[str]:
    """The topics of the catalog that the tests need, by one word each."""
    return [
        topic for word, topic in (("手持", "account-deletion-condition"), ("投诉", "complaint-channel")) if word in text
    ]


def by_kind(facts: list[Fact], kind: str) -> list[Fact]:
    return [fact for fact in facts if fact.kind == kind]


def access(info: str = "imei", owner: str = "", phase: str = "launch", **more: Value) -> Fact:
    attributes: dict[str, Value] = {
        "info": info,
        "info_group": "device-identifier",
        "phase": phase,
        "party": "sdk" if owner else "own",
        "sdk": owner,
        "sdk_categories": (),
        "sensitive": False,
        "personal": True,
        "permission_declared": True,
        "api_confidence": "high",
    }
    return Fact(kind="code.access", attributes=attributes | more, location=PLACE, owner=owner)


def test_every_fact_has_only_the_attributes_that_its_kind_names() -> None:
    saying = (
        Saying()
        .collects("我们收集 IMEI", "imei")
        .lists("友盟统计", "umeng-analytics", "imei")
        .asks("定位权限", "LOCATION")
        .offers("注销账号须 30 个工作日", RightKind.CANCEL_ACCOUNT, days=30, demand="手持身份证照片")
    )
    policy = saying.policy()
    found = [*policy_facts(policy, APP, SUBJECTS, speaks), *third_party_facts(policy, (), sdks_known=True)]
    found += declared_accesses([access()], policy, Declarations(policy, CATALOG), whole=True)
    for fact in found:
        assert fact.attributes.keys() <= KINDS[fact.kind][1].keys(), fact.kind
        for name, value in fact.attributes.items():
            assert isinstance(value, KINDS[fact.kind][1][name]), (fact.kind, name)


def test_a_document_says_whether_it_names_the_app() -> None:
    (named,) = by_kind(
        list(policy_facts(Saying().says("飞花阅读隐私政策").policy(), APP, SUBJECTS, speaks)), "policy.document"
    )
    (other,) = by_kind(list(policy_facts(Saying().says("别的应用").policy(), APP, SUBJECTS, speaks)), "policy.document")
    assert (named.attributes["names_app"], other.attributes["names_app"]) == (True, False)


def test_an_unreasonable_demand_is_the_place_that_is_shown() -> None:
    policy = Saying().offers("您可以注销账号", RightKind.CANCEL_ACCOUNT, demand="请提供手持身份证照片").policy()
    (right,) = by_kind(list(policy_facts(policy, APP, SUBJECTS, speaks)), "policy.right")
    assert right.attributes["unreasonable"] is True
    assert isinstance(right.location, DocumentLocation)
    assert right.location.text == "请提供手持身份证照片"


@pytest.mark.parametrize(
    ("days", "working", "least"), [(15, True, 15), (30, True, 30), (30, False, 13), (60, False, 34)]
)
def test_calendar_days_count_as_the_fewest_working_days_in_them(days: int, working: bool, least: int) -> None:
    assert fewest_working_days(TimeLimit(quote=Quote(start=0, end=1, text="x"), days=days, working=working)) == least


def test_the_topics_of_a_policy_are_told_once_with_their_place() -> None:
    policy = Saying().says("投诉电话 12321").says("也可以在线投诉").policy()
    (topic,) = by_kind(list(policy_facts(policy, APP, SUBJECTS, speaks)), "text.topic")
    assert topic.attributes["source"] == "policy"
    assert isinstance(topic.location, DocumentLocation)
    assert (topic.location.start, topic.location.text) == (0, "投诉电话 12321")


def test_one_fact_for_each_class_and_party_with_the_best_evidence() -> None:
    policy = Saying().policy()
    weak = access(api_confidence="low")
    found = list(
        declared_accesses(
            [weak, access(), access(owner="umeng-analytics"), access(phase="unreached", info="imsi")],
            policy,
            Declarations(policy, CATALOG),
            whole=True,
        )
    )
    assert [(f.attributes["info"], f.owner, f.attributes["declared"]) for f in found] == [
        ("imei", "", "not"),
        ("imei", "umeng-analytics", "not"),
    ]
    assert found[0].attributes["api_confidence"] == "high"


def test_of_a_policy_read_in_part_nothing_is_said_to_be_missing() -> None:
    policy = Saying().policy()
    (fact,) = declared_accesses([access()], policy, Declarations(policy, CATALOG), whole=False)
    assert "declared" not in fact.attributes


def test_the_denying_sentence_stands_beside_the_code_path() -> None:
    policy = Saying().collects("我们不会收集 IMEI", "imei", denied=True).policy()
    (fact,) = declared_accesses([access()], policy, Declarations(policy, CATALOG), whole=True)
    assert fact.attributes["denied"] is True
    assert fact.location == PLACE
    (sentence,) = fact.related
    assert isinstance(sentence, DocumentLocation)
    assert sentence.text == "我们不会收集 IMEI"


def presence(stub: bool = False) -> SdkPresence:
    signal = Signal(kind="package", value="com.umeng.analytics", count=3, locations=(PLACE,))
    return SdkPresence(
        id="umeng-analytics",
        name="U",
        vendor="V",
        categories=("analytics",),
        confidence=Confidence.HIGH,
        signals=(signal,),
        collects=("imei",),
        stub=stub,
    )


def test_an_sdk_inside_is_listed_or_not_and_a_stub_need_not_be() -> None:
    policy = Saying().policy()
    (fact,) = declared_sdks([presence()], policy, Declarations(policy, CATALOG), whole=True)
    assert (fact.attributes["declared"], fact.attributes["certain"]) == ("not", True)
    assert not list(declared_sdks([presence(stub=True)], policy, Declarations(policy, CATALOG), whole=True))


def test_a_listed_sdk_that_is_not_inside_is_told() -> None:
    policy = Saying().lists("友盟统计", "umeng-analytics").lists("某公司", "").policy()
    listed, unknown = third_party_facts(policy, (), sdks_known=True)
    assert listed.attributes["inside"] is False
    assert "inside" not in unknown.attributes
    (unsure,) = list(third_party_facts(Saying().lists("友盟统计", "umeng-analytics").policy(), (), sdks_known=False))
    assert "inside" not in unsure.attributes


def test_permission_groups_of_the_manifest_against_the_policy() -> None:
    name = "android.permission.CAMERA"
    use = PermissionUse(
        name=name, group="CAMERA", level="dangerous", label=Text(zh="相机", en="camera"), used=True, requested=True
    )
    place = ManifestLocation(member="AndroidManifest.xml", element="manifest/uses-permission", line=3)
    fact = Fact(kind="manifest.permission", attributes={"name": name}, location=place)
    policy = Saying().policy()
    (found,) = declared_permissions([use], [fact], policy, Declarations(policy, CATALOG), whole=True)
    assert found.attributes == {"group": "CAMERA", "declared": "not", "requested": True}
    assert found.location == place
