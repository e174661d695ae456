"""Policies are read in the limited child: files, folders, and what breaks a limit."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from consentry.catalog import load
from consentry.inspection.policy import POLICY_LIMITS, NoSuchInput, read_policy
from consentry.model.coverage import CoverageStatus
from consentry.model.document import Role
from consentry.policy import Limits

CATALOG = load()


def test_a_folder_is_read_as_one_policy_with_roles(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# 用户服务协议\n\n欢迎使用。\n")
    (tmp_path / "b.html").write_text("<title>隐私政策</title><h1>隐私政策</h1><p>我们会收集您的手机号。</p>")
    (tmp_path / "c.txt").write_text("第三方SDK目录\n名称\t公司\t目的\n甲SDK\t甲公司\t推送\n")
    (tmp_path / "children.md").write_text("# 儿童个人信息保护规则\n\n我们不会收集儿童的位置信息。\n")
    (tmp_path / "notes.bin").write_bytes(b"\0")
    policy = read_policy(tmp_path, CATALOG)
    assert [(d.name, d.role) for d in policy.documents] == [
        ("b.html", Role.POLICY),
        ("c.txt", Role.SDK_LIST),
        ("children.md", Role.CHILDREN),
        ("a.md", Role.AGREEMENT),
    ]
    assert policy.coverage.status is CoverageStatus.FINISHED
    assert [party.name for party in policy.third_parties] == ["甲SDK"]
    assert {s.quote.document for s in policy.statements} == {0, 2}


def test_no_input_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_policy(tmp_path / "absent.html", CATALOG)
    with pytest.raises(NoSuchInput):
        read_policy(tmp_path, CATALOG)


def test_one_document_that_fails_leaves_the_whole_partial(tmp_path: Path) -> None:
    (tmp_path / "policy.md").write_text("# 隐私政策\n\n我们会收集您的手机号。\n")
    (tmp_path / "sdk.pdf").write_bytes(b"%PDF-1.7 nothing")
    policy = read_policy(tmp_path, CATALOG)
    assert policy.coverage.status is CoverageStatus.PARTIAL
    assert any("sdk.pdf" in reason.en for reason in policy.coverage.reasons)


def test_a_language_that_is_not_understood_is_said(tmp_path: Path) -> None:
    file = tmp_path / "policy.txt"
    file.write_text("Мы собираем ваш номер телефона и адрес электронной почты.")
    assert read_policy(file, CATALOG).coverage.status is CoverageStatus.FAILED


def test_a_document_that_takes_too_long_fails(tmp_path: Path) -> None:
    file = tmp_path / "policy.md"
    file.write_text("我们会收集您的手机号。\n\n" * 150_000)
    limits = msgspec.structs.replace(POLICY_LIMITS, cpu_seconds=1, wall_seconds=120)
    policy = read_policy(file, CATALOG, limits=limits)
    assert policy.coverage.status is CoverageStatus.FAILED
    assert "cpu" in policy.coverage.reasons[0].en


def test_more_files_than_allowed_are_said(tmp_path: Path) -> None:
    for number in range(4):
        (tmp_path / f"{number}.md").write_text("# 隐私政策\n\n我们会收集您的手机号。\n")
    policy = read_policy(tmp_path, CATALOG, policy_limits=Limits(files=2))
    assert len(policy.documents) == 2
    assert policy.coverage.status is CoverageStatus.PARTIAL


def test_the_policy_inside_an_app_is_read() -> None:
    policy = read_policy(Path(__file__).parents[2] / "samples" / "apks" / "finance.apk", CATALOG)
    assert policy.documents[0].name.endswith("assets/privacy_policy.html")
    assert policy.documents[0].role is Role.POLICY
    assert policy.statements


def test_an_app_that_is_none_fails(tmp_path: Path) -> None:
    file = tmp_path / "app.apk"
    file.write_bytes(b"PK no app")
    assert read_policy(file, CATALOG).coverage.status is CoverageStatus.FAILED
