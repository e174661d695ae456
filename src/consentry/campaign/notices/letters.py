"""The letters around a notice: its service, the reminder, the extension. In Chinese, then in English."""

from __future__ import annotations

from django.conf import settings
from django.core.mail import EmailMessage

from consentry.campaign.notices.documents import FILES, documents
from consentry.campaign.notices.documents.view import day_in
from consentry.campaign.notices.models import Service
from consentry.campaign.registry import blobs
from consentry.campaign.registry.models import Blob
from consentry.model.text import Language, Text

Kind = Service.Kind

_SUBJECTS = {
    Kind.NOTICE: Text(zh="责令整改通知书 {number}", en="Order to Rectify {number}"),
    Kind.REMINDER: Text(zh="整改期限提醒 {number}", en="Reminder: deadline of {number}"),
    Kind.EXTENSION: Text(zh="整改期限延长 {number}", en="Extension: new deadline of {number}"),
}
_BODIES = {
    Kind.NOTICE: Text(
        zh="{operator}：\n\n现送达责令整改通知书 {number}（应用：{app}），见附件。整改期限：{day}（含当日）。\n登录系统查看并提交整改后的版本：{url}",
        en="To {operator}\n\nOrder to rectify {number} (app: {app}) is attached. Deadline: {day} (that day included).\n"
        "Sign in to read it and to submit the rectified version: {url}",
    ),
    Kind.REMINDER: Text(
        zh="{operator}：\n\n通知书 {number}（应用：{app}）的整改期限 {day}（含当日）即将届满，请尽快提交整改后的版本：{url}",
        en="To {operator}\n\nThe deadline of order {number} (app: {app}), {day} (that day included), is near. Please submit "
        "the rectified version: {url}",
    ),
    Kind.EXTENSION: Text(
        zh="{operator}：\n\n通知书 {number}（应用：{app}）的整改期限已延长至 {day}（含当日）。\n{url}",
        en="To {operator}\n\nThe deadline of order {number} (app: {app}) was extended to {day} (that day included).\n{url}",
    ),
}
_SAMPLE = Text(zh="【演示样例，无法律效力】", en="[DEMONSTRATION, no legal effect] ")


def letter(service: Service) -> EmailMessage:
    """Return the mail of a queued service; the notice itself carries the documents."""
    notice = service.notice
    content = notice.content

    def say(text: Text, language: Language) -> str:
        return text.in_(language).format(
            number=notice.number,
            operator=content["addressee"]["name"],
            app=content["app"]["name"],
            day=day_in(service.deadline, language),
            url=settings.BASE_URL,
        )

    kind = Kind(service.kind)
    sample = content["campaign"]["demo"]
    subject = " / ".join(say(_SUBJECTS[kind], language) for language in Language)
    message = EmailMessage(
        subject=" ".join(((_SAMPLE.zh + _SAMPLE.en if sample else "") + subject).split()),
        body="\n\n---\n\n".join(
            (_SAMPLE.in_(language) + "\n" if sample else "") + say(_BODIES[kind], language) for language in Language
        ),
        to=[service.address],
        headers={"Message-ID": service.message_id, "Auto-Submitted": "auto-generated"},
    )
    if kind is Kind.NOTICE:
        for name, sha256 in documents(notice).items():
            message.attach(f"notice-{notice.pk}-{name}", blobs.content(Blob(sha256=sha256)), FILES[name])
    return message
