"""Bytes of one file -> `Document`."""

from __future__ import annotations

import hashlib

import msgspec

from consentry.model.coverage import CoverageStatus
from consentry.model.document import Block, Document, DocumentFormat, Role
from consentry.model.text import Text
from consentry.policy.limits import Limits
from consentry.policy.reading import sentences
from consentry.policy.reading.builder import Builder, Built
from consentry.policy.reading.encoding import decode
from consentry.policy.reading.headings import with_sections
from consentry.policy.reading.images import Recogniser
from consentry.policy.reading.kinds import format_of
from consentry.policy.reading.language import script_of
from consentry.policy.reading.unreadable import Unreadable


def read(name: str, data: bytes, limits: Limits | None = None, recogniser: Recogniser | None = None) -> Document:
    """Return the document; what cannot be read is a document that failed and says why. Never raises for its content."""
    limits = limits or Limits()
    kind = format_of(name, data)
    digest = hashlib.sha256(data).hexdigest()
    builder = Builder(limits, () if kind in (DocumentFormat.PDF, DocumentFormat.DOCX) else ("",))
    encoding = ""
    try:
        _check_size(len(data), limits)
        encoding = _feed(builder, kind, data, recogniser or Recogniser(limits.seconds, limits.image_pixels))
        built = builder.finish()
        _check_words(built)
    except Unreadable as error:
        return Document(
            name=name,
            format=kind,
            encoding=encoding,
            size=len(data),
            sha256=digest,
            status=CoverageStatus.FAILED,
            reasons=(error.reason,),
        )
    return _document(name, kind, encoding, data, digest, built, limits)


def _check_size(size: int, limits: Limits) -> None:
    if size > limits.file_bytes:
        raise Unreadable(
            Text(
                zh=f"文件 {size} 字节，超过上限 {limits.file_bytes}",
                en=f"the file has {size} bytes, more than {limits.file_bytes}",
            )
        )


def _check_words(built: Built) -> None:
    if not built.text.strip():
        raise Unreadable(built.reasons[0] if built.reasons else Text(zh="文件没有文字", en="the file holds no text"))


def _feed(builder: Builder, kind: DocumentFormat, data: bytes, recogniser: Recogniser) -> str:
    """Read `data` into the builder and return the encoding. Parsers are loaded when needed."""
    match kind:
        case DocumentFormat.PDF:
            from consentry.policy.reading.pdf import read_pdf

            read_pdf(builder, data, recogniser)
            return ""
        case DocumentFormat.DOCX:
            from consentry.policy.reading.word import read_docx

            read_docx(builder, data)
            return ""
        case DocumentFormat.IMAGE:
            recogniser.read_bytes(builder, data)
            return ""
        case DocumentFormat.UNKNOWN:
            raise Unreadable(Text(zh="不是可读的文档格式", en="no format of documents that can be read"))
        case _:
            return _feed_text(builder, kind, data)


def _feed_text(builder: Builder, kind: DocumentFormat, data: bytes) -> str:
    source, encoding, doubt = decode(data)
    if doubt:
        builder.partial(doubt)
    if kind is DocumentFormat.HTML:
        from consentry.policy.reading.page import PageReader

        PageReader(builder).read(source)
    elif kind is DocumentFormat.MARKDOWN:
        from consentry.policy.reading.markdown import read_markdown

        read_markdown(builder, source)
    else:
        from consentry.policy.reading.lines import read_lines, split

        read_lines(builder, list(split(source)))
    return encoding


def _document(
    name: str, kind: DocumentFormat, encoding: str, data: bytes, digest: str, built: Built, limits: Limits
) -> Document:
    blocks = tuple(
        msgspec.structs.replace(block, language=script_of(built.text[block.start : block.end]))
        for block in with_sections(built.text, built.blocks, built.emphasis)
    )
    found = tuple(sentences.split(built.text, blocks, limits.sentences))
    reasons = built.reasons
    if len(found) >= limits.sentences:
        reasons = (
            *reasons,
            Text(zh=f"句子超过 {limits.sentences} 个", en=f"more than {limits.sentences} sentences"),
        )
    return Document(
        name=name,
        format=kind,
        role=Role.OTHER,
        title=built.title or _title(built, blocks),
        encoding=encoding,
        size=len(data),
        sha256=digest,
        language=script_of(built.text[:200_000]),
        text=built.text,
        blocks=blocks,
        tables=built.tables,
        links=built.links,
        emphasis=built.emphasis,
        sentences=found,
        parts=built.parts,
        source=built.source,
        status=CoverageStatus.PARTIAL if reasons else CoverageStatus.FINISHED,
        reasons=reasons,
    )


def _title(built: Built, blocks: tuple[Block, ...]) -> str:
    return built.text[blocks[0].start : blocks[0].end][:200] if blocks else ""
