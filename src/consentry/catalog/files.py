"""Lists the data files of a catalog."""

from __future__ import annotations

import os
from pathlib import Path


def data_files(data_dir: Path) -> list[tuple[str, os.stat_result]]:
    """Return the YAML files below `data_dir` in path order; `.yaml` too, so that it is refused and not overlooked."""
    found: list[tuple[str, os.stat_result]] = []
    pending = [""]
    while pending:
        prefix = pending.pop()
        with os.scandir(data_dir / prefix) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    pending.append(f"{prefix}{entry.name}/")
                elif entry.name.endswith((".yml", ".yaml")):
                    found.append((prefix + entry.name, entry.stat()))
    return sorted(found)
