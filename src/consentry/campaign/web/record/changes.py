"""What an act changed, field by field."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Change:
    """A field before and after; None: it was not there."""

    field: str
    before: str | None
    after: str | None

    @property
    def differs(self) -> bool:
        """Return whether the act changed it."""
        return self.before != self.after


def changes(before: Any, after: Any) -> list[Change]:
    """Return the fields of both, in their order; what is not a mapping is one field without a name."""
    if not isinstance(before, dict | None) or not isinstance(after, dict | None):
        return [Change(field="", before=_text(before), after=_text(after))]
    old, new = before or {}, after or {}
    fields = [*old, *(field for field in new if field not in old)]
    return [
        Change(
            field=field,
            before=_text(old[field]) if field in old else None,
            after=_text(new[field]) if field in new else None,
        )
        for field in fields
    ]


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=1)
