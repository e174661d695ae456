"""Questions say nothing, answers do; who acts together; what "no" after the verb denies."""

from __future__ import annotations

import pytest

from consentry.model.policy import Policy
from tests.policy.conftest import Say


def _said(policy: Policy) -> set[tuple[str, str, str, str]]:
    return {
        (s.actor.kind.value, s.action.value, s.polarity.value, m.information)
        for s in policy.statements
        for m in s.information
        if m.information
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Do you collect my location? No.", {("app", "collect", "denied", "location")}),
        ("Do you collect my location? Yes, we do.", {("app", "collect", "affirmed", "location")}),
        ("Do you collect my location?", set()),
        ("你们会读取我的短信吗？不会，我们没有这个权限。", {("app", "collect", "denied", "sms")}),
        ("And my location? We don't collect it.", {("app", "collect", "denied", "location")}),
        ("We collect neither your name nor your IMEI.", {("app", "collect", "denied", k) for k in ("name", "imei")}),
        ("We collect no location data.", {("app", "collect", "denied", "location")}),
        (
            "We and our partners use your email address.",
            {(who, "use", "affirmed", "email-address") for who in ("app", "third_party")},
        ),
        ("我们不会将您的手机号用于其他目的。", {("app", "use", "denied", "mobile-number-registered")}),
        (
            "您的指纹仅保存在手机中，不会上传到云端。",
            {("app", "collect", "denied", "fingerprint"), ("app", "store", "affirmed", "fingerprint")},
        ),
        ("我们看不到您的银行卡号。", {("app", "collect", "denied", "bank-card")}),
    ],
)
def test_sentences(say: Say, text: str, said: set[tuple[str, str, str, str]]) -> None:
    assert _said(say(text)) == said
