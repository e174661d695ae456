"""English sentences: topics from what was found in them, and which of them to look at first."""

from __future__ import annotations

import pytest

from tests.policy.conftest import Say

RISKY = (
    "We may disclose your personal information without your consent where the law asks for it.",
    "We are not responsible for the privacy practices of third parties.",
    "By continuing to use the service you agree to the changed policy.",
    "Your data may be transferred to servers outside your country.",
    "If you refuse to provide this information, you will not be able to use the service.",
    "We cannot guarantee the security of your data.",
)
PLAIN = (
    "We collect your phone number to sign you in.",
    "We do not sell your personal information.",
    "You can delete your account in the settings.",
    "Contact us at privacy@example.com.",
)


@pytest.mark.parametrize("sentence", RISKY)
def test_risky(say: Say, sentence: str) -> None:
    policy = say(f"# Privacy Policy\n\n{sentence}\n", "policy.md")
    found = policy.documents[0].sentences[-1]
    assert "潜在风险" in found.topics
    assert found.attention >= 0.5


@pytest.mark.parametrize("sentence", PLAIN)
def test_plain(say: Say, sentence: str) -> None:
    policy = say(f"# Privacy Policy\n\n{sentence}\n", "policy.md")
    assert all(found.attention == 0 and "潜在风险" not in found.topics for found in policy.documents[0].sentences)
