"""A second opinion on what the patterns find: the learned model on rights, asked from a document's start to its end.

Patterns reach what was thought of, the model what is said alike. What the model is sure of is told even where no pattern
is found; what it is sure is *not* told is left out even where one is. What a pattern finds refused is left as it is: the
model knows what is offered only.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence

from consentry.model.document import Document
from consentry.model.policy import RightKind
from consentry.policy.rights import model
from consentry.policy.rights.model import Judged

CONTACT = "contact"


class Opinions:
    """What the model says of one document."""

    def __init__(self, judged: Sequence[Judged]) -> None:
        self.whole = len(judged) < model.MOST  #: nothing was left to the patterns alone
        self._judged = judged
        self._starts = [one.start for one in judged]

    @classmethod
    def of(cls, document: Document) -> Opinions:
        """Ask the shipped model."""
        return cls(model.load().judge(document))

    def _at(self, start: int) -> Judged | None:
        at = bisect_right(self._starts, start) - 1
        return self._judged[at] if at >= 0 and start < self._judged[at].end else None

    def span(self, start: int) -> tuple[int, int] | None:
        """Return where in the document the words stand that were judged together with those at `start`."""
        judged = self._at(start)
        return (judged.start, judged.end) if judged is not None else None

    def rights(
        self, start: int, found: Sequence[RightKind], settled: Collection[RightKind], spoken: frozenset[str]
    ) -> list[RightKind]:
        """Return what the sentence that begins at `start` tells, where the patterns found `found` in it.

        `settled`: what the model may not gainsay: what is refused, and what is told in so many words.
        `spoken`: the rights of which what was judged has words at all; of others the model is not heard.
        """
        judged = self._at(start)
        if judged is None:
            return list(found)
        kept = [kind for kind in found if kind in settled or kind.value in judged.keeps]
        if judged.start != start:  # a further cell of a row: the row tells it once
            return kept
        return kept + [kind for kind in RightKind if kind.value in judged.tells & spoken and kind not in kept]

    def tells_contact(self, start: int) -> bool:
        """Return whether the sentence that begins at `start` surely tells how somebody is reached."""
        judged = self._at(start)
        return judged is not None and judged.start == start and CONTACT in judged.tells

    def doubts_contact(self, start: int) -> bool:
        """Return whether it surely does not."""
        judged = self._at(start)
        return judged is not None and CONTACT not in judged.keeps
