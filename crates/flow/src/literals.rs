//! Resource ids that the code names as numbers.

use consentry_dex::{CodeId, MethodId, OpcodeClass, Program};

use crate::bits::Bits;

/// Ids of the app's own package begin so.
const FIRST: i64 = 0x7f01_0000;
const LAST: i64 = 0x7fff_ffff;
const MOST_IDS: usize = 1 << 20;

/// What was found.
#[derive(Default)]
pub(crate) struct Literals {
    /// Sorted.
    pub resources: Vec<u32>,
    /// Method, offset and id for the ids that were asked for.
    pub places: Vec<(MethodId, u32, u32)>,
}

/// Looks at every instruction once. `wanted` are the ids whose places are told.
pub(crate) fn find(program: &Program, wanted: &[u32]) -> Literals {
    let mut seen = Bits::new((LAST - FIRST + 1) as usize);
    let mut found = Literals::default();
    for id in (0..program.code_count() as u32).map(CodeId) {
        let Some(code) = program.code(id) else {
            continue;
        };
        for instruction in code.instructions() {
            if instruction.opcode.class() != OpcodeClass::ConstNumber
                || !(FIRST..=LAST).contains(&instruction.literal)
            {
                continue;
            }
            if seen.add((instruction.literal - FIRST) as usize) && found.resources.len() < MOST_IDS
            {
                found.resources.push(instruction.literal as u32);
            }
            if wanted.contains(&(instruction.literal as u32)) {
                let places = code
                    .methods()
                    .map(|method| (method, instruction.offset, instruction.literal as u32));
                found.places.extend(places);
            }
        }
    }
    found.resources.sort_unstable();
    found
}
