"""Words and marks around a name that tell something of it."""

from __future__ import annotations

import re

from consentry.policy.statements.parting import FIRM

WORDS = re.compile(r"[a-z][a-z'’-]*|[\u4e00-\u9fff]")
TOKENS = re.compile(r"[A-Za-z0-9][\w+&'’-]*")
GIVES = re.compile(
    r"\b(?:shar|disclos|provid|send|sent|pass|transmi|forward|hand|giv|suppl|transfer|report|upload|entrust|deliver|submit|reach|goes|go|receiv|get|collect|obtain|process|see|read|access|stor|record|log|learn)\w*\b"
    r"|提供|共享|发送|传输|同步|披露|传送|委托|交给|收集|获取|读取|处理|接收|存储"
)
GETS = re.compile(
    r"[\s,]*(?:\([^()]*\)[\s,]*)?(?:(?:which|that|who|it|they|may|will|can|also|only|then|and|its servers?|会|将|可能|可|亦|也)\s?)*"
    r"(?:receiv|get|collect|obtain|process|see|read|access|stor|record|log|learn|know|use|handle|host|is given|is sent|收集|获取|读取|处理|接收|存储|得到|记录)"
)
BY = re.compile(
    r"\b(?:by|with|to|via|through|from|of|use|uses|using|partner|provider|processor|called|named|at)(?: the| our)?[\s\"“*(]*$|(?:由|向|给|与|至|到|和|委托|使用|接入|集成|通过)[\s“\"]*$"
)
NOT = re.compile(
    r"\b(?:no|not|never|without|none|neither|nor|nothing|no longer|removed|except|unless|instead)\b|n't\b|不|未|无|没有|停用|移除"
)
YOU = re.compile(r"\b(?:you|your)\b|您|你")
WE = re.compile(r"\b(?:we|us|our)\b|我们|本应用")
FIRM_BEHIND = re.compile(rf"[\s,(（]*[^,()（）]{{0,40}}?{FIRM}")
FIRMS = re.compile(FIRM)
HAN = re.compile(r"[\u4e00-\u9fff]")
