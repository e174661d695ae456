"""Reads what `baksmali disassemble` writes."""

from __future__ import annotations

import re
import subprocess
from collections import defaultdict
from pathlib import Path

from tests.oracle.code_facts import Calls
from tests.oracle.dexdump import Refused

_CLASS = re.compile(r"^\.class .*?(L[^ ]*;)$")
_METHOD = re.compile(r"^\.method (?:[a-z-]+ )*([^ ]+\(.*\).+)$")
_CALL = re.compile(r"^    (invoke-[a-z/]+) \{[^}]*\}, ([^ ]+\)[^ ,]+)(?:, \(.*)?$")


def baksmali_calls(dex: Path, folder: Path) -> tuple[int, int, Calls]:
    """Return the number of classes and of methods, and all calls. Raises Refused where it does not read the file."""
    command = ["baksmali", "disassemble", "--code-offsets", "--debug-info", "false", "-o", str(folder), str(dex)]
    run = subprocess.run(command, capture_output=True, check=False, timeout=250)
    if run.returncode != 0:
        raise Refused(run.stderr.decode("utf-8", "replace").strip()[-300:])
    calls: Calls = defaultdict(list)
    classes = methods = 0
    for path in folder.rglob("*.smali"):
        classes += 1
        methods += _read(path.read_text(encoding="utf-8"), calls)
    return classes, methods, dict(calls)


def _read(listing: str, calls: Calls) -> int:
    owner = caller = ""
    methods = offset = 0
    for line in listing.split("\n"):
        if line.startswith("    #@"):
            offset = int(line[6:], 16)
        elif line.startswith("    invoke-"):
            if not line.startswith("    invoke-custom"):
                call = _CALL.match(line)
                calls[caller].append((offset, call[1], call[2]) if call else (offset, "?", line))
        elif line.startswith(".method"):
            methods += 1
            method = _METHOD.match(line)
            caller = f"{owner}->{method[1] if method else line}"
        elif not owner and (found := _CLASS.match(line)):
            owner = found[1]
    return methods
