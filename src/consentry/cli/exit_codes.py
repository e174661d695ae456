"""Exit codes of the command line: the one place where they live."""

from __future__ import annotations

import enum


class ExitCode(enum.IntEnum):
    """What a calling script may rely on."""

    CLEAN = 0  #: nothing at or above the threshold
    FINDINGS = 1  #: findings at or above `--fail-on`
    USAGE = 2  #: the call was wrong: unknown option, file not found, broken baseline
    NOT_INSPECTED = 3  #: an input could not be inspected (no app, or unreadable)
