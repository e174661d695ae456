"""The shipped model gives the plainest sentences their topics, and the same ones each time."""

from __future__ import annotations

import itertools
from importlib.resources import files

import pytest

from consentry.model.catalog import Catalog
from consentry.model.coverage import CoverageStatus
from consentry.policy import Limits, collect
from consentry.policy.topics import TOPICS, DamagedModel, TopicModel, attention, load
from consentry.policy.topics.network import MOST_SHORT

FILES = ("topics.json", "topics.onnx", "vocabulary.txt", "ngrams.bin")

PLAIN = {
    "我们会收集您的手机号码、设备型号和IP地址。": "数据收集",
    "我们会向您申请相机权限，您可以拒绝授权。": "权限获取",
    "我们可能会与合作伙伴共享您的个人信息。": "共享、委托、转让、公开（披露）",
    "我们将您的个人信息存储于中华人民共和国境内。": "存储方式",
    "我们采用加密技术、访问控制等措施保护您的个人信息安全。": "安全措施",
    "如果您是未满14周岁的儿童，请在监护人的陪同下阅读。": "特殊人群",
    "您可以通过设置页面更正、删除您的个人信息或注销账号。": "数据、权限管理",
}


@pytest.mark.parametrize(("sentence", "topic"), PLAIN.items())
def test_plain_sentences(sentence: str, topic: str) -> None:
    (found,) = load().topics([sentence])
    assert topic in found


def test_nothing_is_said_of_nothing() -> None:
    assert load().topics([]) == []
    assert load().topics(["", "1", "目录"]) == [(), (), ()]


def test_topics_are_those_of_the_corpus_in_its_order() -> None:
    (found,) = load().topics(["我们收集您的位置信息，并与第三方共享。"])
    assert list(found) == sorted(found, key=TOPICS.index)


def test_the_neighbours_matter() -> None:
    alone, listed = "（3）手机号码；", ["我们会收集您的以下信息：", "（1）姓名；", "（2）性别；", "（3）手机号码；"]
    model = load()
    assert model.scores(listed)[-1][0] > model.scores([alone])[0][0]


def test_scores_are_probabilities_and_rank_what_is_risky() -> None:
    risky, plain = load().scores(["如您拒绝提供该信息，您将无法使用我们的服务。", "本政策包含以下内容："])
    assert all(0 <= score <= 1 for score in (*risky, *plain))
    assert attention(risky) > 5 * attention(plain)


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("damage", ["cut", "changed", "empty"])
def test_a_damaged_file_is_named(name: str, damage: str) -> None:
    folder = files("consentry.policy.topics")
    content = {each: folder.joinpath(each).read_bytes() for each in FILES}
    whole = content[name]
    at = len(whole) // 3
    content[name] = {"cut": whole[:at], "changed": whole[:at] + b"?" + whole[at + 1 :], "empty": b""}[damage]
    with pytest.raises(DamagedModel, match=name.replace(".", r"\.")):
        TopicModel(content)


def test_what_is_beyond_the_limit_has_no_topics_and_says_so(catalog: Catalog) -> None:
    text = "\n\n".join(["我们会收集您的手机号码。"] * 40).encode()
    files_read = [("a.txt", text), ("b.txt", text)]
    policy = collect(files_read, Limits(topic_characters=700), catalog)
    first, second = policy.documents
    assert all(sentence.topics for sentence in first.sentences)
    assert first.status is CoverageStatus.FINISHED
    assert second.sentences[0].topics
    assert not second.sentences[-1].topics
    assert second.status is CoverageStatus.PARTIAL
    assert "topics" in second.reasons[0].en
    assert policy.coverage.status is CoverageStatus.PARTIAL


def test_of_very_many_very_short_sentences_only_the_first_are_read() -> None:
    short = [
        "".join(chars)
        for chars in itertools.islice(itertools.product("我们您的手机位置信息", repeat=4), MOST_SHORT + 20)
    ]
    network, linear = load().parts([*short, "我们会收集您的手机号码、设备型号和IP地址。"])
    assert (network[MOST_SHORT:-1] == network[-2]).all()
    assert (network[: MOST_SHORT - 1].std(axis=0) > 0).all()
    assert (network[-1] != network[-2]).all()
    assert len(linear) == len(network)


def test_what_was_not_read_is_said(catalog: Catalog) -> None:
    short = ("".join(chars) for chars in itertools.product("我们您的手机位置信息", repeat=4))
    text = "".join(f"{words}。" for words in itertools.islice(short, MOST_SHORT + 20))
    policy = collect([("x.txt", text.encode())], Limits(), catalog)
    assert policy.coverage.status is CoverageStatus.PARTIAL
    assert any("sentences got no topics" in reason.en for reason in policy.coverage.reasons)
