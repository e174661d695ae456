"""Invented documents: many shapes of lists, filled with names, purposes and information at random; always the same ones."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from scripts.policy_parties import phrases
from scripts.policy_parties.corpus import Party, Taught
from scripts.policy_parties.names import made_up, name

_NUMBER = 480
_SEED = 7
_WEIGHT = 0.5
_SEPARATORS = {"html": "\n", "md": "\n\n", "txt": "\n\n"}


class _Entry:
    """A third party with what is said of it."""

    def __init__(self, rng: random.Random, legal: float) -> None:
        self.name = name(rng, legal=rng.random() < legal)
        self.got = _information(rng)
        purpose, words = rng.choice(phrases.PURPOSES), _joined(rng, [words for words, _ in self.got])
        self.said = {
            "name": self.name,
            "purpose": purpose,
            "Purpose": _capital(purpose),
            "information": words,
            "Information": _capital(words),
            "place": rng.choice(phrases.PLACES),
            "company": name(rng, legal=True),
        }

    def party(self, *, informed: bool = True) -> Party:
        return Party(self.name, False, frozenset(one for _, one in self.got) if informed else frozenset(), frozenset())


def invented() -> Iterator[Taught]:
    """Yield the documents."""
    rng = random.Random(_SEED)
    makers = (_table, _lines, _cards, _groups, _prose, _trap)
    for number in range(_NUMBER):
        file, text, parties = rng.choices(makers, (3, 4, 2, 1, 3, 2))[0](rng)
        key = f"invented/{number}"
        yield Taught(key, key, "invented", "en", f"x.{file}", text.encode(), tuple(parties), True, _WEIGHT)


_Made = tuple[str, str, list[Party]]


def _entries(rng: random.Random, number: int) -> list[_Entry]:
    legal = rng.choice((0.0, 0.0, 0.2, 1.0))
    found = {entry.name.lower(): entry for entry in (_Entry(rng, legal) for _ in range(number))}
    return list(found.values())


def _table(rng: random.Random) -> _Made:
    entries = _entries(rng, rng.choice((2, 3, 3, 4, 5)))
    columns = ["name", "purpose", "information"]
    columns += ["place"] * (rng.random() < 0.4) + ["company"] * (rng.random() < 0.2)
    if without := rng.random() < 0.15:
        columns.remove("information")
    if rng.random() < 0.5:
        rng.shuffle(columns)
    head = [rng.choice(phrases.COLUMNS[column]) for column in columns]
    forms = {"purpose": "Purpose", "information": "Information"}
    grid = [head, *([entry.said[forms.get(column, column)] for column in columns] for entry in entries)]
    if turned := rng.random() < 0.15:
        grid = [list(row) for row in zip(*grid, strict=True)]
        grid[0][0] = rng.choice(("", grid[0][0]))
    elif rng.random() < 0.2:
        grid[0] = [""] * len(columns)
    file = rng.choice(("html", "md"))
    parties = [entry.party(informed=not without) for entry in entries]
    return file, _framed(rng, _grid(grid, file, headed=not turned), file), parties


def _grid(grid: Sequence[Sequence[str]], file: str, *, headed: bool) -> str:
    if file == "md":
        lines = ["| " + " | ".join(row) + " |" for row in grid]
        return "\n".join((lines[0], "|" + "---|" * len(grid[0]), *lines[1:]))
    rows = [
        "<tr>" + "".join(f"<th>{cell}</th>" if headed and not at else f"<td>{cell}</td>" for cell in row) + "</tr>"
        for at, row in enumerate(grid)
        if any(row)
    ]
    return "<table>" + "\n".join(rows) + "</table>"


def _lines(rng: random.Random) -> _Made:
    entries = _entries(rng, rng.choice((2, 3, 3, 4, 5)))
    file, shape, gets = rng.choice(("html", "md", "txt")), rng.choice(phrases.LINES), rng.choice(phrases.GETS)
    around = {"html": "<b>{}</b>", "md": "**{}**", "txt": "{}"}[file] if rng.random() < 0.4 else "{}"
    lines = [shape.format(**{**entry.said, "name": around.format(entry.name), "gets": gets}) for entry in entries]
    if file == "html":
        body = "".join(f"<li>{line}</li>" for line in lines) if rng.random() < 0.6 else ""
        body = f"<ul>{body}</ul>" if body else "".join(f"<p>{line}</p>" for line in lines)
    else:
        mark = rng.choice(("- ", "* ", "{}. ", "({}) ", "", "• "))
        between = "\n" if file == "txt" or mark else "\n\n"
        body = between.join(mark.format(at + 1) + line for at, line in enumerate(lines))
    return file, _framed(rng, body, file), [entry.party() for entry in entries]


def _cards(rng: random.Random) -> _Made:
    entries = _entries(rng, rng.choice((2, 3, 3, 4)))
    file, body, gets = rng.choice(("html", "md", "txt")), rng.choice(phrases.BODIES), rng.choice(phrases.GETS)
    card = rng.choice(phrases.CARDS[file])
    line = {"html": "<br>", "md": "  \n", "txt": "\n"}[file]
    made = [
        card.format(name=entry.name, body=body.format(**entry.said, gets=gets).replace("\n", line)) for entry in entries
    ]
    return file, _framed(rng, _SEPARATORS[file].join(made), file), [entry.party() for entry in entries]


def _groups(rng: random.Random) -> _Made:
    entries = _entries(rng, 6)
    shape, file = rng.choice(phrases.GROUPS), rng.choice(("md", "txt"))
    informed = "{information}" in shape
    lines, parties = [], []
    while entries:
        size = rng.choice((2, 3))
        group, entries = entries[:size], entries[size:]
        names = _joined(rng, [entry.name for entry in group])
        lines.append(("- " if file == "md" else "") + shape.format(**group[0].said, names=names))
        for entry in group:
            entry.got = group[0].got
            parties.append(entry.party(informed=informed))
    return file, _framed(rng, "\n".join(lines), file), parties


def _prose(rng: random.Random) -> _Made:
    entries = _entries(rng, rng.choice((1, 1, 2, 3)))
    said = [rng.choice(phrases.PROSE).format(**entry.said) for entry in entries]
    aside = rng.choice(phrases.ASIDES).format(own=made_up(rng))
    text = f"{rng.choice(phrases.HEADINGS)}\n\n{' '.join((*said, aside))}"
    return rng.choice(("txt", "md")), text, [entry.party() for entry in entries]


def _trap(rng: random.Random) -> _Made:
    said = {"own": made_up(rng), "word": made_up(rng).lower()}
    for number in ("", "2", "3"):
        words, purpose = rng.choice(phrases.INFORMATION)[0], rng.choice(phrases.PURPOSES)
        said |= {f"information{number}": words, f"Information{number}": _capital(words), f"other{number}": made_up(rng)}
        said |= {f"purpose{number}": purpose, f"Purpose{number}": _capital(purpose)}
    return "md", rng.choice(phrases.TRAPS).format(**said), []


def _information(rng: random.Random) -> list[tuple[str, str]]:
    chosen = rng.sample(phrases.INFORMATION, rng.choice((1, 1, 2, 2, 3)))
    return list({kind: (words, kind) for words, kind in chosen}.values())


def _joined(rng: random.Random, words: Sequence[str]) -> str:
    if len(words) == 1 or rng.random() < 0.5:
        return ", ".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"


def _framed(rng: random.Random, body: str, file: str) -> str:
    own = made_up(rng)
    heading = rng.choice(phrases.HEADINGS) + (f" {own}" if rng.random() < 0.3 else "")
    lead = rng.choice(phrases.LEADS)
    tail = rng.choice(
        (
            "",
            "",
            "We review this list every year.",
            "Each of them has signed an agreement with us.",
            f"Write to privacy@{own.lower()}.example.",
        )
    )
    around = {"html": ("<h2>{}</h2>", "<p>{}</p>"), "md": (rng.choice(("## {}", "**{}**")), "{}"), "txt": ("{}", "{}")}[
        file
    ]
    parts = (around[0].format(heading), lead and around[1].format(lead), body, tail and around[1].format(tail))
    return _SEPARATORS[file].join(part for part in parts if part)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
