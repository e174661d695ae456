"""Rules and the model together: what is found in shapes that no rule expects, and what is left alone."""

from __future__ import annotations

import pytest

from bench import policy_independent as independent
from consentry.model.policy import ActorKind, Policy
from tests.policy.conftest import Say


def _found(policy: Policy) -> dict[str, set[str]]:
    return {
        independent.party(one.name): {mention.information for mention in one.information}
        for one in policy.third_parties
    }


@pytest.mark.parametrize(
    ("text", "file", "expected"),
    [
        (
            "ANNEX II - SUBPROCESSORS\n\nTidemark, Inc. (USA) - monitoring - IP addresses\nOtterbeam Inc. (USA) - compliance - names and e-mail addresses\n",
            "x.txt",
            {"Tidemark, Inc.": {"ip-address"}, "Otterbeam Inc.": {"name", "email-address"}},
        ),
        (
            "<dl><dt>Marlowe Ltd</dt><dd>checks who you are. We hand over your name and your date of birth.</dd>"
            "<dt>Pinewire plc</dt><dd>prints the letters. We hand over your name and your postal address.</dd></dl>",
            "x.html",
            {"Marlowe Ltd": {"name", "age"}, "Pinewire plc": {"name", "address"}},
        ),
    ],
)
def test_lists_in_odd_shapes_are_read(say: Say, text: str, file: str, expected: dict[str, set[str]]) -> None:
    found = _found(say(text, file))
    assert found == {independent.party(name): information for name, information in expected.items()}


def test_words_are_those_of_the_document(say: Say) -> None:
    policy = say("## Partners\n\n- Tidemark -> IP address\n- Otterbeam -> email address\n- Kelpline -> crash logs\n")
    text = policy.documents[0].text
    for party in policy.third_parties:
        assert text[party.quote.start : party.quote.end] == party.quote.text
        assert party.name in party.quote.text
        assert all(text[m.quote.start : m.quote.end] == m.quote.text for m in party.information)


def test_the_company_of_a_row_is_no_further_party(say: Say) -> None:
    policy = say(
        "| SDK | Company | Data |\n|---|---|---|\n| PushKit | Pushy Inc. | Android ID |\n| MapKit | Mappy GmbH | location |\n"
    )
    assert [one.name for one in policy.third_parties] == ["PushKit", "MapKit"]


def test_what_the_operator_does_itself_names_nobody(say: Say) -> None:
    policy = say(
        "## What Corvid collects\n\n- Email address: to sign you in\n- Location: to show shops nearby\n\n## Cookies\n\nOpen Settings and choose Privacy.\n"
    )
    assert not policy.third_parties


def test_what_an_added_party_gets_is_said_once(say: Say) -> None:
    policy = say(
        "## SDKs in the app\n\n- Tidemark -> IP address\n- Otterbeam -> crash logs\n- Kelpline -> advertising ID\n"
    )
    got = [
        (statement.actor.kind, mention.information)
        for statement in policy.statements
        for mention in statement.information
        if statement.actor.kind is ActorKind.SDK
    ]
    assert len(got) == len(set(got))


def test_it_is_the_same_each_time(say: Say) -> None:
    text = "## Helpers\n\nTidemark ... e-mail address\n\nOtterbeam ... IP address\n"
    assert say(text).third_parties == say(text).third_parties
