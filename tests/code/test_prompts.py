"""Which boxes count as ticked to agree."""

from __future__ import annotations

import pytest

from consentry.code.prompts import Prompts, query_of
from consentry.model.location import ResourceLocation
from consentry.model.pages import Page, PageControl
from consentry.model.texts import View

NAMES = {1: "layout/login", 2: "id/box", 3: "id/words", 4: "layout/other"}
PLACE = ResourceLocation(member="res/layout/login.xml", name="layout/login")
POLICY = View(layout="layout/login", kind="TextView", id="id/words", topics=("privacy-policy",), location=PLACE)


def boxes(box: View) -> tuple[int, ...]:
    return query_of(Prompts(views=(POLICY, box), names=NAMES)).boxes


@pytest.mark.parametrize(
    "kind", ["CheckBox", "com.google.android.material.checkbox.MaterialCheckBox", "androidx.SwitchCompat"]
)
def test_a_box_without_text_beside_the_policy(kind: str) -> None:
    assert boxes(View(layout="layout/login", kind=kind, id="id/box", location=PLACE)) == (2,)


def test_a_box_whose_own_text_agrees() -> None:
    topics = ("agree-control",)
    view = View(layout="layout/other", kind="CheckBox", id="id/box", text="我已同意", topics=topics, location=PLACE)
    assert boxes(view) == (2,)


@pytest.mark.parametrize(
    "view",
    [
        View(layout="layout/login", kind="CheckBox", id="id/box", checked=True, location=PLACE),
        View(layout="layout/login", kind="CheckBox", id="id/box", text="记住我", location=PLACE),
        View(layout="layout/other", kind="CheckBox", id="id/box", location=PLACE),
        View(layout="layout/login", kind="TextView", id="id/box", location=PLACE),
        View(layout="layout/login", kind="CheckBox", location=PLACE),
    ],
    ids=["ticked at first", "about something else", "where nothing speaks of a policy", "no box", "without an id"],
)
def test_others_are_none(view: View) -> None:
    assert boxes(view) == ()


@pytest.mark.parametrize(
    ("topics", "expected"),
    [
        (("user-agreement",), (2,)),
        (("user-agreement", "privacy-policy"), (2, 3)),
        (("agree-control",), (2, 3)),
    ],
    ids=["terms alone", "both in one", "of neither"],
)
def test_beside_a_box_for_the_policy(topics: tuple[str, ...], expected: tuple[int, ...]) -> None:
    def box(name: str, *topics: str) -> View:
        return View(layout="layout/other", kind="CheckBox", id=name, text="…", topics=topics, location=PLACE)

    views = (box("id/box", "privacy-policy"), box("id/words", *topics, "agree-control"))
    assert query_of(Prompts(views=views, names=NAMES)).boxes == expected


def test_a_box_for_terms_that_stands_alone_agrees() -> None:
    topics = ("user-agreement", "agree-control")
    view = View(layout="layout/other", kind="CheckBox", id="id/box", text="…", topics=topics, location=PLACE)
    assert boxes(view) == (2,)


def test_a_box_whose_own_text_speaks_of_the_policy_agrees() -> None:
    box = View(
        layout="layout/other", kind="CheckBox", id="id/box", text="…", topics=("privacy-policy",), location=PLACE
    )
    query = query_of(Prompts(views=(box,), names=NAMES))
    assert [(view.id, view.says) for view in query.views] == [(2, "agree")]


def page(*controls: tuple[str, str], speaks: str = "privacy-policy") -> Page:
    says = {"同意": ("agree-button",), "不同意": ("refuse-button",)}
    own = tuple(
        PageControl(text=text, topics=says.get(text, ()), calls=(("app", method),)) for text, method in controls
    )
    return Page(member="assets/a.html", topics=(speaks,), controls=own)


def test_methods_that_a_page_calls() -> None:
    query = query_of(Prompts(pages=(page(("同意", "accept"), ("不同意", "leave"), ("更多", "more")),)))
    assert [(one.object, one.method, one.says) for one in query.page_controls] == [
        ("app", "accept", "agree"),
        ("app", "leave", "refuse"),
    ]
    assert query.page_asks


def test_a_method_that_is_told_the_answer() -> None:
    query = query_of(Prompts(pages=(page(("同意", "answer"), ("不同意", "answer")),)))
    assert (query.page_controls, query.page_asks) == ((), True)


def test_a_page_about_something_else() -> None:
    query = query_of(Prompts(pages=(page(("同意", "accept"), speaks="push-switch"),)))
    assert (query.page_controls, query.page_asks) == ((), False)
