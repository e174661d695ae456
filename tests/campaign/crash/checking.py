"""What became of the work: `python -m tests.campaign.crash.checking`, prints it as JSON; what was sent comes on its input."""

from __future__ import annotations

import json
import sys
from collections import Counter
from typing import Any


def state() -> dict[str, Any]:
    """Return what is done and what is not."""
    from consentry.campaign.audit.models import Entry
    from consentry.campaign.jobs.models import Inspection
    from consentry.campaign.notices.models import Service

    jobs = Inspection.objects.filter(release__version_name="2.0")
    done = Counter(Entry.objects.filter(action="inspection.done").values_list("object_id", flat=True))
    return {
        "inspections": sorted(jobs.values_list("state", flat=True)),
        "completions": sorted(done.values()),
        "reports": jobs.exclude(report=None).count(),
        "attempts": sorted(jobs.values_list("attempts", flat=True)),
        "mails": sorted(Service.objects.values_list("state", flat=True)),
        "message_ids": sorted(Service.objects.values_list("message_id", flat=True)),
        "proofs": Entry.objects.filter(action="service.send", after__state="accepted").count(),
    }


def main() -> None:
    """Print the state; with what was sent on the input, what is wrong with the writes too."""
    import django

    django.setup()
    from bench.campaign.checking import problems
    from bench.campaign.visiting import Sent

    found = state()
    sent = [Sent(**each) for each in json.load(sys.stdin)]
    if sent:
        found["problems"] = problems(sent)
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main()
