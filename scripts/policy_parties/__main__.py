"""Learns which names in policies are third parties, measures, and writes what is shipped.

    python -m scripts.policy_parties            # cross-validation by document, then the weights
    python -m scripts.policy_parties --measure  # cross-validation only
    python -m scripts.policy_parties --write    # the weights only

needs the dependency group `train`. It learns from the labelled documents of `tests/policy/labelled` that may be read by whoever edits
patterns (no held-out half, no fragment that is aside), from the same with other names, and from invented lists.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter, defaultdict
from pathlib import Path

from consentry.catalog import load
from consentry.policy.statements.learned.model import CARD, WEIGHTS
from consentry.policy.statements.lexicon import Lexicon
from scripts.policy_parties import measure
from scripts.policy_parties.corpus import labelled
from scripts.policy_parties.invented import invented
from scripts.policy_parties.learning import Example, Learned, common_words, example
from scripts.policy_parties.packing import packed
from scripts.policy_parties.renaming import renamed

TARGET = Path("src/consentry/policy/statements/learned")
SHOWN = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8)


def examples_of() -> tuple[list[Example], tuple[str, ...]]:
    """Return all documents with their candidates, and the words in small letters."""
    lexicon = Lexicon(load())
    documents = list(labelled())
    common = common_words(documents)
    order = list(range(len(documents)))
    random.Random(0).shuffle(order)
    groups = {one.id: order[at] for at, one in enumerate(documents)}
    every = [*documents, *renamed(documents), *invented()]
    words = frozenset(common)
    return [example(lexicon, one, groups.get(one.source, at), words) for at, one in enumerate(every)], common


def show(examples: list[Example], common: tuple[str, ...]) -> None:
    """Print the measures of cross-validation."""
    names: dict[tuple[str, str, float], Counter[str]] = defaultdict(Counter)
    whole: dict[tuple[str, str, float], Counter[str]] = defaultdict(Counter)
    both: dict[tuple[str, str, str], Counter[str]] = defaultdict(Counter)
    lexicon = Lexicon(load())
    for one, model in measure.unseen(examples, common):
        for field, counts in measure.together(lexicon, one, model).items() if one.taught.labels else ():
            both[one.taught.collection, one.taught.language, field].update(counts)
        scores = model.scores(one.around, one.spans)
        for level in SHOWN:
            where = one.taught.collection, one.taught.language, level
            names[where].update(measure.names(one, scores, level))
            whole[where].update(measure.whole(one, model, scores, level))
    for place, counts in sorted(both.items()):
        print("  ".join((f"{place[0]:12} {place[1]} {place[2]:14}", *(f"{value:.3f}" for value in measure.f1(counts)))))
    for where, counts in sorted(names.items()):
        share = whole[where]["whole"] / max(1, whole[where].total())
        values = (*measure.f1(counts), share)
        print("  ".join((f"{where[0]:12} {where[1]} {where[2]}", *(f"{value:.3f}" for value in values))))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--measure", action="store_true")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    examples, common = examples_of()
    if not options.write:
        show(examples, common)
    if not options.measure:
        weights, card = packed(Learned(examples).weights(common))
        (TARGET / WEIGHTS).write_bytes(weights)
        (TARGET / CARD).write_bytes(card)


if __name__ == "__main__":
    main()
