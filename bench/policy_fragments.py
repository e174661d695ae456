"""Labelled fragments: one shape of a list of SDKs or recipients each, of which only the rows and third parties are labelled."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import yaml

from bench.policy_independent import LABELLED, Labelled, Labels, compare
from consentry.model.policy import Policy

FIELDS = ("sdk_rows", "third_parties")
#: collections by what their names begin with: their folder, and the number before which they are English
_FOLDERS = {
    "": (LABELLED / "fragments", 61),
    "2-": (LABELLED / "fragments-2", 321),
    "3-": (LABELLED / "fragments-3", 425),
    "4-": (LABELLED / "fragments-4", 531),
}
_ASIDE = 4  #: every fourth is kept aside: its errors are not looked at
_ALL_READ = 401  #: from here on none is: whoever wrote them mended by them
SETS = tuple(
    f"{which}{part}{language}"
    for which in _FOLDERS
    for part in (("",) if which in ("3-", "4-") else ("", "aside-"))
    for language in ("en", "zh")
)


class Fragment(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a fragment lists, and whom it names outside its list."""

    rows: tuple[str, ...]
    third_parties: tuple[str, ...]


def is_aside(number: str) -> bool:
    """Return whether the errors of a fragment are not to be shown."""
    return int(number) < _ALL_READ and int(number) % _ASIDE == 0


def documents(name: str) -> Iterator[tuple[Labelled, bytes]]:
    """Yield the fragments of one of `SETS` with their bytes."""
    which = name[:2] if name[:2] in _FOLDERS else ""
    folder, first_zh = _FOLDERS[which]
    raw = yaml.safe_load((folder / "labels.yml").read_text("utf-8"))
    files = {file.stem: file for file in folder.glob("[0-9]*")}
    for number, fragment in msgspec.convert(raw, dict[str, Fragment]).items():
        if ("zh" if int(number) >= first_zh else "en") != name[-2:] or ("aside" in name and not is_aside(number)):
            continue
        document = Labelled(
            id=number,
            file=files[number].name,
            about="",
            statements=(),
            rows=fragment.rows,
            third_parties=fragment.third_parties,
            rights=(),
            particulars=(),
            permissions=(),
        )
        yield document, files[number].read_bytes()


def compare_parties(document: Labelled, policy: Policy) -> dict[str, tuple[Labels, set[tuple[str, ...]]]]:
    """Return of the labelled fields what is labelled and what was found."""
    return {field: both for field, both in compare(document, policy).items() if field in FIELDS}
