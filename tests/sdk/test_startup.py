"""SDKs that start themselves."""

from __future__ import annotations

import pytest

from consentry.model.app import Component, ComponentKind
from consentry.sdk.owner import OwnerIndex
from consentry.sdk.startup import registered, starts_itself
from tests.sdk.values import app, component

BOOT = "android.intent.action.BOOT_COMPLETED"
NET = "android.net.conn.CONNECTIVITY_CHANGE"
PROVIDER = ComponentKind.PROVIDER
RECEIVER = ComponentKind.RECEIVER


@pytest.mark.parametrize(
    ("target", "declared", "starts"),
    [
        (33, component("cn.push.InitProvider", PROVIDER), True),
        (33, component("cn.push.InitProvider", PROVIDER, enabled=False), False),
        (33, component("cn.push.InitProvider", PROVIDER, process=":push"), False),
        (33, component("cn.push.PushFileProvider", PROVIDER), False),
        (33, component("cn.push.Boot", RECEIVER, actions=(BOOT,)), True),
        (33, component("cn.push.Net", RECEIVER, actions=(NET,)), False),
        (25, component("cn.push.Net", RECEIVER, actions=(NET,)), True),
        (33, component("cn.push.Click", RECEIVER, actions=("cn.push.CLICK",)), False),
        (33, component("cn.push.Service", ComponentKind.SERVICE), False),
    ],
)
def test_which_components_run_by_themselves(target: int, declared: Component, starts: bool) -> None:
    assert starts_itself(app(target_sdk=target), (declared,)) is starts


@pytest.mark.parametrize(("enabled", "found"), [(True, {"push"}), (False, set())])
def test_initialisers_registered_with_androidx_startup(enabled: bool, found: set[str]) -> None:
    metadata = {"cn.push.Initializer": "androidx.startup", "cn.other.Key": "1", "com.example.Own": "androidx.startup"}
    provider = component("androidx.startup.InitializationProvider", PROVIDER, metadata=metadata, enabled=enabled)
    owners = OwnerIndex({"cn.push": "push", "cn.other": "other"})
    assert registered(app(components=(provider,)), owners) == found
