"""Series of names in prose: who stands beside a name, and what does not."""

from __future__ import annotations

import pytest

from consentry.catalog import load
from consentry.policy.collect import collect
from consentry.policy.limits import Limits

CATALOG = load()


def names(text: str) -> list[str]:
    policy = collect([("policy.txt", text.encode())], Limits(), CATALOG)
    return [party.name for party in policy.third_parties]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We share your email address with Acme, Globex and Initech.", ["Acme", "Globex", "Initech"]),
        (
            "We share your email address with Acme Inc., Globex Ltd, and Initech GmbH.",
            ["Acme Inc.", "Globex Ltd", "Initech GmbH"],
        ),
        ("Your crash reports are sent to Vandelay, Sentry or Hooli.", ["Vandelay", "Sentry", "Hooli"]),
        ("我们会将您的手机号共享给“甲骨科技”、“蓝海网络”。", ["甲骨科技", "蓝海网络"]),
    ],
)
def test_a_series_names_all_its_members(text: str, expected: list[str]) -> None:
    assert sorted(names(text)) == sorted(expected)


@pytest.mark.parametrize(
    "text",
    [
        "We share your email address with Acme, Berlin, Germany.",  # a comma alone joins nothing
        "We share your email address with Acme and our partners.",
        "We share your email address with Acme, and You may object.",
        "We share your email address with Acme and Terms of Service apply.",
    ],
)
def test_what_is_no_member(text: str) -> None:
    assert names(text) == ["Acme"]


def test_a_long_series_is_bounded() -> None:
    text = (
        "We share your email address with Acme, "
        + ", ".join(f"Firm{chr(65 + at % 26)}{at}" for at in range(5_000))
        + " and Last."
    )
    assert len(names(text)) < 200
