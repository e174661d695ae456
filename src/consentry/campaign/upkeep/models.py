"""When each chore was last done: one row each, on which the workers agree who does it."""

from __future__ import annotations

from django.db import models


class Chore(models.Model):
    """The state of one of `upkeep.chores.CHORES`."""

    name = models.CharField(max_length=40, primary_key=True)
    done_for = models.DateTimeField(null=True)  #: the moment it was due for, the last time it was done
    runs = models.PositiveBigIntegerField(default=0)  #: counted at each start; names the run that may finish it
    not_before = models.DateTimeField(null=True)  #: while it runs: when it counts as lost; after a failure: when again
    started_at = models.DateTimeField(null=True)
    finished_at = models.DateTimeField(null=True)  #: of the latest success
    result = models.BigIntegerField(null=True)  #: what the latest success counted
    failures = models.PositiveIntegerField(default=0)  #: since the latest success
    error = models.TextField(blank=True)  #: of the latest failure, if none succeeded since

    def __str__(self) -> str:
        return self.name
