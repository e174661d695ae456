"""The clauses of the law to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from consentry.campaign.notices.wording import index
from consentry.model.text import Language


def choices(regulations: Sequence[str], language: Language) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return the clauses of a campaign's regulations, grouped; of all that apply by default where it names none."""
    return [
        (
            f"{regulation.title.in_(language)} {regulation.number}".strip(),
            [(clause.id, f"{clause.number} {clause.title.in_(language)}") for clause in regulation.clauses],
        )
        for regulation in index().catalog.regulations
        if (regulation.id in regulations if regulations else regulation.default)
    ]


def names(ids: Sequence[str], language: Language) -> list[tuple[str, str, str]]:
    """Return id, title and official wording of each clause; the id alone where the catalog does not know it."""
    known = index().clauses
    return [(id_, known[id_].title.in_(language), known[id_].text.zh) if id_ in known else (id_, "", "") for id_ in ids]
