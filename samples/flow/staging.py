"""The files that an APK of the suite is made of, and their digest."""

from __future__ import annotations

import hashlib
import re

from samples.flow.case import HERE, SHARED, Case, Twin, case, package
from samples.flow.manifest import manifest
from samples.toolchain import ARTEFACTS

MANIFEST = "AndroidManifest.xml"
CODE = (".java", ".kt", ".smali")
#: raised where the builder gives other bytes for the same sources
_BUILDER = "1"
#: the same for what R8 shrinks
_SHRINKER = "2"
_PACKAGE = re.compile(r"^package ([\w.]+)", re.MULTILINE)


class CaseError(ValueError):
    """A case whose files do not fit together."""


def files(name: str, *, twin: bool = False) -> dict[str, bytes]:
    """Return path -> content of everything that goes into the APK of a case or of its twin."""
    own = case(name)
    root = HERE / name
    found = {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and path.name != "case.yml"
    }
    found.setdefault(MANIFEST, manifest(name, own).encode())
    if twin:
        found[own.twin.file] = _patched(name, own.twin, found)
    _check(name, found)
    return found


def shared(own: Case) -> dict[str, bytes]:
    """Return path below `shared/` -> content of the sources that a case has in common with others."""
    found = {}
    for folder in own.shared:
        for path in sorted((SHARED / folder).rglob("*")):
            if path.is_file() and path.suffix in CODE:
                found[path.relative_to(SHARED).as_posix()] = path.read_bytes()
    return found


def packages(sources: dict[str, bytes]) -> set[str]:
    """Return the packages of Java and Kotlin sources."""
    found = set()
    for path, content in sources.items():
        if path.endswith((".java", ".kt")):
            declared = _PACKAGE.search(content.decode())
            if declared is None:
                raise CaseError(f"{path} declares no package")
            found.add(declared[1])
    return found


def digest(name: str, *, twin: bool = False) -> str:
    """Return a digest of everything that decides the bytes of an APK. Texts and expectations are no part of it."""
    own = case(name)
    tools = [ARTEFACTS[each][1] for each in ("android", "ecj", "r8", "kotlin", *own.libraries)]
    if own.libraries or own.minified:
        tools += [_SHRINKER, "minified" if own.minified else "whole"]
    state = hashlib.sha256("\n".join([_BUILDER, *tools]).encode())
    for path, content in sorted({**files(name, twin=twin), **shared(own)}.items()):
        state.update(f"\n{path} {len(content)}\n".encode())
        state.update(content)
    return state.hexdigest()[:24]


def _patched(name: str, twin: Twin, found: dict[str, bytes]) -> bytes:
    text = found.get(twin.file, b"").decode()
    if text.count(twin.replace) != 1:
        raise CaseError(f"{name}: {twin.file} holds what the twin replaces {text.count(twin.replace)} times, not once")
    if "\n" in twin.replace.strip("\n") or "\n" in twin.with_.strip("\n") or twin.replace == twin.with_:
        raise CaseError(f"{name}: the twin must differ in one line")
    return text.replace(twin.replace, twin.with_).encode()


def _check(name: str, found: dict[str, bytes]) -> None:
    for declared in packages(found):
        if declared != package(name) and not declared.startswith(package(name) + "."):
            raise CaseError(f"{name}: package {declared} is not {package(name)}")
