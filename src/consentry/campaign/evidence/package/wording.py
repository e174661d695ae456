"""What verification says to people: problems, what a whole package proves, and what it cannot."""

from __future__ import annotations

from collections.abc import Iterator

from consentry.campaign.evidence.package.verify import Outcome, Problem
from consentry.model.text import Language, Text
from consentry.report.visible import visible

PROBLEMS = {
    "container": Text(zh="不是本服务写出的证据包，或其外层字节已被改动", en="no package as the service writes it, or bytes around its files were changed"),
    "signature": Text(zh="签名与清单不符：清单或签名已被改动", en="the signature does not fit the manifest: one of them was changed"),
    "format": Text(zh="格式版本未知", en="an unknown version of the format"),
    "key": Text(zh="清单写明的密钥不是签名所用的密钥", en="the manifest names another key than the one that signed it"),
    "other_key": Text(zh="不是由指定的密钥签名；签名密钥的指纹为", en="not signed by the key that was asked for; fingerprint of the key that signed"),
    "duplicate": Text(zh="同名文件出现两次", en="there twice"),
    "missing": Text(zh="缺少文件", en="missing"),
    "added": Text(zh="多出清单中没有的文件", en="not in the manifest"),
    "order": Text(zh="文件次序已被改动", en="the files are not in their order"),
    "changed": Text(zh="内容已被改动", en="changed"),
    "limit": Text(zh="超出读取上限", en="larger than what is read"),
    "unreadable": Text(zh="无法读取", en="cannot be read"),
    "chain_digest": Text(zh="记录条目的内容与其哈希不符", en="this entry of the record does not have the hash it says"),
    "chain_order": Text(zh="记录条目的次序不对", en="this entry of the record is out of order"),
    "chain_link": Text(zh="记录条目与前一条的哈希链断开", en="this entry of the record does not follow from the one before it"),
    "chain_head": Text(zh="记录条目与记录末端不符", en="does not fit the head of the record"),
    "file_not_told": Text(zh="案件材料未提及此文件", en="the case does not speak of this file"),
    "file_not_there": Text(zh="案件材料列出的文件不在包内", en="the case lists this file, which is not there"),
    "file_other": Text(zh="与案件材料列出的哈希不符", en="another hash than the case says"),
    "file_of_record": Text(zh="记录提到的文件不在案件材料中", en="the record names a file that the case does not list"),
}  # fmt: skip

_WHOLE = Text(zh="证据包完整：{members} 个文件，{entries} 条记录。", en="The package is whole: {members} files, {entries} entries of the record.")  # fmt: skip
_BROKEN = Text(zh="证据包不可信：发现 {count} 处问题。", en="The package is NOT to be relied on: {count} problems.")
_ABOUT = Text(
    zh="案件：{campaign} / {case} {app}；状态截至 {as_of}（记录末端 {number}:{digest}）",
    en="Case: {campaign} / {case} {app}; state as of {as_of} (head of the record {number}:{digest})",
)
_DEMO = Text(zh="演示数据，不具有任何法律效力。", en="DEMONSTRATION data, without any legal effect.")
_SIGNED = Text(zh="签名密钥指纹：{fingerprint}", en="Signed by the key with the fingerprint {fingerprint}")
_TRUSTED = Text(zh="与您指定的密钥一致。", en="That is the key you named.")
_UNTRUSTED = Text(
    zh="未指定密钥：此处无法判断该密钥属于谁。请与监管机构公布的指纹核对，或用 --fingerprint、--key 指定。",
    en="No key was named: whose key this is cannot be told from the package. Compare the fingerprint with the one that the "
    "regulator publishes, or name it with --fingerprint or --key.",
)
_LEFT_OUT = Text(
    zh="按选择未放入、仅有哈希的文件：{count} 个", en="Left out by choice, present as hashes only: {count} files"
)
_PROVES = Text(
    zh="证明：自该密钥签名以来，包内没有一个字节被改动、缺失、增加或调换；所含记录条目的哈希及相邻链接成立。",
    en="Proved: since that key signed it, not a byte of the package was changed, removed, added or moved; the entries of the "
    "record in it have the hashes they say, and neighbours are linked.",
)
_PROVES_NOT = Text(
    zh="不证明：签名的时间；密钥是否被盗用；包外记录（其间与其后的条目）未被改动（请在服务上运行 audit-verify --noted {number}:{digest}）；"
    "材料所述内容属实。",
    en="Not proved: when it was signed; that the key was not stolen; that entries of the record outside the package, between "
    "and after these, are untouched (run audit-verify --noted {number}:{digest} on the service); that what people "
    "say in it is true.",
)


def lines(outcome: Outcome, language: Language) -> Iterator[str]:
    """Yield the lines to print. Words that come from the file are made harmless for a terminal."""

    def say(text: Text, **values: object) -> str:
        return text.in_(language).format(**values)

    manifest = outcome.manifest
    if manifest:
        values = {
            "campaign": visible(manifest.subject.campaign),
            "case": manifest.subject.case,
            "app": visible(manifest.subject.app),
            "as_of": visible(manifest.as_of),
            "number": manifest.head.number,
            "digest": visible(manifest.head.digest),
        }
        yield say(_ABOUT, **values)
        if manifest.subject.demo:
            yield say(_DEMO)
        yield say(_SIGNED, fingerprint=outcome.fingerprint)
    if outcome.problems or manifest is None:
        yield from (f"  {_line(problem, language)}" for problem in outcome.problems)
        yield say(_BROKEN, count=len(outcome.problems))
        return
    if outcome.left_out:
        yield say(_LEFT_OUT, count=len(outcome.left_out))
        yield from (f"  {file.what} {file.sha256}" for file in outcome.left_out)
    yield say(_WHOLE, members=len(manifest.members), entries=outcome.entries)
    yield say(_PROVES)
    yield say(_PROVES_NOT, number=manifest.head.number, digest=visible(manifest.head.digest))
    yield say(_TRUSTED if outcome.trusted else _UNTRUSTED)


def _line(problem: Problem, language: Language) -> str:
    told = PROBLEMS[problem.code].in_(language)
    where = f"{visible(problem.where)}: " if problem.where else ""
    return f"{where}{told}" + (f" ({visible(problem.detail)})" if problem.detail else "")
