"""The manifest of a case, from its short description."""

from __future__ import annotations

from xml.sax.saxutils import quoteattr

from samples.flow.case import Case, Component, package

_LAUNCHER = Component(
    name="", actions=("android.intent.action.MAIN",), categories=("android.intent.category.LAUNCHER",)
)


def manifest(name: str, case: Case) -> str:
    """Return `AndroidManifest.xml`, one line for each element."""
    own = package(name)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<manifest xmlns:android="http://schemas.android.com/apk/res/android" package="{own}"'
        ' android:versionCode="1" android:versionName="1.0">',
        '    <uses-sdk android:minSdkVersion="21" android:targetSdkVersion="28"/>',
    ]
    lines += [f'    <uses-permission android:name="android.permission.{each}"/>' for each in case.permissions]
    application = f' android:name=".{case.application}"' if case.application else ""
    lines.append(f'    <application android:label="{name}"{application}>')
    for position, each in enumerate(case.activities):
        lines += _component("activity", each, launcher=position == 0)
    for tag, components in (("service", case.services), ("receiver", case.receivers)):
        for each in components:
            lines += _component(tag, each)
    for each in case.providers:
        lines += _component("provider", each, authorities=own)
    return "\n".join([*lines, "    </application>", "</manifest>"]) + "\n"


def _component(tag: str, given: str | Component, *, launcher: bool = False, authorities: str = "") -> list[str]:
    own = Component(name=given) if isinstance(given, str) else given
    name = own.name if "." in own.name else f".{own.name}"
    attributes = {"name": name, **own.attributes}
    if authorities:
        attributes["authorities"] = own.authorities or authorities
    text = "".join(f" android:{key}={quoteattr(value)}" for key, value in attributes.items())
    filters = [each for each in (own, _LAUNCHER if launcher else None) if each and each.actions]
    if not filters:
        return [f"        <{tag}{text}/>"]
    inner = [line for each in filters for line in _filter(each)]
    return [f"        <{tag}{text}>", *inner, f"        </{tag}>"]


def _filter(own: Component) -> list[str]:
    pad = " " * 16
    return [
        "            <intent-filter>",
        *(f'{pad}<action android:name="{each}"/>' for each in own.actions),
        *(f'{pad}<category android:name="{each}"/>' for each in own.categories),
        *([f'{pad}<data android:scheme="{own.scheme}"/>'] if own.scheme else []),
        "            </intent-filter>",
    ]
