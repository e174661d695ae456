"""What the words of a candidate are like by themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from consentry.policy.statements.learned.signs import FIRMS, GIVES, HAN, TOKENS, WE, YOU
from consentry.policy.statements.learned.spans import shortened
from consentry.policy.statements.learned.surroundings import Surroundings
from consentry.policy.statements.names import NO_NAME, SDK, is_generic
from consentry.policy.statements.record import meaning_of
from consentry.policy.statements.sdks import bare

_CAMEL = re.compile(r"[a-z][A-Z]|[a-z]\.[a-z]{2,3}$")
_STRANGE = re.compile(r"[^\w\s&'’.-]")


class Wording:
    """Describes words among those of all candidates."""

    def __init__(self, around: Surroundings, common: frozenset[str], candidates: Sequence[str]) -> None:
        """`common`: words that policies write in small letters; `candidates`: the words of all."""
        self._around = around
        self._common = common
        self._texts = frozenset(candidates)
        self._full = {short for words in self._texts if (short := shortened(words)) != words}
        self._begun = {words[:at] for words in self._texts for at in range(2, len(words)) if words[at] == " "}

    def of(self, words: str, folded: str) -> Iterator[tuple[str, float]]:
        """Yield what words are like."""
        lexicon = self._around.lexicon
        tokens = TOKENS.findall(words)
        latin = max(1, len(tokens))
        small = [token.lower() for token in tokens]
        known = [word in self._common for word in small]
        yield "length", len(words)
        yield "tokens", len(tokens)
        yield "han", len(HAN.findall(words)) / len(words)
        yield "capital", sum(token[0].isupper() for token in tokens) / latin
        yield "capitals", sum(token.isupper() and len(token) > 1 for token in tokens) / latin
        yield "first", words[0].isupper()
        yield "camel", _CAMEL.search(words) is not None
        yield "digit", any(c.isdigit() for c in words)
        yield "common", sum(known) / latin
        yield "common-first", bool(known) and known[0]
        yield "common-last", bool(known) and known[-1]
        yield "uncommon", len(known) - sum(known)
        yield "lowered", sum(word in self._around.lowered for word in small) / latin
        yield "own", sum(word in self._around.brand for word in small) / latin
        yield "firm", FIRMS.search(folded) is not None
        yield "sdk", SDK.search(folded) is not None
        yield "known", bare(folded) in lexicon.sdk_names
        yield "mentioned", lexicon.sdk_mentions.search(folded) is not None
        yield "header", bool(meaning_of(lexicon, words))
        yield "no-name", NO_NAME.search(folded) is not None
        yield "generic", words.isascii() and is_generic(words)
        yield "title", bool(lexicon.cues("list-title", folded))
        yield "marks", len(_STRANGE.findall(words))
        yield "verb", GIVES.search(folded) is not None
        yield "you", YOU.search(folded) is not None or WE.search(folded) is not None
        short = shortened(words)
        yield "legal", short != words
        yield "fuller", words in self._full
        yield "begun", words in self._begun
        yield "shorter", short != words and short in self._texts
