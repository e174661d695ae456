"""Coverage of collectors that did not come to their end, with reasons a person understands."""

from __future__ import annotations

from consentry.inspection.sandbox import ChildDied
from consentry.model.coverage import Collector, Coverage, CoverageStatus
from consentry.model.text import Text

_CAUSES = {
    "memory": Text(zh="读取时超出内存上限（{}）", en="reading it went over the memory limit ({})"),
    "cpu": Text(zh="读取时超出处理器时间上限（{}）", en="reading it went over the CPU limit ({})"),
    "wall": Text(zh="读取时超出时间上限（{}）", en="reading it went over the time limit ({})"),
    "signal": Text(zh="读取进程被信号终止（{}）", en="the reading process was ended by a signal ({})"),
    "message": Text(zh="结果超出大小上限（{}）", en="the result was over the size limit ({})"),
    "error": Text(zh="读取时发生内部错误（{}）", en="an internal error happened while reading it ({})"),
}


def cut_off(died: ChildDied | None) -> Text:
    """Return why a stage has no result."""
    if died is None:
        return Text(zh="未执行到此步骤", en="this stage was not reached")
    cause = _CAUSES[died.cause]
    return Text(zh=cause.zh.format(died.detail), en=cause.en.format(died.detail))


def failed(collector: Collector, reason: Text) -> Coverage:
    """Return the coverage of a collector that was cut off."""
    return Coverage(collector=collector, status=CoverageStatus.FAILED, reasons=(reason,))


def not_given(collector: Collector) -> Coverage:
    """Return the coverage of a collector whose input was not given."""
    return Coverage(collector=collector, status=CoverageStatus.NOT_GIVEN)


def not_available(collector: Collector) -> Coverage:
    """Return the coverage of an input that this version cannot read."""
    reason = Text(
        zh="本版本尚不能读取此类输入，未读取", en="this version cannot read this kind of input; it was not read"
    )
    return Coverage(collector=collector, status=CoverageStatus.NOT_AVAILABLE, reasons=(reason,))
