"""Running the suite: what a text holds, how what was seen is compared, and a few apps run in Robolectric."""

from __future__ import annotations

import base64

import pytest

from samples.flow.case import cases
from samples.flow.run import differences, observe, unseen
from samples.flow.secrets import VALUES, held

APPS = {f"{name}{suffix}" for name in cases() for suffix in ("", "-twin")}
IMEI = VALUES["imei"]


@pytest.mark.parametrize(
    "text",
    [f"id={IMEI};", IMEI[::-1], IMEI[4:], base64.b64encode(IMEI.encode()).decode(), f"{int(IMEI) * 2 + 1:x}"],
    ids=["plain", "reversed", "end", "base64", "hexadecimal"],
)
def test_a_text_holds_a_value_in_any_form(text: str) -> None:
    assert held(text) == {"imei"}


def test_other_texts_hold_nothing() -> None:
    assert held("none") == held(IMEI[:6]) == held("") == set()


def test_no_value_is_taken_for_another() -> None:
    for information, value in VALUES.items():
        assert held(value) == {information}


def test_what_differs_is_said() -> None:
    assert differences("aliasing/merge-point", {("imei", "log")}, twin=False) == []
    assert differences("aliasing/merge-point", set(), twin=False) == ["not seen: imei -> log"]
    assert differences("aliasing/merge-point", {("imei", "log")}, twin=True) == ["not expected: imei -> log"]
    assert differences("components/explicit-intent", {("imei", "ipc")}, twin=True) == []  # arguable


def test_what_cannot_be_seen_concerns_apps_that_exist_and_has_a_reason() -> None:
    assert set(unseen()) <= APPS
    assert all(reason.strip() for reason in unseen().values())


@pytest.mark.real_apps
@pytest.mark.timeout(900)  # fetches the framework once, and starts it
@pytest.mark.parametrize("twin", [False, True], ids=["case", "twin"])
def test_apps_do_what_is_expected_of_them(twin: bool) -> None:
    names = ("callbacks/layout-on-click", "components/activity-result", "lifecycle/finished-at-once", "platform/hash")
    seen = observe(names, twin=twin)
    assert {name: differences(name, seen[name], twin=twin) for name in names} == {name: [] for name in names}
