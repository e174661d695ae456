//! The last resort: a branch whose name says that it asks whether the user agreed, where its value cannot be derived.
//!
//! What such a branch guards is not certain to run before consent, and not certain to wait for it.

use consentry_dex::{MethodId, OpcodeClass, Reference};

use super::Before;
use crate::blocks::{Block, Blocks, Way};

/// Instructions before a branch that are looked at for a name.
const MOST_BACK: usize = 10;
/// Instructions of a method that is looked at.
const MOST_INSTRUCTIONS: usize = 4_000;

impl Before<'_, '_> {
    /// True where a place lies on one side of such a branch.
    pub(super) fn is_named(&mut self, method: MethodId, offset: i32) -> bool {
        let program = self.world.program;
        let Ok(offset) = u32::try_from(offset) else {
            return false;
        };
        let Some(code) = program.code_of(method).and_then(|code| program.code(code)) else {
            return false;
        };
        if code.units() as usize > MOST_INSTRUCTIONS {
            return false;
        }
        let blocks = Blocks::build(&code);
        let starts = |block: &Block| {
            let first = blocks.instructions.get(block.first as usize);
            first.map_or(u32::MAX, |first| first.offset)
        };
        let at = blocks
            .blocks
            .iter()
            .enumerate()
            .filter(|(_, block)| starts(block) <= offset)
            .max_by_key(|(_, block)| starts(block));
        let Some((mut at, _)) = at else { return false };
        let mut open = None;
        for _ in 0..blocks.blocks.len() {
            let Some(block) = blocks.blocks.get(at) else {
                return false;
            };
            let above = block.dominator as usize;
            if above == at {
                return false;
            }
            let Some(before) = blocks.blocks.get(above) else {
                return false;
            };
            let chosen = before.next.iter().any(|(next, way)| {
                *next as usize == at && matches!(way, Way::Taken | Way::NotTaken)
            });
            let ways = blocks.blocks.iter().flat_map(|block| &block.next);
            let only = ways.filter(|(next, _)| *next as usize == at).count() == 1;
            if chosen && only && self.asks_by_name(&blocks, before) {
                let open = open.get_or_insert_with(|| self.root(method).open.clone());
                let last = blocks
                    .instructions
                    .get((before.end as usize).saturating_sub(1));
                if last.is_some_and(|last| open.contains(&last.offset)) {
                    return true;
                }
            }
            at = above;
        }
        false
    }

    /// Whether the value that a block branches on is one of a member or key whose name says so.
    fn asks_by_name(&self, blocks: &Blocks, block: &Block) -> bool {
        let program = self.world.program;
        let list = blocks
            .instructions
            .get(block.first as usize..block.end as usize);
        let Some((last, list)) = list.and_then(|list| list.split_last()) else {
            return false;
        };
        if last.opcode.class() != OpcodeClass::If {
            return false;
        }
        let mut wanted: Vec<u16> = last.registers.iter().collect();
        let mut call = false;
        for instruction in list.iter().rev().take(MOST_BACK) {
            let first = instruction.registers.get(0);
            let writes = first.is_some_and(|first| wanted.contains(&first));
            match (instruction.opcode.class(), instruction.reference) {
                (OpcodeClass::MoveResult, _) => {
                    call = writes;
                    // What is in it before is something else.
                    wanted.retain(|register| Some(*register) != first);
                }
                (_, Reference::Method(method)) if std::mem::take(&mut call) => {
                    let name = program.text(program.method(method).name);
                    if says_agreed(&name) {
                        return true;
                    }
                    // A text that is compared is no key.
                    let compares = name.contains("equals") || name == "areEqual";
                    if !compares {
                        wanted.extend(instruction.registers.iter());
                    }
                }
                (OpcodeClass::InstanceGet | OpcodeClass::StaticGet, Reference::Field(field))
                    if writes =>
                {
                    return says_agreed(&program.text(program.field(field).name));
                }
                (OpcodeClass::ConstString, Reference::String(text))
                    if writes && says_agreed(&program.text(text)) =>
                {
                    return true;
                }
                (OpcodeClass::Move | OpcodeClass::Compute, _) if writes => {
                    wanted.extend(instruction.registers.iter());
                }
                _ => (),
            }
        }
        false
    }
}

/// True for names of members and keys that say that somebody agreed.
fn says_agreed(name: &str) -> bool {
    if name.len() > 80 || name.contains(char::is_whitespace) {
        return false;
    }
    let name = name.to_ascii_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
    let about = has(&["privacy", "policy", "protocol", "terms"]);
    let agreed =
        has(&["agree", "consent"]) || (about && has(&["accept", "confirm", "grant", "allow"]));
    agreed && !has(&["show", "url", "title", "dialog", "text", "disagree"])
}

#[cfg(test)]
mod tests {
    use super::says_agreed;

    #[test]
    fn names_that_say_so_and_others() {
        for name in [
            "isAgreePrivacy",
            "hasUserAgreed",
            "privacy_agreed",
            "userConsent",
            "acceptPolicy",
        ] {
            assert!(says_agreed(name), "{name}");
        }
        for name in [
            "isFirstRun",
            "showAgreement",
            "agreement_url",
            "privacyPolicy",
            "accept",
        ] {
            assert!(!says_agreed(name), "{name}");
        }
    }
}
