"""The other half of the model: a small encoder, tuned on CAPP-130, that reads sentences among their neighbours."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import onnxruntime

from consentry.policy.topics.tokens import Vocabulary
from consentry.policy.topics.windows import READING, Encoded, Size, Window, encode, once, windows

SHORT = 8  #: pieces of a sentence that is very short
MOST_SHORT = 3_000  #: different ones of a document that are read
NOTHING = -10.0  #: score of every topic for a sentence that was not read


class Network:
    """Scores of topics before the sigmoid."""

    def __init__(self, network: bytes, vocabulary: Vocabulary) -> None:
        """`network` is ONNX, its digest already checked."""
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1  # a reader's child has no other threads
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(network, options, providers=["CPUExecutionProvider"])
        self._vocabulary = vocabulary

    def scores(self, sentences: Sequence[str], size: Size = READING) -> npt.NDArray[np.float32]:
        """Return the score of each topic (columns) for each sentence (rows) of one document in order.

        What stands in a chapter several times is read where it stands first. Of more than `MOST_SHORT` very short
        sentences the later ones are not read: all their scores are `NOTHING`.
        """
        kept, rows = once(encode(sentences, self._vocabulary))
        chosen = _worth_reading(kept)
        read = np.concatenate([self._run(window) for window in windows(kept.only(chosen), self._vocabulary, size)])
        scores = np.full((len(kept.sentences), read.shape[1]), NOTHING, np.float32)
        scores[chosen] = read
        told: npt.NDArray[np.float32] = scores[rows]
        return told

    def _run(self, window: Window) -> npt.NDArray[np.float32]:
        pool = np.zeros((len(window.spans), len(window.pieces)), np.float32)
        for row, (start, end) in enumerate(window.spans):
            pool[row, start:end] = 1 / (end - start)
        scores: npt.NDArray[np.float32]
        (scores,) = self._session.run(None, {"ids": np.array(window.pieces, np.int64), "pool": pool})
        return scores


def _worth_reading(document: Encoded) -> list[int]:
    """Return which sentences are read."""
    chosen: list[int] = []
    short = 0
    for at, sentence in enumerate(document.sentences):
        short += len(sentence) < SHORT
        if len(sentence) >= SHORT or short <= MOST_SHORT:
            chosen.append(at)
    return chosen
