//! Instructions as text, close to smali, for people who check a finding.

use crate::ids::{MethodId, StrId};
use crate::instruction::{Instruction, Reference};
use crate::opcode::{Class, Format};
use crate::payload::Payload;
use crate::program::Program;
use crate::value::Value;
use crate::{Code, Switch};

/// Longest string printed, in characters.
const MOST_TEXT: usize = 120;
/// Most cases of a switch printed.
const MOST_CASES: usize = 8;

impl Program {
    /// The instruction at `offset` of a method with up to `around` instructions before and after it, one per line:
    /// `>` marks the instruction, then the offset in code units (hexadecimal), then smali. Empty without code.
    pub fn disassemble(&self, method: MethodId, offset: u32, around: usize) -> Vec<String> {
        let code = self.code_of(method).and_then(|code| self.code(code));
        code.map_or_else(Vec::new, |code| code.disassemble(offset, around))
    }

    /// A string as a literal: quoted, escaped, cut.
    fn quoted(&self, id: StrId) -> String {
        let text = self.text(id);
        let mut quoted = String::from("\"");
        for (index, c) in text.chars().enumerate() {
            if index == MOST_TEXT {
                quoted.push('…');
                break;
            }
            match c {
                '"' | '\\' => quoted.extend(['\\', c]),
                '\n' => quoted.push_str("\\n"),
                '\t' => quoted.push_str("\\t"),
                c if c.is_control() => quoted.push_str(&format!("\\u{:04x}", u32::from(c))),
                c => quoted.push(c),
            }
        }
        quoted.push('"');
        quoted
    }

    fn reference_text(&self, reference: Reference) -> String {
        match reference {
            Reference::None => String::new(),
            Reference::String(id) => self.quoted(id),
            Reference::Type(id) => self.descriptor(id).into_owned(),
            Reference::Field(id) => self.field_text(id),
            Reference::Method(id) => self.method_text(id),
            Reference::Proto(id) => self.proto_text(id),
            Reference::Handle(id) => self
                .handle(id)
                .map_or_else(String::new, |(_, target)| self.reference_text(target)),
            Reference::CallSite(id) => {
                let Some(site) = self.call_site(id) else {
                    return String::new();
                };
                let name = site
                    .name
                    .map_or(String::from("?"), |name| self.text(name).into_owned());
                let proto = site
                    .proto
                    .map_or_else(String::new, |proto| self.proto_text(proto));
                // For a lambda the handle among the arguments is what is going to run.
                let bodies = site.arguments.iter().filter_map(|value| match value {
                    Value::Handle(handle) => Some(self.reference_text(Reference::Handle(*handle))),
                    _ => None,
                });
                let bodies: Vec<String> = bodies.collect();
                format!("{name}{proto} [{}]", bodies.join(", "))
            }
            Reference::Damaged(index) => format!("<index {index} does not exist>"),
        }
    }
}

impl Code<'_> {
    /// Like `Program::disassemble`.
    pub fn disassemble(&self, offset: u32, around: usize) -> Vec<String> {
        let mut before = std::collections::VecDeque::new();
        let mut lines = Vec::new();
        let mut after = 0;
        for instruction in self.instructions() {
            if instruction.offset + instruction.units <= offset {
                if before.len() == around {
                    before.pop_front();
                }
                before.push_back(instruction);
                continue;
            }
            for earlier in before.drain(..) {
                lines.push(format!("  {:04x}: {}", earlier.offset, self.line(&earlier)));
            }
            if instruction.offset <= offset {
                lines.push(format!(
                    "> {:04x}: {}",
                    instruction.offset,
                    self.line(&instruction)
                ));
            } else if after == around {
                break;
            } else {
                after += 1;
                lines.push(format!(
                    "  {:04x}: {}",
                    instruction.offset,
                    self.line(&instruction)
                ));
            }
        }
        lines
    }

    /// All instructions as text.
    pub fn listing(&self) -> Vec<String> {
        self.instructions()
            .map(|i| format!("{:04x}: {}", i.offset, self.line(&i)))
            .collect()
    }

    fn register(&self, register: u16) -> String {
        let first = self.registers().saturating_sub(self.ins());
        match register.checked_sub(first) {
            Some(parameter) if parameter < self.ins() => format!("p{parameter}"),
            _ => format!("v{register}"),
        }
    }

    /// One instruction as smali writes it, without its offset.
    pub fn line(&self, instruction: &Instruction) -> String {
        if let Some(payload) = instruction.payload {
            return match payload {
                Payload::PackedSwitch => ".packed-switch".to_owned(),
                Payload::SparseSwitch => ".sparse-switch".to_owned(),
                Payload::ArrayData => ".array-data".to_owned(),
            };
        }
        let format = instruction.opcode.format();
        let mut operands: Vec<String> = Vec::new();
        let braces = matches!(
            format,
            Format::F35c | Format::F3rc | Format::F45cc | Format::F4rcc
        );
        let registers: Vec<u16> = instruction.registers.iter().collect();
        let ends = registers
            .first()
            .zip(registers.last())
            .filter(|_| instruction.registers.is_range());
        if let Some((first, last)) = ends {
            operands.push(format!(
                "{{{} .. {}}}",
                self.register(*first),
                self.register(*last)
            ));
        } else {
            let list: Vec<String> = registers
                .iter()
                .map(|register| self.register(*register))
                .collect();
            if braces {
                operands.push(format!("{{{}}}", list.join(", ")));
            } else {
                operands.extend(list);
            }
        }
        if instruction.reference != Reference::None {
            operands.push(self.program.reference_text(instruction.reference));
        }
        operands.extend(
            instruction
                .proto
                .map(|proto| self.program.proto_text(proto)),
        );
        if has_literal(format) {
            operands.push(hexadecimal(instruction.literal));
        }
        match (instruction.opcode.class(), instruction.target()) {
            (Class::Switch, Some(target)) => operands.push(self.cases(instruction, target)),
            (_, Some(target)) => operands.push(format!(":{target:04x}")),
            _ => (),
        }
        if operands.is_empty() {
            return instruction.opcode.name().to_owned();
        }
        format!("{} {}", instruction.opcode.name(), operands.join(", "))
    }

    fn cases(&self, instruction: &Instruction, target: u32) -> String {
        let Some(switch) = self.switch(instruction) else {
            return format!(":{target:04x}");
        };
        let shown = switch.cases().take(MOST_CASES).map(|(key, distance)| {
            format!(
                "{key} -> :{:04x}",
                instruction.offset.wrapping_add_signed(distance)
            )
        });
        let mut shown: Vec<String> = shown.collect();
        if Switch::len(&switch) > MOST_CASES {
            shown.push("…".to_owned());
        }
        format!(":{target:04x} ({})", shown.join(", "))
    }
}

fn has_literal(format: Format) -> bool {
    use Format::{F11n, F21h, F21s, F22b, F22s, F31i, F51l};
    matches!(format, F11n | F21s | F21h | F22b | F22s | F31i | F51l)
}

fn hexadecimal(value: i64) -> String {
    let sign = if value < 0 { "-" } else { "" };
    format!("{sign}{:#x}", value.unsigned_abs())
}
