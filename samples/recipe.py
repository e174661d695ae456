"""What a sample is made of: `build.yml` in its folder, read strictly."""

from __future__ import annotations

from pathlib import Path

import msgspec

HERE = Path(__file__).resolve().parent


class Recipe(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How a sample is built. Layers are folders; a file of a later layer replaces that of an earlier one."""

    layers: tuple[str, ...]  #: relative to `samples/`; the sample's own folder is always the last one
    without: tuple[str, ...] = ()  #: files of earlier layers that this sample leaves out
    min_api: int = 21
    kotlin: bool = False
    shrink: bool = False  #: R8 with shrinking and renaming (`rules.pro`) instead of D8
    smali: bool = False  #: the folder `smali/` is assembled and merged


def recipe(name: str) -> Recipe:
    """Read the recipe of a sample. Raises msgspec.ValidationError on unknown or missing keys."""
    return msgspec.yaml.decode((HERE / name / "build.yml").read_bytes(), type=Recipe)


def names() -> tuple[str, ...]:
    """Return the names of all samples, sorted."""
    return tuple(sorted(path.parent.name for path in HERE.glob("*/build.yml")))


def files(name: str) -> dict[str, Path]:
    """Return relative path -> file, over all layers of a sample."""
    own = recipe(name)
    found: dict[str, Path] = {}
    for layer in (*own.layers, name):
        root = HERE / layer
        if not root.is_dir():
            raise FileNotFoundError(f"{name}: layer {layer} does not exist")
        for path in sorted(root.rglob("*")):
            relative = path.relative_to(root).as_posix()
            if path.is_file() and relative not in ("build.yml", "expected.yml", "README.md"):
                found[relative] = path
    for relative in own.without:
        if relative not in found:
            raise FileNotFoundError(f"{name}: `without` names {relative}, which no layer has")
        del found[relative]
    return found
