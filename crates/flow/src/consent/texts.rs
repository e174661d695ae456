//! Texts that are built and looked at.

use super::Before;
use super::val::Val;

impl Before<'_, '_> {
    pub(super) fn each(&mut self, value: Val, of: impl Fn(&str) -> Val, null: Val) -> Val {
        let mut all = Vec::new();
        for value in self.arena.all(value) {
            all.push(match value {
                Val::Text(sym) => of(&self.arena.text(self.world.program, sym)),
                Val::Int(0) => null,
                _ => return Val::Other,
            });
        }
        if all.is_empty() || all.contains(&Val::Other) {
            return Val::Other;
        }
        self.arena.one_of(all)
    }

    pub(super) fn concat(&mut self, a: Val, b: Val) -> Val {
        let program = self.world.program;
        let (Val::Text(a), b) = (a, b) else {
            return Val::Other;
        };
        let b = match b {
            Val::Text(b) => self.arena.text(program, b).into_owned(),
            Val::Int(number) => number.to_string(),
            _ => return Val::Other,
        };
        let joined = format!("{}{b}", self.arena.text(program, a));
        self.arena.keep(program, &joined)
    }
}
