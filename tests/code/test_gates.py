"""What waits for consent, on the samples: the prompt, what it keeps, and what runs before it."""

from __future__ import annotations

from consentry.model.code import BeforeConsent, Phase
from tests.code.reading import sample


def test_the_prompt_and_what_it_keeps() -> None:
    (gate,) = sample("reader-clean").code.gates
    assert gate.control == "Agree"
    assert gate.place.class_name.endswith(".PrivacyDialog")
    assert [(stored.kind, stored.name) for stored in gate.stored] == [("key", "agreed")]
    assert gate.problems == ()
    assert gate.refusal == "continue"


def test_an_sdk_that_only_agreement_starts() -> None:
    found = [access for access in sample("reader-clean").code.accesses if access.info == "android-id"]
    assert {access.before_consent for access in found} == {BeforeConsent.GATED}
    assert all(access.consent is not None and access.consent.gate == 0 for access in found)
    early = [access for access in sample("reader").code.accesses if access.info == "android-id"]
    assert BeforeConsent.REACHABLE in {access.before_consent for access in early}


def test_what_runs_at_launch_before_consent_has_a_way() -> None:
    reached = [
        access
        for access in sample("weather").code.accesses
        if access.consent is not None and Phase.LAUNCH in access.consent.phases
    ]
    assert {access.info for access in reached} == {"android-id", "installed-apps"}
    assert all(access.consent is not None and access.consent.path is not None for access in reached)


def test_what_follows_a_refusal() -> None:
    (request,) = sample("messenger").code.requests
    assert "exit" in request.on_refusal
    assert all(request.on_refusal == ("continue",) for request in sample("messenger-clean").code.requests)
