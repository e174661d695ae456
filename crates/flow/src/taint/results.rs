//! Results of screens: each is handed back with the number under which its screen was asked for.

use consentry_dex::MethodId;

use super::atoms::{Atom, Val};
use super::library::Call;
use super::machine::Machine;
use super::objects::{Family, Key, Name};
use super::store::Store;
use crate::world::Ty;

/// Requests of one screen that are told apart.
const MOST: usize = 6;
/// Above every type.
const TYPES: i64 = 1 << 32;

impl Machine<'_, '_, '_> {
    /// A screen is asked for a result, under a number.
    pub(super) fn ask(&mut self, call: &mut Call, intent: Val, code: Val) {
        let [class, codes] = ["class", "codes"].map(|part| Key::Part(self.rules.parts.of(part)));
        let screen = self.objects.ty(self.component);
        let inbox = self.mail(screen);
        self.put(&mut call.store, inbox, codes, code, false);
        let mut asked = Val::NONE;
        for object in self.values.objects(intent) {
            let own = self.peek(&call.store, object, class);
            let own = if own == Val::NONE { Val::TOP } else { own };
            asked = self.values.join(asked, own);
        }
        for number in self.values.numbers(code).unwrap_or_default() {
            self.put(&mut call.store, inbox, Key::At(number as i32), asked, false);
        }
    }

    /// What one screen answers another one.
    fn answers(&mut self, asked: Ty, by: Ty) -> u32 {
        let number = -TYPES * (i64::from(asked.0) + 1) - i64::from(by.0);
        self.objects
            .of(Name::Known(Family::Mail, number), Ty::NONE, true, false)
    }

    pub(super) fn answer(&mut self, call: &mut Call, asked: Ty, by: Ty, intent: Val) {
        let inbox = self.answers(asked, by);
        self.put(&mut call.store, inbox, Key::Data, intent, false);
        let code = Key::Part(self.rules.parts.of("code"));
        let given = call.arg(0);
        self.put(&mut call.store, inbox, code, given, false);
    }

    /// The arguments with which results come: one list for each number that is known.
    pub(super) fn result_calls(
        &mut self,
        object: u32,
        method: MethodId,
        store: &Store,
    ) -> Vec<Vec<Val>> {
        let handed = self.handed(object, method, store);
        let program = self.world().program;
        let row = program.method(method);
        let plain = program
            .proto_text(row.proto)
            .starts_with("(IILandroid/content/Intent;");
        if !plain || &*program.text(row.name) != "onActivityResult" {
            return vec![handed];
        }
        let inbox = self.mail(self.objects.ty(object));
        let codes = Key::Part(self.rules.parts.of("codes"));
        let codes = self.peek(store, inbox, codes);
        let Some(numbers) = self.values.numbers(codes).filter(|all| all.len() <= MOST) else {
            return vec![handed];
        };
        let screen = self.objects.ty(object);
        let mut list = Vec::new();
        for number in numbers {
            let asked = self.peek(store, inbox, Key::At(number as i32));
            let classes: Option<Vec<Ty>> = self
                .values
                .atoms(asked)
                .iter()
                .map(|atom| match atom {
                    Atom::Class(ty) if self.world().is_defined(Ty(*ty)) => Some(Ty(*ty)),
                    _ => None,
                })
                .collect();
            let mut own = handed.clone();
            let (mut intents, mut code) = (Val::NULL, Val::NULL);
            for by in classes.iter().flatten() {
                let inbox = self.answers(screen, *by);
                let key = Key::Part(self.rules.parts.of("code"));
                let (given, said) = (
                    self.peek(store, inbox, Key::Data),
                    self.peek(store, inbox, key),
                );
                intents = self.values.join(intents, given);
                code = self.values.join(code, said);
            }
            if classes.is_some() {
                for (slot, value) in own.iter_mut().skip(1).zip([code, intents]) {
                    *slot = value;
                }
            }
            if let Some(slot) = own.first_mut() {
                *slot = self.values.one(Atom::Int(number));
            }
            list.push(own);
        }
        list
    }
}
