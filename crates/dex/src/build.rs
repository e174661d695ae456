//! Members are parsed in parallel, each container by one thread; then they are linked in order.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::csr::Csr;
use crate::define::Definitions;
use crate::hash::Keys;
use crate::hierarchy::{Hierarchy, break_cycles};
use crate::ids::MemberId;
use crate::limits::Limits;
use crate::member::{Raw, parse_container, unreadable};
use crate::program::{Data, Input, Member, Program};
use crate::report::{Issues, MemberReport, Status};
use crate::tables::Tables;
use crate::xref::{CodeRow, Counter};

/// Most threads used; the large members bound the gain.
const MOST_THREADS: usize = 8;

impl Program {
    /// Parses and links `inputs`, given in the order of the class path (`classes.dex`, `classes2.dex`, ...). Never
    /// fails: what could not be read is said in `members()`.
    pub fn build(inputs: Vec<Input>, limits: &Limits) -> Self {
        let limits = &limits.clamped();
        let keys = Keys::random();
        let mut total = 0u64;
        let fits: Vec<bool> = inputs
            .iter()
            .enumerate()
            .map(|(index, input)| {
                let size = (*input.data).as_ref().len() as u64;
                let fits = index < limits.members
                    && total.saturating_add(size) <= limits.total_bytes
                    && u32::try_from(size).is_ok();
                total += if fits { size } else { 0 };
                fits
            })
            .collect();
        let parsed = parse_all(&inputs, &fits, limits, &keys);
        let mut raws: Vec<(usize, Raw)> = Vec::new();
        for (container, list) in parsed.into_iter().enumerate() {
            raws.extend(list.into_iter().map(|raw| (container, raw)));
        }
        cut_totals(&mut raws, limits);
        link(
            inputs.into_iter().map(|input| input.data).collect(),
            raws,
            limits,
            keys,
        )
    }
}

/// The logical files of each input, in order, whatever thread read them.
fn parse_all(inputs: &[Input], fits: &[bool], limits: &Limits, keys: &Keys) -> Vec<Vec<Raw>> {
    let results: Vec<Mutex<Option<Vec<Raw>>>> = inputs.iter().map(|_| Mutex::new(None)).collect();
    // The largest first, so that the threads end at about the same time.
    let mut order: Vec<usize> = (0..inputs.len()).collect();
    let size = |index: &usize| {
        inputs
            .get(*index)
            .map_or(0, |input| (*input.data).as_ref().len())
    };
    order.sort_by_key(|index| std::cmp::Reverse(size(index)));
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(index) = order.get(next.fetch_add(1, Ordering::Relaxed)) {
            let Some((input, slot)) = inputs.get(*index).zip(results.get(*index)) else {
                continue;
            };
            let list = if fits.get(*index) == Some(&true) {
                parse_container(&input.name, (*input.data).as_ref(), limits, keys)
            } else {
                let size = (*input.data).as_ref().len();
                let why = |issues: &mut Issues| {
                    issues.cut("input", || {
                        format!("{size} bytes not read: too many members or bytes")
                    });
                };
                vec![unreadable(input.name.clone(), limits, why)]
            };
            if let Ok(mut slot) = slot.lock() {
                *slot = Some(list);
            }
        }
    };
    let threads = thread::available_parallelism()
        .map_or(1, usize::from)
        .min(inputs.len())
        .min(MOST_THREADS);
    thread::scope(|scope| {
        // Where no thread may be started, this one does all.
        let spawn = |_| thread::Builder::new().spawn_scoped(scope, work).ok();
        let others: Vec<_> = (1..threads).filter_map(spawn).collect();
        work();
        for other in others {
            // What a thread did not deliver is reported as not parsed.
            let _ = other.join();
        }
    });
    let lost = |input: &Input| {
        vec![unreadable(input.name.clone(), limits, |issues| {
            issues.damage("input", || "not parsed".to_owned())
        })]
    };
    let taken = results
        .into_iter()
        .map(|slot| slot.into_inner().ok().flatten());
    taken
        .zip(inputs)
        .map(|(list, input)| list.unwrap_or_else(|| lost(input)))
        .collect()
}

/// Applies the limits on all members together, in order, so that the result does not depend on threads.
fn cut_totals(raws: &mut [(usize, Raw)], limits: &Limits) {
    let (mut classes, mut methods, mut units) = (limits.classes, limits.methods, limits.code_units);
    let (mut strings, mut refs) = (limits.string_bytes, limits.references);
    for (index, (_, raw)) in raws.iter_mut().enumerate() {
        if index >= limits.members {
            let name = std::mem::take(&mut raw.name);
            *raw = unreadable(name, limits, |issues| {
                issues.cut("input", || "too many members".to_owned())
            });
            continue;
        }
        if raw.classes.len() > classes || raw.methods.len() > methods {
            let count = raw.classes.len();
            raw.issues.cut("class_defs", || {
                format!("{count} classes not read: too many in all")
            });
            (raw.classes, raw.methods, raw.codes, raw.refs) = Default::default();
        }
        classes -= raw.classes.len();
        methods -= raw.methods.len();
        let mut kept = 0u64;
        for string in &mut raw.strings {
            if kept + u64::from(string.length) > strings {
                string.offset = crate::ids::NONE;
                raw.issues.cut("strings", || {
                    "a string not read: too many bytes of strings in all".to_owned()
                });
            } else {
                kept += u64::from(string.length);
            }
        }
        strings -= kept;
        if raw.counts.code_units > units || raw.refs.len() as u64 > refs {
            let count = raw.codes.len();
            raw.issues.cut("code", || {
                format!("{count} code items not read: too much code in all")
            });
            raw.codes
                .iter_mut()
                .for_each(|code| (code.units, code.count, code.refs) = (0, 0, 0));
            raw.refs = Vec::new();
            (
                raw.counts.instructions,
                raw.counts.code_units,
                raw.counts.references,
            ) = (0, 0, 0);
        }
        units -= raw.counts.code_units;
        refs -= raw.refs.len() as u64;
    }
}

fn link(containers: Vec<Data>, raws: Vec<(usize, Raw)>, limits: &Limits, keys: Keys) -> Program {
    let datas: Vec<&[u8]> = containers.iter().map(|data| (**data).as_ref()).collect();
    let total = datas.iter().map(|data| data.len()).sum();
    let (homes, mut raws): (Vec<usize>, Vec<Raw>) = raws.into_iter().unzip();
    let mut tables = Tables::new(keys, &raws, total);
    let mut defs = Definitions {
        interfaces_left: total,
        ..Definitions::default()
    };
    let mut members = Vec::with_capacity(raws.len());
    let mut codes = Vec::with_capacity(raws.iter().map(|raw| raw.codes.len()).sum());
    let (mut handles, mut sites) = (0u32, 0u32);
    for (index, (raw, home)) in raws.iter_mut().zip(homes).enumerate() {
        let maps = tables.add(raw, home, &datas);
        let data = datas.get(home).copied().unwrap_or(&[]);
        defs.add(raw, MemberId(index as u32), data, &maps, &tables);
        let first = codes.len();
        codes.extend(
            raw.codes
                .iter()
                .map(|item| CodeRow::new(index as u32, *item)),
        );
        let refs = std::mem::take(&mut raw.refs);
        let member = Member {
            container: home,
            maps,
            refs,
            codes: first..codes.len(),
            handles,
            sites,
            header: raw.header.clone(),
        };
        handles += raw.header.handles.count as u32;
        sites += raw.header.call_sites.count as u32;
        (raw.codes, raw.methods, raw.fields, raw.data) = Default::default();
        members.push(member);
    }
    defs.choose(&tables);
    let mut counter = Counter::new(&tables);
    for (member, raw) in members.iter_mut().zip(&mut raws) {
        let handles = (member.handles, member.header.handles.count as u32);
        let sites = (member.sites, member.header.call_sites.count as u32);
        let bad = counter.translate(&mut member.refs, &member.maps, handles, sites);
        if bad > 0 {
            raw.issues.damage("code", || {
                format!("{bad} instructions refer to indices that do not exist")
            });
        }
    }
    let rows = |member: &Member| codes.get(member.codes.clone()).unwrap_or(&[]);
    let xrefs = counter.finish(
        members
            .iter()
            .map(|member| (rows(member), &member.refs[..])),
    );
    for broken in break_cycles(&mut defs, limits.hierarchy_depth) {
        let class = defs.classes.get(broken.class.index());
        if let Some(raw) = class.and_then(|class| raws.get_mut(class.member.index())) {
            let (class, target) = (broken.class.0, broken.target.0);
            let what = if broken.cycle {
                "closes a cycle"
            } else {
                "is too deep"
            };
            raw.issues.damage("hierarchy", || {
                format!("class {class}: edge to type {target} {what}; taken out")
            });
        }
    }
    let hierarchy = Hierarchy::build(&defs, tables.types.len());
    let types = tables.types.len();
    let methods_of_type = Csr::build(types, |put| {
        tables
            .methods
            .iter()
            .enumerate()
            .for_each(|(id, method)| put(method.class.0, id as u32));
    });
    let fields_of_type = Csr::build(types, |put| {
        tables
            .fields
            .iter()
            .enumerate()
            .for_each(|(id, field)| put(field.class.0, id as u32));
    });
    let code_methods = Csr::build(codes.len(), |put| {
        let chosen = defs.of_method.iter().enumerate();
        for (method, def) in
            chosen.filter_map(|(id, def)| Some((id, defs.method_defs.get(*def as usize)?)))
        {
            put(def.code, method as u32);
        }
    });
    let reports = raws.into_iter().map(report).collect();
    drop(datas);
    Program {
        containers,
        members,
        reports,
        tables,
        defs,
        codes,
        hierarchy,
        xrefs,
        methods_of_type,
        fields_of_type,
        code_methods,
        limits: limits.clone(),
    }
}

fn report(raw: Raw) -> MemberReport {
    MemberReport {
        name: raw.name,
        version: raw.header.version,
        status: if raw.readable {
            raw.issues.worst
        } else {
            Status::Unreadable
        },
        issues: raw.issues.list,
        issue_count: raw.issues.count,
        counts: raw.counts,
    }
}
