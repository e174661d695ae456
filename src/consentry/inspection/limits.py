"""What one inspection may cost. Reaching a limit is a reported partial coverage, never a clean result."""

from __future__ import annotations

import msgspec


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """Limits of the child process that reads one app."""

    memory_bytes: int = 6 << 30  #: address space beyond what the parent already uses
    cpu_seconds: int = 240
    wall_seconds: int = 300
    file_bytes: int = 4 << 30  #: size of the input
    message_bytes: int = 512 << 20  #: largest single result the parent accepts
