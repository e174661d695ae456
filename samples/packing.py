"""Writes the unsigned APK: fixed times, fixed order, stored members aligned to four bytes."""

from __future__ import annotations

import zipfile
from pathlib import Path

_TIME = (1981, 1, 1, 0, 0, 0)
_ALIGNMENT = 4
#: members that Android wants to map as they are
_STORED = frozenset({"resources.arsc"})


def pack(linked: Path, members: dict[str, bytes], output: Path) -> None:
    """Copy the members of `linked` (from aapt2) and add `members`; all times are fixed."""
    with zipfile.ZipFile(linked) as source:
        content = {info.filename: source.read(info) for info in source.infolist()}
    content.update(members)
    with zipfile.ZipFile(output, "w") as sink:
        for name, data in content.items():
            info = zipfile.ZipInfo(name, _TIME)
            info.create_system = 0
            info.external_attr = 0
            if name in _STORED:
                position = sink.fp.tell() if sink.fp else 0
                header = position + 30 + len(name.encode())
                info.extra = b"\0" * (-header % _ALIGNMENT)
                info.compress_type = zipfile.ZIP_STORED
                sink.writestr(info, data)
            else:
                info.compress_type = zipfile.ZIP_DEFLATED
                sink.writestr(info, data, compresslevel=9)
