"""A policy in Chinese, in traditional Chinese and in English: who does what, third parties, rights, particulars."""

from __future__ import annotations

from consentry.model.policy import Action, ActorKind, Modality, ParticularKind, Polarity, Policy, RightKind, Statement
from tests.policy.conftest import Say

ZH = """# 星河隐私政策
更新日期：2024年3月1日　生效日期：2024年3月8日

本应用由星河科技有限公司（注册地址：北京市海淀区星河路1号）开发运营。

## 一、我们如何收集和使用您的个人信息
1. 当您注册账号时，我们会收集您的手机号码，用于创建账号和验证身份。如您拒绝提供，将无法注册。
2. 在您使用附近门店功能时，经您授权后，我们会获取您的精确位置信息，以便向您推荐附近门店。
3. 我们不会读取您的通讯录和短信。
4. 为保障账号安全，我们可能会收集设备信息（如IMEI、Android ID、MAC地址等）。
5. 您需要提供姓名、收货地址以完成配送。
6. 我们收集以下信息：
- 昵称、头像
- 性别：用于个性化推荐

我们会申请相机权限，用于扫码。

## 二、共享
我们会将您的订单信息和收货地址共享给物流公司，用于配送。未经您同意，我们不会向任何第三方提供您的个人信息。
友盟SDK会收集您的设备标识符，用于统计分析。

| SDK名称 | 公司 | 使用目的 | 收集的个人信息 | 隐私政策链接 |
|---|---|---|---|---|
| 极光推送 | 甲信息技术有限公司 | 消息推送 | IMEI、MAC地址、应用列表 | https://push.example.com/privacy |

## 三、存储
我们在中国境内存储您的个人信息；注销后六个月内删除。我们不会将您的个人信息传输至境外。

## 四、您的权利
您可以通过“我的-设置-个人资料”查看、更正您的个人信息。
您可以在“我的-设置-注销账号”中注销账号，我们将在15个工作日内完成处理。注销账号需要您上传手持身份证照片。
如有投诉，请发邮件至 privacy@xinghe.example 或拨打400-123-4567，我们将在十五个工作日内回复。
"""


def _one(policy: Policy, words: str, action: Action | None = None) -> Statement:
    found = [s for s in policy.statements if words in s.quote.text and action in (None, s.action)]
    assert len(found) == 1, [s.quote.text for s in found]
    return found[0]


def _information(statement: Statement) -> list[str]:
    return [mention.information or mention.quote.text for mention in statement.information]


def test_what_is_collected(say: Say) -> None:
    policy = say(ZH)
    phone = _one(policy, "注册账号时")
    assert (phone.actor.kind, phone.action, phone.polarity) == (ActorKind.APP, Action.COLLECT, Polarity.AFFIRMED)
    assert _information(phone) == ["mobile-number-registered"]
    assert [quote.text for quote in phone.purposes] == ["创建账号和验证身份"]
    assert phone.function is not None and phone.function.text == "您注册账号时"
    place = _one(policy, "附近门店功能")
    assert (_information(place), place.modality) == (["precise-location"], Modality.CONSENTED)
    device = _one(policy, "保障账号安全")
    assert _information(device) == ["device-info", "imei", "android-id", "wifi-mac"]
    assert [mention.vague for mention in device.information] == [True, False, False, False]
    assert device.modality is Modality.POSSIBLE
    assert device.vague
    assert _information(_one(policy, "您需要提供姓名")) == ["name", "address"]


def test_lists_go_on_with_their_introduction(say: Say) -> None:
    policy = say(ZH)
    assert _information(_one(policy, "昵称、头像")) == ["user-profile", "user-profile"]
    gender = _one(policy, "性别")
    assert (gender.action, [quote.text for quote in gender.purposes]) == (Action.COLLECT, ["个性化推荐"])


def test_denials(say: Say) -> None:
    policy = say(ZH)
    contacts = _one(policy, "通讯录和短信")
    assert (contacts.polarity, _information(contacts)) == (Polarity.DENIED, ["contacts", "sms"])
    shared = _one(policy, "未经您同意")
    assert (shared.action, shared.polarity) == (Action.SHARE, Polarity.DENIED)
    abroad = _one(policy, "传输至境外")
    assert (abroad.action, abroad.polarity) == (Action.EXPORT, Polarity.DENIED)


def test_recipients_and_other_actors(say: Say) -> None:
    policy = say(ZH)
    courier = _one(policy, "物流公司")
    assert (courier.action, [actor.kind for actor in courier.recipients]) == (Action.SHARE, [ActorKind.THIRD_PARTY])
    sdk = _one(policy, "友盟SDK会收集")
    assert sdk.actor.kind is ActorKind.SDK
    assert "umeng-analytics" in sdk.actor.sdks


def test_third_parties_of_a_table(say: Say) -> None:
    party, _ = say(ZH).third_parties  # the other one is named in prose
    assert (party.name, party.company, party.sdks) == ("极光推送", "甲信息技术有限公司", ("jpush",))
    assert [m.information for m in party.information] == ["imei", "wifi-mac", "installed-apps"]
    assert party.links == ("https://push.example.com/privacy",)
    assert [quote.text for quote in party.purposes] == ["消息推送"]


def test_rights(say: Say) -> None:
    rights = {right.kind: right for right in say(ZH).rights}
    assert {RightKind.ACCESS, RightKind.CORRECT, RightKind.CANCEL_ACCOUNT, RightKind.COMPLAIN} <= set(rights)
    assert RightKind.COPY not in rights
    cancel = rights[RightKind.CANCEL_ACCOUNT]
    assert [(limit.days, limit.working) for limit in cancel.time_limits] == [(15, True)]
    assert [quote.text for quote in cancel.demands] == ["上传手持身份证照片"]
    assert "我的-设置-注销账号" in cancel.routes[0].text
    complain = rights[RightKind.COMPLAIN]
    assert [(c.kind, c.quote.text) for c in complain.channels] == [
        ("email", "privacy@xinghe.example"),
        ("phone", "400-123-4567"),
    ]
    assert [(limit.days, limit.working) for limit in complain.time_limits] == [(15, True)]


def test_particulars(say: Say) -> None:
    told = {item.kind: item.value for item in say(ZH).particulars}
    assert told[ParticularKind.OPERATOR] == "星河科技有限公司"
    assert told[ParticularKind.ADDRESS] == "北京市海淀区星河路1号"
    assert (told[ParticularKind.UPDATED], told[ParticularKind.EFFECTIVE]) == ("2024-03-01", "2024-03-08")
    assert {ParticularKind.RETENTION, ParticularKind.STORAGE_PLACE, ParticularKind.CROSS_BORDER} <= set(told)
    assert ParticularKind.BREACH_NOTICE not in told


def test_permissions_with_purposes(say: Say) -> None:
    (use,) = say(ZH).permissions
    assert (use.permission, [quote.text for quote in use.purposes]) == ("CAMERA", ["扫码"])


def test_every_quote_is_in_its_document(say: Say) -> None:
    policy = say(ZH)
    text = policy.documents[0].text
    for statement in policy.statements:
        for quote in (statement.quote, *statement.purposes, *(m.quote for m in statement.information)):
            assert text[quote.start : quote.end] == quote.text


def test_traditional_chinese(say: Say) -> None:
    policy = say(
        "# 隱私權政策\n\n我們會蒐集您的手機號碼與電子郵件，用於會員驗證。我們不會將您的個人資料提供給第三方。\n"
    )
    collected = _one(policy, "蒐集")
    assert (collected.action, _information(collected)) == (
        Action.COLLECT,
        ["mobile-number-registered", "email-address"],
    )
    denied = _one(policy, "不會")
    assert (denied.action, denied.polarity) == (Action.SHARE, Polarity.DENIED)


def test_english(say: Say) -> None:
    policy = say(
        "# Privacy policy\n\nWhen you register, we collect your email address and phone number to create your account. "
        "We may share your location with advertisers. We do not sell your personal data. "
        "Your IP address is collected for security purposes.\n"
    )
    account = _one(policy, "When you register")
    assert (account.action, _information(account)) == (Action.COLLECT, ["email-address", "mobile-number-registered"])
    assert account.purposes
    shared = _one(policy, "advertisers")
    assert (shared.action, shared.modality, _information(shared)) == (Action.SHARE, Modality.POSSIBLE, ["location"])
    assert [actor.kind for actor in shared.recipients] == [ActorKind.THIRD_PARTY]
    assert _one(policy, "do not sell").polarity is Polarity.DENIED
    assert _information(_one(policy, "IP address")) == ["ip-address"]
