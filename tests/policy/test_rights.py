"""Rights and contact in short texts are understood at least as well as `labelled/rights/README.md` says."""

from __future__ import annotations

import pytest

from bench.policy import measure_rights
from consentry.catalog import load

#: lowest F1 of all rights, of all rights in the texts left for checking, of contact: a little under what is measured
FLOORS = {"en": (0.95, 0.86, 0.97), "zh": (0.96, 0.88, 0.97)}


@pytest.mark.parametrize("name", FLOORS)
def test_measures_do_not_fall(name: str) -> None:
    counts, errors = measure_rights(load(), name)
    for field, floor in zip(("all rights", "all rights (check)", "contact"), FLOORS[name], strict=True):
        assert counts[field].f1 >= floor, (field, counts[field], errors)


#: lowest F1 of all rights in texts of which all may be read: a little under what is measured
READ = {"4": (0.84, 0.95), "5": (0.90, 0.88), "6": (0.90, 0.88), "7": (0.92, 0.90), "8": (0.92, 0.88)}


@pytest.mark.parametrize("number", READ)
def test_measures_of_further_texts_do_not_fall(number: str) -> None:
    for language, floor in zip(("en", "zh"), READ[number], strict=True):
        counts, errors = measure_rights(load(), f"{number}-{language}")
        assert counts["all rights"].f1 >= floor, (language, counts["all rights"], errors)
