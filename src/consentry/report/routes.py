"""The reports' words on routes and prompts."""

from __future__ import annotations

from consentry.model.screens import Prompt, PromptControl, Route
from consentry.model.text import Text

#: topics of routes, as the reports name them
TOPIC: dict[str, Text] = {
    "privacy-policy": Text("隐私政策", "privacy policy"),
    "account-deletion": Text("注销账号", "account deletion"),
    "consent-withdrawal": Text("撤回同意", "withdrawal of consent"),
    "personalised-switch": Text("个性化推荐开关", "switch for personalised content"),
    "complaint-channel": Text("投诉举报渠道", "channel for complaints"),
    "sdk-list": Text("第三方 SDK 目录", "list of third-party SDKs"),
}
DIFFERENCE: dict[str, Text] = {
    "size": Text("字号更小", "smaller text"),
    "background": Text("没有底色", "no background"),
    "contrast": Text("颜色更淡", "paler colour"),
    "kind": Text("不是按钮", "no button"),
}
ROLE: dict[str, Text] = {
    "agree": Text("同意", "agree"),
    "refuse": Text("拒绝", "refuse"),
    "unclear": Text("用语含糊", "unclear"),
    "policy": Text("打开规则", "opens the rules"),
    "box": Text("选框", "box"),
    "other": Text("其他", "other"),
}


def role(control: PromptControl) -> Text:
    """Return what a control of a prompt is for, and what it does besides."""
    name = ROLE.get(control.role, Text(control.role, control.role))
    if control.ticked:
        return Text(f"{name.zh}，默认勾选", f"{name.en}, ticked by default")
    if control.leaves:
        return Text(f"{name.zh}，离开界面或应用", f"{name.en}, leaves the screen or the app")
    return name


def topic(route: Route) -> Text:
    """Return the name of what a route leads to."""
    return TOPIC.get(route.topic, Text(route.topic, route.topic))


def length(route: Route) -> Text:
    """Return how many taps a route takes."""
    if route.taps is None:
        return Text(f"路径不确定，至少 {route.least} 次点击", f"way not certain, at least {_taps(route.least)}")
    if route.taps == route.least:
        return Text(f"{route.taps} 次点击", _taps(route.taps))
    return Text(
        f"至多 {route.taps} 次点击（至少 {route.least} 次）", f"at most {_taps(route.taps)} (at least {route.least})"
    )


def _taps(count: int) -> str:
    return f"{count} tap" if count == 1 else f"{count} taps"


def names(route: Route) -> list[str]:
    """Return what a person passes: screens, and at last what is reached."""
    passed = [step.name for step in route.steps]
    last = route.steps[-1].control if route.steps else ""
    goal = last or route.name
    return passed if not goal or (passed and passed[-1] == goal) else [*passed, goal]


def offers(prompt: Prompt) -> list[Text]:
    """Return what a prompt offers, one short text for each."""
    unknown = () if prompt.complete else (Text("按钮未全部读出", "not all buttons could be read"),)
    found = [
        Text("有政策链接", "policy can be opened")
        if prompt.link
        else Text("未见政策链接", "no link to the policy found"),
        Text("有同意按钮", "agree button") if prompt.agree else Text("未见同意按钮", "no agree button found"),
        Text("有拒绝按钮", "refuse button") if prompt.refuse else Text("未见拒绝按钮", "no refuse button found"),
        *unknown,
    ]
    if prompt.unclear:
        found.append(Text("按钮用语含糊", "unclear wording of the button"))
    if prompt.unequal is False:
        found.append(Text("两个按钮同等显著", "both buttons look alike"))
    for difference in prompt.differences:
        what = DIFFERENCE.get(difference, Text(difference, difference))
        found.append(Text(f"拒绝按钮{what.zh}", f"refuse button: {what.en}"))
    return found
