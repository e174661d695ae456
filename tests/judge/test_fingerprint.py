"""Fingerprints stay what they are."""

from __future__ import annotations

from consentry.judge.fingerprint import IDENTITY, fingerprint, identity
from consentry.model.fact import KINDS
from consentry.model.location import ManifestLocation
from tests.judge.making import fact, place


def test_every_kind_has_an_identity_made_of_its_attributes() -> None:
    assert set(IDENTITY) == set(KINDS)
    for kind, names in IDENTITY.items():
        assert set(names) <= set(KINDS[kind][1]), kind


def test_renaming_moving_and_repeating_change_nothing() -> None:
    before = [fact("code.access", info="imei", phase="launch", at=place("com.shop.Start", "onCreate", 14))]
    after = [
        fact("code.access", info="imei", phase="launch", at=place("a.a", "b", 2)),
        fact("code.access", info="imei", phase="background", at=place("c.d", "e", 9)),
    ]
    assert fingerprint("r", "imei", "", before) == fingerprint("r", "imei", "", after)


def test_a_renamed_component_keeps_its_fingerprint() -> None:
    def receiver(name: str, line: int) -> str:
        at = ManifestLocation(member="AndroidManifest.xml", element=f"receiver[@name='{name}']", line=line)
        one = fact("manifest.component", at=at, type="receiver", name=name, actions=("b", "a"))
        return fingerprint("r", "a, b", "", [one])

    assert receiver("com.shop.Boot", 3) == receiver("a.b", 8)


def test_rule_subject_responsible_and_kind_of_evidence_tell_findings_apart() -> None:
    access = fact("code.access", info="imei")
    made = {
        fingerprint("r", "imei", "", [access]),
        fingerprint("s", "imei", "", [access]),
        fingerprint("r", "mac", "", [access]),
        fingerprint("r", "imei", "umeng", [access]),
        fingerprint("r", "imei", "", [access, fact("code.call", tag="upload")]),
    }
    assert len(made) == 5


def test_the_value_is_pinned() -> None:
    # baseline files in the field hold these values: a change needs a new VERSION and a note in the changelog
    access = fact("code.access", info="imei")
    assert identity(access) == ("code.access", "info=imei")
    assert fingerprint("launch-collection-app", "imei", "", [access]) == "b6e69cff1e350a8a316d6d9bdd4ca43f"
