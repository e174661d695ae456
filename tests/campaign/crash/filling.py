"""Work for a service that is going to be killed: `python -m tests.campaign.crash.filling`, prints who visits as JSON."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path

SAMPLES = Path(__file__).parents[3] / "samples" / "apks"
INSPECTIONS = ("news", "weather", "reader-clean")
MAILS = 3  # as many cases are open


def main() -> None:
    """Fill the empty tables."""
    import django

    django.setup()
    from django.core.management import call_command

    from bench.campaign import fill

    call_command("migrate", verbosity=0)
    visitors = fill.fill(fill.Sizes(apps=60, findings=6000, users=10, entries=20))
    _inspections()
    _mails()
    sys.stdout.write(json.dumps([asdict(visitor) for visitor in visitors]))


def _inspections() -> None:
    from consentry.campaign.jobs import acts
    from consentry.campaign.people.models import User
    from consentry.campaign.registry import blobs
    from consentry.campaign.registry.models import Release
    from consentry.campaign.rounds.models import Assignment

    for name, assignment in zip(INSPECTIONS, Assignment.objects.filter(state="open").order_by("-pk"), strict=False):
        app = assignment.app
        app.package, app.signer = f"org.consentry.samples.{name.partition('-')[0]}", ""
        app.save()
        content = (SAMPLES / f"{name}.apk").read_bytes()
        release = Release.objects.create(
            app=app, version_name="2.0", binary=blobs.store(content), file_name=f"{name}.apk"
        )
        inspector = User.objects.filter(grants__role="inspector", organisation=assignment.lab).first()
        if inspector is None:
            inspector = User.objects.create_user(f"lab{assignment.lab_id}", organisation=assignment.lab)
            inspector.grants.create(role="inspector")
        acts.inspect_assignment(inspector, assignment, release)


def _mails() -> None:
    from consentry.campaign.cases.models import Case
    from consentry.campaign.notices import acts
    from consentry.campaign.people.models import User

    officer = User.objects.filter(grants__role="officer")[0]
    for case in Case.objects.filter(state=Case.State.OPEN).order_by("pk")[:MAILS]:
        case.app.operator.email = f"operator{case.pk}@example.com"
        case.app.operator.save()
        acts.issue(officer, case)


if __name__ == "__main__":
    main()
