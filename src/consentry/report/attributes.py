"""The attributes of a fact in words. What only rules ask for is left to the JSON report."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from consentry.model.code import BeforeConsent, Repetition, Via
from consentry.model.fact import Fact, Value
from consentry.model.text import Text
from consentry.report import routes, words

_YES, _NO = Text("是", "yes"), Text("否", "no")

#: attribute -> its name; in this order
NAMES: dict[str, Text] = {
    "actions": Text("接收的广播", "receives"),
    "allow_backup": Text("允许备份", "backup allowed"),
    "auto_start": Text("随进程自动启动", "starts with the process"),
    "checked": Text("默认勾选", "ticked by default"),
    "before_consent": Text("用户同意前", "before consent"),
    "channels": Text("途径", "channels"),
    "cleartext": Text("允许明文传输", "clear text allowed"),
    "cleartext_allowed": Text("允许明文传输", "clear text allowed"),
    "collects": Text("公开声明收集", "publicly said to collect"),
    "debuggable": Text("可调试", "debuggable"),
    "declared": Text("政策中", "in the policy"),
    "denied": Text("政策称不收集", "denied by the policy"),
    "detail": Text("参数", "argument"),
    "effect": Text("拒绝后", "after a refusal"),
    "enabled": Text("启用", "enabled"),
    "exported": Text("对外开放", "exported"),
    "group": Text("权限组", "permission group"),
    "init_phases": Text("初始化时机", "initialised"),
    "locale": Text("语言", "language"),
    "min_sdk": Text("最低 SDK", "minimum SDK"),
    "name": Text("名称", "name"),
    "necessary": Text("属于该类应用的必要范围", "necessary for this type of app"),
    "offered": Text("可不选择而继续使用", "the user may go on without it"),
    "permission_declared": Text("已声明所需权限", "needed permission declared"),
    "permissions": Text("权限", "permissions"),
    "repeats": Text("可能反复弹出", "may be shown again and again"),
    "repeats_reason": Text("再次申请取决于", "whether it comes again depends on"),
    "repeats_after": Text("再次申请的间隔", "comes again after"),
    "requested": Text("代码中申请", "asked for in the code"),
    "right": Text("权利", "right"),
    "sensitive": Text("敏感个人信息", "sensitive"),
    "taps": Text("点击次数（至多）", "taps, at most"),
    "least": Text("点击次数（至少）", "taps, at least"),
    "differences": Text("拒绝按钮的差别", "how the refuse button differs"),
    "target_sdk": Text("目标 SDK", "target SDK"),
    "unreasonable": Text("不合理条件", "unreasonable condition"),
    "unnecessary": Text("超出该类应用的必要范围", "beyond this type of app"),
    "url": Text("地址", "address"),
    "used": Text("已使用", "used"),
    "via": Text("识别方式", "recognised by"),
    "working_days": Text("承诺时限（工作日）", "promised time, working days"),
}


def told(fact: Fact, name: Callable[[str], Text]) -> Iterator[tuple[Text, Text]]:
    """Yield name and value of the attributes worth telling; `name` gives the names of classes and permissions."""
    for key, label in NAMES.items():
        value = fact.attributes.get(key)
        if value not in (None, "", ()):
            yield label, _said(key, value, name)


def _said(key: str, value: Value, name: Callable[[str], Text]) -> Text:
    if isinstance(value, bool):
        return _YES if value else _NO
    if isinstance(value, tuple):
        each = [_word(key, item, name) for item in value]
        return Text("、".join(text.zh for text in each), ", ".join(text.en for text in each))
    return _word(key, str(value), name)


def _word(key: str, value: str, name: Callable[[str], Text]) -> Text:
    if key == "via" and value in set(Via):
        return words.VIA[Via(value)]
    if key == "before_consent":
        return words.BEFORE_CONSENT[BeforeConsent(value)]
    if key == "repeats_reason":
        return words.REPETITION[Repetition(value)]
    if key == "repeats_after":
        return words.duration(int(value))
    if key == "effect":
        return words.EFFECT.get(value, Text(value, value))
    if key == "differences":
        return routes.DIFFERENCE.get(value, Text(value, value))
    if key in ("declared", "right", "channels"):
        return words.SAID.get(value, Text(value, value))
    if key == "init_phases":
        return next((text for phase, text in words.PHASE.items() if phase == value), Text(value, value))
    return name(value) if key == "collects" else Text(value, value)
