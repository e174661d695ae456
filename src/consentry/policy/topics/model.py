"""Topics of Chinese sentences by a model learned from CAPP-130: a small encoder and a linear model together.

Where it comes from and how good it is: `docs/policy-benchmarks.md`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

import msgspec

from consentry.policy.shipped import DamagedModel, card_of, check

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

#: CAPP-130's names, in the order of the scores
TOPICS = (
    "数据收集",
    "权限获取",
    "共享、委托、转让、公开（披露）",
    "使用",
    "存储方式",
    "安全措施",
    "特殊人群",
    "数据、权限管理",
    "联系方式",
    "隐私政策的授权、修改与变更",
    "停止运营",
    "潜在风险",
    "摘要",
)
CARD, NETWORK, VOCABULARY, NGRAMS = "topics.json", "topics.onnx", "vocabulary.txt", "ngrams.bin"
_RISKY = TOPICS.index("潜在风险")
_FOLDER = "consentry.policy.topics"


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """What is written beside the weights."""

    topics: tuple[str, ...]
    thresholds: tuple[float, ...]  #: a sentence has the topics whose scores are higher
    encoder: tuple[float, ...]  #: what the encoder's score (before the sigmoid) counts, by topic
    linear: tuple[float, ...]  #: what the margin of the linear model counts
    sha256: dict[str, str]  #: of the other files


class TopicModel:
    """Gives topics to the sentences of one document."""

    def __init__(self, content: Mapping[str, bytes]) -> None:
        """`content` has each file by its name. Raises DamagedModel."""
        # here and not above: only who reads a Chinese policy pays for numpy and onnxruntime
        from consentry.policy.topics.network import Network
        from consentry.policy.topics.ngrams import Linear
        from consentry.policy.topics.tokens import Vocabulary

        self._card = _checked(content)
        self._network = Network(content[NETWORK], Vocabulary(content[VOCABULARY].decode().split("\n")))
        self._linear = Linear(content[NGRAMS])

    def scores(self, sentences: Sequence[str]) -> list[list[float]]:
        """Return how sure the model is of each topic, 0 to 1, for each sentence of one document in order.

        Nothing (an empty list) for a sentence that was not read: see `network.MOST_SHORT`.
        """
        from consentry.policy.topics.network import NOTHING

        if not sentences:
            return []
        network, linear = self.parts(sentences)
        read = (network != NOTHING).any(axis=1)
        together = network * self._card.encoder + linear * self._card.linear
        rows: list[list[float]] = (1 / (1 + math.e ** -together.clip(-30.0, 30.0))).tolist()
        return [row if was_read else [] for row, was_read in zip(rows, read, strict=True)]

    def parts(self, sentences: Sequence[str]) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
        """Return the scores of the encoder and the margins of the linear model: sentences x topics."""
        return self._network.scores(sentences), self._linear.margins(sentences)

    def topics_of(self, scores: Sequence[float]) -> tuple[str, ...]:
        """Return the topics of a sentence with these scores."""
        return tuple(
            topic for topic, score, low in zip(TOPICS, scores, self._card.thresholds, strict=True) if score > low
        )

    def topics(self, sentences: Sequence[str]) -> list[tuple[str, ...]]:
        """Return the topics of each sentence, none where nothing is said."""
        return [self.topics_of(scores) if scores else () for scores in self.scores(sentences)]


def attention(scores: Sequence[float]) -> float:
    """Return how much a reader should look at a sentence with these scores: how sure 潜在风险 is."""
    return round(scores[_RISKY], 3)


@cache
def load() -> TopicModel:
    """Return the shipped model. Raises DamagedModel."""
    folder = files(_FOLDER)
    return TopicModel({name: folder.joinpath(name).read_bytes() for name in (CARD, NETWORK, VOCABULARY, NGRAMS)})


def _checked(content: Mapping[str, bytes]) -> Card:
    card = card_of(CARD, content[CARD], Card)
    if card.topics != TOPICS or {len(card.thresholds), len(card.encoder), len(card.linear)} != {len(TOPICS)}:
        raise DamagedModel(f"{CARD}: not the topics of this version")
    for name in (NETWORK, VOCABULARY, NGRAMS):
        check(name, content[name], card.sha256.get(name), CARD)
    return card
