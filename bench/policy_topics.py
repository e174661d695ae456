"""Topics of whole policies from end to end, on a labelled corpus that is not in the repository.

    python -m bench.policy_topics CORPUS.csv[.gz] [--as lines|page|run-on] [--held 20]

Each policy is put together again from its sentences, read as `consentry policy` reads it, and the topics of the sentences
found are held against the labels of the corpus sentences that they overlap most. `--held` takes the policies that the
training measures on (`scripts/policy_topics`), 0 takes all. The shipped linear half was learned from all policies of
CAPP-130's 100, so that it scores too well on them: train with `--known-only` before this measures anything new.
"""

from __future__ import annotations

import argparse
import html
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import accumulate
from pathlib import Path

import numpy as np

from consentry.catalog import load
from consentry.model.document import Document
from consentry.policy import Limits, collect
from consentry.policy.topics import TOPICS
from scripts.policy_topics.corpus import part, read
from scripts.policy_topics.measure import table

#: how the sentences are put together: name of the file, its text
FORMS: dict[str, tuple[str, Callable[[Sequence[str]], str]]] = {
    "lines": ("policy.txt", "\n".join),
    "page": ("policy.html", lambda texts: "".join(f"<p>{html.escape(text)}</p>" for text in texts)),
    "run-on": ("policy.txt", "".join),
}


def _bare(text: str) -> str:
    """Return letters and digits alone: bullets and spaces may be lost in reading."""
    return "".join(char for char in text if char.isalnum())


def found(document: Document, texts: Sequence[str]) -> tuple[np.ndarray, int]:
    """Return the topics (bool) of each corpus sentence, and how many sentences were not found in the document."""
    own = [_bare(document.words(sentence)) for sentence in document.sentences]
    stream = "".join(own)
    owner = [number for number, words in enumerate(own) for _ in words]
    ends = [0, *accumulate(map(len, own))]
    result = np.zeros((len(texts), len(TOPICS)), bool)
    cursor = missing = 0
    for row, text in enumerate(texts):
        words = _bare(text)
        at = stream.find(words, cursor, cursor + len(words) + 400) if words else -1
        if at < 0:
            missing += bool(words)
            continue
        cursor = at + len(words)
        ((most, _),) = Counter(owner[at:cursor]).most_common(1)
        inside = {most, *(n for n in set(owner[at:cursor]) if at <= ends[n] and ends[n + 1] <= cursor)}
        for number in inside:
            result[row] |= [topic in document.sentences[number].topics for topic in TOPICS]
    return result, missing


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--as", dest="form", choices=FORMS, default="lines")
    parser.add_argument("--held", type=int, default=20)
    options = parser.parse_args()
    policies = read(options.corpus)
    chosen = part(policies, options.held)[1] if options.held else policies
    name, build = FORMS[options.form]
    catalog, guessed, lost = load(), [], 0
    for policy in chosen:
        document = collect([(name, build(policy.texts).encode())], Limits(), catalog).documents[0]
        topics, missing = found(document, policy.texts)
        guessed.append(topics)
        lost += missing
    print(f"{len(chosen)} policies as {options.form}; {lost} sentences not found again\n")
    print(table(np.concatenate([policy.labels for policy in chosen]), np.concatenate(guessed)))


if __name__ == "__main__":
    main()
