//! Which types are screens, which are built, viewed or tapped.

use foldhash::{HashMap, HashMapExt};

use crate::graph::Graph;
use crate::world::{Ty, World};

/// What objects of a type are to a person.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    Activity,
    Fragment,
    Dialog,
    /// Builds a dialog.
    Builder,
    /// A view, menu item or preference.
    Viewed,
    /// Makes the pages of a pager.
    Pager,
    Nothing,
}

const BASES: &[(&str, Kind)] = &[
    ("android.app.Activity", Kind::Activity),
    ("android.app.Fragment", Kind::Fragment),
    ("androidx.fragment.app.Fragment", Kind::Fragment),
    ("android.support.v4.app.Fragment", Kind::Fragment),
    ("android.app.Dialog", Kind::Dialog),
    ("android.widget.PopupWindow", Kind::Dialog),
    ("android.app.AlertDialog$Builder", Kind::Builder),
    ("androidx.appcompat.app.AlertDialog$Builder", Kind::Builder),
    ("android.support.v7.app.AlertDialog$Builder", Kind::Builder),
    (
        "com.google.android.material.dialog.MaterialAlertDialogBuilder",
        Kind::Builder,
    ),
    ("android.view.View", Kind::Viewed),
    ("android.view.MenuItem", Kind::Viewed),
    ("android.preference.Preference", Kind::Viewed),
    ("androidx.preference.Preference", Kind::Viewed),
    ("android.support.v7.preference.Preference", Kind::Viewed),
    ("androidx.viewpager.widget.PagerAdapter", Kind::Pager),
    ("android.support.v4.view.PagerAdapter", Kind::Pager),
    (
        "androidx.viewpager2.adapter.FragmentStateAdapter",
        Kind::Pager,
    ),
    ("androidx.fragment.app.FragmentPagerAdapter", Kind::Pager),
    (
        "androidx.fragment.app.FragmentStatePagerAdapter",
        Kind::Pager,
    ),
    ("android.support.v4.app.FragmentPagerAdapter", Kind::Pager),
    (
        "android.support.v4.app.FragmentStatePagerAdapter",
        Kind::Pager,
    ),
];
/// Code of the platform and of common libraries is not looked into.
const FOREIGN: &[&str] = &[
    "android.",
    "androidx.",
    "java.",
    "javax.",
    "kotlin.",
    "kotlinx.",
    "com.google.android.material.",
    "com.google.android.gms.",
    "com.google.firebase.",
    "okhttp3.",
    "okio.",
    "io.reactivex.",
    "retrofit2.",
    "com.bumptech.glide.",
    "com.google.gson.",
];

/// Looks up kinds of types, each once.
pub(crate) struct Kinds {
    bases: HashMap<Ty, Kind>,
    known: HashMap<Ty, Kind>,
    foreign: HashMap<Ty, bool>,
}

impl Kinds {
    pub fn new(world: &World<'_>) -> Self {
        Self {
            bases: BASES
                .iter()
                .filter_map(|(name, kind)| Some((world.find(name)?, *kind)))
                .collect(),
            known: HashMap::new(),
            foreign: HashMap::new(),
        }
    }

    pub fn of(&mut self, graph: &mut Graph<'_, '_>, ty: Ty) -> Kind {
        if let Some(kind) = self.known.get(&ty) {
            return *kind;
        }
        let above = graph.ancestors(ty);
        let kind = above
            .iter()
            .find_map(|ty| self.bases.get(ty).copied())
            .unwrap_or(Kind::Nothing);
        self.known.insert(ty, kind);
        kind
    }

    /// The type is the platform's or a library's own.
    pub fn is_foreign(&mut self, world: &World<'_>, ty: Ty) -> bool {
        *self.foreign.entry(ty).or_insert_with(|| {
            let name = world.name(ty);
            FOREIGN.iter().any(|start| name.starts_with(start))
        })
    }
}
