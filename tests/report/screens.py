"""The screens of the report made by hand: a prompt, a route of three taps, one that is a guess."""

from __future__ import annotations

from consentry.model.location import CodeLocation, ResourceLocation
from consentry.model.screens import Control, Prompt, PromptControl, Route, Screen, ScreenGraph, Step, Tap
from consentry.model.text import Text

_PACKAGE = "com.example.morning.ui"


def _code(name: str, offset: int = 12) -> CodeLocation:
    return CodeLocation(
        member="classes.dex", class_name=f"{_PACKAGE}.{name}", method="onClick", descriptor="()V", offset=offset
    )


def _view(layout: str, text: str) -> ResourceLocation:
    return ResourceLocation(member=f"res/layout/{layout}.xml", name=f"layout/{layout}", text=text)


def _screen(name: str, kind: str = "activity", *topics: str) -> Screen:
    return Screen(id=f"{kind}:{_PACKAGE}.{name}", kind=kind, name=name, title=name, topics=topics, location=_code(name))


def _tap(source: Screen, target: Screen, text: str, layout: str) -> Tap:
    control = Control(text=text, name=f"id/{layout}", kind="Button", location=_view(layout, text))
    return Tap(source=source.id, target=target.id, control=control, taps=1, least=1, location=_code(source.name))


MAIN, MINE, ABOUT = _screen("MainActivity"), _screen("MineFragment", "fragment"), _screen("AboutActivity")
POLICY = _screen("PolicyActivity", "activity", "privacy-policy", "policy-body")
ASK = _screen("WelcomeDialog", "dialog", "privacy-prompt", "agree-button", "refuse-button")


def _step(screen: Screen, taps: int, control: str, layout: str) -> Step:
    return Step(screen=screen.id, name=screen.name, taps=taps, control=control, location=_view(layout, control))


ROUTES = (
    Route(
        topic="privacy-policy",
        steps=(
            _step(MAIN, 1, "我的", "activity_main"),
            _step(MINE, 1, "关于我们与帮助中心", "fragment_mine"),
            _step(ABOUT, 1, "《隐私政策》", "activity_about"),
        ),
        end="control",
        name="PolicyActivity",
        taps=3,
        least=2,
        location=_view("activity_about", "《隐私政策》"),
    ),
    Route(
        topic="account-deletion",
        steps=(_step(MAIN, 1, "我的", "activity_main"), _step(MINE, 0, "", "fragment_mine")),
        end="text",
        name="注销账号",
        taps=None,
        least=2,
        location=_view("fragment_mine", "注销账号"),
    ),
)

PROMPT = Prompt(
    screen=ASK.id,
    controls=(
        PromptControl(
            role="agree",
            text="同意并继续",
            kind="Button",
            looks={"textSize": "18.0sp", "background": "#ff1565c0"},
            location=_view("dialog_welcome", "同意并继续"),
        ),
        PromptControl(
            role="refuse",
            text="不同意",
            kind="TextView",
            looks={"textSize": "11.0sp", "textColor": "#ffcccccc"},
            leaves="exit",
            location=_view("dialog_welcome", "不同意"),
        ),
    ),
    link=False,
    agree=True,
    refuse=True,
    unclear=False,
    complete=True,
    unequal=True,
    differences=("size", "background", "kind"),
    location=_code("WelcomeDialog"),
)

GRAPH = ScreenGraph(
    screens=(MAIN, MINE, ABOUT, POLICY, ASK),
    taps=(
        Tap(source=MAIN.id, target=ASK.id, taps=0, least=0, location=_code("MainActivity", 40)),
        _tap(MAIN, MINE, "我的", "activity_main"),
        _tap(MINE, ABOUT, "关于我们与帮助中心", "fragment_mine"),
        _tap(ABOUT, POLICY, "《隐私政策》", "activity_about"),
    ),
    main=MAIN.id,
    routes=ROUTES,
    prompts=(PROMPT,),
    gaps=(Text("这些页面来自服务器：WebActivity", "these pages come from a server: WebActivity"),),
    ticked=(Control(text="我已阅读并同意", name="id/box", kind="CheckBox", location=_code("LoginActivity")),),
    unreached=(Control(text="撤回同意", name="id/withdraw", location=_view("activity_old", "撤回同意")),),
)
