"""Reading YAML data files, and finding the line of a value in them.

Values are read without marks (fast); only where something is wrong is the file composed again to find the line.
"""

from __future__ import annotations

from pathlib import Path

import msgspec
import yaml

from consentry.catalog.errors import InvalidCatalog, Problem

Keys = tuple[str | int, ...]  #: way from the top of a document to a value: mapping keys and list indexes

ANY_VALUE = "..."  #: in `Keys`: some value of the mapping, not known which
_READABLE = 80


class _Loader(yaml.CSafeLoader):
    """The safe loader without dates (they stay text) and without silently lost duplicate keys."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[object, object]:
        mapping: dict[object, object] = super().construct_mapping(node, deep=deep)
        if len(mapping) != len(node.value):
            seen: set[object] = set()
            for key, _ in node.value:
                if key.value in seen:
                    raise yaml.MarkedYAMLError(problem="duplicate key", problem_mark=key.start_mark)
                seen.add(key.value)
        return mapping


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


class Origin(msgspec.Struct, frozen=True):
    """Where an item of the catalog is written."""

    path: Path
    keys: Keys = ()


def parse(path: Path, content: bytes) -> object:
    """Return the document in `content`. Raises InvalidCatalog where it is not YAML."""
    try:
        return yaml.load(content, Loader=_Loader)  # noqa: S506 - a subclass of the safe loader
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line if error.problem_mark else 0
        lines = content.decode("utf-8", "replace").splitlines() or [""]
        shown = lines[min(line, len(lines) - 1)].strip()[:_READABLE]
        problem = Problem(file=str(path), line=line + 1, value=shown, message=error.problem or "not YAML")
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        problem = Problem(file=str(path), line=1, value=str(error)[:_READABLE], message="not YAML")
    raise InvalidCatalog((problem,))


class Locator:
    """Finds lines; keeps composed documents, so that many problems of one file cost one parse."""

    def __init__(self) -> None:
        self._roots: dict[Path, yaml.Node | None] = {}

    def problem(self, origin: Origin, keys: Keys, message: str, value: object = None, key: str = "") -> Problem:
        """Return the problem at `keys` below `origin`; with `key`, at that (unknown) key of the mapping there.

        `value` is shown where given, else what the file holds there.
        """
        node = self._find(origin.path, origin.keys + keys, key)
        if value is None:
            value = key or (_shown(node) if node is not None else "")
        line = node.start_mark.line + 1 if node is not None else 1
        return Problem(file=str(origin.path), line=line, value=str(value)[:_READABLE], message=message)

    def _find(self, path: Path, keys: Keys, key: str) -> yaml.Node | None:
        if path not in self._roots:
            self._roots[path] = yaml.compose(path.read_bytes(), Loader=_Loader) if path.is_file() else None
        root = self._roots[path]
        found = [root] if root is not None else []
        for step in keys:
            below = [child for node in found for child in _children(node, step)]
            if not below:
                break  # the nearest thing that exists
            found = below
        if key:
            for node in found:
                for name in _keys(node):
                    if name.value == key:
                        return name
        return found[0] if found else None


def _children(node: yaml.Node, step: str | int) -> list[yaml.Node]:
    if isinstance(node, yaml.SequenceNode):
        return node.value[step : step + 1] if isinstance(step, int) else []
    if isinstance(node, yaml.MappingNode):
        return [value for name, value in node.value if step in (ANY_VALUE, name.value)]
    return []


def _keys(node: yaml.Node) -> list[yaml.ScalarNode]:
    return [name for name, _ in node.value] if isinstance(node, yaml.MappingNode) else []


def _shown(node: yaml.Node) -> str:
    if isinstance(node, yaml.ScalarNode):
        return str(node.value)
    return yaml.serialize(node, allow_unicode=True).strip().splitlines()[0]
