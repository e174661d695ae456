"""The shipped model: a damaged one is refused, the same text always has the same scores."""

from __future__ import annotations

from importlib.resources import files

import numpy as np
import pytest

from consentry.catalog import load as load_catalog
from consentry.policy import Limits
from consentry.policy.reading.read import read
from consentry.policy.statements.learned.model import CARD, WEIGHTS, DamagedModel, PartyModel, load
from consentry.policy.statements.learned.spans import spans_of
from consentry.policy.statements.learned.surroundings import Surroundings
from consentry.policy.statements.lexicon import Lexicon

FOLDER = files("consentry.policy.statements.learned")
TEXT = """## Who helps us

| Helper | Task | What it sees |
|---|---|---|
| Brightmoor | Newsletters | email address |
| Kelpline Ltd | Parcels | name, address |
"""


def test_a_changed_file_is_refused() -> None:
    weights, card = FOLDER.joinpath(WEIGHTS).read_bytes(), FOLDER.joinpath(CARD).read_bytes()
    with pytest.raises(DamagedModel, match="SHA-256"):
        PartyModel(weights + b"\0", card)
    with pytest.raises(DamagedModel):
        PartyModel(weights, b"{")


def test_scores_are_likelihoods_and_the_same_each_time() -> None:
    lexicon = Lexicon(load_catalog())
    document = read("x.md", TEXT.encode(), Limits())
    spans = spans_of(lexicon, document)
    scores = [load().scores(Surroundings(lexicon, document), spans) for _ in range(2)]
    assert np.array_equal(*scores)
    assert scores[0].shape == (len(spans),)
    assert ((scores[0] >= 0) & (scores[0] <= 1)).all()
    by_name = {document.text[span.start : span.end]: score for span, score in zip(spans, scores[0], strict=True)}
    assert min(by_name["Brightmoor"], by_name["Kelpline Ltd"]) > max(by_name["Newsletters"], by_name["Helper"])


def test_nothing_has_no_scores() -> None:
    document = read("x.md", b"", Limits())
    assert load().scores(Surroundings(Lexicon(load_catalog()), document), []).shape == (0,)
