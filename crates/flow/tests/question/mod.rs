//! The question that the tests and the fuzzer ask.
#![allow(dead_code)]

use consentry_flow::query::{
    Api, Callback, Component, Framework, Layout, Match, Query, Role, Screens,
};

fn named(class: &str, method: &str) -> Match {
    Match {
        class_name: class.into(),
        method: method.into(),
        ..Match::default()
    }
}

fn asked(class: &str, method: &str, argument: u16, equals: &[&str], prefixes: &[&str]) -> Match {
    let texts = |list: &[&str]| list.iter().map(|text| (*text).to_owned()).collect();
    Match {
        argument: Some(argument),
        equals: texts(equals),
        prefixes: texts(prefixes),
        ..named(class, method)
    }
}

fn api(role: Role, matches: Vec<Match>) -> Api {
    Api { role, matches }
}

/// Position of an API.
pub const IMEI: u32 = 0;
/// Position of an API.
pub const SERIAL: u32 = 1;
/// Position of an API.
pub const ANDROID_ID: u32 = 2;
/// Position of an API.
pub const IMSI: u32 = 3;
/// Position of an API.
pub const SMS: u32 = 4;
/// Position of an API.
pub const CONTACTS: u32 = 5;
/// Position of an API.
pub const JOB: u32 = 6;

/// The question.
pub fn query() -> Query {
    let activity = "android.app.Activity";
    let secure = "android.provider.Settings$Secure";
    let resolver = "android.content.ContentResolver";
    let phone = "android.telephony.TelephonyManager";
    let serial = Match {
        class_name: "android.os.Build".into(),
        field: "SERIAL".into(),
        ..Match::default()
    };
    let properties = asked(
        "android.os.SystemProperties",
        "get",
        0,
        &["ro.serialno"],
        &[],
    );
    let jobs = vec![
        named("android.content.pm.PackageManager", "jobOne"),
        named("android.content.pm.PackageManager", "jobTwo"),
    ];
    let apis = vec![
        api(
            Role::Access,
            vec![named(phone, "getDeviceId"), named(phone, "getImei")],
        ),
        api(Role::Access, vec![serial, properties]),
        api(
            Role::Access,
            vec![asked(secure, "getString", 1, &["android_id"], &[])],
        ),
        api(Role::Access, vec![named(phone, "getSubscriberId")]),
        api(
            Role::Access,
            vec![asked(resolver, "query", 0, &[], &["content://sms"])],
        ),
        api(
            Role::Access,
            vec![asked(
                resolver,
                "query",
                0,
                &[],
                &["content://com.android.contacts"],
            )],
        ),
        api(Role::Access, jobs),
        api(Role::Request, vec![named(activity, "requestPermissions")]),
        api(Role::Exit, vec![named(activity, "finish")]),
    ];
    let callback = |ty: &str, phase: &str, method: &str, followed: bool| Callback {
        ty: ty.into(),
        phase: phase.into(),
        edge: "callback".into(),
        followed,
        methods: vec![method.into()],
    };
    let names = |list: &[&str]| {
        list.iter()
            .map(|name| (*name).to_owned())
            .collect::<Vec<_>>()
    };
    let lifecycle = [
        ("application", names(&["<clinit>", "<init>", "onCreate"])),
        (
            "activity",
            names(&["<clinit>", "<init>", "onCreate", "onResume"]),
        ),
        (
            "activity-interaction",
            names(&["onRequestPermissionsResult"]),
        ),
    ];
    let contacts = (
        "android.provider.ContactsContract$Contacts.CONTENT_URI",
        "content://com.android.contacts/contacts",
    );
    let framework = Framework {
        lifecycle: lifecycle
            .into_iter()
            .map(|(kind, names)| (kind.to_owned(), names))
            .collect(),
        callbacks: vec![
            callback("java.lang.Runnable", "same", "run", true),
            callback(
                "android.view.View$OnClickListener",
                "interaction",
                "onClick",
                false,
            ),
        ],
        supertypes: [(
            "android.app.Activity".to_owned(),
            vec!["android.content.Context".to_owned()],
        )]
        .into(),
        constants: [(contacts.0.to_owned(), contacts.1.to_owned())].into(),
    };
    let component = |name: &str, launcher: bool| Component {
        kind: "activity".into(),
        name: name.into(),
        launcher,
        main_process: true,
    };
    Query {
        apis,
        application: "t.App".into(),
        components: vec![
            component("t.Main", true),
            component("t.Splash", false),
            component("t.Again", false),
        ],
        layouts: vec![Layout {
            id: 0x7f0b_0001,
            classes: Vec::new(),
            handlers: vec!["click".into()],
        }],
        endpoint_skips: vec!["http://schemas.android.com/".into()],
        framework,
        screens: Some(Screens {
            files: vec![Layout {
                id: 0x7f0b_0001,
                ..Layout::default()
            }],
            ..Screens::default()
        }),
        ..Query::default()
    }
}
