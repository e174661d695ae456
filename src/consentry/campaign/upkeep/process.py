"""The process that does the chores: `python -m consentry.campaign.upkeep.process PARENT`, started by the supervisor."""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
from collections.abc import Sequence

_TICK_SECONDS = 5.0
_log = logging.getLogger(__name__)


def main(arguments: Sequence[str]) -> int:
    """Do what is due until told to stop; a chore that runs is finished first. Returns the exit status."""
    (parent,) = arguments
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "consentry.campaign.settings")
    import django

    from consentry.campaign.jobs.lifeline import end_with

    django.setup()
    stopping = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stopping.set())
    end_with(int(parent))
    _work(stopping)
    return 0


def _work(stopping: threading.Event) -> None:
    from django.db import Error, close_old_connections, connection

    from consentry.campaign.upkeep import schedule

    while not stopping.is_set():
        close_old_connections()
        try:
            schedule.run_due()
        except Error:
            _log.exception("the database cannot be asked for what is due; trying again")
            connection.close()
        stopping.wait(_TICK_SECONDS)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
