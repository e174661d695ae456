"""The record of every act: append-only, each entry hashed over the one before it."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import models


class AppendOnly(Exception):
    """Somebody tried to change or delete what only grows."""


class Entry(models.Model):
    """One act: who, when, what, on which object, before and after."""

    number = models.PositiveBigIntegerField(unique=True)  #: 1, 2, 3 … without a gap
    at = models.DateTimeField()
    actor = models.CharField(max_length=150)  #: user name, or `system`
    role = models.CharField(max_length=100, blank=True)
    action = models.CharField(max_length=60)
    object_type = models.CharField(max_length=60)
    object_id = models.CharField(max_length=100)
    before = models.JSONField(null=True)
    after = models.JSONField(null=True)
    previous = models.CharField(max_length=64)  #: hash of the entry before, 64 zeros for the first
    digest = models.CharField(max_length=64, unique=True)

    class Meta:
        ordering: ClassVar = ["number"]
        indexes: ClassVar = [models.Index(fields=["object_type", "object_id"], name="audit_by_object")]

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Insert; refuse to change."""
        if self.pk is not None:
            raise AppendOnly("an entry of the record cannot be changed")
        super().save(*args, **kwargs)

    def delete(self, *_: Any, **__: Any) -> tuple[int, dict[str, int]]:
        """Refuse."""
        raise AppendOnly("an entry of the record cannot be deleted")
