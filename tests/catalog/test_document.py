"""Reading YAML: what is kept as text, what is refused, and where a value is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from consentry.catalog.document import ANY_VALUE, Locator, Origin, parse
from consentry.catalog.errors import InvalidCatalog

TEXT = """\
name: a
items:
- id: one
- id: two
  where:
    colour: {equals: red}
    size: {at_least: 5}
"""


def test_dates_stay_text() -> None:
    assert parse(Path("a.yml"), b"day: 2020-01-01\nnumber: 5\nyes_or_no: true\n") == {
        "day": "2020-01-01",
        "number": 5,
        "yes_or_no": True,
    }


@pytest.mark.parametrize(
    ("content", "line", "message"),
    [
        (b"a: 1\nb: 2\na: 3\n", 3, "duplicate key"),
        (b"a: 1\nb: [1\n", 3, "did not find expected ',' or ']'"),
        (b"a: !!python/object/apply:os.system [ls]\n", 1, "could not determine a constructor"),
        (b"a: \xff\xfe\n", 1, "not YAML"),
        (b"a: \x00\n", 1, "not YAML"),
    ],
)
def test_what_is_no_data_is_refused(content: bytes, line: int, message: str) -> None:
    with pytest.raises(InvalidCatalog) as caught:
        parse(Path("a.yml"), content)
    (problem,) = caught.value.problems
    assert (problem.file, problem.line) == ("a.yml", line)
    assert problem.message.startswith(message)


@pytest.mark.parametrize(
    ("keys", "key", "line", "value"),
    [
        (("name",), "", 1, "a"),
        (("items", 1, "id"), "", 4, "two"),
        (("items", 1, "where", "size", "at_least"), "", 7, "5"),
        (("items", 1, "where", ANY_VALUE, "at_least"), "", 7, "5"),
        (("items", 1, "where", ANY_VALUE), "equals", 6, "equals"),
        (("items", 0, "missing", "deeper"), "", 3, "id: one"),  # the nearest thing that exists
    ],
)
def test_where_a_value_is_written(tmp_path: Path, keys: tuple[str | int, ...], key: str, line: int, value: str) -> None:
    file = tmp_path / "a.yml"
    file.write_text(TEXT)
    problem = Locator().problem(Origin(file), keys, "wrong", key=key)
    assert (problem.line, problem.value) == (line, value)
    assert str(problem) == f"{file}:{line}: wrong: {value}"
