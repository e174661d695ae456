"""Splits blocks into sentences. A sentence ends at 。！？； or a line's end, in English at a full stop before a capital."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from consentry.model.document import Block, Sentence

#: closing marks after the final one belong to the sentence
_END = re.compile(
    r"[。！？；!?;…]+[”’」』）)\"']*|(?<!\b[A-Z])(?<!\bNo)(?<!\bInc)(?<!\bLtd)(?<!\bCo)(?<!\be\.g)(?<!\bi\.e)(?<!\betc)(?<!\bvs)\.[”’\")]*(?=\s+[\"“(]?[A-Z])"
    # behind the form of a company only where what follows begins a sentence
    r"|(?<=\b(?:Inc|Ltd))\.(?=\s+(?:(?:The|This|These|Those|It|Its|They|We|Our|You|Your|In|If|When|Where|For|From|On|At|As|All|Any|No|Such|Each|Please|After|Before|With|Without|To|Only|Some|Other)\s+[a-z]"
    r"|[A-Z][a-z]+\s+(?:of|is|are|was|were|will|may|can|has|have)\s+[a-z]))"
)
_OPEN, _CLOSE = "（(“「『《【", "）)”」』》】"
_SAYS = re.compile(r"\b(?:is|are|was|were|by|to|with|from|use|uses)\b")  #: words that sentences have, and names do not
_LONGEST = 2_000
_LONGEST_LABEL = 60


def split(text: str, blocks: Sequence[Block], limit: int) -> Iterator[Sentence]:
    """Yield at most `limit` sentences of the blocks, in order."""
    count = 0
    for index, block in enumerate(blocks):
        for start, end in _spans(text, block.start, block.end):
            if count >= limit:
                return
            count += 1
            yield Sentence(start=start, end=end, block=index)


def _spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    scan = start
    while at < end:
        window = min(end, at + _LONGEST)
        match = _END.search(text, scan, window)
        cut = match.end() if match else window
        if match and cut < window and (_inside_brackets(text, at, match.start()) or _is_label(text, at, match.start())):
            scan = cut
            continue
        low, high = at, cut
        while low < high and text[low].isspace():
            low += 1
        while high > low and text[high - 1].isspace():
            high -= 1
        if high > low:
            yield low, high
        at = scan = cut


def _is_label(text: str, start: int, end: int) -> bool:
    """Return whether words that end with the form of a company are hardly more than its name: "Acme Ltd. We give it …"."""
    short = text.endswith(("Ltd", "Inc"), start, end) and end - start < _LONGEST_LABEL
    return short and _SAYS.search(text, start, end) is None


def _inside_brackets(text: str, start: int, end: int) -> bool:
    """Return whether a bracket that was opened since `start` is still open: （如您不同意；……）."""
    depth = 0
    for char in text[start:end]:
        if char in _OPEN:
            depth += 1
        elif char in _CLOSE:
            depth = max(0, depth - 1)
    return depth > 0
