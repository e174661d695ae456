"""Conditions as text."""

from __future__ import annotations

import msgspec
import pytest

from consentry.judge.wording import wording
from consentry.model.catalog import Condition


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fact: package.packer", "package.packer"),
        (
            "fact: code.request\nwhere: {groups: {contains_any: [A, B]}, group_count: {at_least: $many}}\ncount: 2",
            "code.request[groups has any of {A, B}, group_count >= $many] x2",
        ),
        ("fact: code.access\ndistinct: info\ncount: 3", "code.access x3 distinct info"),
        (
            "fact: manifest.application\nwhere: {allow_backup: {equals: true}}",
            "manifest.application[allow_backup=true]",
        ),
        (
            "fact: manifest.application\nwhere: {app_type: {none_of: [a], absent: true}}",
            "manifest.application[app_type not in {a} (absent: true)]",
        ),
        ("covered: [code, sdk]", "covered code, sdk"),
        ("not: {fact: text.topic}", "not"),
        ("all: [{fact: text.topic}]", "all"),
        ("any: [{fact: text.topic}]", "any"),
    ],
)
def test_wording(text: str, expected: str) -> None:
    assert wording(msgspec.yaml.decode(text, type=Condition)) == expected
