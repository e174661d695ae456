"""In which tone a state is shown. The words say it too: nothing is told by colour alone."""

from __future__ import annotations

_TONES = {
    "good": (
        "rectified", "closed", "fixed", "satisfied", "approved", "published", "done", "accepted", "opened", "granted",
        "reviewed", "relisted", "acknowledged", "compliant", "active", "whole",
    ),
    "wait": (
        "open", "noticed", "reinspection", "running", "queued", "submitted", "pending", "proposed", "confirmed", "draft",
        "moved", "new", "undetermined", "not_retestable", "suspected", "partial",
    ),
    "bad": (
        "overdue", "named", "delisting", "delisted", "access_stopped", "penalised", "violated", "failed", "bounced",
        "remains", "remaining", "returned", "error", "broken",
    ),
}  # fmt: skip
_OF = {state: name for name, states in _TONES.items() for state in states}


def tone(state: str) -> str:
    """Return `good`, `wait`, `bad`, or `plain` for what is not in the table."""
    return _OF.get(state, "plain")
