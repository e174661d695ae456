//! Where the prompt is shown: on the first start, a branch of which one side shows it goes there, whatever it asks.

use foldhash::{HashMap, HashSet};

use consentry_dex::{MethodId, OpcodeClass};

use super::Before;
use super::controls::Registered;
use crate::blocks::Blocks;
use crate::query::Says;

/// Calls of calls that are looked at.
const MOST_DEPTH: usize = 4;
const MOST_PLACES: usize = 400;

/// Places that show a prompt, by method.
pub(crate) type Shown = HashMap<MethodId, Vec<u32>>;

impl Before<'_, '_> {
    /// Finds where the prompts are shown that have a control that agrees.
    pub(super) fn find_shown(&mut self, all: &[Registered]) {
        let program = self.world.program;
        let agrees = |one: &&Registered| matches!(one.says, Some(Says::Agree | Says::GoOn));
        let groups: HashSet<&String> = all.iter().filter(agrees).map(|one| &one.group).collect();
        let mut places: Vec<(MethodId, u32)> = all
            .iter()
            .filter(|one| groups.contains(&one.group))
            .map(|one| (one.method, one.offset))
            .collect();
        let mut shown = Shown::default();
        for _ in 0..MOST_DEPTH {
            let mut next = Vec::new();
            for (method, offset) in std::mem::take(&mut places) {
                let list = shown.entry(method).or_default();
                let fresh = list.is_empty();
                if !list.contains(&offset) {
                    list.push(offset);
                }
                if fresh {
                    next.push(method);
                }
            }
            for method in next {
                let callers = self.world.references_to(method).into_iter();
                let mut sites: Vec<_> = callers
                    .flat_map(|one| program.callers(one).to_vec())
                    .collect();
                let class = program.method(method).class;
                let made = program.type_uses(class).iter().filter(|site| {
                    matches!(
                        site.opcode().class(),
                        OpcodeClass::NewInstance | OpcodeClass::ConstClass
                    )
                });
                sites.extend(made);
                for site in sites.into_iter().take(MOST_PLACES) {
                    let code = program.code(site.code());
                    let caller = code.and_then(|code| code.methods().next());
                    // What an agreement runs shows nothing new.
                    let caller =
                        caller.filter(|caller| *caller != method && !self.is_full(*caller));
                    places.extend(caller.map(|caller| (caller, site.offset())));
                }
            }
            if shown.len() > MOST_PLACES {
                break;
            }
        }
        self.shown = shown;
    }

    /// The blocks of a method that show a prompt.
    pub(super) fn showing(&self, method: MethodId, blocks: &Blocks) -> Vec<bool> {
        let places = self.shown.get(&method).map_or(&[][..], |places| places);
        let has = |range: std::ops::Range<usize>| {
            let list = blocks.instructions.get(range).unwrap_or(&[]);
            list.iter().any(|one| places.contains(&one.offset))
        };
        let blocks = blocks.blocks.iter();
        blocks
            .map(|block| !places.is_empty() && has(block.first as usize..block.end as usize))
            .collect()
    }
}
