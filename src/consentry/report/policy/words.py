"""The words of policy reports, in both languages."""

from __future__ import annotations

from consentry.model.document import Role
from consentry.model.policy import Action, ActorKind, ParticularKind, RightKind
from consentry.model.text import Text

ACTOR: dict[ActorKind, Text] = {
    ActorKind.APP: Text("本应用（运营者）", "the app (its operator)"),
    ActorKind.GROUP: Text("关联公司", "affiliates"),
    ActorKind.SDK: Text("第三方SDK", "third-party SDK"),
    ActorKind.THIRD_PARTY: Text("第三方", "third party"),
    ActorKind.AUTHORITY: Text("有关机关", "authorities"),
    ActorKind.STORE: Text("应用商店", "app store"),
    ActorKind.PUBLIC: Text("公众", "the public"),
    ActorKind.USER: Text("用户", "the user"),
    ActorKind.UNKNOWN: Text("未说明", "not said"),
}
ACTION: dict[Action, Text] = {
    Action.COLLECT: Text("收集", "collects"),
    Action.USE: Text("使用", "uses"),
    Action.SHARE: Text("共享", "shares"),
    Action.ENTRUST: Text("委托处理", "entrusts"),
    Action.TRANSFER: Text("转让", "transfers"),
    Action.DISCLOSE: Text("公开披露", "discloses"),
    Action.STORE: Text("存储", "stores"),
    Action.EXPORT: Text("向境外提供", "sends abroad"),
    Action.REQUEST: Text("申请权限", "asks for a permission"),
}
RIGHT: dict[RightKind, Text] = {
    RightKind.ACCESS: Text("查阅个人信息", "access to one's information"),
    RightKind.CORRECT: Text("更正个人信息", "correction"),
    RightKind.DELETE: Text("删除个人信息", "deletion of information"),
    RightKind.COPY: Text("复制、转移个人信息", "a copy of one's information"),
    RightKind.WITHDRAW: Text("撤回同意", "withdrawal of consent"),
    RightKind.CANCEL_ACCOUNT: Text("注销账号", "deletion of the account"),
    RightKind.COMPLAIN: Text("投诉、举报渠道", "a channel for complaints"),
    RightKind.PERSONALISATION_SWITCH: Text("关闭个性化推荐或广告", "switching off personalised content or ads"),
    RightKind.AUTOMATED_DECISION: Text("自动化决策的说明与拒绝", "automated decisions: explanation and refusal"),
}
PARTICULAR: dict[ParticularKind, Text] = {
    ParticularKind.OPERATOR: Text("运营者名称", "name of the operator"),
    ParticularKind.ADDRESS: Text("运营者地址", "address of the operator"),
    ParticularKind.CONTACT: Text("联系方式", "contact"),
    ParticularKind.PROTECTION_OFFICER: Text("个人信息保护负责人", "data protection officer"),
    ParticularKind.PUBLISHED: Text("发布日期", "date of publication"),
    ParticularKind.EFFECTIVE: Text("生效日期", "date of effect"),
    ParticularKind.UPDATED: Text("更新日期", "date of the last update"),
    ParticularKind.CHANGE_NOTICE: Text("政策变更的通知", "notice of changes"),
    ParticularKind.MINORS: Text("未成年人的保护", "rules for minors"),
    ParticularKind.RETENTION: Text("保存期限", "retention"),
    ParticularKind.STORAGE_PLACE: Text("存储地点", "place of storage"),
    ParticularKind.SECURITY: Text("安全措施", "security"),
    ParticularKind.BREACH_NOTICE: Text("安全事件的告知", "notice of breaches"),
    ParticularKind.CROSS_BORDER: Text("出境情况", "transfer abroad"),
}
#: named as lacking where nothing is said; the others are only shown where they are told
REQUIRED_PARTICULARS = frozenset(
    (
        ParticularKind.OPERATOR,
        ParticularKind.CONTACT,
        ParticularKind.EFFECTIVE,
        ParticularKind.CHANGE_NOTICE,
        ParticularKind.MINORS,
        ParticularKind.RETENTION,
        ParticularKind.STORAGE_PLACE,
        ParticularKind.SECURITY,
    )
)
ROLE: dict[Role, Text] = {
    Role.POLICY: Text("隐私政策", "privacy policy"),
    Role.SDK_LIST: Text("第三方清单", "list of third parties"),
    Role.COLLECTED_LIST: Text("收集清单", "list of what is collected"),
    Role.PERMISSION_LIST: Text("权限说明", "list of permissions"),
    Role.CHILDREN: Text("儿童规则", "children's rules"),
    Role.SUMMARY: Text("摘要", "summary"),
    Role.AGREEMENT: Text("用户协议", "user agreement"),
    Role.OTHER: Text("其他", "other"),
}
