"""The network in torch, its weights taken from bge-small-zh-v1.5 (BAAI, MIT) as langchain4j packs it for Maven."""

from __future__ import annotations

import hashlib
import json
import zipfile
from pathlib import Path

import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import Tensor, nn

WIDTH, HEADS, POSITIONS = 512, 8, 512
_NETWORK, _TOKENISER = "bge-small-zh-v1.5.onnx", "bge-small-zh-v1.5-tokenizer.json"
_SHA256 = {
    _NETWORK: "69a0b846f4f116b5e6aabf9546ea6754d02264f3211a13a1bd69b31b8040749a",
    _TOKENISER: "48cea5d44424912a6fd1ea647bf4fe50b55ab8b1e5879c3275f80e339e8fae26",
}
_MATRICES_OF_LAYER = 6  #: query, key, value, output, intermediate, feed-forward output: in this order, without names
_EPSILON = 1e-12
_DROPOUT = 0.1


class Layer(nn.Module):
    """A transformer layer of BERT."""

    def __init__(self) -> None:
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.output = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=_EPSILON)
        self.inner = nn.Linear(WIDTH, 4 * WIDTH)
        self.outer = nn.Linear(4 * WIDTH, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=_EPSILON)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        batch, length, _ = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        heard = F.scaled_dot_product_attention(q, k, v, attn_mask=mask).transpose(1, 2).reshape(x.shape)
        x = self.norm1(x + self.output(heard))
        return self.norm2(x + self.outer(F.gelu(self.inner(x))))


class Network(nn.Module):
    """Word pieces of windows -> a score of each topic for each sentence (before the sigmoid)."""

    def __init__(self, pieces: int, layers: int, topics: int) -> None:
        super().__init__()
        self.words = nn.Embedding(pieces, WIDTH)
        self.places = nn.Embedding(POSITIONS, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=_EPSILON)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.head = nn.Linear(WIDTH, topics)

    def forward(self, pieces: Tensor, sentences: Tensor, count: int) -> Tensor:
        """`sentences` gives for each piece (windows x length) the sentence it belongs to; -1 no piece, `count` none."""
        x = self.norm(self.words(pieces) + self.places.weight[: pieces.shape[1]])
        mask = (sentences >= 0)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        flat = sentences.where(sentences >= 0, count).reshape(-1)
        sums = torch.zeros(count + 1, WIDTH).index_add_(0, flat, x.float().reshape(-1, WIDTH))
        sizes = torch.zeros(count + 1).index_add_(0, flat, torch.ones(len(flat)))
        mean = (sums / sizes.clamp(min=1)[:, None])[:count]
        return self.head(F.dropout(mean, _DROPOUT, self.training))


def pretrained(jar: Path, layers: int, topics: int) -> tuple[Network, list[str]]:
    """Return the first `layers` layers of the encoder under a new head, and its vocabulary.

    Raises ValueError where the archive holds other files than those this was written for.
    """
    with zipfile.ZipFile(jar) as archive:
        content = {name: archive.read(name) for name in _SHA256}
    for name, digest in _SHA256.items():
        if hashlib.sha256(content[name]).hexdigest() != digest:
            raise ValueError(f"{jar}: {name} is not the file of bge-small-zh-v1.5")
    vocabulary: dict[str, int] = json.loads(content[_TOKENISER])["model"]["vocab"]
    pieces = sorted(vocabulary, key=lambda piece: vocabulary[piece])
    weights = {
        item.name: torch.from_numpy(numpy_helper.to_array(item).copy())
        for item in onnx.load_from_string(content[_NETWORK]).graph.initializer
    }
    network = Network(len(pieces), layers, topics)
    own = network.state_dict()
    own["words.weight"] = weights["embeddings.word_embeddings.weight"]
    own["places.weight"] = (
        weights["embeddings.position_embeddings.weight"] + weights["embeddings.token_type_embeddings.weight"][0]
    )
    for kind in ("weight", "bias"):
        own[f"norm.{kind}"] = weights[f"embeddings.LayerNorm.{kind}"]
    matrices = [name for name in weights if name.startswith("onnx::MatMul")]
    for number in range(layers):
        at = number * _MATRICES_OF_LAYER
        own.update(_layer(weights, matrices[at : at + _MATRICES_OF_LAYER], number))
    network.load_state_dict(own)
    with torch.no_grad():
        network.head.weight.mul_(0.5)
        network.head.bias.fill_(-1.5)
    return network, pieces


def _layer(weights: dict[str, Tensor], matrices: list[str], number: int) -> dict[str, Tensor]:
    theirs, ours = f"encoder.layer.{number}.", f"layers.{number}."
    q, k, v, output, inner, outer = (weights[name].T for name in matrices)
    found = {
        "qkv.weight": torch.cat([q, k, v]),
        "qkv.bias": torch.cat([weights[f"{theirs}attention.self.{name}.bias"] for name in ("query", "key", "value")]),
        "output.weight": output,
        "output.bias": weights[f"{theirs}attention.output.dense.bias"],
        "inner.weight": inner,
        "inner.bias": weights[f"{theirs}intermediate.dense.bias"],
        "outer.weight": outer,
        "outer.bias": weights[f"{theirs}output.dense.bias"],
    }
    for kind in ("weight", "bias"):
        found[f"norm1.{kind}"] = weights[f"{theirs}attention.output.LayerNorm.{kind}"]
        found[f"norm2.{kind}"] = weights[f"{theirs}output.LayerNorm.{kind}"]
    return {ours + name: value for name, value in found.items()}
