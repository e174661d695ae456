"""One worker process: `python -m consentry.campaign.jobs.process QUEUES PARENT`, started by the supervisor."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str]) -> int:
    """Take work from the queues until told to stop. Returns the exit status."""
    queues, parent = arguments
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "consentry.campaign.settings")
    import django

    from consentry.campaign.jobs.lifeline import end_with

    django.setup()
    end_with(int(parent))
    from django.core.management import call_command

    call_command("db_worker", queue_name=queues, startup_delay=False, reload=False, interval=1)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
