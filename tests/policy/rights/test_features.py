"""What the model sees of a sentence."""

from __future__ import annotations

from consentry.policy.rights.concepts import tokens
from consentry.policy.rights.features import BITS, buckets, features
from consentry.policy.rights.units import Unit


def _unit(text: str, **around: str) -> Unit:
    return Unit(start=0, end=len(text), text=text, kind="sentence", **around)


def test_words_and_phrases_have_their_concepts() -> None:
    meant = {token.word: token.concepts for token in tokens("you may have it taken down")}
    assert "YOU" in meant["you"]
    assert "DEL" in meant["taken down"]
    assert meant["have"] == ()


def test_chinese_is_cut_into_the_longest_known_words() -> None:
    assert [token.word for token in tokens("您可以抹除资料")] == ["您", "可以", "抹除", "资料"]


def test_it_is_known_who_does_what_to_what() -> None:
    assert "YOU|MAY|DEL|DATA" in features(_unit("you may erase your records."))["a"]
    assert "WE||DEL|DATA" in features(_unit("we erase records."))["a"]


def test_the_same_word_above_is_another_feature() -> None:
    plain, above = _unit("delete"), _unit("x", heading="delete")
    assert not {b for found, _ in buckets(plain) for b in found} & {
        b for found, _ in list(buckets(above))[4:] for b in found
    }


def test_buckets_are_in_their_bounds() -> None:
    for found, value in buckets(_unit("you can delete it", lead="you can:", before="x", heading="your rights")):
        assert all(0 <= bucket < 1 << BITS for bucket in found)
        assert 0 < value <= 1
