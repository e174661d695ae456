"""Text in pictures, with an optional recogniser whose models ship in its package (`pip install consentry[ocr]`)."""

from __future__ import annotations

import importlib
import importlib.util
import io
import time
from typing import TYPE_CHECKING, Any

from consentry.model.document import BlockKind
from consentry.model.text import Text
from consentry.policy.reading.builder import Builder
from consentry.policy.reading.unreadable import Unreadable

if TYPE_CHECKING:
    from PIL.Image import Image

_MODULE = "rapidocr_onnxruntime"
_SURE = 0.5


class Recogniser:
    """Reads pictures, within one budget of seconds. The engine is loaded when first used."""

    def __init__(self, seconds: float, pixels: int) -> None:
        self.available = importlib.util.find_spec(_MODULE) is not None
        self._seconds = seconds
        self._pixels = pixels
        self._engine: Any = None

    def read_bytes(self, builder: Builder, data: bytes) -> None:
        """Feed the builder with the text of an image file. Raises Unreadable."""
        if not self.available:
            raise Unreadable(_not_installed(Text(zh="图片", en="the image")))
        from PIL import Image, UnidentifiedImageError

        try:
            image = Image.open(io.BytesIO(data))
            if image.width * image.height > self._pixels:
                raise Unreadable(
                    Text(
                        zh=f"图片过大：{image.width}×{image.height}",
                        en=f"the image is too large: {image.width}x{image.height}",
                    )
                )
            image.load()
        except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError) as error:
            if isinstance(error, Unreadable):
                raise
            raise Unreadable(Text(zh=f"图片损坏：{error}", en=f"the image is damaged: {error}")) from None
        self.read(builder, image, 0, "1")

    def read(self, builder: Builder, image: Image | None, part: int, page: str) -> None:
        """Feed the builder with the text of one picture; what cannot be recognised is said."""
        place = Text(zh=f"第 {page} 页是图片", en=f"page {page} is a picture")
        if image is None or not self.available:
            builder.partial(_not_installed(place))
            return
        if self._seconds <= 0:
            builder.partial(Text(zh=f"{place.zh}：识别时间用尽", en=f"{place.en}: the time for recognition is used up"))
            return
        if image.width * image.height > self._pixels:
            builder.partial(Text(zh=f"{place.zh}：过大", en=f"{place.en}: too large"))
            return
        started = time.monotonic()
        try:
            found = self._recognise(image)
        except (RuntimeError, ValueError, OSError) as error:
            builder.partial(Text(zh=f"{place.zh}：识别失败：{error}", en=f"{place.en}: recognition failed: {error}"))
            return
        finally:
            self._seconds -= time.monotonic() - started
        unsure = 0
        for index, (text, score) in enumerate(found):
            unsure += score < _SURE
            builder.open(BlockKind.PARAGRAPH)
            builder.add(text, index, part, whole=(index, index + 1))  # the source offset counts recognised lines
        builder.close()
        builder.partial(
            Text(
                zh=f"{place.zh}：文字由图像识别得到，{len(found)} 行中 {unsure} 行不可靠",
                en=f"{place.en}: its text was recognised from the image, {unsure} of {len(found)} lines unsurely",
            )
        )

    def _recognise(self, image: Image) -> list[tuple[str, float]]:
        if self._engine is None:
            self._engine = importlib.import_module(_MODULE).RapidOCR()
        numpy = importlib.import_module("numpy")
        result, _ = self._engine(numpy.asarray(image.convert("RGB")))
        return [(str(text), float(score)) for _, text, score in result or []]


def _not_installed(place: Text) -> Text:
    return Text(
        zh=f"{place.zh}，识别其文字需要安装 consentry[ocr]",
        en=f"{place.en}: reading its text needs consentry[ocr]",
    )
