//! Where control enters an app: components of the manifest, start-up initialisers, workers, handlers in layouts.

use consentry_dex::{MethodId, TypeId};

use crate::bits::Bits;
use crate::facts::Phase;
use crate::graph::Graph;
use crate::query::{Component, Query};
use crate::reach::{Closed, Entries, Startable};
use crate::world::{Ty, World};

/// Base classes of jobs that a library starts later.
const WORKERS: &[&str] = &[
    "androidx.work.ListenableWorker",
    "com.evernote.android.job.Job",
];
const STARTS: &[&str] = &[
    "startActivity",
    "startActivities",
    "startActivityForResult",
    "startActivityIfNeeded",
    "startActivityFromFragment",
    "startActivityFromChild",
    "startNextMatchingActivity",
    "startService",
    "startForegroundService",
    "bindService",
    "bindIsolatedService",
];
const INTENTS: &[(&str, &str)] = &[
    ("android.content.Intent", "<init>"),
    ("android.content.Intent", "setClass"),
    ("android.content.Intent", "setComponent"),
    ("android.content.ComponentName", "<init>"),
];
const POSTPONES: &[(&str, &str)] = &[
    ("android.app.PendingIntent", "getActivity"),
    ("android.app.PendingIntent", "getActivities"),
    ("android.app.PendingIntent", "getService"),
    ("android.app.PendingIntent", "getForegroundService"),
    ("android.app.PendingIntent", "getBroadcast"),
];

/// Finds all entries of the query in the program. `layouts` tells which methods name which layout.
pub(crate) fn entries(
    graph: &Graph<'_, '_>,
    query: &Query,
    layouts: &[(MethodId, u32, u32)],
) -> Entries {
    let world = graph.world;
    let mut entries = Entries {
        starts: named(world, STARTS),
        ..Entries::default()
    };
    entries.intents = listed(world, INTENTS);
    entries.postpones = listed(world, POSTPONES);
    let application = if query.application.is_empty() {
        None
    } else {
        world.find(&query.application)
    };
    if let Some(ty) = application {
        add(
            graph,
            query,
            &mut entries,
            ty,
            "application",
            Phase::Launch,
            "application",
        );
    }
    for name in &query.initializers {
        if let Some(ty) = world.find(name) {
            add(
                graph,
                query,
                &mut entries,
                ty,
                "initializer",
                Phase::Launch,
                "initializer",
            );
        }
    }
    for ty in startup_initializers(world, query) {
        add(
            graph,
            query,
            &mut entries,
            ty,
            "initializer",
            Phase::Launch,
            "initializer",
        );
    }
    for component in &query.components {
        if let Some(ty) = world.find(&component.name) {
            let from = (entries.roots.len(), entries.made.len());
            add_component(graph, query, &mut entries, ty, component);
            let only_code = !component.open && !component.launcher && component.kind != "provider";
            if only_code || component.disabled {
                close(world, &mut entries, ty, from);
            }
            if component.disabled {
                entries.switched.insert(ty);
            }
        }
    }
    for base in WORKERS {
        let Some(base) = world.find(base) else {
            continue;
        };
        let package = world.name(base);
        let package = package
            .rsplit_once('.')
            .map_or("", |(package, _)| package)
            .to_owned();
        for ty in world.descendants(base) {
            if !world.name(ty).starts_with(&package) {
                let from = (entries.roots.len(), entries.made.len());
                add(
                    graph,
                    query,
                    &mut entries,
                    ty,
                    "worker",
                    Phase::Background,
                    "worker",
                );
                close(world, &mut entries, ty, from);
            }
        }
    }
    inflate(world, query, layouts, &mut entries);
    entries
}

/// The entries that were added last are those of a component that only code of the app starts.
fn close(world: &World<'_>, entries: &mut Entries, ty: Ty, from: (usize, usize)) {
    let closed = Closed {
        roots: from.0..entries.roots.len(),
        made: from.1..entries.made.len(),
    };
    entries.closed.insert(ty, closed);
    let name = consentry_dex::mutf8::encode(&world.name(ty));
    if let Some(text) = world.program.find_string(&name) {
        entries.named.insert(text, ty);
    }
}

fn add_component(
    graph: &Graph<'_, '_>,
    query: &Query,
    entries: &mut Entries,
    ty: Ty,
    component: &Component,
) {
    let (phase, entry) = match component.kind.as_str() {
        "provider" if component.main_process => (Phase::Launch, "provider"),
        "provider" => (Phase::Background, "provider"),
        "activity" if component.launcher => (Phase::Launch, "launcher-activity"),
        "activity" => (Phase::Interaction, "activity"),
        "service" => (Phase::Background, "service"),
        _ => (Phase::Background, "receiver"),
    };
    add(graph, query, entries, ty, &component.kind, phase, entry);
    let names = |kind: String| {
        query
            .framework
            .lifecycle
            .get(&kind)
            .map(|names| graph.lifecycle(ty, names))
            .unwrap_or_default()
    };
    for method in names(format!("{}-background", component.kind)) {
        entries.roots.push((method, Phase::Background, entry));
    }
    let mut interaction = names(format!("{}-interaction", component.kind));
    if component.kind == "activity" {
        interaction.extend(click_handlers(graph, query, ty));
    }
    for method in &interaction {
        entries.roots.push((*method, Phase::Interaction, entry));
    }
    if component.kind != "provider" && component.kind != "receiver" {
        let lifecycle = names(component.kind.clone());
        entries.startable.insert(
            ty,
            Startable {
                lifecycle,
                interaction,
            },
        );
    }
}

fn add(
    graph: &Graph<'_, '_>,
    query: &Query,
    entries: &mut Entries,
    ty: Ty,
    kind: &str,
    phase: Phase,
    entry: &'static str,
) {
    if let Some(names) = query.framework.lifecycle.get(kind) {
        for method in graph.lifecycle(ty, names) {
            entries.roots.push((method, phase, entry));
        }
    }
    entries.made.push((ty, phase, entry));
}

/// Where the query does not say which initialisers a start-up provider runs: all there are.
fn startup_initializers(world: &World<'_>, query: &Query) -> Vec<Ty> {
    const PROVIDER: &str = "androidx.startup.InitializationProvider";
    let declared = query
        .components
        .iter()
        .any(|component| component.name == PROVIDER);
    let base = world
        .find("androidx.startup.Initializer")
        .filter(|_| declared && query.initializers.is_empty());
    base.map_or(Vec::new(), |base| world.descendants(base))
}

/// Methods of an activity that layouts name as handlers of clicks.
fn click_handlers(graph: &Graph<'_, '_>, query: &Query, ty: Ty) -> Vec<MethodId> {
    let program = graph.world.program;
    let names: Vec<_> = query
        .layouts
        .iter()
        .flat_map(|layout| &layout.handlers)
        .filter_map(|name| program.find_string(&consentry_dex::mutf8::encode(name)))
        .collect();
    let mut found = graph.named(ty, None, |name| names.contains(&name));
    found.retain(|method| {
        program.proto_text(program.method(*method).proto) == "(Landroid/view/View;)V"
    });
    found
}

/// Views and fragments that layouts name are made where code names the layout: an approximation, since the id may be
/// handed on before it is inflated.
fn inflate(
    world: &World<'_>,
    query: &Query,
    layouts: &[(MethodId, u32, u32)],
    entries: &mut Entries,
) {
    let mut by_id: std::collections::HashMap<u32, Vec<Ty>> = std::collections::HashMap::new();
    for layout in &query.layouts {
        let classes = layout
            .classes
            .iter()
            .filter_map(|name| world.find(name))
            .filter(|ty| world.is_defined(*ty));
        by_id.entry(layout.id).or_default().extend(classes);
    }
    for (method, offset, id) in layouts {
        for ty in by_id.get(id).into_iter().flatten() {
            entries
                .inflated
                .entry(*method)
                .or_default()
                .push((*offset, *ty));
        }
    }
}

fn named(world: &World<'_>, names: &[&str]) -> Bits {
    let program = world.program;
    let ids: Vec<_> = names
        .iter()
        .filter_map(|name| program.find_string(name.as_bytes()))
        .collect();
    let mut bits = Bits::new(program.method_count());
    if ids.is_empty() {
        return bits;
    }
    for index in 0..program.method_count() as u32 {
        if ids.contains(&program.method(MethodId(index)).name) {
            bits.add(index as usize);
        }
    }
    bits
}

fn listed(world: &World<'_>, list: &[(&str, &str)]) -> Bits {
    let program = world.program;
    let mut bits = Bits::new(program.method_count());
    for (class, name) in list {
        let (Some(ty), Some(name)) = (world.find(class), program.find_string(name.as_bytes()))
        else {
            continue;
        };
        for method in program.methods_of(TypeId(ty.0)) {
            if program.method(method).name == name {
                bits.add(method.index());
            }
        }
    }
    bits
}
