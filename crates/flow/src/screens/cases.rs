//! Which part of a handler runs for which control: `switch (view.getId())`, `if (id == R.id.x)`, `"key".equals(key)`.

use foldhash::{HashMap, HashMapExt};

use consentry_dex::{MethodId, OpcodeClass};

use super::facts::Control;
use crate::blocks::{Blocks, Way};
use crate::eval::Evaluator;
use crate::values::Value;

/// The parts of one method.
pub(crate) struct Cases {
    blocks: Blocks,
    cases: Vec<(Control, u32)>,
}

/// Ids of the app's own package begin here.
pub(crate) const FIRST_ID: i64 = 0x7f01_0000;
/// Code units of a handler that is looked at.
const MOST_UNITS: u32 = 20_000;
/// Cases of one method.
const MOST_CASES: usize = 400;

impl Cases {
    /// Finds the cases of a method; `None` where there are none.
    pub fn find(eval: &mut Evaluator<'_, '_>, method: MethodId) -> Option<Self> {
        let program = eval.world.program;
        let row = program.method(method);
        let buttons = program.proto_text(row.proto) == "(Landroid/content/DialogInterface;I)V";
        let told = |number: i64| number >= FIRST_ID || (buttons && (-3..0).contains(&number));
        let code = program.code(program.code_of(method)?)?;
        if code.units() > MOST_UNITS {
            return None;
        }
        let blocks = Blocks::build(&code);
        let mut cases: Vec<(Control, u32)> = Vec::new();
        let mut numbers: HashMap<u16, i64> = HashMap::new();
        let mut texts: HashMap<u16, String> = HashMap::new();
        let mut compared: Option<String> = None;
        for (index, block) in blocks.blocks.iter().enumerate() {
            let list = blocks
                .instructions
                .get(block.first as usize..block.end as usize)
                .unwrap_or(&[]);
            for instruction in list {
                let first = instruction.registers.get(0);
                match instruction.opcode.class() {
                    OpcodeClass::ConstNumber => {
                        first.and_then(|first| numbers.insert(first, instruction.literal));
                    }
                    OpcodeClass::ConstString => {
                        if let (Some(first), Some(string)) = (first, instruction.string()) {
                            texts.insert(first, program.text(string).into_owned());
                        }
                    }
                    OpcodeClass::StaticGet => {
                        // The fields of `R` in a library are not written into the code as numbers.
                        let field = instruction.field().map(Value::Static);
                        if let (Some(first), Some(Value::Int(number))) =
                            (first, field.map(|field| eval.force(field)))
                        {
                            numbers.insert(first, number.into());
                        }
                    }
                    OpcodeClass::MoveResult => {
                        first.and_then(|first| numbers.remove(&first));
                    }
                    OpcodeClass::Switch => {
                        for (key, distance) in code
                            .switch(instruction)
                            .into_iter()
                            .flat_map(|switch| switch.cases())
                        {
                            let target = instruction.offset.checked_add_signed(distance);
                            let block = target.and_then(|target| blocks.block_at(target));
                            if let Some(block) = block
                                && told(key.into())
                            {
                                cases.push((by_number(key.into()), block as u32));
                            }
                        }
                    }
                    OpcodeClass::If => {
                        let op = instruction.opcode.0;
                        let operand = |at: usize| {
                            let register = instruction.registers.get(at)?;
                            numbers.get(&register).copied().filter(|n| told(*n))
                        };
                        // 0x32 if-eq, 0x33 if-ne, 0x38 if-eqz, 0x39 if-nez
                        let found = match op {
                            0x32 | 0x33 => operand(0)
                                .or_else(|| operand(1))
                                .map(|id| (by_number(id), op == 0x32)),
                            0x38 | 0x39 => compared.take().map(|text| (by_key(text), op == 0x39)),
                            _ => None,
                        };
                        if let Some((control, taken)) = found {
                            let way = if taken { Way::Taken } else { Way::NotTaken };
                            let next = block.next.iter().find(|(_, other)| *other == way);
                            cases.extend(next.map(|(next, _)| (control, *next)));
                        }
                    }
                    _ if instruction.opcode.is_invoke() => {
                        compared = instruction
                            .callee()
                            .filter(|callee| {
                                let name = program.text(program.method(*callee).name);
                                name == "equals" || name == "areEqual"
                            })
                            .and_then(|_| {
                                instruction
                                    .registers
                                    .iter()
                                    .find_map(|register| texts.get(&register).cloned())
                            });
                    }
                    _ => {
                        if let Some(first) = first {
                            numbers.remove(&first);
                            texts.remove(&first);
                        }
                    }
                }
            }
            if cases.len() > MOST_CASES || index > MOST_UNITS as usize {
                break;
            }
        }
        (!cases.is_empty()).then_some(Self { blocks, cases })
    }

    /// The controls for which an offset runs; none where it runs for all.
    pub fn at(&self, offset: u32) -> Vec<Control> {
        let Some(block) = self.blocks.block_at(offset) else {
            return Vec::new();
        };
        let mut found: Vec<Control> = Vec::new();
        for (control, head) in &self.cases {
            if self.blocks.dominates(*head, block as u32) && !found.contains(control) {
                found.push(control.clone());
            }
        }
        found
    }

    /// All controls that are told apart.
    pub fn controls(&self) -> impl Iterator<Item = &Control> {
        self.cases.iter().map(|(control, _)| control)
    }
}

/// A view or menu item by its id, a button of a dialog by its number (`DialogInterface.BUTTON_POSITIVE` = -1...).
fn by_number(number: i64) -> Control {
    match number {
        -3..0 => Control {
            kind: "button",
            role: match number {
                -1 => "positive",
                -2 => "negative",
                _ => "neutral",
            },
            ..Control::default()
        },
        _ => Control {
            kind: "view",
            id: u32::try_from(number).unwrap_or(0),
            ..Control::default()
        },
    }
}

fn by_key(text: String) -> Control {
    Control {
        kind: "key",
        text,
        ..Control::default()
    }
}
