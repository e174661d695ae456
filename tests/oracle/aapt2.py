"""What aapt2 says about an app."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import msgspec

_PAIR = re.compile(r"(\w+)='([^']*)'")
_ELEMENT = re.compile(r"^\s*E: (\S+) \(line=")
_ATTRIBUTE = re.compile(r"^\s*A: (?:\S*/)?([^\s:(=]+:)?([^\s:(=]+)[(=]")
_RESOURCE = re.compile(r"^    resource (0x[0-9a-f]{8}) (\S+)")
_VALUE = re.compile(r'^      \(([^)]*)\) "(.*)"$')


class Badging(msgspec.Struct, frozen=True):
    """The part of `dump badging` that is compared."""

    package: str
    version_code: str
    version_name: str
    min_sdk: str
    target_sdk: str
    permissions: frozenset[str]


def run(*arguments: str | Path) -> str:
    """Return what aapt2 prints."""
    program = shutil.which("aapt2")
    assert program, "aapt2 is missing: install the Debian package aapt"
    done = subprocess.run([program, *arguments], capture_output=True, check=False)
    return done.stdout.decode("utf-8", "replace")


def badging(apk: Path) -> Badging:
    """Return identity and permissions."""
    lines = run("dump", "badging", apk).splitlines()
    package = dict(_PAIR.findall(next(line for line in lines if line.startswith("package:"))))
    single = dict(line.split(":", 1) for line in lines if line.startswith(("sdkVersion:", "targetSdkVersion:")))
    permissions = {
        dict(_PAIR.findall(line))["name"]
        for line in lines
        if line.startswith(("uses-permission:", "uses-permission-sdk-23:"))
    }
    # The platform adds these by itself; the app does not declare them.
    implied = {dict(_PAIR.findall(line))["name"] for line in lines if line.startswith("uses-implied-permission:")}
    return Badging(
        package["name"],
        package["versionCode"],
        package["versionName"],
        single.get("sdkVersion", "'1'").strip("'"),
        single.get("targetSdkVersion", "").strip("'"),
        frozenset(permissions - implied),
    )


def elements(apk: Path, file: str) -> list[tuple[str, list[str]]]:
    """Return the elements of a compiled XML file in document order, with the names of their attributes."""
    found: list[tuple[str, list[str]]] = []
    for line in run("dump", "xmltree", "--file", file, apk).splitlines():
        element = _ELEMENT.match(line)
        if element:
            found.append((element.group(1).rpartition(":")[2], []))
        elif line.lstrip().startswith("A: "):
            name = line.lstrip()[3:].partition("(0x")[0].partition("=")[0]
            found[-1][1].append(name.rpartition(":")[2])
    return found


def strings(apk: Path) -> dict[tuple[int, str], str]:
    """Return the string resources of one line by id and locale, other qualifiers left out."""
    found: dict[tuple[int, str], str] = {}
    current = 0
    for line in run("dump", "resources", apk).splitlines():
        resource = _RESOURCE.match(line)
        if resource:
            current = int(resource.group(1), 16) if resource.group(2).startswith("string/") else 0
            continue
        value = _VALUE.match(line) if current else None
        locale = bcp47(value.group(1)) if value else None
        if value and locale is not None:
            found[current, locale] = value.group(2)
    return found


def bcp47(qualifier: str) -> str | None:
    """Return the locale of a resource qualifier, None where it says something else, too."""
    if not qualifier:
        return ""
    if qualifier.startswith("b+"):
        return qualifier[2:].replace("+", "-")
    found = re.fullmatch(r"([a-z]{2,3})(?:-r([A-Z]{2}|\d{3}))?", qualifier)
    if not found or found.group(1) in ("mcc", "mnc", "car", "dpi"):
        return None
    return "-".join(part for part in found.groups() if part)
