"""What a policy says, and what the app does held against it, as facts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from consentry.catalog import load
from consentry.inspection.declarations import Declarations
from consentry.inspection.policy_facts import (
    declared_accesses,
    declared_permissions,
    declared_sdks,
    fewest_working_days,
    policy_facts,
    statement_facts,
    third_party_facts,
)
from consentry.model.app import App, ContainerKind, Label
from consentry.model.code import Confidence
from consentry.model.fact import KINDS, Fact, Value
from consentry.model.location import CodeLocation, DocumentLocation, ManifestLocation
from consentry.model.policy import Policy, Quote, RightKind, TimeLimit
from consentry.model.report import PermissionUse
from consentry.model.sdk import SdkPresence, Signal
from consentry.model.text import Text
from consentry.policy import Limits, Subjects, collect
from tests.inspection.saying import Saying

CATALOG = load()
APP = App(
    file="a.apk", sha256="0" * 64, bytes=1, container=ContainerKind.APK, labels=(Label(locale="", value="飞花阅读"),)
)
SUBJECTS = Subjects(CATALOG)
PLACE = CodeLocation(member="classes.dex", class_name="a.B", method="m", descriptor="()V")


SayPolicy = Callable[[str], Policy]


@pytest.fixture
def say_policy() -> SayPolicy:
    """Return what a text in Markdown says, as a policy."""
    return lambda text: collect([("policy.md", text.encode())], Limits(), CATALOG)


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
    found = [
        *policy_facts(policy, APP, SUBJECTS, speaks),
        *statement_facts(policy, CATALOG, None, speaks),
        *third_party_facts(policy, (), sdks_known=True),
    ]
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


def test_a_policy_that_is_about_another_product() -> None:
    other = Saying().says("青橙记账隐私政策").says("欢迎使用青橙记账。").policy()
    (fact,) = by_kind(list(policy_facts(other, APP, SUBJECTS, speaks)), "policy.document")
    assert (fact.attributes["about"], fact.attributes["about_other"]) == ("青橙记账", True)
    edition = Saying().says("飞花阅读极速版隐私政策").policy()
    (fact,) = by_kind(list(policy_facts(edition, APP, SUBJECTS, speaks)), "policy.document")
    assert fact.attributes["about_other"] is False
    none = Saying().says("隐私政策").policy()
    (fact,) = by_kind(list(policy_facts(none, APP, SUBJECTS, speaks)), "policy.document")
    assert "about_other" not in fact.attributes


def test_what_is_called_necessary_is_held_against_the_type() -> None:
    policy = (
        Saying()
        .collects("为实现基本功能，我们必须收集通讯录", "contacts")
        .collects("我们收集位置", "location")
        .policy()
    )
    tools = next(each for each in CATALOG.app_types if each.name.zh == "实用工具类")

    def basic(text: str) -> list[str]:
        return ["basic-function-information"] if "基本功能" in text else []

    contacts, location = statement_facts(policy, CATALOG, tools, basic)
    assert (contacts.attributes["basic"], contacts.attributes["necessary"]) == (True, False)
    assert location.attributes["basic"] is False
    untyped = list(statement_facts(policy, CATALOG, None, basic))
    assert all("necessary" not in fact.attributes for fact in untyped)


def test_a_third_party_that_another_table_describes_is_described(say_policy: SayPolicy) -> None:
    links = "| SDK名称 | 隐私政策链接 |\n|---|---|\n| 甲SDK | https://a.example/ |\n| 乙SDK | https://b.example/ |\n"
    purposes = "\n其他说明\n\n| SDK名称 | 使用目的 |\n|---|---|\n| 甲SDK | 推送 |\n"
    policy = say_policy(f"# 隐私政策\n\n{links}{purposes}")
    found = {
        str(fact.attributes["name"]): fact.attributes["described"]
        for fact in third_party_facts(policy, (), sdks_known=True)
        if fact.attributes["table"]
    }
    assert found == {"甲SDK": True, "乙SDK": False}
