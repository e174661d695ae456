"""A package is whole, or it is said what is wrong: whatever was done to it, and whatever the file is."""

from __future__ import annotations

import io
import random
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consentry.campaign.evidence.package import signing, wording
from consentry.campaign.evidence.package.values import CASE, MANIFEST, RECORD, SIGNATURE, Head, Limits, canonical
from consentry.campaign.evidence.package.verify import Outcome, verify, verify_file
from consentry.model.text import Language
from consentry.report.visible import visible
from tests.campaign.evidence.making import (
    FINGERPRINT,
    KEY,
    OTHER_KEY,
    PUBLIC,
    REPORT,
    REPORT_NAME,
    entries,
    entry,
    files,
    package,
    packed,
    parts,
    signed,
)

WHOLE = package()


def check(data: bytes, fingerprint: str = "") -> Outcome:
    outcome = verify_file(io.BytesIO(data), fingerprint=fingerprint)
    for language in Language:  # every outcome can be told
        assert all(visible(line) == line for line in wording.lines(outcome, language))
    return outcome


def codes(data: bytes, fingerprint: str = "") -> set[str]:
    return {problem.code for problem in check(data, fingerprint).problems}


def test_a_whole_package(tmp_path: Path) -> None:
    path = tmp_path / "package.zip"
    path.write_bytes(WHOLE)
    outcome = verify(path, fingerprint=FINGERPRINT)
    assert outcome.problems == ()
    assert outcome.trusted
    assert outcome.entries == 3
    assert [file.what for file in outcome.left_out] == ["binary"]
    with zipfile.ZipFile(path) as archive:  # every tool opens it
        assert archive.testzip() is None
        assert archive.read(REPORT_NAME) == REPORT


def test_the_same_state_gives_the_same_bytes() -> None:
    assert package() == WHOLE


def test_what_it_proves_and_what_not_is_said() -> None:
    known = " ".join(wording.lines(check(WHOLE, FINGERPRINT), Language.EN))
    unknown = " ".join(wording.lines(check(WHOLE), Language.EN))
    assert "Not proved: when it was signed" in known
    assert "DEMONSTRATION" in known
    assert "That is the key you named" in known
    assert "whose key this is cannot be told" in unknown
    assert "不证明" in " ".join(wording.lines(check(WHOLE), Language.ZH))


@pytest.mark.parametrize("mask", [0x01, 0x80, 0xFF])
def test_every_changed_byte_is_found(mask: int) -> None:
    whole = bytearray(WHOLE)
    for position in range(0, len(whole), 1 if mask == 0x01 else 7):
        whole[position] ^= mask
        assert verify_file(io.BytesIO(whole)).problems, position
        whole[position] ^= mask
    assert bytes(whole) == WHOLE


def test_every_cut_is_found() -> None:
    for length in range(0, len(WHOLE), 11):
        assert verify_file(io.BytesIO(WHOLE[:length])).problems


@pytest.mark.parametrize(
    "change", [lambda whole: whole + b"\0", lambda whole: b"\0" + whole, lambda whole: whole + whole]
)
def test_bytes_before_or_behind_are_found(change: Callable[[bytes], bytes]) -> None:
    assert codes(change(WHOLE)) == {"container"}


def _without(name: str) -> bytes:
    members = signed(dict(sorted(parts().items())))
    del members[name]
    return packed(members)


@pytest.mark.parametrize("name", [CASE, RECORD, REPORT_NAME, MANIFEST, SIGNATURE])
def test_a_missing_member_is_named(name: str) -> None:
    outcome = check(_without(name))
    assert ("missing", name) in {(problem.code, problem.where) for problem in outcome.problems}


def test_an_added_member_is_named() -> None:
    members = signed(dict(sorted(parts().items()))) | {"attachments/note.txt": b"not there before"}
    assert [(p.code, p.where) for p in check(packed(members)).problems] == [("added", "attachments/note.txt")]


def test_another_order_is_found() -> None:
    members = signed(dict(sorted(parts().items())))
    reordered = {name: members[name] for name in reversed(members)}
    assert codes(packed(reordered)) == {"order"}


def test_a_changed_member_is_named() -> None:
    members = signed(dict(sorted(parts().items()))) | {REPORT_NAME: b'{"verdicts": [] }'}
    outcome = check(packed(members))
    assert {(p.code, p.where) for p in outcome.problems} >= {("changed", REPORT_NAME)}


def test_members_with_the_same_name_are_found() -> None:
    out = packed(signed(dict(sorted(parts().items()))) | {"case.jsom": b"{}"})
    assert "duplicate" in codes(out.replace(b"case.jsom", b"case.json"))


def test_another_key_is_found_where_one_was_asked_for() -> None:
    data = packed(signed(dict(sorted(parts().items())), key=OTHER_KEY))
    assert codes(data) == set()  # whole, but by whom cannot be told
    assert codes(data, FINGERPRINT) == {"other_key"}


def test_a_signature_of_another_manifest_is_found() -> None:
    ours, theirs = signed(dict(sorted(parts().items()))), signed({CASE: b"{}"})
    assert codes(packed(ours | {SIGNATURE: theirs[SIGNATURE]})) == {"signature"}


def test_another_key_in_the_signature_is_found() -> None:
    members = signed(dict(sorted(parts().items())))
    swapped = members[SIGNATURE].replace(PUBLIC.encode(), b"00" * 32)
    assert codes(packed(members | {SIGNATURE: swapped})) == {"signature"}


def test_a_signature_written_otherwise_is_found() -> None:
    members = signed(dict(sorted(parts().items())))
    assert codes(packed(members | {SIGNATURE: members[SIGNATURE] + b" "})) == {"signature"}


def test_a_manifest_that_names_another_key_is_found() -> None:
    assert codes(packed(signed(dict(sorted(parts().items())), changes={"key": "00" * 32}))) == {"key"}


def _resigned(**changes: object) -> set[str]:
    """Return the problems of a package whose parts are wrong although its signature is right."""
    return codes(packed(signed(dict(sorted(parts(**changes).items())))))  # type: ignore[arg-type]


def test_an_entry_of_the_record_that_was_altered_is_found_under_a_right_signature() -> None:
    altered = entries()
    altered[2]["after"] = {"state": "closed"}
    assert _resigned(record=altered) == {"chain_digest"}


def test_a_broken_link_of_neighbours_is_found() -> None:
    first, second, _third = entries()
    assert _resigned(record=[first, second, entry(5, "00" * 32)]) == {"chain_link"}


def test_entries_out_of_order_are_found() -> None:
    first, second, third = entries()
    assert _resigned(record=[second, first, third]) == {"chain_order"}
    assert _resigned(record=[first, first, second, third]) == {"chain_order"}


def test_an_entry_behind_the_head_is_found() -> None:
    assert "chain_head" in _resigned(record=[*entries(), entry(10, "00" * 32)])
    assert "chain_head" in _resigned(head=Head(number=5, digest="00" * 32))


def test_a_first_entry_that_follows_something_is_found() -> None:
    assert _resigned(record=[entry(1, "11" * 32), *entries()[1:]]) == {"chain_link"}


def test_files_that_the_case_does_not_tell_are_found() -> None:
    assert _resigned(told=files()[1:]) == {"file_not_told", "file_of_record"}


def test_files_that_are_told_and_not_there_are_found() -> None:
    more = {"sha256": "aa" * 32, "size": 1, "what": "attachment", "names": [], "member": "attachments/aa"}
    assert _resigned(told=[*files(), more]) == {"file_not_there"}
    report = files()[0] | {"size": 3}
    assert _resigned(told=[report, files()[1]]) == {"file_other"}


def test_files_that_the_record_names_and_the_case_does_not_are_found() -> None:
    done = entry(6, entries()[2]["digest"], action="finding.decide", after={"attached": "99" * 32, "file": "a.mp4"})
    assert _resigned(record=[*entries(), done]) == {"file_of_record"}


@pytest.mark.parametrize(
    "name",
    ["../evil", "/etc/passwd", "a\\b", "a/../b", "A.JSON", "a//b", ".hidden", "a/b/c", "con:", "a\nb", "a" * 201],
)
def test_names_that_lead_elsewhere_are_refused(name: str) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(zipfile.ZipInfo(name), b"x")
    assert codes(out.getvalue()) == {"container"}
    with pytest.raises(ValueError, match="name"):
        packed({name: b"x"})


def test_a_package_packed_again_is_refused_and_never_inflated() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", b"\0" * (64 << 20))
    assert len(out.getvalue()) < 100_000
    assert codes(out.getvalue()) == {"container"}


def test_limits_hold() -> None:
    for limits, code in (
        (Limits(bytes=100), "container"),
        (Limits(members=2), "container"),
        (Limits(json_bytes=10), "limit"),
    ):
        (problem,) = verify_file(io.BytesIO(WHOLE), limits=limits).problems
        assert problem.code == code


def test_a_directory_that_claims_more_than_there_is_is_refused() -> None:
    end = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFF0, 0, 0)
    assert codes(end) == {"container"}


def test_nested_json_is_an_answer_not_a_crash() -> None:
    members = dict(sorted(parts().items())) | {CASE: b"[" * 100_000 + b"]" * 100_000}
    assert "unreadable" in codes(packed(signed(members)))
    deep = b'{"entries":[],"head":' + b"[" * 100_000 + b"]" * 100_000 + b"}"
    assert "unreadable" in codes(packed(signed(dict(sorted(parts().items())) | {RECORD: deep})))


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400))
def test_no_bytes_make_it_crash(data: bytes) -> None:
    assert check(data).problems


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 2**32), st.integers(1, 40))
def test_no_mutation_passes_or_crashes(seed: int, changes: int) -> None:
    """Bytes changed, put in, taken out, moved: the answer is never "whole" and never a traceback."""
    chance = random.Random(seed)
    data = bytearray(WHOLE)
    for _ in range(changes):
        at = chance.randrange(len(data))
        match chance.randrange(4):
            case 0:
                data[at] = chance.randrange(256)
            case 1:
                data[at:at] = chance.randbytes(chance.randrange(1, 30))
            case 2:
                del data[at : at + chance.randrange(1, 30)]
            case _:
                piece = data[at : at + 40]
                data[chance.randrange(len(data)) :][:0] = piece
    assert bool(check(bytes(data)).problems) == (bytes(data) != WHOLE)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from([CASE, RECORD, MANIFEST]), _JSON, st.sampled_from(["format", "files", "entries", "head", "members"])
)
def test_no_signed_nonsense_makes_it_crash(name: str, value: object, field: str) -> None:
    """Whoever holds a key can sign anything: that is answered too."""
    members = dict(sorted(parts().items()))
    if name == MANIFEST:
        manifest = canonical({field: value})
        data = packed(members | {MANIFEST: manifest, SIGNATURE: canonical(signing.sign(manifest, KEY))})
    else:
        data = packed(signed(members | {name: canonical({field: value})}))
    assert check(data).problems
