"""The linear model that gives sentences their topics; weights learned from CAPP-130 (`docs/policy.md`)."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

import msgspec

from consentry.policy.topics.features import BITS, features

#: CAPP-130's names, in the order of the weights
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
_FILE = "topics.bin"


class Weights(msgspec.Struct, frozen=True, kw_only=True):
    """What is shipped: one signed byte for each bucket and topic, topics together."""

    bits: int
    topics: tuple[str, ...]
    scales: tuple[float, ...]  #: what one unit is worth, by topic
    biases: tuple[float, ...]
    thresholds: tuple[float, ...]
    weights: bytes


class TopicModel:
    """Gives topics to the sentences of one document."""

    def __init__(self, weights: Weights) -> None:
        if weights.bits != BITS or weights.topics != TOPICS:
            raise ValueError("the weights belong to other features")
        self._weights = weights
        self._table = memoryview(weights.weights).cast("b")

    def scores(self, sentences: Sequence[str]) -> list[list[float]]:
        """Return the score of each topic for each sentence."""
        count = len(TOPICS)
        table = self._table
        result: list[list[float]] = []
        for found in features(sentences):
            sums = [0.0] * count
            for bucket, value in found:
                row = table[bucket * count : bucket * count + count].tolist()
                for topic, weight in enumerate(row):
                    if weight:
                        sums[topic] += weight * value
            result.append(
                [
                    s * scale + bias
                    for s, scale, bias in zip(sums, self._weights.scales, self._weights.biases, strict=True)
                ]
            )
        return result

    def topics(self, sentences: Sequence[str]) -> list[tuple[str, ...]]:
        """Return the topics of each sentence, none where nothing is said."""
        thresholds = self._weights.thresholds
        return [
            tuple(topic for topic, score, low in zip(TOPICS, row, thresholds, strict=True) if score > low)
            for row in self.scores(sentences)
        ]


@cache
def load() -> TopicModel:
    """Return the shipped model."""
    data = files("consentry.policy.topics").joinpath(_FILE).read_bytes()
    return TopicModel(msgspec.msgpack.decode(zlib.decompress(data), type=Weights))
