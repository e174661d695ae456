"""How evidence becomes findings."""

from __future__ import annotations

from consentry.judge.finding import EVIDENCE_CAP, findings
from consentry.model.code import Confidence
from tests.judge.making import fact, place, rule


def test_one_finding_for_each_subject_and_responsible() -> None:
    made = findings(
        rule(subject="info"),
        [
            fact("code.access", info="imei", at=place("a.A")),
            fact("code.access", info="imei", at=place("a.B")),
            fact("code.access", info="imei", owner="umeng", at=place("u.A")),
            fact("code.access", info="mac", at=place("a.C")),
        ],
        Confidence.MEDIUM,
    )
    assert [(each.subject, each.responsible, each.count) for each in made] == [
        ("imei", "", 2),
        ("imei", "umeng", 1),
        ("mac", "", 1),
    ]
    assert len({each.fingerprint for each in made}) == 3


def test_context_is_shown_with_every_finding_it_belongs_to() -> None:
    context = fact("manifest.application", target_sdk=22)
    ofsdk = fact("code.opaque", owner="umeng", reason="reflection")
    made = findings(
        rule(subject="info"),
        [context, ofsdk, fact("code.access", info="imei"), fact("code.access", info="imei", owner="umeng")],
        Confidence.MEDIUM,
    )
    assert [context in each.evidence for each in made] == [True, True]
    assert [ofsdk in each.evidence for each in made] == [False, True]


def test_where_nothing_has_the_subject_the_facts_stand_for_themselves() -> None:
    (made,) = findings(rule(subject="info"), [fact("manifest.application", target_sdk=22)], Confidence.HIGH)
    assert (made.subject, made.count) == ("", 1)


def test_the_app_answers_where_the_rule_says_so() -> None:
    ads = fact("sdk.present", id="pangle", categories=("ads",))
    assert findings(rule(), [ads], Confidence.LOW)[0].responsible == "pangle"
    assert findings(rule(responsible="app"), [ads], Confidence.LOW)[0].responsible == ""


def test_evidence_is_capped_and_counted_once() -> None:
    many = [fact("code.access", info="imei", at=place(f"a.C{number:03}")) for number in range(50)]
    context = fact("manifest.application", target_sdk=22)
    (made,) = findings(rule(subject="info"), [*many, *many, context], Confidence.HIGH)
    assert len(made.evidence) == EVIDENCE_CAP
    assert made.count == 51
    assert context in made.evidence


def test_a_list_as_subject_is_written_out_in_order() -> None:
    (made,) = findings(rule(subject="groups"), [fact("code.request", groups=("SMS", "CAMERA"))], Confidence.HIGH)
    assert made.subject == "CAMERA, SMS"


def test_the_fingerprint_of_an_omission_does_not_hang_on_what_supports_it() -> None:
    omission = rule(responsible="app")
    (one,) = findings(omission, [fact("code.access", info="imei")], Confidence.LOW)
    (other,) = findings(omission, [fact("code.access", info="mac"), fact("text.topic", topic="a")], Confidence.LOW)
    assert one.fingerprint == other.fingerprint
