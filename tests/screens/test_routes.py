"""Routes: fewest taps, what is proven, what stays open."""

from __future__ import annotations

import pytest

from consentry.code import CodeAct, CodeTarget, ScreenControl
from consentry.model.screens import Route, ScreenGraph
from tests.screens.making import graph, opens, place, screen, view

POLICY = "隐私政策"


def line(length: int) -> ScreenGraph:
    """A row of screens, each opened by one tap on the one before; the last tap opens the policy."""
    screens = [screen(f"S{at}", file=at + 1, acts=[opens(100 + at, at + 1)]) for at in range(length)]
    screens.append(screen("Policy", file=90))
    files = {at + 1: [view(100 + at, POLICY if at == length - 1 else "next")] for at in range(length)}
    return graph("S0", screens, {**files, 90: [view(0, "text", "TextView")]})


def policy(found: ScreenGraph) -> Route:
    return next(route for route in found.routes if route.topic == "privacy-policy")


@pytest.mark.parametrize("length", [1, 2, 4, 5, 6])
def test_taps_are_counted_from_the_main_screen(length: int) -> None:
    found = line(length)
    assert found.complete
    assert (policy(found).taps, policy(found).least) == (length, length)
    assert [step.name for step in policy(found).steps] == [f"S{at}" for at in range(length)]
    assert policy(found).steps[-1].control == POLICY


def test_what_passes_by_itself_is_no_tap_and_no_main_screen() -> None:
    screens = [
        screen("Splash", file=1, acts=[opens(0, 1, leaves="finish")]),
        screen("Main", file=2, acts=[opens(20, 2)]),
        screen("Policy", file=3),
    ]
    found = graph(
        "Splash", screens, {1: [view(0, "logo", "TextView")], 2: [view(20, POLICY)], 3: [view(0, "x", "TextView")]}
    )
    assert (found.main, found.start) == ("activity:a.Main", ("activity:a.Splash",))
    assert policy(found).taps == 1


def test_a_main_screen_that_signs_out_stays_the_main_screen() -> None:
    screens = [
        screen("Main", file=1, acts=[opens(10, 1), opens(11, 2, leaves="finish")]),
        screen("Settings", file=2),
        screen("Login", file=3),
    ]
    files = {1: [view(10, "settings"), view(11, "sign out")], 2: [view(20, POLICY)], 3: [view(30, "sign in")]}
    assert graph("Main", screens, files).main == "activity:a.Main"


def test_a_guess_proves_nothing_but_keeps_the_least() -> None:
    screens = [screen("Main", file=1, acts=[opens(10, 1, sure=False)]), screen("More", file=2, acts=[opens(20, 0)])]
    found = graph("Main", screens, {1: [view(10, "more")], 2: [view(20, POLICY)]})
    assert (policy(found).taps, policy(found).least) == (None, 2)


def test_a_shorter_guess_lowers_the_least_only() -> None:
    screens = [
        screen("Main", file=1, acts=[opens(10, 1), opens(11, 2, sure=False)]),
        screen("More", file=2, acts=[opens(20, 2)]),
        screen("Legal", file=3, acts=[opens(30, 0)]),
    ]
    files = {1: [view(10, "more"), view(11, "?")], 2: [view(20, "legal")], 3: [view(30, POLICY)]}
    found = policy(graph("Main", screens, files))
    assert (found.taps, found.least) == (3, 2)


def test_an_item_of_a_menu_behind_a_button_takes_two_taps_at_most() -> None:
    screens = [screen("Main", file=1, acts=[opens(10, 1)]), screen("Policy", file=2)]
    nodes = {1: [view(10, POLICY, "item")], 2: [view(0, "x", "TextView")]}
    found = policy(graph("Main", screens, nodes, names={1: "menu/main"}))
    assert (found.taps, found.least) == (2, 1)
    nodes[1] = [view(10, POLICY, "item", in_bar=True)]
    assert policy(graph("Main", screens, nodes, names={1: "menu/main"})).taps == 1


def test_a_hidden_control_is_no_proof() -> None:
    screens = [screen("Main", file=1, acts=[opens(10, 1)]), screen("Policy", file=2)]
    found = graph("Main", screens, {1: [view(10, POLICY, hidden=True)], 2: [view(0, "x", "TextView")]})
    assert policy(found).taps is None


def test_layouts_that_include_layouts_and_each_other() -> None:
    screens = [screen("Main", file=1, acts=[opens(30, 0)])]
    files = {1: [view(0, tag="include", brings=(2,))], 2: [view(30, POLICY), view(0, tag="include", brings=(1,))]}
    assert policy(graph("Main", screens, files)).taps == 1


def test_what_is_not_known_makes_the_graph_incomplete() -> None:
    unknown = CodeAct(
        control=ScreenControl(kind="view", id=10, text="", role=""),
        handler=place("h"),
        targets=(CodeTarget(kind="unknown", location=place("t"), sure=False),),
    )
    found = graph("Main", [screen("Main", file=1, acts=[unknown])], {1: [view(10, "more")]})
    assert not found.complete
    assert "Main" in found.gaps[0].en
    assert not found.routes


def test_a_screen_without_texts_makes_the_graph_incomplete() -> None:
    found = graph("Main", [screen("Main", file=1, acts=[opens(10, 1)]), screen("Drawn")], {1: [view(10, "more")]})
    assert [gap for gap in found.gaps if "Drawn" in gap.en]


def test_a_screen_that_nothing_opens_is_told() -> None:
    screens = [screen("Main", file=1), screen("Delete", file=2, acts=[opens(20)])]
    found = graph("Main", screens, {1: [view(10, "x")], 2: [view(20, "注销账号")]})
    assert [control.text for control in found.unreached] == ["注销账号"]
    assert not [route for route in found.routes if route.topic == "account-deletion"]


def test_pages_of_a_pager_take_a_tap_at_most() -> None:
    screens = [
        screen("Main", file=1, acts=[opens(0, 1, 2)]),
        screen("Home", "fragment", 2),
        screen("Mine", "fragment", 3, acts=[opens(30, 0)]),
    ]
    files = {1: [view(0, "x", "TextView")], 2: [view(0, "y", "TextView")], 3: [view(30, POLICY)]}
    found = policy(graph("Main", screens, files))
    assert (found.taps, found.least) == (2, 1)


def test_without_a_launcher_there_is_no_route() -> None:
    found = graph("Nowhere", [screen("Main", file=1)], {1: [view(10, POLICY)]})
    assert not found.complete
    assert not found.routes
