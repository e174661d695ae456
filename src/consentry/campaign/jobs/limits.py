"""How long a job may take, and when it counts as lost. Seconds, from the settings."""

from __future__ import annotations

from django.conf import settings

MAX_ATTEMPTS = 3


def wall_seconds() -> int:
    """Return how long one app may be inspected; then its job fails, and the worker takes the next one."""
    return settings.INSPECTION_WALL_SECONDS


def beat_seconds() -> float:
    """Return the time between two signs of life of a running job; a cancelled one stops within it."""
    return settings.INSPECTION_BEAT_SECONDS


def stale_seconds() -> float:
    """Return after how long without a sign of life a running job counts as lost."""
    return settings.INSPECTION_STALE_SECONDS
