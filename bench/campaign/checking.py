"""Afterwards: is every write that was acknowledged there, once, and none that was refused?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from django.db.models import Count, F

from bench.campaign.visiting import Sent
from consentry.campaign.audit import chain
from consentry.campaign.audit.models import Entry
from consentry.campaign.cases.models import Finding, Judgement


def problems(sent: Iterable[Sent]) -> list[str]:
    """Return what is lost, double, or there without being acknowledged; empty = all is right."""
    sent = list(sent)
    notes = Counter(Judgement.objects.exclude(note="").values_list("note", flat=True))
    entries = Counter(
        Entry.objects.filter(action="finding.decide", after__note__isnull=False).values_list("after__note", flat=True)
    )
    found = []
    for each in sent:
        allowed = {302: {1}, 0: {0, 1}, 503: {0, 1}}.get(each.status, {0})  # no answer to the commit: either
        if notes[each.marker] not in allowed or entries[each.marker] != notes[each.marker]:
            found.append(f"{each}: {notes[each.marker]} judgements, {entries[each.marker]} entries")
    unknown = set(notes) - {each.marker for each in sent}
    found += [f"nobody sent {marker}" for marker in sorted(unknown)]
    # every decision counts the version up by one, and was made on the version that its person saw
    counted = Finding.objects.annotate(decisions=Count("judgements")).exclude(version=F("decisions"))
    found += [f"finding {pk}: version {version}" for pk, version in counted.values_list("pk", "version")]
    found += [f"record: entry {each.number}: {each.problem}" for each in chain.verify()]
    return found
