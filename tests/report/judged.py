"""The verdicts of the sample report: each outcome, each kind of place, a suppressed finding."""

from __future__ import annotations

from consentry.model.code import Confidence
from consentry.model.fact import Fact
from consentry.model.location import CodeLocation, ManifestLocation, ResourceLocation
from consentry.model.report import ClauseVerdict, RuleInfo
from consentry.model.text import Text
from consentry.model.verdict import Finding, Outcome, Reason, Settles, Verdict


def _rule(
    identifier: str, zh: str, en: str, *clauses: str, settles: tuple[Settles, ...] = (Settles.STATIC,)
) -> RuleInfo:
    return RuleInfo(
        id=identifier,
        title=Text(zh, en),
        explanation=Text(f"{zh}：规则在代码、清单和文本中寻找相应的行为。", f"{en}: the rule looks for it in code, manifest and texts."),
        remedy=Text("在用户同意隐私政策之后再调用该接口，并删除不必要的收集。", "Call the API only after the user has agreed to the policy; remove what is not needed."),
        clauses=clauses,
        settles=settles,
    )  # fmt: skip


RULES = (
    _rule("target-sdk-below-23", "目标版本低于 23，安装即授权", "Target SDK below 23: all granted at install", "miit-337/7", settles=(Settles.MANIFEST,)),
    _rule("information-at-launch", "启动时即可收集个人信息", "Personal information reachable at launch", "miit-337/1", "miit-164/1", settles=(Settles.STATIC, Settles.RECORDING)),
    _rule("exit-when-refused", "拒绝权限后退出", "Exits when a permission is refused", "miit-337/5", "miit-164/5"),
    _rule("account-deletion-by-phone", "注销账号须致电客服", "Account can only be deleted by calling", "miit-337/8", "cac-191/6.1", settles=(Settles.TEXTS, Settles.MANUAL)),
    _rule("self-start", "自启动", "Starts itself after boot", "miit-164/6", settles=(Settles.MANIFEST, Settles.RECORDING)),
    _rule("no-privacy-policy", "没有隐私政策", "No privacy policy", "cac-191/1.1", settles=(Settles.TEXTS, Settles.POLICY)),
    _rule("targeted-push-no-switch", "定向推送没有关闭选项", "No switch for targeted push", "miit-337/4", "miit-164/4", settles=(Settles.MANUAL, Settles.RECORDING)),
    _rule("store-shows-information", "应用商店明示信息", "Store shows the app's information", "miit-164/9", "miit-164/10", settles=(Settles.DOCUMENT,)),
)  # fmt: skip


def _boot() -> ManifestLocation:
    return ManifestLocation(
        member="AndroidManifest.xml",
        element="manifest/application/receiver[@name='com.mobpush.sdk.BootReceiver']/intent-filter/action",
        line=46,
        snippet='<action android:name="android.intent.action.BOOT_COMPLETED" />',
    )


def verdicts() -> tuple[Verdict, ...]:
    """Return one verdict for each rule."""
    from tests.report import sample  # the sample is made of these verdicts

    imei, android_id = sample.ACCESSES[0], sample.ACCESSES[1]
    refusal = CodeLocation(
        member="classes.dex", class_name=sample.MAIN, method="onDenied", descriptor="()V", offset=6,
        snippet=("0000: iget-boolean v0, p0, MainActivity.asked", "0004: if-eqz v0, 000a", "0006: invoke-virtual {p0}, Activity.finish()", "0009: return-void"),
    )  # fmt: skip
    hint = ResourceLocation(
        member="resources.arsc", name="string/delete_hint", locale="zh", text="注销账号请拨打客服电话 400-000-0000"
    )
    return (
        Verdict(rule="target-sdk-below-23", outcome=Outcome.SATISFIED, confidence=Confidence.HIGH, clauses=("miit-337/7",), searched=("package",), reasons=(Reason(condition="manifest.application(target_sdk < 23)", value=False),)),
        Verdict(
            rule="information-at-launch",
            outcome=Outcome.SUSPECTED,
            confidence=Confidence.HIGH,
            clauses=("miit-337/1", "miit-164/1"),
            responsible=("mobpush",),
            findings=(
                Finding(
                    fingerprint="f1a0c3d4e5b60718", subject="imei", responsible="mobpush", confidence=Confidence.HIGH,
                    evidence=(
                        Fact(kind="code.access", attributes={"info": "imei", "phase": "launch", "party": "sdk", "sdk": "mobpush", "sensitive": True}, location=imei.location, path=imei.paths[0].frames, owner="mobpush"),
                    ),
                ),
                Finding(
                    fingerprint="a7b8c9d0e1f20314", subject="android-id", responsible="mobpush", confidence=Confidence.MEDIUM,
                    evidence=(
                        Fact(kind="code.access", attributes={"info": "android-id", "phase": "launch", "party": "sdk", "sdk": "mobpush"}, location=android_id.location, path=android_id.paths[0].frames, owner="mobpush", confidence=Confidence.MEDIUM),
                    ),
                ),
            ),
            reasons=(
                Reason(condition="all", value=True, children=(
                    Reason(condition="code.access(phase = launch, personal = true)", value=True, matched=2),
                    Reason(condition="not runtime.event(consent = given)", value=None, note="runtime: not_available"),
                )),
            ),
            searched=("package", "code"),
        ),
        Verdict(
            rule="exit-when-refused",
            outcome=Outcome.VIOLATED,
            confidence=Confidence.HIGH,
            clauses=("miit-337/5", "miit-164/5"),
            responsible=("app",),
            findings=(
                Finding(
                    fingerprint="0c1d2e3f40516273", subject="android.permission.ACCESS_FINE_LOCATION", responsible="", confidence=Confidence.HIGH,
                    evidence=(
                        Fact(kind="code.refusal", attributes={"effect": "exit", "phase": "launch", "party": "own"}, location=refusal, related=(CodeLocation(member="classes.dex", class_name=sample.MAIN, method="onRequestPermissionsResult", descriptor="(I[Ljava/lang/String;[I)V"),)),
                    ),
                ),
            ),
            reasons=(Reason(condition="code.refusal(effect = exit, phase = launch)", value=True, matched=1),),
            searched=("code",),
        ),
        Verdict(
            rule="account-deletion-by-phone",
            outcome=Outcome.VIOLATED,
            confidence=Confidence.MEDIUM,
            clauses=("miit-337/8", "cac-191/6.1"),
            responsible=("app",),
            findings=(
                Finding(
                    fingerprint="99aa88bb77cc66dd", subject="account-deletion-phone", responsible="", confidence=Confidence.MEDIUM,
                    evidence=(Fact(kind="text.topic", attributes={"topic": "account-deletion-phone", "source": "string", "locale": "zh", "used": True}, location=hint),),
                ),
            ),
            reasons=(Reason(condition="text.topic(topic = account-deletion-phone)", value=True, matched=1),),
            searched=("texts", "code"),
        ),
        Verdict(
            rule="self-start",
            outcome=Outcome.SUSPECTED,
            confidence=Confidence.LOW,
            clauses=("miit-164/6",),
            responsible=("mobpush",),
            findings=(
                Finding(
                    fingerprint="1122334455667788", subject="mobpush", responsible="mobpush", confidence=Confidence.LOW, suppressed="推送必需，已在隐私政策第 4 条说明",
                    evidence=(Fact(kind="manifest.component", attributes={"type": "receiver", "name": "com.mobpush.sdk.BootReceiver", "actions": ("android.intent.action.BOOT_COMPLETED",)}, location=_boot(), owner="mobpush"),),
                ),
            ),
            searched=("package",),
        ),
        Verdict(rule="no-privacy-policy", outcome=Outcome.SATISFIED, confidence=Confidence.MEDIUM, clauses=("cac-191/1.1",), searched=("texts",), reasons=(Reason(condition="text.topic(topic = privacy-policy)", value=True, matched=1),)),
        Verdict(rule="targeted-push-no-switch", outcome=Outcome.UNDETERMINED, confidence=Confidence.LOW, clauses=("miit-337/4", "miit-164/4"), searched=("texts", "sdk"), settled_by=(Text("在设置页面寻找“个性化推荐”开关并录屏", "Look for the personalisation switch in the settings and record the screen"), Text("提供隐私政策文本", "Give the text of the privacy policy"))),
        Verdict(rule="store-shows-information", outcome=Outcome.NOT_APPLICABLE, confidence=Confidence.HIGH, clauses=("miit-164/9", "miit-164/10")),
    )  # fmt: skip


CLAUSE_VERDICTS = (
    ClauseVerdict(clause="miit-337/1", outcome=Outcome.SUSPECTED, rules=("information-at-launch",)),
    ClauseVerdict(clause="miit-337/2", outcome=Outcome.UNDETERMINED, rules=()),
    ClauseVerdict(clause="miit-337/3", outcome=Outcome.UNDETERMINED, rules=()),
    ClauseVerdict(clause="miit-337/4", outcome=Outcome.UNDETERMINED, rules=("targeted-push-no-switch",)),
    ClauseVerdict(clause="miit-337/5", outcome=Outcome.VIOLATED, rules=("exit-when-refused",)),
    ClauseVerdict(clause="miit-337/6", outcome=Outcome.UNDETERMINED, rules=()),
    ClauseVerdict(clause="miit-337/7", outcome=Outcome.SATISFIED, rules=("target-sdk-below-23",)),
    ClauseVerdict(clause="miit-337/8", outcome=Outcome.VIOLATED, rules=("account-deletion-by-phone",)),
    ClauseVerdict(clause="miit-164/1", outcome=Outcome.SUSPECTED, rules=("information-at-launch",)),
    ClauseVerdict(clause="miit-164/2", outcome=Outcome.UNDETERMINED, rules=()),
    ClauseVerdict(clause="miit-164/3", outcome=Outcome.UNDETERMINED, rules=()),
    ClauseVerdict(clause="miit-164/4", outcome=Outcome.UNDETERMINED, rules=("targeted-push-no-switch",)),
    ClauseVerdict(clause="miit-164/5", outcome=Outcome.VIOLATED, rules=("exit-when-refused",)),
    ClauseVerdict(clause="miit-164/6", outcome=Outcome.SUSPECTED, rules=("self-start",)),
    ClauseVerdict(clause="miit-164/7", outcome=Outcome.UNDETERMINED, rules=()),
    ClauseVerdict(clause="miit-164/8", outcome=Outcome.UNDETERMINED, rules=()),
    ClauseVerdict(clause="miit-164/9", outcome=Outcome.NOT_APPLICABLE, rules=("store-shows-information",)),
    ClauseVerdict(clause="miit-164/10", outcome=Outcome.NOT_APPLICABLE, rules=("store-shows-information",)),
    ClauseVerdict(clause="cac-191/1.1", outcome=Outcome.SATISFIED, rules=("no-privacy-policy",)),
    ClauseVerdict(clause="cac-191/6.1", outcome=Outcome.VIOLATED, rules=("account-deletion-by-phone",)),
)
