"""How well policies are understood: precision, recall and F1 per field on the own labelled documents.

python -m bench.policy                # measures of all documents, and every error of those that may be tuned on
python -m bench.policy --errors all   # ... and the errors of the held-out ones (not to be tuned on)
python -m bench.policy --markdown     # the tables of docs/policy-benchmarks.md
python -m bench.policy --set independent-tune-zh   # one set (may be repeated)
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

import msgspec
import yaml

from bench import policy_fragments as fragments
from bench import policy_independent as independent
from bench import policy_rights as rights
from consentry.catalog import load
from consentry.model.catalog import Catalog
from consentry.model.policy import Polarity, Policy
from consentry.policy import Limits, collect
from consentry.policy.statements.lexicon import lexicon_of

FOLDER = Path(__file__).parent.parent / "tests" / "policy" / "labelled"
PERSONAL = "*"  #: personal information of no class
FIELDS = ("information", "statements", "third_parties", "rights", "particulars", "permissions")


class Labelled(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A document with what it says. A field that is left out is not labelled; one that is given is complete."""

    id: str
    text: str
    statements: tuple[str, ...]  #: `who action information...`; `action!` = denied; `_` for a space
    third_parties: tuple[str, ...] | None = None
    rights: tuple[str, ...] | None = None
    particulars: tuple[str, ...] | None = None
    permissions: tuple[str, ...] | None = None


Item = tuple[str, ...]


class Count(msgspec.Struct):
    """Hits and misses of one field."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    open: int = 0  #: found where the labels leave it open, counted nowhere else

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


Measured = tuple[dict[str, Count], list[str]]  #: counts by field, and every error


def documents(name: str) -> list[Labelled]:
    """Return the documents of one file."""
    raw = yaml.safe_load((FOLDER / f"{name}.yml").read_text("utf-8"))
    return msgspec.convert(raw, list[Labelled])


def expected(document: Labelled, field: str) -> set[Item] | None:
    """Return the labels of a field, None where it is not labelled."""
    if field in ("information", "statements"):
        return {
            item if field == "statements" else item[-1:]
            for item in _labels(document)
            if field == "statements" or item[-1]
        }
    values: tuple[str, ...] | None = getattr(document, field)
    return None if values is None else {(value,) for value in values}


def _labels(document: Labelled) -> Iterator[Item]:
    for label in document.statements:
        who, action, *information = label.split()
        polarity = "denied" if action.endswith("!") else "affirmed"
        for name in information or [""]:
            yield who, action.removesuffix("!"), polarity, name.replace("_", " ")


def found(policy: Policy, field: str) -> set[Item]:
    """Return what was found of a field."""
    match field:
        case "statements":
            return set(_found_statements(policy))
        case "information":
            return {item[-1:] for item in _found_statements(policy) if item[-1]}
        case "third_parties":
            return {(party.name,) for party in policy.third_parties}
        case "rights":
            return {(right.kind.value,) for right in policy.rights}
        case "particulars":
            return {(particular.kind.value,) for particular in policy.particulars}
        case _:
            return {(use.permission,) for use in policy.permissions}


def _found_statements(policy: Policy) -> Iterator[Item]:
    for statement in policy.statements:
        polarity = "denied" if statement.polarity is Polarity.DENIED else "affirmed"
        names = [
            mention.information or (PERSONAL if mention.vague else mention.quote.text)
            for mention in statement.information
            if statement.action != "request"
        ]
        for name in names or [""]:
            yield statement.actor.kind.value, statement.action.value, polarity, name


def measure(catalog: Catalog, name: str) -> Measured:
    """Return the counts by field and every error of one file."""
    counts = {field: Count() for field in FIELDS}
    errors: list[str] = []
    for document in documents(name):
        policy = collect([(f"{document.id}.md", document.text.encode())], Limits(), catalog)
        for field, count in counts.items():
            labels = expected(document, field)
            if labels is None:
                continue
            guessed = found(policy, field)
            count.right += len(labels & guessed)
            count.wrong += len(guessed - labels)
            count.missed += len(labels - guessed)
            errors += [f"{document.id} {field}: wrong  {' '.join(item)}" for item in sorted(guessed - labels)]
            errors += [f"{document.id} {field}: missed {' '.join(item)}" for item in sorted(labels - guessed)]
    return counts, errors


def measure_independent(catalog: Catalog, name: str) -> Measured:
    """Return the counts by field and every error of one of `policy_independent.SETS`."""
    compared = [
        (document, independent.compare(document, collect([(document.file, data)], Limits(), catalog)))
        for document, data in independent.documents(name)
    ]
    return _counted(independent.FIELDS, compared)


def measure_fragments(catalog: Catalog, name: str) -> Measured:
    """Return the counts by field of one of `policy_fragments.SETS`, and every error of those that are not kept aside."""
    compared = [
        (document, fragments.compare_parties(document, collect([(document.file, data)], Limits(), catalog)))
        for document, data in fragments.documents(name)
    ]
    counts, _ = _counted(fragments.FIELDS, compared)
    shown = [one for one in compared if not fragments.is_aside(one[0].id)]
    return counts, _counted(fragments.FIELDS, shown)[1]


def _counted(
    fields: Sequence[str],
    compared: Sequence[tuple[independent.Labelled, Mapping[str, tuple[independent.Labels, set[Item]]]]],
) -> Measured:
    counts = {field: Count() for field in fields}
    errors: list[str] = []
    for document, both in compared:
        for field, (labels, guessed) in both.items():
            wrong, missed = guessed - labels.sure - labels.open, labels.sure - guessed
            counts[field].right += len(labels.sure & guessed)
            counts[field].wrong += len(wrong)
            counts[field].missed += len(missed)
            counts[field].open += len(labels.open & guessed)
            errors += [f"{document.id} {field}: wrong  {' '.join(item)}" for item in sorted(wrong)]
            errors += [f"{document.id} {field}: missed {' '.join(item)}" for item in sorted(missed)]
    return counts, errors


def measure_rights(catalog: Catalog, name: str) -> Measured:
    """Return the counts by right and the errors of one of `policy_rights.SETS`, but for those of the texts left for checking."""
    parts = ("",) if name in rights.ALL_READ else ("", " (check)")
    counts = {f"{field}{part}": Count() for part in parts for field in ("all rights", *rights.FIELDS)}
    errors: list[str] = []
    lexicon = lexicon_of(catalog)
    for index, document in enumerate(rights.documents(name)):
        checking = index % rights.CHECKED == 0 and name not in rights.ALL_READ
        for field, one in rights.compare(document, rights.read(lexicon, document)).items():
            wrong, missed = one.found - one.labels - one.open, one.labels - one.found
            for kept in (field, "all rights")[: 1 if field == "contact" else 2]:
                for count in (counts[kept], *([counts[f"{kept} (check)"]] if checking else [])):
                    count.right += len(one.labels & one.found)
                    count.wrong += len(wrong)
                    count.missed += len(missed)
                    count.open += len(one.open & one.found)
            if not checking:
                where = f"{name}-{index}"
                errors += [f"{where} wrong  {item}: {document.text}" for item in sorted(wrong)]
                errors += [f"{where} missed {item}: {document.text}" for item in sorted(missed)]
    return counts, errors


def _sets() -> Mapping[str, tuple[int, Callable[[Catalog], Measured]]]:
    """Return all sets by name: how many documents, and how they are measured."""
    short = sorted(file.stem for file in FOLDER.glob("*.yml"))
    return (
        {name: (len(documents(name)), partial(measure, name=name)) for name in short}
        | {
            f"independent-{name}": (len(independent.documents(name)), partial(measure_independent, name=name))
            for name in independent.SETS
        }
        | {f"rights-{name}": (len(rights.documents(name)), partial(measure_rights, name=name)) for name in rights.SETS}
        | {
            f"fragments-{name}": (len(list(fragments.documents(name))), partial(measure_fragments, name=name))
            for name in fragments.SETS
        }
    )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--errors", choices=("tune", "all", "none"), default="tune")
    parser.add_argument("--markdown", action="store_true")
    parser.add_argument("--set", action="append", choices=_sets())
    options = parser.parse_args()
    catalog = load()
    if options.markdown:
        print("| set | documents | field | precision | recall | F1 | open |\n|---|---|---|---|---|---|---|")
    for name, (number, measured) in _sets().items():
        if options.set and name not in options.set:
            continue
        counts, errors = measured(catalog)
        for field, count in counts.items():
            measures = (f"{value:.3f}" for value in (count.precision, count.recall, count.f1))
            row = (name, number, field, *measures, count.open)
            print("| " + " | ".join(map(str, row)) + " |" if options.markdown else "  ".join(f"{x!s:14}" for x in row))
        if options.errors == "all" or (options.errors == "tune" and "held-out" not in name):
            print("\n".join(f"   {error}" for error in errors))


if __name__ == "__main__":
    main()
