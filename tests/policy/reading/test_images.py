"""Pictures of policies are really recognised: straight, askew like a photograph, on their side, long, scanned to PDF."""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Callable
from difflib import SequenceMatcher
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pypdfium2
import pytest
from PIL import Image as Pillow
from PIL import ImageFilter

from consentry.catalog import load
from consentry.inspection.policy import POLICY_LIMITS, read_policy
from consentry.model.coverage import CoverageStatus
from consentry.model.document import Script
from consentry.model.policy import Polarity, Policy
from consentry.policy import Limits

pytest.importorskip("rapidocr", reason="needs consentry[ocr]")
numpy = pytest.importorskip("numpy")

if TYPE_CHECKING:
    from PIL.Image import Image

CATALOG = load()
ZH = """<h1>晴空天气隐私政策</h1><p>更新日期：2026年1月5日</p>
<p>我们会收集您的位置信息，用于向您提供当地的天气预报。我们不会收集您的通讯录。</p>
<p>为了推送消息，我们会收集您的设备标识符（IMEI、Android ID）。您可以在“设置-账号与安全”中注销账号，我们将在15个工作日内处理。</p>"""
EN = """<h1>Northwind Privacy Policy</h1>
<p>We collect your location to show the local weather. We do not collect your contacts.</p>
<p>We collect your device identifiers such as IMEI and Android ID to send push messages.</p>
<p>You can delete your account in Settings. We will reply within 15 working days.</p>"""
TABLE = """<h1>第三方SDK目录</h1><style>td, th { padding: 8px 16px; border: 1px solid }</style><table style="border-collapse: collapse">
<tr><th>SDK名称</th><th>公司名称</th><th>使用目的</th></tr>
<tr><td>友盟统计SDK</td><td>友盟同欣科技有限公司</td><td>统计分析</td></tr>
<tr><td>极光推送SDK</td><td>和讯华谷信息技术有限公司</td><td>消息推送</td></tr></table>"""


def drawn(markup: str, height: int = 14) -> Image:
    from weasyprint import HTML

    style = f"<style>@page {{ size: 15cm {height}cm; margin: 1cm }} body {{ font: 14px 'Noto Sans CJK SC', sans-serif }}</style>"
    data = HTML(string=style + markup).write_pdf()
    image: Image = pypdfium2.PdfDocument(data)[0].render(scale=2.0).to_pil().convert("RGB")
    return image


def photographed(image: Image) -> Image:
    """Return the picture as taken from the side, in uneven light, a little out of focus, with noise."""
    width, height = image.size
    corners = [(60, 90), (width + 120, 40), (width + 160, height + 150), (30, height + 110)]
    wanted = [(0, 0), (width, 0), (width, height), (0, height)]
    rows, right = [], []
    for (x, y), (u, v) in zip(corners, wanted, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        right += [u, v]
    coefficients = numpy.linalg.solve(numpy.array(rows, float), numpy.array(right, float))
    size = (width + 200, height + 200)
    askew = image.transform(
        size, Pillow.Transform.PERSPECTIVE, coefficients, Pillow.Resampling.BICUBIC, fillcolor=(120, 100, 80)
    )
    pixels = numpy.asarray(askew).astype(float)
    pixels *= (0.65 + 0.35 * numpy.linspace(0, 1, size[0]))[None, :, None]
    pixels += numpy.random.default_rng(1).normal(0, 8, pixels.shape)
    return Pillow.fromarray(pixels.clip(0, 255).astype("uint8")).filter(ImageFilter.GaussianBlur(0.8))


def saved(image: Image, kind: str) -> bytes:
    out = io.BytesIO()
    image.save(out, kind)
    return out.getvalue()


def on_its_side(image: Image) -> Image:
    return image.rotate(90, expand=True)


def read(folder: Path, name: str, data: bytes, limits: Limits | None = None) -> Policy:
    file = folder / name
    file.write_bytes(data)
    return read_policy(file, CATALOG, policy_limits=limits)


def characters(markup: str) -> str:
    """Return the characters that a reader sees, without white space and in one width."""
    return unicodedata.normalize("NFKC", re.sub(r"<[^>]+>|\s", "", markup))


def said(policy: Policy, polarity: Polarity) -> set[str]:
    return {m.information for s in policy.statements if s.polarity is polarity for m in s.information}


@pytest.mark.parametrize(
    ("markup", "language", "change"),
    [
        (ZH, Script.ZH_HANS, photographed),
        (EN, Script.EN, photographed),
        (ZH, Script.ZH_HANS, on_its_side),
        (EN, Script.EN, lambda image: image),
    ],
    ids=["zh-photo", "en-photo", "zh-side", "en-straight"],
)
def test_what_a_picture_says(markup: str, language: Script, change: Callable[[Image], Image], tmp_path: Path) -> None:
    policy = read(tmp_path, "policy.jpg", saved(change(drawn(markup)), "JPEG"))
    assert policy.documents[0].language is language
    accuracy = SequenceMatcher(None, characters(markup), characters(policy.documents[0].text), autojunk=False).ratio()
    assert accuracy >= 0.99
    assert said(policy, Polarity.AFFIRMED) >= {"location", "imei", "android-id"}
    assert said(policy, Polarity.DENIED) == {"contacts"}
    assert policy.coverage.status is CoverageStatus.PARTIAL
    assert "recognised" in policy.coverage.reasons[0].en


def test_a_scanned_pdf(tmp_path: Path) -> None:
    policy = read(tmp_path, "scan.pdf", saved(drawn(ZH), "PDF"))
    assert said(policy, Polarity.DENIED) == {"contacts"}
    (document,) = policy.documents
    spans = document.source_spans(0, 4)
    assert (spans[0].part, spans[0].start) == ("page 1", 0)


def test_a_table_in_a_picture(tmp_path: Path) -> None:
    policy = read(tmp_path, "sdks.png", saved(drawn(TABLE), "PNG"))
    assert [(party.name, party.company) for party in policy.third_parties] == [
        ("友盟统计SDK", "友盟同欣科技有限公司"),
        ("极光推送SDK", "和讯华谷信息技术有限公司"),
    ]


def test_a_long_screenshot_keeps_its_last_line(tmp_path: Path) -> None:
    """The recogniser makes large pictures smaller: a long one is looked at piece by piece."""
    filler = "".join(f"<p>第{number}条 我们重视您的隐私。</p>" for number in range(1, 61))
    policy = read(tmp_path, "long.png", saved(drawn(ZH + filler + "<p>我们会收集您的面部特征。</p>", 75), "PNG"))
    lines = policy.documents[0].text.splitlines()
    assert lines[-1] == "我们会收集您的面部特征。"
    assert sum("重视您的隐私" in line for line in lines) == 60


def test_limits_are_stated(tmp_path: Path) -> None:
    data = saved(drawn(EN), "PNG")
    late = read(tmp_path, "late.png", data, Limits(seconds=0.0))
    assert late.coverage.status is CoverageStatus.FAILED
    assert "used up" in late.coverage.reasons[0].en
    large = read(tmp_path, "large.png", data, Limits(image_pixels=1_000))
    assert "too large" in large.coverage.reasons[0].en


def test_a_huge_page_is_drawn_small_enough(tmp_path: Path) -> None:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(saved(drawn(EN), "PDF"))))
    writer.pages[0].scale_to(14_000, 14_000)
    out = io.BytesIO()
    writer.write(out)
    policy = read(tmp_path, "huge.pdf", out.getvalue())
    assert "memory" not in policy.coverage.reasons[0].en


def test_a_picture_that_takes_too_much_memory_fails_alone(tmp_path: Path) -> None:
    file = tmp_path / "policy.png"
    file.write_bytes(saved(drawn(EN), "PNG"))
    limits = msgspec.structs.replace(POLICY_LIMITS, memory_bytes=48 << 20)  # what a test before loaded is not counted
    policy = read_policy(file, CATALOG, limits=limits)
    assert policy.coverage.status is CoverageStatus.FAILED


@pytest.mark.parametrize(
    "data",
    [b"\x89PNG\r\n\x1a\n" + b"\0" * 100, b"GIF89a" + b"\xff" * 50, b"\xff\xd8\xff" + b"\0" * 99, b"BM" + b"\xff" * 60],
)
def test_damaged_pictures(data: bytes, tmp_path: Path) -> None:
    assert read(tmp_path, "policy.png", data).coverage.status is CoverageStatus.FAILED


def test_an_empty_picture_holds_no_text(tmp_path: Path) -> None:
    policy = read(tmp_path, "white.png", saved(Pillow.new("RGB", (600, 600), "white"), "PNG"))
    assert policy.coverage.status is CoverageStatus.FAILED
