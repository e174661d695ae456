"""Text in pictures, with an optional recogniser whose models ship in its package (`pip install consentry[ocr]`)."""

from __future__ import annotations

import importlib
import importlib.util
import io
import re
import time
from typing import TYPE_CHECKING, Any

from consentry.model.document import BlockKind
from consentry.model.text import Text
from consentry.policy.reading.builder import Builder
from consentry.policy.reading.lines import BULLET
from consentry.policy.reading.pictures import Grid, Paragraph, Seen, laid_out
from consentry.policy.reading.unreadable import Unreadable

if TYPE_CHECKING:
    from PIL.Image import Image

_MODULE = "rapidocr"
_SURE = 0.5
_TILE = 1_600  #: pixels of height that are looked at together: the recogniser makes larger pictures smaller
_SEAM = 400  #: above the end of a tile, where the emptiest line of pixels is cut
_WIDEST = 3_000
_SETTINGS = {"Global.log_level": "critical", "EngineConfig.onnxruntime.intra_op_num_threads": 1}
#: letters that look alike in identifiers which are always written in capitals
_CONFUSED = re.compile(r"(?<![A-Za-z])[Il1|]M([ES])[Il1|](?![A-Za-z])")


class Recogniser:
    """Reads pictures, within one budget of seconds (of the clock, and of the processor). Loaded when first used."""

    def __init__(self, seconds: float, pixels: int) -> None:
        self.available = importlib.util.find_spec(_MODULE) is not None
        self.pixels = pixels
        self._seconds = seconds
        self._engine: Any = None

    def read_bytes(self, builder: Builder, data: bytes) -> None:
        """Feed the builder with the text of an image file. Raises Unreadable."""
        if not self.available:
            raise Unreadable(_not_installed(Text(zh="图片", en="the image")))
        from PIL import Image, ImageOps, UnidentifiedImageError

        try:
            image = Image.open(io.BytesIO(data))
            _check_size(image, self.pixels)
            frames = getattr(image, "n_frames", 1)
            image.load()
            upright = ImageOps.exif_transpose(image) or image
        except (
            UnidentifiedImageError,
            Image.DecompressionBombError,
            Image.DecompressionBombWarning,
            OSError,
            SyntaxError,
            ValueError,
            EOFError,
        ) as error:
            if isinstance(error, Unreadable):
                raise
            raise Unreadable(Text(zh=f"图片损坏：{error}", en=f"the image is damaged: {error}")) from None
        if frames > 1:
            builder.partial(
                Text(
                    zh=f"图片有 {frames} 帧，只读了第 1 帧",
                    en=f"the image has {frames} frames: only the first was read",
                )
            )
        self.read(builder, upright, 0, "1")

    def read(self, builder: Builder, image: Image | None, part: int, page: str) -> None:
        """Feed the builder with the text of one picture; what cannot be recognised is said."""
        place = Text(zh=f"第 {page} 页是图片", en=f"page {page} is a picture")
        if image is None or not self.available:
            builder.partial(_not_installed(place))
            return
        if image.width * image.height > self.pixels:
            builder.partial(Text(zh=f"{place.zh}：过大", en=f"{place.en}: too large"))
            return
        if image.width > _WIDEST:
            image = image.resize((_WIDEST, max(1, image.height * _WIDEST // image.width)))
        try:
            found, cut = self._recognise(image)
        except (RuntimeError, ValueError, OSError, importlib.import_module("cv2").error) as error:
            builder.partial(Text(zh=f"{place.zh}：识别失败：{error}", en=f"{place.en}: recognition failed: {error}"))
            return
        if cut:
            builder.partial(Text(zh=f"{place.zh}：识别时间用尽", en=f"{place.en}: the time for recognition is used up"))
        for item in laid_out(found):
            _write(builder, item, part)
        unsure = sum(line.sure < _SURE for line in found)
        builder.partial(
            Text(
                zh=f"{place.zh}：文字由图像识别得到，{len(found)} 行中 {unsure} 行不可靠",
                en=f"{place.en}: its text was recognised from the image, {unsure} of {len(found)} lines unsurely",
            )
        )

    def _recognise(self, image: Image) -> tuple[list[Seen], bool]:
        """Return the lines of all tiles, and whether the budget ended before the picture."""
        numpy = importlib.import_module("numpy")
        pixels = numpy.asarray(image.convert("RGB"))
        found: list[Seen] = []
        top = 0
        while top < len(pixels):
            if self._seconds <= 0:
                return found, True
            bottom = _seam(pixels, top)
            started = (time.monotonic(), time.process_time())
            try:
                lines = self._tile(pixels[top:bottom])
            finally:
                self._seconds -= max(time.monotonic() - started[0], time.process_time() - started[1])
            found += [_moved(line, top, len(found)) for line in lines]
            top = bottom
        return found, False

    def _tile(self, pixels: Any) -> list[Seen]:
        """Return the lines of one tile; one that lies on its side is turned."""
        lines, _ = self._look(pixels)
        long = [line for line in lines if len(line.text) > 3]
        if long and sum(line.bottom - line.top > line.right - line.left for line in long) * 2 > len(long):
            numpy = importlib.import_module("numpy")
            turned = [self._look(numpy.ascontiguousarray(numpy.rot90(pixels, times)), upright=True) for times in (1, 3)]
            lines = max(turned, key=lambda each: each[1])[0]
        return lines

    def _look(self, pixels: Any, *, upright: bool = False) -> tuple[list[Seen], float]:
        """Return the lines and how sure the recogniser is; `upright`: it turns no line on its head."""
        if self._engine is None:
            self._engine = importlib.import_module(_MODULE).RapidOCR(params=_SETTINGS)
        result = self._engine(pixels, use_cls=not upright)
        if result.boxes is None or result.txts is None:
            return [], 0.0
        lines = [
            _seen(number, box, str(text), float(score))
            for number, (box, text, score) in enumerate(zip(result.boxes, result.txts, result.scores, strict=True))
            if str(text).strip()
        ]
        return lines, sum(line.sure for line in lines) / max(1, len(lines))


def _seen(index: int, box: Any, text: str, score: float) -> Seen:
    (left, top), (right, right_top), (_, right_bottom), (_, bottom) = ((float(x), float(y)) for x, y in box)
    return Seen(
        text=_CONFUSED.sub(r"IM\1I", text),
        index=index,
        sure=score,
        left=left,
        right=right,
        top=top,
        bottom=bottom,
        right_top=right_top,
        right_bottom=right_bottom,
    )


def _moved(line: Seen, down: int, index: int) -> Seen:
    return Seen(
        text=line.text,
        index=index + line.index,
        sure=line.sure,
        left=line.left,
        right=line.right,
        top=line.top + down,
        bottom=line.bottom + down,
        right_top=line.right_top + down,
        right_bottom=line.right_bottom + down,
    )


def _seam(pixels: Any, top: int) -> int:
    """Return where the tile that begins at `top` ends: at the emptiest row near its end."""
    end = top + _TILE
    if end >= len(pixels):
        return len(pixels)
    rows = pixels[end - _SEAM : end].astype("float32")
    ink = rows.reshape(len(rows), -1).std(axis=1)
    return end - _SEAM + int(len(ink) - 1 - ink[::-1].argmin())


def _write(builder: Builder, item: Paragraph | Grid, part: int) -> None:
    """Feed the builder; the source offset counts recognised lines."""
    if isinstance(item, Grid):
        builder.open_table()
        for number, row in enumerate(item.rows):
            builder.open_row()
            for cell in row:
                builder.open_cell(header=number == 0)
                _add(builder, cell, part)
        builder.close_table()
        return
    bullet = BULLET.match(item.lines[0].text)
    if item.heading:
        builder.open(BlockKind.HEADING, 1)
    else:
        builder.open(BlockKind.ITEM if bullet else BlockKind.PARAGRAPH, 1 if bullet else 0)
    _add(builder, item.lines, part)
    builder.close()


def _add(builder: Builder, lines: tuple[Seen, ...], part: int) -> None:
    for number, line in enumerate(lines):
        if number:
            builder.add("\n", line.index, part)
        builder.add(line.text, line.index, part, whole=(line.index, line.index + 1))


def _check_size(image: Image, pixels: int) -> None:
    width, height = image.size
    if width * height > pixels:
        raise Unreadable(Text(zh=f"图片过大：{width}×{height}", en=f"the image is too large: {width}x{height}"))


def _not_installed(place: Text) -> Text:
    return Text(
        zh=f"{place.zh}，识别其文字需要安装 consentry[ocr]",
        en=f"{place.en}: reading its text needs consentry[ocr]",
    )
