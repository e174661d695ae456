"""The other half of the model: a small encoder, tuned on CAPP-130, that reads sentences among their neighbours."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import onnxruntime

from consentry.policy.topics.tokens import Vocabulary
from consentry.policy.topics.windows import READING, Size, Window, encode, windows


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
        """Return the score of each topic (columns) for each sentence (rows) of one document in order."""
        encoded = encode(sentences, self._vocabulary)
        return np.concatenate([self._run(window) for window in windows(encoded, self._vocabulary, size)])

    def _run(self, window: Window) -> npt.NDArray[np.float32]:
        pool = np.zeros((len(window.spans), len(window.pieces)), np.float32)
        for row, (start, end) in enumerate(window.spans):
            pool[row, start:end] = 1 / (end - start)
        scores: npt.NDArray[np.float32]
        (scores,) = self._session.run(None, {"ids": np.array(window.pieces, np.int64), "pool": pool})
        return scores
