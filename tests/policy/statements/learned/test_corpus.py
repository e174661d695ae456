"""What the model learns from: nothing that is held out or aside."""

from __future__ import annotations

from bench import policy_independent as independent
from bench.policy import documents as short_documents
from bench.policy_fragments import is_aside
from scripts.policy_parties.corpus import labelled, party
from scripts.policy_parties.invented import invented
from scripts.policy_parties.renaming import renamed


def test_nothing_held_out_or_aside_is_learned_from() -> None:
    held_out = {
        f"{name.replace('held-out', 'tune').rpartition('-')[0]}/{one.id}"
        for name in independent.SETS
        if "held-out" in name
        for one, _ in independent.documents(name)
    }
    held_out |= {f"short/{one.id}" for language in ("en", "zh") for one in short_documents(f"held-out-{language}")}
    found = list(labelled())
    assert {one.collection for one in found} == {"cases", "short", "tune", "2-tune", "fragments", "fragments2"}
    for one in found:
        assert one.id not in held_out
        assert not (one.collection.startswith("fragments") and is_aside(one.id.partition("/")[2]))


def test_labels_are_read() -> None:
    one = party("Acme, Inc. (Boston)? = name email-address?")
    assert (one.name, one.open, one.information, one.perhaps) == ("Acme, Inc.", True, {"name"}, {"email-address"})
    assert one.key == "acme,inc."


def test_renamed_documents_hold_their_new_names() -> None:
    documents = [one for one in labelled() if one.collection == "fragments2"][:20]
    found = list(renamed(documents))
    assert found
    for one in found:
        text = one.data.decode().replace("&amp;", "&")
        assert one.source in {other.id for other in documents}
        assert sum(party.name in text for party in one.parties) * 2 > len(one.parties), one.id


def test_invented_documents_are_the_same_each_time_and_hold_their_names() -> None:
    documents = list(invented())
    assert documents == list(invented())
    for one in documents:
        text = one.data.decode()
        assert all(party.name in text for party in one.parties), one.id
