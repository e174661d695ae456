"""dexdump -d: text disassembly, no cross-references; output thrown away."""

import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from timing import measure

FOLDER = tempfile.TemporaryDirectory()
with zipfile.ZipFile(sys.argv[1]) as archive:
    NAMES = [name for name in archive.namelist() if name.startswith("classes") and name.endswith(".dex")]
    FILES = [archive.extract(name, FOLDER.name) for name in NAMES]


def work() -> None:
    for file in FILES:
        subprocess.run(["dexdump", "-d", Path(file)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)


measure(work, lambda _: f"{len(FILES)} files", warm_up=False)
