//! Which members are the program, and which are code that may be loaded later.

use std::thread;

use serde::Serialize;

use crate::archive::{Archive, Entry};
use crate::note::ArchiveError;

/// Code outside `classes*.dex`: not part of the program that the platform loads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DynamicCode {
    /// The member.
    pub member: String,
    /// `dex`, or `archive` for a JAR, APK or ZIP that holds dex files.
    pub kind: &'static str,
    /// DEX members inside; empty for a plain dex file.
    pub inside: Vec<String>,
}

/// The members that the platform loads, inflated, and those that failed.
#[derive(Debug, Default)]
pub struct DexMembers {
    /// Name and bytes, in the order in which the platform loads them.
    pub read: Vec<(String, Vec<u8>)>,
    /// Name and reason.
    pub failed: Vec<(String, ArchiveError)>,
}

/// True for `classes.dex`, `classes2.dex`... at the root, and `<module>/dex/classes*.dex` of a bundle.
#[must_use]
pub fn is_program_dex(name: &str) -> bool {
    number(name).is_some()
}

/// The place of a program dex in the order of loading.
fn number(name: &str) -> Option<u32> {
    let file = match name.split_once('/') {
        None => name,
        Some((_, rest)) => rest.strip_prefix("dex/")?,
    };
    let digits = file.strip_prefix("classes")?.strip_suffix(".dex")?;
    if digits.is_empty() {
        return Some(1);
    }
    digits.parse().ok()
}

impl Archive {
    /// Inflates all program members on two threads.
    #[must_use]
    pub fn dex_members(&self) -> DexMembers {
        let mut entries: Vec<&Entry> = self
            .entries()
            .iter()
            .filter(|entry| is_program_dex(&entry.name))
            .collect();
        entries.sort_by_key(|entry| {
            (
                entry.name.split_once('/').map(|(module, _)| module),
                number(&entry.name),
            )
        });
        // Largest first, dealt to the thread with less to do.
        let mut order: Vec<usize> = (0..entries.len()).collect();
        order.sort_by_key(|&at| entries.get(at).map(|entry| std::cmp::Reverse(entry.packed)));
        let mut shares: [(u64, Vec<usize>); 2] = Default::default();
        for at in order {
            let Some(share) = shares.iter_mut().min_by_key(|share| share.0) else {
                break;
            };
            share.0 = share
                .0
                .saturating_add(entries.get(at).map_or(0, |entry| entry.packed));
            share.1.push(at);
        }
        let [(_, mine), (_, other)] = shares;
        let read = |share: Vec<usize>| -> Vec<_> {
            let inflate = |at: usize| {
                entries
                    .get(at)
                    .map(|entry| (at, self.read_entry(entry, u64::MAX)))
            };
            share.into_iter().filter_map(inflate).collect()
        };
        let mut all = thread::scope(|scope| {
            let worker = scope.spawn(|| read(other));
            let mut all = read(mine);
            all.extend(worker.join().unwrap_or_default());
            all
        });
        all.sort_by_key(|(at, _)| *at);
        let mut members = DexMembers::default();
        for (at, result) in all {
            let name = entries
                .get(at)
                .map(|entry| entry.name.clone())
                .unwrap_or_default();
            match result {
                Ok(bytes) => members.read.push((name, bytes)),
                Err(error) => members.failed.push((name, error)),
            }
        }
        members
    }

    /// Finds dex files and archives of dex files in other places, e.g. `assets/plugin.jar`.
    #[must_use]
    pub fn dynamic_code(&self) -> Vec<DynamicCode> {
        let plain = |entry: &&Entry| !is_program_dex(&entry.name);
        self.entries()
            .iter()
            .filter(plain)
            .filter_map(|entry| self.dynamic_member(entry))
            .collect()
    }

    fn dynamic_member(&self, entry: &Entry) -> Option<DynamicCode> {
        let extension = entry
            .name
            .rsplit_once('.')
            .map(|(_, extension)| extension.to_ascii_lowercase())?;
        match extension.as_str() {
            "dex" => Some(DynamicCode {
                member: entry.name.clone(),
                kind: "dex",
                inside: Vec::new(),
            }),
            "jar" | "apk" | "zip" => {
                let inner = self.nested(&entry.name).ok()?;
                let names = inner.entries().iter().map(|inner| inner.name.clone());
                let inside: Vec<String> = names
                    .filter(|name| name.ends_with(".dex"))
                    .take(100)
                    .collect();
                (!inside.is_empty()).then(|| DynamicCode {
                    member: entry.name.clone(),
                    kind: "archive",
                    inside,
                })
            }
            _ => None,
        }
    }
}
