"""Apps of a chosen size: the DEX members of real apps put together behind one manifest, to see how cost grows."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable
from pathlib import Path

_DEX = re.compile(r"classes\d*\.dex$")


def grow(apps: Iterable[Path], dex_bytes: int, target: Path) -> int:
    """Write an APK with members of `apps` until they hold about `dex_bytes`; return the bytes of DEX inside."""
    total = count = 0
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        for number, app in enumerate(apps):
            with zipfile.ZipFile(app) as archive:
                if number == 0:
                    out.writestr("AndroidManifest.xml", archive.read("AndroidManifest.xml"))
                for info in archive.infolist():
                    if not _DEX.fullmatch(info.filename) or total + info.file_size > dex_bytes * 1.1:
                        continue
                    count += 1
                    out.writestr(f"classes{count if count > 1 else ''}.dex", archive.read(info))
                    total += info.file_size
    return total
