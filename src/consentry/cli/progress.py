"""Progress of long work, on standard error: a live line on a terminal, plain lines in a log."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from consentry.model.text import Language, Text

_STAGES = {
    "package": Text(zh="读取安装包与清单", en="reading the package"),
    "sdk": Text(zh="识别第三方 SDK", en="identifying SDKs"),
    "code": Text(zh="分析代码", en="analysing the code"),
    "judge": Text(zh="逐条判定", en="judging clause by clause"),
}


class Progress:
    """Shows which app is at which stage. Draws only when told to, without threads: children are forked meanwhile."""

    def __init__(self, total: int, language: Language, *, quiet: bool, color: bool) -> None:
        self._total = total
        self._language = language
        self._quiet = quiet
        self._live = sys.stderr.isatty() and color
        self._done = 0
        self._started = time.monotonic()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._live and not self._quiet:
            sys.stderr.write("\r\033[K")
            sys.stderr.flush()

    def step(self, path: Path, stage: str) -> None:
        """Show that `path` is at `stage`."""
        text = _STAGES.get(stage, Text(zh=stage, en=stage)).in_(self._language)
        self._show(f"[{self._done + 1}/{self._total}] {_safe(path.name)}: {text}", end=not self._live)

    def done(self, path: Path) -> None:
        """Show that `path` is finished."""
        self._done += 1
        seconds = time.monotonic() - self._started
        if self._total > 1:
            self._show(f"[{self._done}/{self._total}] {_safe(path.name)} ({seconds:.1f} s)", end=True)

    def _show(self, line: str, *, end: bool) -> None:
        if self._quiet:
            return
        start = "\r\033[K" if self._live else ""
        sys.stderr.write(f"{start}{line[:150]}" + ("\n" if end else ""))
        sys.stderr.flush()


def _safe(name: str) -> str:
    """Return a file name without characters that could steer a terminal."""
    return "".join(c if c.isprintable() else "�" for c in name)
