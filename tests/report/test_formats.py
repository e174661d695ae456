"""The registry: every format is there, gives what it says, and takes several apps."""

from __future__ import annotations

import pytest

from consentry.model.text import Language
from consentry.report.formats import FORMATS
from tests.report.sample import sample_report


def test_formats_in_the_order_of_the_help_text() -> None:
    assert list(FORMATS) == ["text", "json", "html", "sarif", "pdf", "xlsx"]


@pytest.mark.parametrize("name", FORMATS)
def test_takes_several_apps(name: str) -> None:
    form = FORMATS[name]
    content = form.render([sample_report(), sample_report()], Language.EN)
    assert isinstance(content, bytes if form.binary else str)
    assert len(content) > 1000
    assert form.suffix.startswith(".")
