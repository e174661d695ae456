"""Texts a person may read: string resources in all locales, layouts, and text files."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable

import msgspec

from consentry._native import Resources, Topics, scan_assets
from consentry.model.catalog import Catalog, Topic
from consentry.model.location import FileLocation, ResourceLocation
from consentry.model.text import Text
from consentry.model.texts import TopicHit
from consentry.package.container import Member
from consentry.package.limits import Limits

_TEXT_FILE = re.compile(r"\.(html?|xhtml|js|mjs|cjs|json|json5|txt|md|vue|wxml|xml|properties|bundle|jsbundle)$", re.I)
_NOT_TEXTS = ("res/", "META-INF/", "lib/", "dex/", "kotlin/", "okhttp3/")
#: messages, licences and notes of Java libraries lie beside the assets, where no screen of an app takes its texts from
_OF_LIBRARIES = re.compile(r"(?!assets/).*\.(txt|md|xml|properties)$|.*(^|/)(README|CHANGELOG)[^/]*$", re.I)
#: a line of a word list, e.g. of an input method: a word, a tab, its weight or another spelling
_RECORD = re.compile(r"\s*[^\t]{1,30}\t[^\t]{0,30}\s*")


class _Hit(msgspec.Struct, frozen=True):
    topic: str
    id: int
    name: str
    locale: str
    text: str


class _AssetHit(msgspec.Struct, frozen=True):
    topic: str
    start: int
    end: int
    text: str


class _Asset(msgspec.Struct, frozen=True):
    member: str
    hits: tuple[_AssetHit, ...]
    characters: int
    text: bool
    error: str


_HITS = msgspec.msgpack.Decoder(tuple[_Hit, ...])
_ASSETS = msgspec.msgpack.Decoder(tuple[_Asset, ...])


class Texts(msgspec.Struct, frozen=True, kw_only=True):
    """Hits, what could not be read, and counts."""

    hits: tuple[TopicHit, ...] = ()
    problems: tuple[Text, ...] = ()
    counts: dict[str, int] = {}


@functools.lru_cache(maxsize=4)
def compiled(topics: tuple[Topic, ...]) -> Topics:
    """Return the topics' patterns, compiled once. Raises ValueError where one is no regular expression."""
    return Topics(
        msgspec.msgpack.encode(
            [{"id": t.id, "patterns": t.patterns, "unless": t.unless, "max_length": t.max_length} for t in topics]
        )
    )


def prepare(catalog: Catalog) -> None:
    """Compile the catalog's topics now, e.g. before a fork, instead of with the first app. Raises ValueError."""
    compiled(catalog.topics).warm()


def speaks(catalog: Catalog) -> Callable[[str], list[str]]:
    """Return what tells the topics that a text speaks of. Raises ValueError where a pattern is no regular expression."""
    return compiled(catalog.topics).matches


def read_strings(resources: Resources, topics: Topics, table: str, used: frozenset[int]) -> Texts:
    """Return the string resources that speak of a topic; `used` holds resources that layouts refer to."""
    data, complete, count = resources.topic_hits(topics)
    hits = tuple(
        TopicHit(
            topic=hit.topic,
            source="string",
            text=hit.text,
            locale=hit.locale,
            location=ResourceLocation(member=table, name=hit.name, locale=hit.locale, text=hit.text),
            resource_id=hit.id,
            used=True if hit.id in used else None,
        )
        for hit in _HITS.decode(data)
    )
    problems = () if complete else (_too_long(table),)
    return Texts(hits=hits, problems=problems, counts={"strings": count})


def read_assets(members: Iterable[Member], topics: Topics, limits: Limits) -> Texts:
    """Return the text files that speak of a topic."""
    hits: list[TopicHit] = []
    problems: list[Text] = []
    files = characters = 0
    for member in members:
        paths = [p for p in dict.fromkeys(member.files()) if _is_text_file(p)]
        if len(paths) > limits.assets:
            problems.append(_too_many(member, len(paths), limits.assets))
        names = [member.prefix + path for path in paths[: limits.assets]]
        for asset in _ASSETS.decode(
            scan_assets(member.archive, names, topics, limits.asset_bytes, limits.assets_bytes)
        ):
            files += 1
            characters += asset.characters
            place = member.place(asset.member)
            problem = _problem(asset, place)
            if problem:
                problems.append(problem)
            hits += [_asset_hit(hit, place) for hit in asset.hits if not _is_record(asset.member, hit.text)]
    return Texts(hits=tuple(hits), problems=tuple(problems), counts={"text_files": files, "characters": characters})


def _is_text_file(path: str) -> bool:
    if path == "AndroidManifest.xml" or path.startswith(_NOT_TEXTS) or _OF_LIBRARIES.fullmatch(path):
        return False
    return bool(_TEXT_FILE.search(path))


def _is_record(path: str, text: str) -> bool:
    return path.lower().endswith(".txt") and bool(_RECORD.fullmatch(text))


def _asset_hit(hit: _AssetHit, place: str) -> TopicHit:
    location = FileLocation(member=place, start=hit.start, end=hit.end, text=hit.text)
    return TopicHit(topic=hit.topic, source="asset", text=hit.text, location=location)


def _problem(asset: _Asset, place: str) -> Text | None:
    if asset.error:
        return Text(zh=f"{place}：无法读取（{asset.error}）", en=f"{place}: cannot be read ({asset.error})")
    if asset.text or not asset.member.endswith((".js", ".bundle", ".jsbundle", ".html", ".htm")):
        return None
    return Text(
        zh=f"{place}：不是文本（字节码或加密），其中的文字未读取",
        en=f"{place}: not text (bytecode or encrypted), its texts were not read",
    )


def _too_long(table: str) -> Text:
    return Text(zh=f"{table}：文本总量超过上限，其余未匹配", en=f"{table}: too many texts, the rest was not matched")


def _too_many(member: Member, count: int, limit: int) -> Text:
    name = member.name or "assets"
    return Text(
        zh=f"{name}：{count} 个文本文件，只读取前 {limit} 个", en=f"{name}: {count} text files, only {limit} were read"
    )
