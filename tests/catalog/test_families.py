"""Families of words inside the patterns of cues."""

from __future__ import annotations

import pytest

from consentry.catalog import InvalidCatalog, load
from consentry.catalog.compile import compile_catalog
from consentry.catalog.families import named, with_families
from consentry.model.lexicon import PolicyCue
from tests.catalog.conftest import Write

FAMILY = """- id: own
  field: family
  value: own
  zh: [您的, 你的]
"""
CUE = """- id: right-delete-own
  field: right
  value: delete
  zh: ['删除{%s}信息']
  match: [删除您的信息]
  no_match: [删除他的信息]
"""


def cue(pattern: str, field: str = "right", value: str = "delete", name: str = "a") -> PolicyCue:
    return PolicyCue(id=name, field=field, value=value, zh=(pattern,))


def test_words_are_put_in() -> None:
    family = PolicyCue(id="own", field="family", value="own", zh=("您的", "你的"))
    assert with_families([family, cue("删除{own}信息{2}")])[0].zh == ("删除(?:您的|你的)信息{2}",)


def test_a_frame_is_made_for_each_right_that_has_acts() -> None:
    acts = PolicyCue(id="act-delete", field="family", value="act-delete", zh=("删除", "抹去"))
    made = {one.value: one.zh for one in with_families([acts, cue("可以{act-*}", value="*")])}
    assert made["delete"] == ("可以(?:删除|抹去)",)
    assert made["complain"] == ()


def test_which_families_a_pattern_names() -> None:
    assert named("{own}{act-*}{2,3}a{own}") == {"own"}


def test_every_pattern_shipped_is_without_places() -> None:
    assert not [one.id for one in load().policy_cues for pattern in (*one.zh, *one.en, *one.unless) if named(pattern)]


def test_an_unknown_family_is_refused(write: Write) -> None:
    data = write()
    file = data / "policy" / "cues" / "own.yml"
    file.parent.mkdir(parents=True)
    file.write_text(FAMILY + CUE % "own", encoding="utf-8")
    assert compile_catalog(data).policy_cues[0].zh == ("删除(?:您的|你的)信息",)
    file.write_text(FAMILY + CUE % "owm", encoding="utf-8")
    with pytest.raises(InvalidCatalog) as raised:
        compile_catalog(data)
    assert [(one.file, one.value) for one in raised.value.problems] == [(str(file), "owm")]
