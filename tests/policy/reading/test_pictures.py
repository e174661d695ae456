"""Recognised lines become paragraphs and tables by where they stand."""

from __future__ import annotations

from consentry.policy.reading.pictures import Grid, Paragraph, Seen, laid_out


def lines(*places: tuple[str, float, float, float] | tuple[str, float, float, float, float]) -> list[Seen]:
    """Return lines of (text, left, right, top, height)."""
    found = []
    for index, (text, left, right, top, *height) in enumerate(places):
        bottom = top + (height[0] if height else 20)
        found.append(
            Seen(
                text=text,
                index=index,
                sure=1.0,
                left=left,
                right=right,
                top=top,
                bottom=bottom,
                right_top=top,
                right_bottom=bottom,
            )
        )
    return found


def shown(seen: list[Seen]) -> list[object]:
    return [
        [["/".join(line.text for line in cell) for cell in row] for row in item.rows]
        if isinstance(item, Grid)
        else "".join(line.text for line in item.lines)
        for item in laid_out(seen)
    ]


def test_full_lines_go_on_and_gaps_end() -> None:
    page = lines(("一", 0, 600, 0), ("二", 0, 100, 26), ("三", 0, 600, 70), ("四", 0, 300, 96))
    assert shown(page) == ["一二", "三四"]


def test_a_line_that_ends_early_ends_its_paragraph() -> None:
    assert shown(lines(("一", 0, 300, 0), ("二", 0, 600, 26))) == ["一", "二"]


def test_a_numbered_line_begins_a_paragraph() -> None:
    assert shown(lines(("甲", 0, 600, 0), ("1. 乙", 0, 600, 26), ("丙", 0, 200, 52))) == ["甲", "1. 乙丙"]


def test_larger_lines_are_headings() -> None:
    items = list(laid_out(lines(("题", 0, 200, 0, 40), ("文", 0, 600, 60), ("文", 0, 100, 86), ("尾", 0, 90, 140))))
    assert [item.heading for item in items if isinstance(item, Paragraph)] == [True, False, False]


def test_columns_are_a_table_with_cells_of_several_lines() -> None:
    page = lines(
        ("前文", 0, 600, 0),
        ("名称", 0, 50, 60),
        ("公司", 200, 250, 60),
        ("目的", 400, 450, 60),
        ("甲SDK", 0, 80, 110),
        ("甲科技有", 200, 300, 110),
        ("推送", 400, 450, 110),
        ("限公司", 200, 280, 134),
        ("乙SDK", 0, 80, 190),
        ("乙公司", 200, 280, 190),
        ("统计", 400, 450, 190),
        ("后文", 0, 600, 260),
    )
    table = [["名称", "公司", "目的"], ["甲SDK", "甲科技有/限公司", "推送"], ["乙SDK", "乙公司", "统计"]]
    assert shown(page) == ["前文", table, "后文"]


def test_two_pieces_of_one_line_are_no_table() -> None:
    assert shown(lines(("更新日期", 0, 80, 0), ("2026年", 120, 200, 0), ("正文", 0, 600, 60))) == [
        "更新日期2026年",
        "正文",
    ]


def test_nothing_is_nothing() -> None:
    assert shown([]) == []
