"""The labelled documents are understood at least as well as `docs/policy-benchmarks.md` says."""

from __future__ import annotations

import pytest

from bench.policy import FIELDS, documents, expected, measure
from consentry.catalog import load

#: lowest F1 by file and field, a little under what is measured
FLOORS = {
    # rights: the learned model takes a copy for access too and a page that is closed for an account (two of 18); it was kept
    # because it finds more in documents that nobody tuned on
    "tune-zh": (0.97, 0.95, 0.99, 0.94, 0.97, 0.99),
    "tune-en": (0.97, 0.97, 0.99, 0.99, 0.97, 0.99),
    "held-out-zh": (0.93, 0.86, 0.95, 0.90, 0.93, 0.95),
    "held-out-en": (0.95, 0.90, 0.95, 0.90, 0.88, 0.95),
}


@pytest.mark.parametrize("name", FLOORS)
def test_measures_do_not_fall(name: str) -> None:
    counts, errors = measure(load(), name)
    shown = errors if name.startswith("tune") else []
    for field, floor in zip(FIELDS, FLOORS[name], strict=True):
        assert counts[field].f1 >= floor, (field, counts[field], shown)


@pytest.mark.parametrize("name", FLOORS)
def test_labels_name_what_exists(name: str) -> None:
    known = {information.id for information in load().information}
    for document in documents(name):
        for (label,) in expected(document, "information") or ():
            assert label == "*" or label in known or label in document.text, label
