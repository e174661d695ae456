"""The shipped model gives the plainest sentences their topics, and the same ones each time."""

from __future__ import annotations

import pytest

from consentry.policy.topics import TOPICS, load

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
