//! Switches over numbers that are known.

use consentry_dex::Instruction;

use super::machine::{Frame, Machine, Next, State};
use super::step::read;

impl Machine<'_, '_, '_> {
    /// A `switch`: cases that cannot be taken are left out. Where only a part of the program is run, the numbers that were
    /// seen (of messages, say) may not be all that come.
    pub(super) fn cases(
        &mut self,
        frame: &Frame,
        instruction: &Instruction,
        state: &State,
    ) -> Next {
        let numbers = self.counted_out(read(state, instruction.registers.get(0)));
        let Some(numbers) = numbers.filter(|_| self.relevance.all) else {
            return Next::Go;
        };
        let program = self.world().program;
        let code = program
            .code_of(frame.method)
            .and_then(|id| program.code(id));
        let Some(switch) = code.as_ref().and_then(|code| code.switch(instruction)) else {
            return Next::Go;
        };
        let cases: Vec<(i32, i32)> = switch.cases().collect();
        let target = |number: i64| {
            let case = cases.iter().find(|(key, _)| i64::from(*key) == number);
            let own =
                case.and_then(|(_, distance)| instruction.offset.checked_add_signed(*distance));
            let offset = own.unwrap_or(instruction.offset + instruction.units);
            frame
                .prepared
                .blocks
                .block_at(offset)
                .map(|block| block as u32)
        };
        match numbers.into_iter().map(target).collect() {
            Some(blocks) => Next::To(blocks),
            None => Next::Go,
        }
    }
}
