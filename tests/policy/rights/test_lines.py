"""The written lines that are learned from can be read, and stand on their page as they are labelled."""

from __future__ import annotations

import pytest

from bench import policy_lines
from consentry.model.policy import RightKind
from consentry.policy import Limits
from consentry.policy.reading.read import read
from consentry.policy.rights.model import LANGUAGES, TOLD


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_line_stands_on_its_page(language: str) -> None:
    for group in policy_lines.groups(language):
        text = read("lines.html", group.page(), Limits()).text
        assert all(cell in text for line in group.lines for cell in line.cells)


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_are_known(language: str) -> None:
    labels = {
        label.rstrip("?!") for group in policy_lines.groups(language) for line in group.lines for label in line.labels
    }
    assert labels == set(TOLD)


def test_all_rights_are_known() -> None:
    assert {*TOLD} - {"contact"} == {kind.value for kind in RightKind}
    assert {*policy_lines.CODES.values()} == {*TOLD}


def test_a_line_without_labels_is_refused() -> None:
    with pytest.raises(ValueError, match="not a line"):
        policy_lines._line("Write to us.")
