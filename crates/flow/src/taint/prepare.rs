//! Code items made ready for the interpreter.

use std::cell::RefCell;
use std::rc::Rc;

use consentry_dex::CodeId;

use super::machine::{Catch, Machine, Prepared};
use crate::blocks::Blocks;
use crate::world::Ty;

/// Registers times blocks of one method, visits of one block, runs of one method on the stack.
const MOST_CELLS: usize = 1 << 21;

impl Machine<'_, '_, '_> {
    pub fn prepare(&mut self, id: CodeId) -> Option<Rc<Prepared>> {
        if let Some(found) = self.prepared.get(&id) {
            return found.clone();
        }
        let made = self.read(id).map(Rc::new);
        self.prepared.insert(id, made.clone());
        made
    }

    pub(super) fn read(&mut self, id: CodeId) -> Option<Prepared> {
        let code = self.world().program.code(id)?;
        if code.units() as usize > self.query.limits.method_units {
            self.large += 1;
            return None;
        }
        let blocks = Blocks::build(&code);
        let registers = usize::from(code.registers());
        if blocks.blocks.len().saturating_mul(registers + 1) > MOST_CELLS {
            self.large += 1;
            return None;
        }
        let tries = code.tries();
        let block = |offset: u32| blocks.block_at(offset).map(|block| block as u32);
        let catches = tries
            .tries
            .iter()
            .map(|range| {
                let handler = tries.handlers.get(range.handler);
                let mut handlers: Vec<(Option<Ty>, u32)> = handler
                    .into_iter()
                    .flat_map(|handler| &handler.catches)
                    .filter_map(|(ty, offset)| {
                        Some((Some(ty.map_or(Ty::NONE, Ty::from)), block(*offset)?))
                    })
                    .collect();
                handlers.extend(
                    handler
                        .and_then(|handler| handler.catch_all)
                        .and_then(block)
                        .map(|block| (None, block)),
                );
                Catch {
                    start: range.start,
                    end: range.start.saturating_add(range.units),
                    handlers,
                }
            })
            .collect();
        Some(Prepared {
            blocks,
            catches,
            registers,
            ins: usize::from(code.ins()),
            decided: RefCell::default(),
        })
    }
}
