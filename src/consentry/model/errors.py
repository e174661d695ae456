"""Errors that callers are meant to catch."""

from __future__ import annotations

from consentry.model.text import Text


class InvalidApp(ValueError):
    """The input is no app that can be inspected; names the file, the place in it and the value found there."""

    def __init__(self, *, file: str, place: str, value: str, problem: Text) -> None:
        super().__init__(f"{file}: {place}: {problem.en}: {value!r}")
        self.file = file
        self.place = place
        self.value = value
        self.problem = problem

    @property
    def text(self) -> Text:
        """Return the whole message in both languages."""
        return Text(
            zh=f"{self.file}：{self.place}：{self.problem.zh}：{self.value!r}",
            en=f"{self.file}: {self.place}: {self.problem.en}: {self.value!r}",
        )
