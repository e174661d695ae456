"""Which views take no click at first."""

from __future__ import annotations

import msgspec

from consentry.code.off import off_of


class Element(msgspec.Struct, frozen=True, kw_only=True):
    """An element of a layout, as far as this is about it."""

    id: int = 0
    parent: int = -1
    on_click: str = ""
    hidden: bool = False
    disabled: bool = False


def off(*layouts: list[Element]) -> set[tuple[int, str, str, int]]:
    return {(one.id, one.handler, one.what, one.by) for one in off_of(layouts)}


def test_a_button_that_is_greyed_out() -> None:
    assert off([Element(id=1, disabled=True), Element(id=2)]) == {(1, "", "enabled", 1)}


def test_what_is_inside_something_hidden() -> None:
    layout = [Element(id=1, hidden=True), Element(id=2, parent=0), Element(id=3, parent=1, on_click="go")]
    assert off(layout) == {(1, "", "visible", 1), (2, "", "visible", 1), (3, "", "visible", 1), (0, "go", "visible", 1)}


def test_what_is_enabled_inside_something_greyed_out() -> None:
    assert off([Element(id=1, disabled=True), Element(id=2, parent=0)]) == {(1, "", "enabled", 1)}


def test_where_another_layout_has_it_on() -> None:
    assert off([Element(id=1, disabled=True)], [Element(id=1)]) == set()


def test_a_handler_of_two_buttons_of_which_one_is_on() -> None:
    layout = [Element(id=1, disabled=True, on_click="go"), Element(id=2, on_click="go")]
    assert off(layout) == {(1, "", "enabled", 1)}


def test_elements_above_themselves() -> None:
    assert off([Element(id=1, parent=1, hidden=True), Element(id=2, parent=0)]) == {
        (1, "", "visible", 1),
        (2, "", "visible", 1),
    }
