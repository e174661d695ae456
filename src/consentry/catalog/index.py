"""Looking things up in a catalog by id, name or clause. Tables are built when first used."""

from __future__ import annotations

from functools import cached_property
from types import MappingProxyType

from consentry.model.catalog import (
    Api,
    AppType,
    Catalog,
    Clause,
    Information,
    Permission,
    Regulation,
    Rule,
    Sdk,
    Tag,
    Threshold,
    Topic,
)


class Index:
    """Read-only tables over one catalog, e.g. `Index(catalog).information["imei"]`. Unknown ids raise KeyError."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog

    @cached_property
    def regulations(self) -> MappingProxyType[str, Regulation]:
        """Regulations by id."""
        return MappingProxyType({item.id: item for item in self.catalog.regulations})

    @cached_property
    def clauses(self) -> MappingProxyType[str, Clause]:
        """Clauses by id, in the order of the regulations."""
        return MappingProxyType({item.id: item for reg in self.catalog.regulations for item in reg.clauses})

    @cached_property
    def regulation_of(self) -> MappingProxyType[str, Regulation]:
        """The regulation of each clause."""
        return MappingProxyType({item.id: reg for reg in self.catalog.regulations for item in reg.clauses})

    @cached_property
    def thresholds(self) -> MappingProxyType[str, Threshold]:
        """Thresholds by id."""
        return MappingProxyType({item.id: item for reg in self.catalog.regulations for item in reg.thresholds})

    @cached_property
    def app_types(self) -> MappingProxyType[str, AppType]:
        """App types by id, by number and by official Chinese name."""
        table: dict[str, AppType] = {}
        for item in self.catalog.app_types:
            table |= {item.id: item, str(item.number): item, item.name.zh: item}
        return MappingProxyType(table)

    @cached_property
    def information(self) -> MappingProxyType[str, Information]:
        """Information classes by id."""
        return MappingProxyType({item.id: item for item in self.catalog.information})

    @cached_property
    def broader(self) -> MappingProxyType[str, frozenset[str]]:
        """For each information class: itself and every class that subsumes it."""
        return MappingProxyType({item.id: frozenset(self._above(item.id)) for item in self.catalog.information})

    @cached_property
    def apis(self) -> MappingProxyType[str, Api]:
        """APIs of information classes and of tags, by id."""
        of_information = [api for item in self.catalog.information for api in item.apis]
        of_tags = [api for item in self.catalog.tags for api in item.apis]
        return MappingProxyType({api.id: api for api in (*of_information, *of_tags)})

    @cached_property
    def information_of(self) -> MappingProxyType[str, Information]:
        """The information class of each API."""
        return MappingProxyType({api.id: item for item in self.catalog.information for api in item.apis})

    @cached_property
    def tags(self) -> MappingProxyType[str, Tag]:
        """Tags by id."""
        return MappingProxyType({item.id: item for item in self.catalog.tags})

    @cached_property
    def permissions(self) -> MappingProxyType[str, Permission]:
        """Permissions by full name."""
        return MappingProxyType({item.name: item for item in self.catalog.permissions})

    @cached_property
    def topics(self) -> MappingProxyType[str, Topic]:
        """Topics by id."""
        return MappingProxyType({item.id: item for item in self.catalog.topics})

    @cached_property
    def sdks(self) -> MappingProxyType[str, Sdk]:
        """SDKs by id."""
        return MappingProxyType({item.id: item for item in self.catalog.sdks})

    @cached_property
    def rules(self) -> MappingProxyType[str, Rule]:
        """Rules by id."""
        return MappingProxyType({item.id: item for item in self.catalog.rules})

    @cached_property
    def rules_of(self) -> MappingProxyType[str, tuple[Rule, ...]]:
        """The rules that judge each clause; a clause that none judges is absent."""
        table: dict[str, tuple[Rule, ...]] = {}
        for rule in self.catalog.rules:
            for clause in rule.clauses:
                table[clause] = (*table.get(clause, ()), rule)
        return MappingProxyType(table)

    def _above(self, name: str) -> set[str]:
        found: set[str] = set()
        pending = [name]
        while pending:
            item = pending.pop()
            if item not in found:
                found.add(item)
                pending.extend(self.information[item].parents)
        return found
