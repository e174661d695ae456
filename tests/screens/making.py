"""Small apps made by hand: screens as the code tells them, and layouts."""

from __future__ import annotations

from collections.abc import Sequence

from consentry.code import CodeAct, CodeScreen, CodeTarget, ScreenControl, ScreenSaid
from consentry.model.app import App, Component, ComponentKind, ContainerKind
from consentry.model.location import CodeLocation, ManifestLocation
from consentry.model.screens import ScreenGraph
from consentry.package.nodes import Node, NodeText, ScreenFile
from consentry.screens import Resources, read

#: what a text speaks of, as the tests need it
WORDS = {
    "隐私政策": ("privacy-policy",),
    "Privacy Policy": ("privacy-policy",),
    "请阅读《隐私政策》": ("privacy-prompt", "privacy-policy"),
    "Please read our Privacy Policy": ("privacy-prompt", "privacy-policy"),
    "同意": ("agree-button",),
    "Agree": ("agree-button",),
    "不同意": ("refuse-button",),
    "Refuse": ("refuse-button",),
    "我知道了": ("unclear-consent",),
    "Got it": ("unclear-consent",),
    "OK": ("unclear-consent",),
    "我已阅读并同意《隐私政策》": ("consent-statement", "privacy-policy"),
    "注销账号": ("account-deletion",),
}
BUTTON = {"textSize": "14.0sp", "background": "#ff1565c0", "textColor": "#ffffffff"}
FAINT = {"textSize": "10.0sp", "textColor": "#ffcccccc"}


def place(class_name: str, offset: int = 0) -> CodeLocation:
    return CodeLocation(member="classes.dex", class_name=class_name, method="m", descriptor="()V", offset=offset)


def view(
    name: int,
    text: str = "",
    tag: str = "Button",
    *,
    looks: dict[str, str] | None = None,
    checked: bool = False,
    in_bar: bool = False,
    brings: tuple[int, ...] = (),
    hidden: bool = False,
    key: str = "",
    target: str = "",
) -> Node:
    texts = (NodeText("text", text, 0, WORDS.get(text, ())),) if text else ()
    return Node(
        parent=-1,
        tag=tag,
        id=name,
        name=key or f"id/v{name}",
        texts=texts,
        on_click="",
        checked=checked,
        brings=brings,
        target=target,
        data="",
        destination=0,
        in_bar=in_bar,
        hidden=hidden,
        looks=tuple((looks or {}).items()),
    )


def opens(control: int, *screens: int, sure: bool = True, nested: bool = False, leaves: str = "") -> CodeAct:
    """A tap on a view (0: nothing is tapped) that opens screens."""
    kind = "view" if control else "auto"
    targets = [CodeTarget(kind="screen", screen=screen, location=place("t"), sure=sure) for screen in screens]
    if leaves:
        targets.append(CodeTarget(kind=leaves, location=place("t")))
    return CodeAct(
        control=ScreenControl(kind=kind, id=control, text="", role=""),
        handler=place("h"),
        targets=tuple(targets),
        nested=nested,
    )


def button(role: str, text: str, *screens: int, leaves: str = "") -> CodeAct:
    """A button of a dialog that code builds."""
    act = opens(0, *screens, leaves=leaves)
    return CodeAct(
        control=ScreenControl(kind="button", id=0, text=text, role=role), handler=act.handler, targets=act.targets
    )


def screen(
    name: str, kind: str = "activity", file: int = 0, acts: Sequence[CodeAct] = (), said: Sequence[str] = ()
) -> CodeScreen:
    return CodeScreen(
        class_name=f"a.{name}",
        kind=kind,
        location=place(f"a.{name}"),
        files=(file,) if file else (),
        acts=tuple(acts),
        said=tuple(ScreenSaid(role="message", view=0, string=0, text=text) for text in said),
    )


def app(launcher: str) -> App:
    location = ManifestLocation(member="AndroidManifest.xml", element="activity", line=1)
    activity = Component(
        kind=ComponentKind.ACTIVITY,
        name=f"a.{launcher}",
        exported=True,
        enabled=True,
        launcher=True,
        location=location,
    )
    return App(file="a.apk", sha256="", bytes=0, container=ContainerKind.APK, components=(activity,))


def graph(
    launcher: str, screens: Sequence[CodeScreen], files: dict[int, list[Node]], *, names: dict[int, str] | None = None
) -> ScreenGraph:
    """Read an app: layouts are `layout/f<number>`, unless `names` says otherwise."""
    named = names or {}
    kept = {
        number: ScreenFile(
            id=number, name=named.get(number, f"layout/f{number}"), member=f"res/f{number}.xml", nodes=tuple(nodes)
        )
        for number, nodes in files.items()
    }
    resources = Resources(kept, {}, {}, (), lambda text: list(WORDS.get(text, ())))
    return read(app(launcher), screens, resources, cut=False)
