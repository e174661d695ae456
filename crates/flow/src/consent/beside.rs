//! Controls that only go on (确定, "Continue") beside others that say better what is agreed to.

use std::collections::BTreeSet;

use consentry_dex::{OpcodeClass, TypeId};

use super::Before;
use super::controls::Registered;
use crate::query::Says;

impl Before<'_, '_> {
    /// A control that only goes on agrees where nothing beside it says so better.
    pub(super) fn leave_to_better(&self, found: &mut [Registered]) {
        keep_best(found);
        self.leave_to_boxes(found);
    }

    /// Where a screen has a box to agree with, a control that only goes on agrees by asking it and not by itself.
    fn leave_to_boxes(&self, found: &mut [Registered]) {
        let goes_on = |one: &&Registered| one.says == Some(Says::GoOn);
        let groups: BTreeSet<String> = found
            .iter()
            .filter(goes_on)
            .map(|one| one.group.clone())
            .collect();
        let boxed: BTreeSet<&String> = groups.iter().filter(|group| self.has_box(group)).collect();
        for one in found.iter_mut() {
            if one.says == Some(Says::GoOn) && boxed.contains(&one.group) {
                one.says = None;
            }
        }
    }

    /// True where a class looks for a box that agrees.
    fn has_box(&self, class: &str) -> bool {
        let program = self.world.program;
        let Some(ty) = self.world.find(class) else {
            return false;
        };
        program.methods_of(TypeId(ty.0)).any(|method| {
            let code = program.code_of(method).and_then(|code| program.code(code));
            let mut all = code.into_iter().flat_map(|code| code.instructions());
            all.any(|one| {
                one.opcode.class() == OpcodeClass::ConstNumber
                    && u32::try_from(one.literal).is_ok_and(|id| self.labels.is_box(id))
            })
        })
    }
}

/// Another control of the same screen names the agreement.
fn keep_best(found: &mut [Registered]) {
    let agree: BTreeSet<String> = found
        .iter()
        .filter(|one| one.says == Some(Says::Agree))
        .map(|one| one.group.clone())
        .collect();
    for one in found.iter_mut() {
        if one.says == Some(Says::GoOn) && agree.contains(&one.group) {
            one.says = None;
        }
    }
}
