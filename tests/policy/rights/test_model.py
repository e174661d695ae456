"""The shipped model: the plainest sentences, the same answer each time, hostile sizes, damaged files."""

from __future__ import annotations

import time
from importlib.resources import files

import msgspec
import pytest

from consentry.model.document import Document
from consentry.policy import Limits
from consentry.policy.reading.read import read
from consentry.policy.rights import model
from consentry.policy.rights.model import CARD, RightsModel, load
from consentry.policy.shipped import DamagedModel

TELLS = (
    ("delete", "If you would rather we held nothing about you, tell us and we will wipe it."),
    ("delete", "不想留下的资料，告诉我们一声就抹掉。"),
    ("withdraw", "Permission once given can be taken back in the settings of your phone."),
    ("withdraw", "之前给过的授权，可以在设置里逐项收回。"),
    ("complain", "If you think we mishandled your data, you can turn to the supervisory authority."),
    ("complain", "认为我们侵害您个人信息权益的，可以向网信部门举报。"),
)
SILENT = (
    ("delete", "We delete logs after thirty days."),
    ("delete", "应用每次启动会自动删除缓存。"),
    ("withdraw", "You can withdraw your balance to a bank account."),
    ("withdraw", "余额可随时提现至银行卡。"),
    ("complain", "Report players who cheat with the flag beside their name."),
    ("complain", "商品破损的，请在订单页投诉商家。"),
)


def _document(text: str) -> Document:
    return read("text.txt", text.encode(), Limits())


@pytest.mark.parametrize(("right", "text"), TELLS)
def test_tells(right: str, text: str) -> None:
    assert right in frozenset().union(*(one.tells for one in load().judge(_document(text))))


@pytest.mark.parametrize(("right", "text"), SILENT)
def test_silent(right: str, text: str) -> None:
    assert all(right not in one.tells for one in load().judge(_document(text)))


def test_the_same_answer_each_time() -> None:
    document = _document("\n".join(text for _, text in (*TELLS, *SILENT)))
    content = {
        name: files("consentry.policy.rights").joinpath(name).read_bytes() for name in (CARD, "en.bin", "zh.bin")
    }
    assert load().judge(document) == RightsModel(content).judge(document)


@pytest.mark.parametrize(
    "text",
    ["", "\n", "a" * 100_000, "删" * 100_000, "you may " * 20_000, "> | " * 30_000, "delete. " * 20_000],
    ids=lambda text: f"{text[:8]!r} x {len(text)}",
)
def test_sizes_made_to_be_slow(text: str) -> None:
    document = _document(text)
    started = time.process_time()
    load().judge(document)
    assert time.process_time() - started < 20


def test_a_long_policy_takes_little_time() -> None:
    document = _document("\n\n".join(text for _, text in (*TELLS, *SILENT) for _ in range(60)))
    started = time.process_time()
    load().judge(document)
    assert time.process_time() - started < 5


def test_no_more_units_than_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model, "MOST", 2)
    assert len(load().judge(_document("One. Two. Three. Four."))) == 2


def test_damaged_files_are_refused() -> None:
    content = {
        name: files("consentry.policy.rights").joinpath(name).read_bytes() for name in (CARD, "en.bin", "zh.bin")
    }
    with pytest.raises(DamagedModel, match="SHA-256"):
        RightsModel({**content, "en.bin": content["zh.bin"]})
    with pytest.raises(DamagedModel, match=CARD):
        RightsModel({**content, CARD: b"{}"})
    card = msgspec.json.decode(content[CARD])
    with pytest.raises(DamagedModel, match="not the rights"):
        RightsModel({**content, CARD: msgspec.json.encode({**card, "told": ["access"]})})
