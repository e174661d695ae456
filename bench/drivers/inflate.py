"""The floor: inflating the DEX members with zlib, nothing else."""

import re
import sys
import zipfile
import zlib

from timing import measure

_DEX = re.compile(r"classes\d*\.dex$")


def _deflated(path: str) -> list[tuple[bytes, bool]]:
    """Return the raw members and whether they are deflated, read beforehand: only inflating is timed."""
    members = []
    with zipfile.ZipFile(path) as archive, open(path, "rb") as file:
        for info in archive.infolist():
            if _DEX.fullmatch(info.filename):
                file.seek(info.header_offset + 26)
                name, extra = (int.from_bytes(file.read(2), "little") for _ in range(2))
                file.seek(info.header_offset + 30 + name + extra)
                members.append((file.read(info.compress_size), info.compress_type == zipfile.ZIP_DEFLATED))
    return members


MEMBERS = _deflated(sys.argv[1])
measure(
    lambda: [zlib.decompress(data, -15) if deflated else bytes(data) for data, deflated in MEMBERS],
    lambda parts: f"{sum(map(len, parts))} bytes",
)
