"""The shipped catalog as a whole: no part is left out."""

from __future__ import annotations

import msgspec

from consentry.catalog import load
from consentry.catalog.load import DATA


def test_no_part_is_empty() -> None:
    catalog = load(DATA)
    for field in msgspec.structs.fields(catalog):
        part = getattr(catalog, field.name)
        assert part if isinstance(part, str | tuple) else part.callbacks and part.lifecycle, field.name


def test_judged_by_default_is_judged_by_a_rule() -> None:
    catalog = load(DATA)
    judged = {clause for rule in catalog.rules for clause in rule.clauses}
    for regulation in catalog.regulations:
        if regulation.default and regulation.id != "app-types":  # these follow the type of the app
            assert not [clause.id for clause in regulation.clauses if clause.id not in judged]
    assert {"app-types/$app_type", "app-types/$other"} <= judged
