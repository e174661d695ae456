"""What the inspection is known to get wrong in the suite, and why: `known.yml`."""

from __future__ import annotations

import msgspec

from samples.flow.case import HERE


class Known(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How one APK's report differs from what is expected of it."""

    differs: tuple[str, ...]  #: exactly as `python -m bench.flow --errors` prints it
    reason: str


def known() -> dict[str, Known]:
    """Return `category/case` or `category/case-twin` -> how its report differs. Raises msgspec.ValidationError."""
    return msgspec.yaml.decode((HERE / "known.yml").read_bytes(), type=dict[str, Known] | None) or {}
