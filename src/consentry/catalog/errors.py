"""What is wrong with the catalog, and where."""

from __future__ import annotations

import msgspec


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """One mistake in a data file."""

    file: str
    line: int  #: counted from 1
    value: str  #: the offending value as YAML, cut to a readable length
    message: str

    def __str__(self) -> str:
        """Return `file:line: message: value`."""
        return f"{self.file}:{self.line}: {self.message}: {self.value}"


class InvalidCatalog(ValueError):
    """A data file breaks the schema or a cross-check. Holds every problem found, in file order."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems
