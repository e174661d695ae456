//! What a field holds: read from all that writes it.

use std::rc::Rc;

use consentry_dex::{FieldId, MethodId, OpcodeClass, Value};

use super::{Guards, MOST_CALLERS, MOST_DEPTH, MOST_WRITERS};
use crate::state::{Held, Put, Start};

impl Guards<'_, '_> {
    fn puts(&mut self, method: MethodId) -> Rc<[Put]> {
        let key = (method, self.depth);
        if let Some(puts) = self.puts.get(&key) {
            return puts.clone();
        }
        let look = self.look(method, 0);
        let puts: Rc<[Put]> = look.map(|look| look.puts).unwrap_or_default().into();
        self.puts.insert(key, puts.clone());
        puts
    }

    pub(super) fn field(&mut self, field: FieldId) -> Option<Start> {
        let key = (field, self.depth);
        if let Some(start) = self.fields.get(&key) {
            return *start;
        }
        self.fields.insert(key, None);
        let start = self.read_writers(field);
        self.fields.insert(key, start);
        start
    }

    fn read_writers(&mut self, field: FieldId) -> Option<Start> {
        let program = self.world.program;
        let def = program.field_definition(field)?;
        if self.written.contains(&field) || self.depth >= MOST_DEPTH {
            return None;
        }
        let puts = program.field_uses(field).iter().filter(|site| {
            let class = site.opcode().class();
            matches!(class, OpcodeClass::StaticPut | OpcodeClass::InstancePut)
        });
        let mut codes: Vec<_> = puts.map(|site| site.code()).collect();
        codes.sort_unstable();
        codes.dedup();
        if codes.len() > MOST_WRITERS {
            return None;
        }
        // What makers of the object decide is not kept from one start to the next: `Some(None)`.
        let mut made: Option<Option<i32>> = None;
        let mut later: Vec<(MethodId, u32, Option<i32>)> = Vec::new();
        for code in codes {
            let methods = program
                .code(code)
                .into_iter()
                .flat_map(|code| code.methods());
            for method in methods.take(1) {
                let initial = program.string(program.method(method).name).first() == Some(&b'<');
                self.depth += 1;
                let all = self.puts(method);
                let puts: Vec<Put> = all
                    .iter()
                    .filter(|put| put.field == field)
                    .copied()
                    .collect();
                let stored = puts.iter().any(|put| self.start(put.value).is_some());
                self.depth -= 1;
                if stored {
                    return Some(Start::Unknown);
                }
                for put in puts {
                    match put.value {
                        Held::Const(_) if put.guarded => return Some(Start::Unknown),
                        Held::Param(index) if self.is_given(method, index) => {
                            return Some(Start::Unknown);
                        }
                        Held::Const(value) if initial => made = Some(Some(value)),
                        _ if initial => made = Some(None),
                        Held::Const(value) => later.push((method, put.offset, Some(value))),
                        _ => later.push((method, put.offset, None)),
                    }
                }
            }
        }
        if later.is_empty() {
            return None;
        }
        let encoded = || {
            let values = program.static_values(def.class).values;
            match values.into_iter().find(|(other, _)| *other == field) {
                Some((_, Value::Boolean(value))) => i32::from(value),
                Some((_, Value::Int(value))) => value,
                _ => 0,
            }
        };
        let first = match made {
            Some(made) => made?,
            None => encoded(),
        };
        later.retain(|(_, _, value)| *value != Some(first));
        if later.is_empty() {
            return None;
        }
        let writes: Vec<(MethodId, u32)> = later.into_iter().map(|(m, at, _)| (m, at)).collect();
        self.writes.entry(field).or_insert_with(|| writes.into());
        Some(Start::At(first))
    }

    /// True where a caller gives stored state as a parameter (the receiver counted).
    fn is_given(&mut self, method: MethodId, param: u16) -> bool {
        let program = self.world.program;
        if self.depth >= MOST_DEPTH {
            return false;
        }
        let sites = program.callers(method).iter();
        let mut codes: Vec<_> = sites.map(|site| site.code()).collect();
        codes.dedup();
        for code in codes.into_iter().take(MOST_CALLERS) {
            let caller = program.code(code).and_then(|code| code.methods().next());
            let Some(caller) = caller.filter(|caller| self.may_ask(*caller)) else {
                continue;
            };
            self.depth += 1;
            self.watched = Some((method, param));
            let look = self.look(caller, 0);
            let given = look.map(|look| look.given).unwrap_or_default();
            let stored = given.into_iter().any(|held| self.start(held).is_some());
            self.depth -= 1;
            if stored {
                return true;
            }
        }
        false
    }
}
