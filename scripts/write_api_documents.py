#!/usr/bin/env python3
"""Write what is generated of the API's documents: docs/schema/campaign-openapi.json, and the table in docs/api.md.

scripts/write_api_documents.py          write both
scripts/write_api_documents.py --check  fail where one is not what it would be
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).parent.parent
OPENAPI = ROOT / "docs" / "schema" / "campaign-openapi.json"
PAGE = ROOT / "docs" / "api.md"
_BEGIN, _END = "<!-- generated: endpoints -->\n", "<!-- end of generated -->\n"


def documents() -> dict[Path, str]:
    """Return every document as it must be. Django is set up."""
    from consentry.campaign.api.service import document

    page = PAGE.read_text(encoding="utf-8")
    head, _, rest = page.partition(_BEGIN)
    tail = rest.partition(_END)[2]
    return {
        OPENAPI: json.dumps(document(), ensure_ascii=False, indent=1) + "\n",
        PAGE: head + _BEGIN + "\n" + table() + "\n" + _END + tail,
    }


def table() -> str:
    """Return the table of endpoints, their scopes, and the roles that have these."""
    from consentry.campaign.api.endpoints import ENDPOINTS

    lines = ["| endpoint | what | scopes | roles |", "|---|---|---|---|"]
    for endpoint in sorted(ENDPOINTS, key=lambda each: (each.path, each.method)):
        also = "".join(f" + `{action}`" for action in endpoint.also)
        scopes = "none" if endpoint.public else " or ".join(f"`{one}`" for one in endpoint.may) or "any token"
        roles = "everybody" if endpoint.public else ", ".join(_roles(endpoint.may, endpoint.also))
        lines.append(f"| `{endpoint.method} {endpoint.path}` | {endpoint.summary} | {scopes}{also} | {roles} |")
    return "\n".join(lines) + "\n"


def _roles(may: Iterable[object], also: Iterable[object]) -> list[str]:
    """Return the roles, with the scope where it is not all objects."""
    from consentry.campaign.people.roles import PERMISSIONS, Role, Scope

    found = []
    for role in Role:
        table = {str(action): scope for action, scope in PERMISSIONS[role].items()}
        alternatives = [table[str(action)] for action in may if str(action) in table]
        if (list(may) and not alternatives) or any(str(action) not in table for action in also):
            continue
        widest = Scope.ALL if Scope.ALL in alternatives or not alternatives else alternatives[0]
        narrow = next(
            (each for each in (widest, *(table[str(action)] for action in also)) if each is not Scope.ALL), None
        )
        found.append(f"{role} ({narrow})" if narrow else str(role))
    return found


def main() -> int:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "consentry.campaign.settings")
    import django

    django.setup()
    wrong = [path for path, text in documents().items() if not path.exists() or path.read_text("utf-8") != text]
    if "--check" in sys.argv:
        print("\n".join(f"{path.relative_to(ROOT)}: run scripts/write_api_documents.py" for path in wrong))
        return 1 if wrong else 0
    for path in wrong:
        path.write_text(documents()[path], encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
