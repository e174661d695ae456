"""What the identification of SDKs could not see."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from consentry.model.app import App
from consentry.model.coverage import Collector, Coverage, CoverageStatus
from consentry.model.text import Text
from consentry.sdk.scan import Scan

_RENAMED_SHARE = 0.05  #: from this share of all classes on, an SDK may hide among the renamed ones
_RENAMED_LEAST = 100


def account(app: App, seen: Scan, code: Coverage | None, counts: Mapping[str, int]) -> Coverage:
    """Return the coverage of the collector: partial where classes are hidden, unread or renamed."""
    reasons = tuple(_reasons(app, seen, code))
    return Coverage(
        collector=Collector.SDK,
        status=CoverageStatus.PARTIAL if reasons else CoverageStatus.FINISHED,
        reasons=reasons,
        counts={**counts, "classes": seen.classes, "owned": seen.owned, "renamed": seen.renamed},
    )


def _reasons(app: App, seen: Scan, code: Coverage | None) -> Iterable[Text]:
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
    if not seen.classes:
        yield Text(zh="没有读到任何类。", en="No class was read.")
    if seen.renamed >= max(_RENAMED_LEAST, _RENAMED_SHARE * seen.classes):
        yield Text(
            zh=f"{seen.classes} 个类中有 {seen.renamed} 个被混淆改名：其中的 SDK 只能通过清单组件和本地库识别。",
            en=f"{seen.renamed} of {seen.classes} classes were renamed by an obfuscator: SDKs among them can be "
            "recognised by declared components and libraries only.",
        )
