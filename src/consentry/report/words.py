"""The reports' own words, in both languages."""

from __future__ import annotations

from consentry.model.app import ContainerKind
from consentry.model.code import BeforeConsent, Confidence, Edge, FlowEdge, Phase, Repetition, SinkKind, Via
from consentry.model.coverage import Collector, CoverageStatus
from consentry.model.text import Text
from consentry.model.verdict import Outcome, Settles

OUTCOME: dict[Outcome, Text] = {
    Outcome.VIOLATED: Text("违规", "Violated"),
    Outcome.SUSPECTED: Text("涉嫌违规", "Suspected"),
    Outcome.UNDETERMINED: Text("待判定", "Undetermined"),
    Outcome.SATISFIED: Text("符合", "Satisfied"),
    Outcome.NOT_APPLICABLE: Text("不适用", "Not applicable"),
}

#: never colour alone: a symbol of one column for each outcome
SYMBOL: dict[Outcome, str] = {
    Outcome.VIOLATED: "✗",
    Outcome.SUSPECTED: "!",
    Outcome.UNDETERMINED: "?",
    Outcome.SATISFIED: "✓",
    Outcome.NOT_APPLICABLE: "–",
}

#: colours of areas, for formats without a style sheet; text never depends on them
FILL: dict[Outcome, str] = {
    Outcome.VIOLATED: "#c8323d",
    Outcome.SUSPECTED: "#d98a1f",
    Outcome.UNDETERMINED: "#7c95b5",
    Outcome.SATISFIED: "#4a9a6b",
    Outcome.NOT_APPLICABLE: "#b4bac6",
}

OUTCOME_MEANING: dict[Outcome, Text] = {
    Outcome.VIOLATED: Text("有直接证据", "direct evidence"),
    Outcome.SUSPECTED: Text(
        "静态证据，须经运行或人工确认", "static evidence, to be confirmed by a recording or a person"
    ),
    Outcome.UNDETERMINED: Text("现有材料不足以判定", "what was given does not settle it"),
    Outcome.SATISFIED: Text("已查，未发现问题", "searched, nothing found against it"),
    Outcome.NOT_APPLICABLE: Text("规则不适用于本应用", "the rule does not concern this app"),
}

CONFIDENCE: dict[Confidence, Text] = {
    Confidence.HIGH: Text("高", "high"),
    Confidence.MEDIUM: Text("中", "medium"),
    Confidence.LOW: Text("低", "low"),
}

PHASE: dict[Phase, Text] = {
    Phase.LAUNCH: Text("启动时", "At launch"),
    Phase.INTERACTION: Text("用户操作后", "After user action"),
    Phase.BACKGROUND: Text("后台", "In background"),
    Phase.UNREACHED: Text("未见入口", "No entry found"),
}

PHASE_MEANING: dict[Phase, Text] = {
    Phase.LAUNCH: Text("进程启动后无需用户任何操作即可执行", "may run from process start, without any user action"),
    Phase.INTERACTION: Text("用户操作之后才执行", "runs only after an action of the user"),
    Phase.BACKGROUND: Text("无可见界面时由广播、服务或任务执行", "run by a receiver, service or job without a screen"),
    Phase.UNREACHED: Text("没有找到到达此处的入口", "no entry point was found that leads there"),
}

VIA: dict[Via, Text] = {
    Via.DIRECT: Text("直接调用", "direct call"),
    Via.CONSTANT: Text("由常量参数识别", "by a constant argument"),
    Via.HELPER: Text("经辅助方法传入常量", "constant through a helper"),
    Via.REFLECTION: Text("反射", "reflection"),
}

SINK: dict[SinkKind, Text] = {
    SinkKind.NETWORK: Text("网络", "network"),
    SinkKind.SDK: Text("第三方SDK", "third-party SDK"),
    SinkKind.WEB_VIEW: Text("网页视图", "web view"),
    SinkKind.SMS: Text("短信", "text message"),
    SinkKind.IPC: Text("其他应用", "other apps"),
    SinkKind.CLIPBOARD: Text("剪贴板", "clipboard"),
    SinkKind.EXTERNAL_STORAGE: Text("共享存储", "shared storage"),
    SinkKind.LOG: Text("日志", "log"),
    SinkKind.FILE: Text("文件", "file"),
    SinkKind.DATABASE: Text("数据库", "database"),
    SinkKind.PREFERENCES: Text("偏好设置", "preferences"),
    SinkKind.PROCESS: Text("其他进程", "another process"),
    SinkKind.NOTIFICATION: Text("通知", "notification"),
}

SANITISER: dict[str, Text] = {
    "hash": Text("已取散列", "hashed"),
    "encrypt": Text("已加密", "encrypted"),
    "truncate": Text("已截取", "cut"),
    "mask": Text("已遮盖", "masked"),
    "encode": Text("已编码", "encoded"),
}

IMPLICIT = Text("隐式流", "implicit flow")

FLOW_EDGE: dict[FlowEdge, Text] = {
    FlowEdge.SOURCE: Text("获取", "taken"),
    FlowEdge.CALL: Text("传入", "handed to"),
    FlowEdge.RETURN: Text("返回到", "returned to"),
    FlowEdge.STORE: Text("存入", "kept"),
    FlowEdge.LOAD: Text("取出", "taken out again"),
    FlowEdge.CALLBACK: Text("回调", "called back"),
    FlowEdge.COMPONENT: Text("另一组件", "in another component"),
    FlowEdge.SINK: Text("流出", "leaves"),
}

BEFORE_CONSENT: dict[BeforeConsent, Text] = {
    BeforeConsent.REACHABLE: Text("征得同意前可能执行", "may run before consent"),
    BeforeConsent.GATED: Text("同意之后才执行", "only after consent"),
    BeforeConsent.UNKNOWN: Text("同意前后未能判定", "before or after consent: not known"),
}

#: why a place may run before consent, or not
CONSENT_REASON: dict[str, Text] = {
    "no-prompt": Text("没有找到征求同意的提示", "no prompt that asks for consent was found"),
    "ungated": Text("存在一条不经过同意的路径", "there is a way that passes no consent"),
    "told-no": Text("会执行，但此时告知 SDK 的是未同意", "it runs, and tells the SDK that the user has not agreed"),
    "handler": Text("只有点击同意后才会执行", "it runs only when the user agrees"),
    "branch": Text("只在检查到已同意的分支上执行", "it runs only on the branch that found the agreement"),
    "started-after": Text("由同意之后才启动的代码执行", "code starts it only after the agreement"),
    "deferred": Text("SDK 被推迟到同意之后", "the SDK is deferred until consent"),
    "never": Text("按写入的值，这个分支永远不会执行", "by the values written, this branch never runs"),
    "unknown-store": Text(
        "经过的分支取决于无法判定的存储状态", "a branch on the way depends on stored state that could not be decided"
    ),
    "asynchronous": Text(
        "经过的分支取决于异步得到的结果", "a branch on the way depends on a result that comes asynchronously"
    ),
    "unknown-switch": Text(
        "SDK 的同意开关收到的值无法判定", "the SDK is told whether the user agreed; the value could not be decided"
    ),
    "undecided-branch": Text(
        "经过的分支取决于应用自身的值，这个值无法判定，可能就是同意状态",
        "a branch on the way depends on a value of the app that could not be decided: it may be the agreement",
    ),
    "run": Text(
        "试运行应用代码、始终不同意时，此处已被执行",
        "in a trial run of the app's code by somebody who never agrees, this place runs",
    ),
    "run-before": Text(
        "代码显示此处仅在同意之后执行，但试运行时未同意即被执行，两者矛盾",
        "by the code this place waits for the agreement, but a trial run reached it without one: the two disagree",
    ),
    "run-after": Text(
        "试运行应用代码时，仅在同意之后此处才被执行",
        "in trial runs of the app's code this place runs only once somebody has agreed",
    ),
    "budget": Text(
        "经过的方法过多或过大，未能全部分析", "a method on the way was not analysed: there was too much to analyse"
    ),
    "named-check": Text(
        "经过的分支从名称看是在检查是否已同意，其值无法判定",
        "by its name, a branch on the way asks whether the user agreed; its value could not be decided",
    ),
    "web-page": Text(
        "由网页脚本调用，网页中是否征得同意无法判定", "a script in a web page calls it; what the page asks is not known"
    ),
    "no-way": Text("没有找到通向这里的入口", "no entry leads there that could be found"),
}

GATE_PROBLEM: dict[str, Text] = {
    "default-agreed": Text("默认值就是已同意", "agreed by default"),
    "written-before": Text("在用户点击之前就写入", "written before the user answers"),
    "refusal-agrees": Text("拒绝时也写入同意", "refusing writes the agreement, too"),
}

REFUSAL: dict[str, Text] = {
    "exit": Text("退出应用", "the app exits"),
    "loop": Text("再次询问", "asks again"),
    "continue": Text("继续使用", "goes on"),
    "unknown": Text("未能判定", "not known"),
}

EDGE: dict[Edge, Text] = {
    Edge.ENTRY: Text("系统调用", "called by the system"),
    Edge.CALL: Text("调用", "calls"),
    Edge.VIRTUAL: Text("虚调用（多个可能目标之一）", "virtual call, one of several targets"),
    Edge.CALLBACK: Text("注册的回调", "registered callback"),
    Edge.ASYNC: Text("异步执行", "runs asynchronously"),
    Edge.REFLECTION: Text("反射调用", "by reflection"),
    Edge.COMPONENT: Text("启动组件", "starts a component"),
    Edge.CLINIT: Text("类初始化", "class initialiser"),
}

COLLECTOR: dict[Collector, Text] = {
    Collector.PACKAGE: Text("安装包与清单", "Package and manifest"),
    Collector.TEXTS: Text("界面文本", "Texts"),
    Collector.CODE: Text("代码", "Code"),
    Collector.SDK: Text("第三方SDK", "Third-party SDKs"),
    Collector.POLICY: Text("隐私政策", "Privacy policy"),
    Collector.RUNTIME: Text("运行记录", "Recordings"),
}

STATUS: dict[CoverageStatus, Text] = {
    CoverageStatus.FINISHED: Text("完成", "finished"),
    CoverageStatus.PARTIAL: Text("部分完成", "partial"),
    CoverageStatus.FAILED: Text("失败", "failed"),
    CoverageStatus.NOT_GIVEN: Text("未提供", "not given"),
    CoverageStatus.NOT_AVAILABLE: Text("本版本不支持", "not available"),
}

STATUS_SYMBOL: dict[CoverageStatus, str] = {
    CoverageStatus.FINISHED: "✓",
    CoverageStatus.PARTIAL: "!",
    CoverageStatus.FAILED: "✗",
    CoverageStatus.NOT_GIVEN: "○",
    CoverageStatus.NOT_AVAILABLE: "–",
}

SETTLES: dict[Settles, Text] = {
    Settles.MANIFEST: Text("清单", "manifest"),
    Settles.STATIC: Text("静态分析", "static analysis"),
    Settles.TEXTS: Text("界面文本", "texts"),
    Settles.POLICY: Text("隐私政策", "privacy policy"),
    Settles.RECORDING: Text("运行记录", "recording"),
    Settles.DOCUMENT: Text("运营者材料", "operator's papers"),
    Settles.MANUAL: Text("人工步骤", "manual step"),
}

CONTAINER: dict[ContainerKind, Text] = {
    ContainerKind.APK: Text("APK", "APK"),
    ContainerKind.SPLITS: Text("拆分 APK", "split APKs"),
    ContainerKind.AAB: Text("AAB", "AAB"),
}

APP = Text("应用自身", "App itself")

#: kinds of facts, as the head of a piece of evidence
FACT: dict[str, Text] = {
    "manifest.application": Text("清单：应用声明", "Manifest: application"),
    "manifest.permission": Text("清单：权限声明", "Manifest: permission"),
    "manifest.component": Text("清单：组件声明", "Manifest: component"),
    "package.packer": Text("加固壳", "Packer"),
    "package.signature": Text("签名", "Signature"),
    "code.access": Text("代码：获取个人信息", "Code: takes personal information"),
    "code.request": Text("代码：申请权限", "Code: requests permissions"),
    "code.refusal": Text("代码：拒绝权限后的行为", "Code: after a refusal"),
    "code.call": Text("代码：调用", "Code: call"),
    "code.endpoint": Text("代码：网络地址", "Code: network address"),
    "code.opaque": Text("代码：无法静态跟踪", "Code: cannot be followed"),
    "sdk.present": Text("第三方SDK", "Third-party SDK"),
    "text.topic": Text("界面文本", "Text"),
    "layout.view": Text("界面控件", "View"),
    "policy.document": Text("隐私政策", "Privacy policy"),
    "policy.statement": Text("隐私政策：声明", "Policy: statement"),
    "policy.third_party": Text("隐私政策：第三方", "Policy: third party"),
    "policy.right": Text("隐私政策：权利", "Policy: right"),
    "policy.particular": Text("隐私政策：事项", "Policy: particular"),
    "policy.permission": Text("隐私政策：权限", "Policy: permission"),
    "screen.graph": Text("界面图", "Screens"),
    "screen.route": Text("界面路径", "Route"),
    "screen.prompt": Text("启动时的隐私提示", "Prompt for consent"),
    "declared.entry": Text("入口与政策对照", "Entry against the policy"),
    "declared.access": Text("收集与政策对照", "Collection against the policy"),
    "declared.sdk": Text("SDK 与政策对照", "SDK against the policy"),
    "declared.permission": Text("权限与政策对照", "Permission against the policy"),
    "runtime.event": Text("运行记录：事件", "Recording: event"),
}

#: how a policy declares something; which right; by which channel
SAID: dict[str, Text] = {
    "stated": Text("已写明", "stated"),
    "perhaps": Text("可能已写明", "perhaps stated"),
    "vaguely": Text("声明不清晰", "by a vague word only"),
    "by-app": Text("只声明应用自身收集", "of the app itself only"),
    "not": Text("未声明", "not declared"),
    "listed": Text("已列出", "listed"),
    "purpose": Text("已说明目的", "with a purpose"),
    "named": Text("只列出名称", "named only"),
    "information": Text("只说明涉及的信息", "by the information it gives"),
    "access": Text("查阅", "access"),
    "correct": Text("更正", "correction"),
    "delete": Text("删除", "deletion"),
    "copy": Text("复制", "copy"),
    "withdraw": Text("撤回同意", "withdrawal of consent"),
    "cancel_account": Text("注销账号", "deletion of the account"),
    "complain": Text("投诉举报", "complaint"),
    "personalisation_switch": Text("关闭个性化推荐", "switching personalisation off"),
    "automated_decision": Text("自动化决策", "automated decisions"),
    "email": Text("电子邮件", "e-mail"),
    "phone": Text("电话", "phone"),
    "letter": Text("信函", "letter"),
    "in_app": Text("应用内", "in the app"),
    "web": Text("网页", "web"),
    "service": Text("客服", "customer service"),
}

EFFECT: dict[str, Text] = {
    "exit": Text("退出或关闭", "exits or closes"),
    "ask-again": Text("再次申请", "asks again"),
    "settings": Text("跳转到系统设置", "leads to the system settings"),
}

REPETITION: dict[Repetition, Text] = {
    Repetition.EACH_RETURN: Text("每次回到界面都申请", "asked on each return to the screen"),
    Repetition.SHORT_INTERVAL: Text("已存时间，间隔短于 48 小时", "a stored time, less than 48 hours"),
    Repetition.COUNTER: Text("已申请的次数，不止一次", "how often it was asked, more than once"),
    Repetition.EACH_START: Text(
        "每次启动都申请，没有跨启动的记录", "asked at each start, nothing outlasts the process"
    ),
    Repetition.UNKNOWN_INTERVAL: Text("已存时间，间隔未能确定", "a stored time; how long is not known"),
    Repetition.LONG_INTERVAL: Text("已存时间，间隔不少于 48 小时", "a stored time of 48 hours or more"),
    Repetition.STORED_STATE: Text("由其他代码写入的已存状态", "stored state that other code writes"),
    Repetition.RATIONALE: Text("系统对曾经拒绝的记录", "what the system says of an earlier refusal"),
    Repetition.ASKED_FLAG: Text("已申请过的记录，只申请一次", "it is stored that it was asked: once only"),
}


def duration(seconds: int) -> Text:
    """Return a span of time in words: in hours where it is at least one."""
    for size, zh, en in ((3600, "小时", "hours"), (60, "分钟", "minutes")):
        if seconds >= size:
            number = f"{seconds / size:.4g}"
            return Text(f"{number} {zh}", f"{number} {en}")
    return Text(f"{seconds} 秒", f"{seconds} seconds")


#: what collectors count; what has no name here is for the JSON report only
COUNT: dict[str, Text] = {
    "characters": Text("个字符（文本文件）", "characters in text files"),
    "classes": Text("个类", "classes"),
    "components": Text("个组件", "components"),
    "cut-calls": Text("处调用目标过多，未跟踪", "calls with too many targets, not followed"),
    "fields": Text("个字段", "fields"),
    "files": Text("个文件", "files"),
    "instructions": Text("条指令", "instructions"),
    "layouts": Text("个布局", "layouts"),
    "members": Text("个文件", "members"),
    "methods": Text("个方法", "methods"),
    "opaque-native": Text("个原生方法，未分析", "native methods, not read"),
    "opaque-reflection": Text("处反射，目标未知", "reflective calls with an unknown target"),
    "permissions": Text("项权限", "permissions"),
    "present": Text("个SDK", "SDKs found"),
    "sdks": Text("个SDK", "SDKs"),
    "strings": Text("条文本", "strings"),
    "text_files": Text("个文本文件", "text files"),
    "unreached": Text("个方法未见入口", "methods without an entry point"),
}
