"""What the identification of SDKs could not see."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from consentry.model.app import App
from consentry.model.coverage import Collector, Coverage, CoverageStatus
from consentry.model.text import Text
from consentry.sdk.classes import Rows
from consentry.sdk.owner import OwnerIndex

_SHORT = 3  #: a renamed package or class has at most this many characters in every part of its name
_RENAMED_SHARE = 0.05  #: from this share of all classes on, an SDK may hide among the renamed ones
_RENAMED_LEAST = 100


class NameCensus(msgspec.Struct, frozen=True, kw_only=True):
    """How many classes there are, and how many an obfuscator renamed so that no package tells whose they are."""

    classes: int
    renamed: int
    owned: int

    @classmethod
    def of(cls, rows: Rows, owners: OwnerIndex) -> NameCensus:
        """Count `rows`."""
        short: dict[str, bool] = {}
        classes = renamed = owned = 0
        match = owners.match
        for name, _, _, _ in rows:
            classes += 1
            package, _, simple = name.rpartition(".")
            if match(name)[0]:
                owned += 1
                continue
            renamed_package = short.get(package)
            if renamed_package is None:
                renamed_package = short[package] = all(len(part) <= _SHORT for part in package.split("."))
            if renamed_package and len(simple.partition("$")[0]) <= _SHORT:
                renamed += 1
        return cls(classes=classes, renamed=renamed, owned=owned)

    @staticmethod
    def keep(names: Iterable[str], rows: Rows) -> frozenset[str]:
        """Return those of `names` that are classes in `rows`."""
        wanted = frozenset(names)
        return frozenset(row[0] for row in rows if row[0] in wanted) if wanted else frozenset()


def account(app: App, census: NameCensus, code: Coverage | None, counts: Mapping[str, int]) -> Coverage:
    """Return the coverage of the collector: partial where classes are hidden, unread or renamed."""
    reasons = tuple(_reasons(app, census, code))
    return Coverage(
        collector=Collector.SDK,
        status=CoverageStatus.PARTIAL if reasons else CoverageStatus.FINISHED,
        reasons=reasons,
        counts={**counts, "classes": census.classes, "owned": census.owned, "renamed": census.renamed},
    )


def _reasons(app: App, census: NameCensus, code: Coverage | None) -> Iterable[Text]:
    if app.packers:
        names = ", ".join(packer.name for packer in app.packers)
        yield Text(
            zh=f"应用经过加固（{names}）：只能通过清单组件和本地库识别其中的 SDK。",
            en=f"The app is hardened ({names}): SDKs can be recognised by declared components and libraries only.",
        )
    if code is not None and not code.complete:
        yield Text(
            zh="代码没有全部读完：未读部分中的 SDK 可能未被发现。",
            en="The code was not read completely: SDKs in the unread part may be missing.",
        )
    if not census.classes:
        yield Text(zh="没有读到任何类。", en="No class was read.")
    if census.renamed >= max(_RENAMED_LEAST, _RENAMED_SHARE * census.classes):
        yield Text(
            zh=f"{census.classes} 个类中有 {census.renamed} 个被混淆改名：其中的 SDK 只能通过清单组件和本地库识别。",
            en=f"{census.renamed} of {census.classes} classes were renamed by an obfuscator: SDKs among them can be "
            "recognised by declared components and libraries only.",
        )
