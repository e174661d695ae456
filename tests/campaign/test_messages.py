"""Nothing that people read is left untranslated."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest
from django.utils import translation

from consentry.campaign.people.roles import ROLE_NAMES, Role

_SCRIPT = Path(__file__).parents[2] / "scripts" / "compile_messages.py"


@pytest.fixture(scope="module")
def messages() -> ModuleType:
    spec = importlib.util.spec_from_file_location("compile_messages", _SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules["compile_messages"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_string_is_translated(messages: ModuleType) -> None:
    used, translated = messages.used(), messages.translated()
    assert len(used) > 100
    missing = {text: place for (context, text), place in used.items() if (context, text) not in translated}
    assert missing == {}, "scripts/compile_messages.py --missing prints them as entries"


def test_placeholders_are_those_of_the_original(messages: ModuleType) -> None:
    assert messages.wrong_placeholders() == []


def test_nothing_is_a_guess(messages: ModuleType) -> None:
    assert messages.fuzzy() == []


def test_one_text_has_one_translation(messages: ModuleType) -> None:
    assert messages.conflicts() == {}, "give them a context (pgettext) where they mean different things"


def test_guesses_conflicts_and_wrong_placeholders_are_found(messages: ModuleType, tmp_path: Path) -> None:
    head = 'msgid ""\nmsgstr ""\n\n'
    for name, entries in (
        ("a", 'msgid "one"\nmsgstr "一"\n\n#, fuzzy\nmsgid "two"\nmsgstr "二"\n\nmsgid "%(n)s"\nmsgstr "无"\n'),
        ("b", 'msgid "one"\nmsgstr "壹"\n\nmsgctxt "other"\nmsgid "one"\nmsgstr "另一"\n'),
    ):
        folder = tmp_path / name / "zh_Hans" / "LC_MESSAGES"
        folder.mkdir(parents=True)
        (folder / "django.po").write_text(head + entries)
    assert messages.fuzzy(tmp_path) == [(None, "two")]
    assert messages.conflicts(tmp_path) == {(None, "one"): {"一", "壹"}}
    assert messages.wrong_placeholders(tmp_path) == [(None, "%(n)s")]


def test_strings_are_found_in_code_and_templates(messages: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "code.py").write_text('_("one")\nngettext("%(n)s two", "%(n)s twos", 2)\npgettext("month", "May")\n')
    (tmp_path / "templates" / "page.html").write_text(
        '{% load i18n %}<p>{% translate "It\'s three" %}</p><a title="{{ _("four") }}">'
        "{% blocktranslate trimmed count n=5 %}\n  {{ n }} five\n {% plural %} {{ n }} fives {% endblocktranslate %}"
        '{% translate "six" context "number" %}{# {% translate "not this" %} #}'
    )
    assert set(messages.used(tmp_path)) == {
        (None, "one"),
        (None, "%(n)s two"),
        ("month", "May"),
        (None, "It's three"),
        (None, "four"),
        (None, "%(n)s five"),
        ("number", "six"),
    }


def test_a_new_translation_is_compiled_once(messages: ModuleType, tmp_path: Path) -> None:
    folder = tmp_path / "locale" / "zh_Hans" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "django.po").write_text('msgid ""\nmsgstr ""\n\nmsgid "one"\nmsgstr "一"\n')
    assert messages.compile_all(tmp_path) == [folder / "django.mo"]
    assert messages.compile_all(tmp_path) == []
    assert b"\xe4\xb8\x80" in (folder / "django.mo").read_bytes()


def test_translations_are_in_use() -> None:
    with translation.override("zh-hans"):
        assert str(ROLE_NAMES[Role.OFFICER]) == "监管人员"
    with translation.override("en"):
        assert str(ROLE_NAMES[Role.OFFICER]) == "Regulator officer"
