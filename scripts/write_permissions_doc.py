"""Writes `docs/permissions.md` from the table of who may do what: `python scripts/write_permissions_doc.py`."""

from __future__ import annotations

import os
from pathlib import Path

from consentry.campaign.people.roles import FOUR_EYES, PERMISSIONS, SECOND_FACTOR_ROLES, Action, Role

TARGET = Path(__file__).parents[1] / "docs/permissions.md"
HEAD = """\
# Who may do what

Generated from `src/consentry/campaign/people/roles.py` by `python scripts/write_permissions_doc.py`; do not edit. The tests try every
cell of this table.

**all**: on every object; **own**: on what belongs to one's own organisation (an operator's apps, a store's orders);
**assigned**: on what is assigned to one's lab; empty: not at all. A token of the API allows what its scopes name and its
holder may do, nothing else. Who holds no role, or is shut out, may do nothing.
"""


def document() -> str:
    """Return the whole document."""
    return "\n".join((HEAD, *_table(), "", *_four_eyes(), "", *_second_factor(), ""))


def _table() -> list[str]:
    lines = ["| action | " + " | ".join(Role) + " |", "|---|" + "---|" * len(Role)]
    for action in Action:
        cells = (PERMISSIONS[role].get(action, "") for role in Role)
        lines.append(f"| `{action}` | " + " | ".join(cells) + " |")
    return lines


def _four_eyes() -> list[str]:
    lines = [
        "## Four eyes",
        "",
        "Whatever roles a person holds, the same person does not do both on the same object:",
        "",
    ]
    return [*lines, *(f"- `{later}` after `{earlier}`" for later, earlier in FOUR_EYES)]


def _second_factor() -> list[str]:
    roles = ", ".join(role for role in Role if role in SECOND_FACTOR_ROLES)
    text = "Where `CONSENTRY_REQUIRE_TOTP` is set (it is with `CONSENTRY_HTTPS`), these roles get nowhere without one:"
    return ["## Second factor", "", text, f"{roles}. Whoever has enrolled one is always asked for it."]


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "consentry.campaign.settings")
    TARGET.write_text(document(), encoding="utf-8")
