"""The accounts of the collectors `package` and `texts`."""

from __future__ import annotations

from collections.abc import Sequence

from consentry._native import Resources
from consentry.model.coverage import Collector, Coverage, CoverageStatus
from consentry.model.text import Text
from consentry.package.container import Container
from consentry.package.manifest import Manifest


def package_coverage(base: Manifest, problems: Sequence[Text], counts: dict[str, int]) -> Coverage:
    """Return the account of container and manifest: without a base manifest nothing can be said."""
    status = _status(problems) if base.readable else CoverageStatus.FAILED
    return Coverage(collector=Collector.PACKAGE, status=status, reasons=tuple(problems), counts=counts)


def texts_coverage(problems: Sequence[Text], counts: dict[str, int]) -> Coverage:
    """Return the account of the texts."""
    return Coverage(collector=Collector.TEXTS, status=_status(problems), reasons=tuple(problems), counts=counts)


def _status(problems: Sequence[Text]) -> CoverageStatus:
    return CoverageStatus.PARTIAL if problems else CoverageStatus.FINISHED


def manifest_problems(base: Manifest, manifests: Sequence[Manifest]) -> list[Text]:
    """Return one sentence for each manifest that is missing, damaged or cut."""
    problems = []
    for manifest in manifests:
        place = manifest.member.place(manifest.member.manifest)
        if manifest.error:
            problems.append(_problem(place, "清单无法读取", "the manifest cannot be read", manifest.error))
        if manifest.document.errors:
            why = "; ".join(manifest.document.errors)
            problems.append(
                _problem(place, "清单损坏，只读取了一部分", "the manifest is damaged and was read in part", why)
            )
    if base.split:
        place = base.member.place(base.member.manifest)
        problems.append(
            _problem(place, "缺少基础 APK，只有拆分包", "the base APK is missing, this is a split", base.split)
        )
    if base.readable and base.application is None:
        place = base.member.place(base.member.manifest)
        problems.append(_problem(place, "没有 application 元素", "no application element", "manifest"))
    return problems


def table_problems(container: Container, resources: Resources) -> list[Text]:
    """Return what of the resource tables could not be read."""
    place = container.members[0].place(container.members[0].table)
    return [
        _problem(place, "资源表损坏，只读取了一部分", "the resource table is damaged and was read in part", error)
        for error in resources.errors
    ]


def network_problem(why: str) -> list[Text]:
    """Return the sentence about a network security configuration that is declared but not readable."""
    if not why:
        return []
    return [_problem("networkSecurityConfig", "网络安全配置无法读取", "the configuration cannot be read", why)]


def _problem(place: str, zh: str, en: str, why: str) -> Text:
    return Text(zh=f"{place}：{zh}（{why}）", en=f"{place}: {en} ({why})")
