"""Tunes the network: windows of neighbouring sentences, every sentence with its labels."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from itertools import islice

import msgspec
import numpy as np
import torch
import torch.nn.functional as F

from consentry.policy.topics.tokens import Vocabulary
from consentry.policy.topics.windows import Encoded, Size, Window, windows
from scripts.policy_topics.encoder import Network

_SIZE = Size(pieces=256, before=0, after=0)
_BATCH, _MULTIPLE = 8, 32  #: windows read together, and what their length is rounded up to
_SEED, _STEPS, _WARMING = 0, 1_020, 60
_RATE, _HEAD_RATE = 2e-4, 2e-3
_FALL = ((0, 800, _STEPS), (1.0, 0.39, 0.02))  #: at which steps how much of the rates is left
_DECAY, _STEEPEST = 0.01, 1.0


class Item(msgspec.Struct, frozen=True):
    """A window with the labels of its sentences."""

    window: Window
    labels: np.ndarray


def learn(network: Network, documents: Sequence[Encoded], labels: Sequence[np.ndarray], words: Vocabulary) -> None:
    """Change the weights of `network`, but for those of the word pieces."""
    torch.manual_seed(_SEED)
    network.words.weight.requires_grad_(False)
    head = list(network.head.parameters())
    body = [p for name, p in network.named_parameters() if p.requires_grad and not name.startswith("head")]
    groups = [{"params": body, "lr": _RATE}, {"params": head, "lr": _HEAD_RATE}]
    optimiser = torch.optim.AdamW(groups, weight_decay=_DECAY, fused=True)
    rate = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1, (step + 1) / _WARMING) * float(np.interp(step, *_FALL))
    )
    network.train()
    losses: list[float] = []
    for batch in islice(_batches(documents, labels, words, random.Random(_SEED)), _STEPS):
        pieces, sentences, y = _tensors(batch)
        with torch.autocast("cpu", torch.bfloat16):
            scores = network(pieces, sentences, len(y))
        loss = F.binary_cross_entropy_with_logits(scores.float(), y)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(body, _STEEPEST)
        optimiser.step()
        rate.step()
        losses.append(loss.item())
        if len(losses) % 100 == 0:
            print(f"step {len(losses)} of {_STEPS}, loss {np.mean(losses[-100:]):.4f}", flush=True)
    network.eval()


def _batches(
    documents: Sequence[Encoded], labels: Sequence[np.ndarray], words: Vocabulary, chance: random.Random
) -> Iterator[list[Item]]:
    """Yield every sentence once, then again with the windows cut elsewhere, without end; alike long ones together."""
    while True:
        items: list[Item] = []
        for document, y in zip(documents, labels, strict=True):
            cut = windows(document, words, _SIZE, chance.randrange(_SIZE.pieces - 60))
            items.extend(Item(window, y[window.first : window.first + len(window.spans)]) for window in cut)
        items.sort(key=lambda item: len(item.window.pieces) + chance.random() * 40)
        batches = [items[at : at + _BATCH] for at in range(0, len(items), _BATCH)]
        chance.shuffle(batches)
        yield from batches


def _tensors(batch: Sequence[Item]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return pieces, the sentence that each belongs to (as `Network.forward` takes it), and labels."""
    longest = max(len(item.window.pieces) for item in batch)
    shape = (len(batch), -(-longest // _MULTIPLE) * _MULTIPLE)
    pieces, sentences = torch.zeros(shape, dtype=torch.long), torch.full(shape, -1)
    count = sum(len(item.window.spans) for item in batch)
    number = 0
    for row, item in enumerate(batch):
        length = len(item.window.pieces)
        pieces[row, :length] = torch.tensor(item.window.pieces)
        sentences[row, :length] = count
        for start, end in item.window.spans:
            sentences[row, start:end] = number
            number += 1
    return pieces, sentences, torch.from_numpy(np.concatenate([item.labels for item in batch])).float()
