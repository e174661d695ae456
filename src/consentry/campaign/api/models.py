"""Answers kept for repeated requests."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils import timezone

from consentry.campaign.people.models import ApiToken


class KeptAnswer(models.Model):
    """What a write with an `Idempotency-Key` was answered: the same request gets it again instead of acting twice."""

    token = models.ForeignKey(ApiToken, models.CASCADE, related_name="+")
    key = models.CharField(max_length=200)
    request = models.CharField(max_length=64)  #: keyed hash of method, address and body
    status = models.PositiveSmallIntegerField()
    body = models.BinaryField()
    created_at = models.DateTimeField(default=timezone.now, db_index=True)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["token", "key"], name="one_answer_of_a_key")]
