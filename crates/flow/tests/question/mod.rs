//! The question that the tests and the fuzzer ask.
#![allow(dead_code)]

use consentry_flow::query::{
    Api, Callback, Component, FlowRule, Framework, Layout, Match, Query, Role, Screens, SinkRule,
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
    Api {
        role,
        matches,
        yields: true,
        unless_in: Vec::new(),
    }
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
        given: Vec::new(),
        fails: std::collections::HashMap::new(),
        support: Vec::new(),
        thrown_by: std::collections::HashMap::new(),
        parameters: std::collections::HashMap::new(),
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
        open: true,
        ..Component::default()
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
            clicks: Vec::new(),
        }],
        endpoint_skips: vec!["http://schemas.android.com/".into()],
        framework,
        flows: summaries(),
        sinks: sinks(),
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

/// Classes, methods, statements.
const SUMMARIES: &[(&str, &str, &[&str])] = &[
    ("java.lang.Object", "<init>", &[]),
    ("java.lang.Object", "getClass", &["do class-of this"]),
    ("java.lang.StringBuilder", "<init>", &["do build arg0"]),
    ("java.lang.StringBuilder", "append", &["do append arg0"]),
    ("java.lang.StringBuilder", "toString", &["do text this"]),
    ("java.lang.String", "format", &["do format arg0 arg1"]),
    ("java.lang.Throwable", "<init>", &["args -> this"]),
    ("java.lang.Throwable", "getMessage", &["this -> return"]),
    ("java.util.List", "<init>", &[]),
    ("java.util.List", "add", &["arg0 => this[+]"]),
    ("java.util.List", "get", &["this[#arg0] => return"]),
    ("java.util.List", "remove", &["this[-arg0] => return"]),
    ("java.util.List", "iterator", &["this[*] => return[*]"]),
    ("java.util.Iterator", "next", &["this[*] => return"]),
    ("java.util.Arrays", "asList", &["copy arg0 return"]),
    ("java.util.Map", "<init>", &[]),
    ("java.util.Map", "put", &["arg1 => this[arg0]"]),
    ("java.util.Map", "get", &["this[arg0] => return"]),
    ("android.os.Bundle", "putString", &["arg1 => this[arg0]"]),
    ("android.os.Bundle", "getString", &["this[arg0] => return"]),
    (
        "java.lang.System",
        "arraycopy",
        &["do array-copy arg0 arg1 arg2 arg3 arg4"],
    ),
    ("java.lang.Thread", "<init>", &["args => this.inner"]),
    ("java.lang.Thread", "start", &["later this.run()"]),
    ("java.lang.Thread", "run", &["call this.inner.run()"]),
    ("java.lang.Thread", "join", &[]),
    (
        "java.util.concurrent.ExecutorService",
        "submit",
        &["later arg0.run()", "call arg0.call() => return[*]"],
    ),
    ("java.util.concurrent.Future", "get", &["this[*] => return"]),
    ("android.os.Handler", "post", &["after arg0.run()"]),
    (
        "java.lang.reflect.Array",
        "newInstance",
        &["do arrays arg1"],
    ),
    ("java.lang.Class", "forName", &["do class-named arg0"]),
    ("java.lang.Class", "newInstance", &["do new-instance this"]),
    (
        "java.lang.Class",
        "getMethod",
        &["this => return.class", "arg0 => return.name"],
    ),
    (
        "java.lang.reflect.Method",
        "invoke",
        &["do invoke this arg0 arg1"],
    ),
    ("android.content.Intent", "<init>", &["arg1 => this.class"]),
    (
        "android.content.Intent",
        "putExtra",
        &["arg1 => this[arg0]"],
    ),
    (
        "android.content.Intent",
        "getStringExtra",
        &["this[arg0] => return"],
    ),
    (
        "android.app.Activity",
        "startActivity",
        &["do start-activity arg0"],
    ),
    ("android.app.Activity", "getIntent", &["do intent this"]),
    ("android.app.Activity", "findViewById", &["do view arg0"]),
];

fn summaries() -> Vec<FlowRule> {
    let rule = |(class, method, statements): &(&str, &str, &[&str])| FlowRule {
        classes: vec![(*class).into()],
        methods: [(
            (*method).to_owned(),
            statements.iter().map(|text| (*text).to_owned()).collect(),
        )]
        .into(),
    };
    SUMMARIES.iter().map(rule).collect()
}

fn sinks() -> Vec<SinkRule> {
    let sink = |kind: &str, class: &str, method: &str| SinkRule {
        kind: kind.into(),
        class_name: class.into(),
        methods: vec![method.into()],
        ..SinkRule::default()
    };
    vec![
        sink("log", "x.Out", "log"),
        sink("log", "android.util.Log", "i"),
    ]
}

/// The question about `taint.dex`: what of `names` (methods of `x.Src`) comes to a sink.
pub fn flows(names: &[&str]) -> Query {
    let list = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let component = |name: &str, launcher: bool| Component {
        kind: "activity".into(),
        name: name.into(),
        launcher,
        main_process: true,
        ..Component::default()
    };
    let parents = [
        ("android.app.Activity", "android.content.Context"),
        ("java.util.ArrayList", "java.util.List"),
        ("java.util.LinkedList", "java.util.List"),
        ("java.util.HashMap", "java.util.Map"),
        ("java.lang.IllegalStateException", "java.lang.Throwable"),
    ];
    Query {
        apis: names
            .iter()
            .map(|name| api(Role::Access, vec![named("x.Src", name)]))
            .collect(),
        components: vec![component("t.Main", true), component("t.Second", false)],
        flows: summaries(),
        sinks: sinks(),
        framework: Framework {
            lifecycle: [(
                "activity".to_owned(),
                list(&["<clinit>", "<init>", "onCreate", "onStop"]),
            )]
            .into(),
            callbacks: vec![Callback {
                ty: "android.view.View$OnClickListener".into(),
                phase: "interaction".into(),
                edge: "callback".into(),
                followed: false,
                methods: list(&["onClick"]),
            }],
            supertypes: parents
                .iter()
                .map(|(child, parent)| ((*child).to_owned(), list(&[parent])))
                .collect(),
            ..Framework::default()
        },
        ..Query::default()
    }
}

/// The methods of `x.Src` that the program of `taint/` calls: `yes...` comes to a sink, `no...` does not.
pub const SOURCES: &[&str] = &[
    "noAliasCleared",
    "noCaller",
    "noCleared",
    "noCopied",
    "noDead",
    "noDebug",
    "noDropped",
    "noElement",
    "noExtra",
    "noFormat",
    "noIndex",
    "noInner",
    "noInstance",
    "noKey",
    "noNeverRun",
    "noOtherBuilder",
    "noOtherObject",
    "noOverwritten",
    "noReadBefore",
    "noRecursive",
    "noReflected",
    "noRemoved",
    "noReplaced",
    "noSafe",
    "noStatic",
    "noStrongUpdate",
    "noUnused",
    "noVirtual",
    "yesAcross",
    "yesAlias",
    "yesAlive",
    "yesBuilt",
    "yesCaptured",
    "yesClicked",
    "yesCopied",
    "yesElement",
    "yesExtra",
    "yesField",
    "yesFormat",
    "yesFuture",
    "yesIndex",
    "yesInner",
    "yesIterated",
    "yesKey",
    "yesLater",
    "yesLoop",
    "yesMaybe",
    "yesNested",
    "yesPlain",
    "yesPosted",
    "yesRecursive",
    "yesReflected",
    "yesStatic",
    "yesThread",
    "yesThrown",
    "yesVirtual",
];
