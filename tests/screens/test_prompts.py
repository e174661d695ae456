"""Prompts: what they offer, how their buttons look, and the facts of it, in Chinese and English."""

from __future__ import annotations

import pytest

from consentry.model.screens import Prompt, PromptControl
from consentry.screens import facts
from consentry.screens.looks import differences
from tests.screens.making import BUTTON, FAINT, button, graph, opens, place, screen, view

ZH = ("请阅读《隐私政策》", "隐私政策", "同意", "不同意", "我知道了")
EN = ("Please read our Privacy Policy", "Privacy Policy", "Agree", "Refuse", "Got it")


def prompt_of(nodes: list, acts: list) -> tuple[Prompt, dict]:  # type: ignore[type-arg]
    screens = [
        screen("Main", file=1, acts=[opens(0, 1)]),
        screen("Ask", "dialog", 2, acts=acts),
        screen("Policy", file=3),
    ]
    found = graph("Main", screens, {1: [view(10, "x")], 2: nodes, 3: [view(0, "y", "TextView")]})
    (prompt,) = found.prompts
    (fact,) = (fact for fact in facts(found) if fact.kind == "screen.prompt")
    return prompt, fact.attributes


@pytest.mark.parametrize(("ask", "policy", "agree", "refuse", "_"), [ZH, EN])
def test_two_equal_buttons(ask: str, policy: str, agree: str, refuse: str, _: str) -> None:
    nodes = [view(20, ask, "TextView"), view(21, policy, "TextView"), view(22, agree), view(23, refuse)]
    found, told = prompt_of(nodes, [opens(21, 2), opens(22), opens(23)])
    assert (found.agree, found.refuse, found.link, found.unequal) == (True, True, True, False)
    assert told["complete"] is True
    assert (told["refuse"], told["unequal"], told["exits"]) == (True, False, False)


@pytest.mark.parametrize(("ask", "policy", "agree", "refuse", "_"), [ZH, EN])
def test_a_pale_text_against_a_filled_button(ask: str, policy: str, agree: str, refuse: str, _: str) -> None:
    nodes = [view(20, f"{ask}", "TextView"), view(22, agree, looks=BUTTON), view(23, refuse, "TextView", looks=FAINT)]
    found, told = prompt_of(nodes, [opens(22), opens(23, leaves="exit")])
    assert found.unequal is True
    assert set(found.differences) == {"size", "background", "contrast", "kind"}
    assert told["exits"] is True
    assert found.link is False, policy


@pytest.mark.parametrize(("ask", "_", "agree", "refuse", "unclear"), [ZH, EN])
def test_a_single_button(ask: str, _: str, agree: str, refuse: str, unclear: str) -> None:
    _found, told = prompt_of([view(20, ask, "TextView"), view(22, unclear)], [opens(22)])
    assert (told["unclear"], told["agree"], told["refuse"]) == (True, False, False)
    _found, told = prompt_of([view(20, ask, "TextView"), view(22, agree)], [opens(22)])
    assert (told["unclear"], told["agree"], told["refuse"]) == (False, True, False), refuse


def test_ok_beside_a_box_to_tick_is_no_unclear_consent() -> None:
    box = view(21, "我已阅读并同意《隐私政策》", "CheckBox")
    nodes = [view(20, "请阅读《隐私政策》", "TextView"), box, view(22, "我知道了")]
    assert prompt_of(nodes, [opens(22)])[1]["unclear"] is False
    nodes[1] = view(21, "我已阅读并同意《隐私政策》", "CheckBox", checked=True)
    assert prompt_of(nodes, [opens(22)])[1]["unclear"] is True


def test_a_button_whose_text_is_not_known_leaves_it_open() -> None:
    nodes = [view(20, "请阅读《隐私政策》", "TextView"), view(22, "同意"), view(23, "", "ImageButton")]
    found, told = prompt_of(nodes, [opens(22), opens(23)])
    assert not found.complete
    assert "refuse" not in told
    assert "unequal" not in told


def test_a_dialog_that_code_builds() -> None:
    acts = [button("positive", "同意"), button("negative", "不同意", leaves="finish")]
    screens = [
        screen("Main", file=1, acts=[opens(0, 1)]),
        screen("Main", "built", acts=acts, said=["请阅读《隐私政策》"]),
    ]
    (prompt,) = graph("Main", screens, {1: [view(10, "x")]}).prompts
    assert (prompt.agree, prompt.refuse, prompt.unequal, prompt.complete) == (True, True, False, True)


def test_routes_do_not_pass_the_prompt() -> None:
    screens = [
        screen("Main", file=1, acts=[opens(0, 1), opens(10, 3)]),
        screen("Ask", "dialog", 2, acts=[opens(21, 2), opens(22), opens(23)]),
        screen("Policy", file=3),
        screen("More", file=4, acts=[opens(40, 2)]),
    ]
    files = {
        1: [view(10, "more")],
        2: [view(20, ZH[0], "TextView"), view(21, "隐私政策"), view(22, "同意"), view(23, "不同意")],
        3: [view(0, "y", "TextView")],
        4: [view(40, "隐私政策")],
    }
    found = graph("Main", screens, files)
    assert [route.taps for route in found.routes if route.topic == "privacy-policy"] == [2]


def control(kind: str, **looks: str) -> PromptControl:
    return PromptControl(role="agree", text="x", kind=kind, looks=looks, location=place("p"))


@pytest.mark.parametrize(
    ("agree", "refuse", "found"),
    [
        (control("Button"), control("Button"), ()),
        (control("TextView", textSize="14.0sp"), control("TextView", textSize="12.0sp"), ()),
        (control("TextView", textSize="16.0sp"), control("TextView", textSize="11.0sp"), ("size",)),
        (control("TextView", textSize="16.0sp"), control("TextView", textSize="11.0dp"), ()),
        (control("TextView", textColor="#ff000000"), control("TextView", textColor="#ffdddddd"), ("contrast",)),
        (control("TextView", textColor="#ff000000"), control("TextView", textColor="#ff333333"), ()),
        (control("Button", style="@style/A"), control("Button", style="@style/B"), None),
    ],
)
def test_differences(agree: PromptControl, refuse: PromptControl, found: tuple[str, ...] | None) -> None:
    assert differences(agree, refuse) == found
