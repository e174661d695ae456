//! What a handler is told of the control that was used.

use consentry_dex::{FieldId, MethodId};

use super::Before;
use super::val::Val;

impl Before<'_, '_> {
    /// What is assumed of a parameter by itself.
    pub(super) fn pressed_param(&self, method: MethodId, index: u16) -> Option<Val> {
        let own = self.by_method.get(&method);
        let Some(at) = own.copied() else {
            return self.off_pressed_param(method, index);
        };
        let handler = self.handlers.get(at as usize)?;
        handler.pressed.contains(&index).then_some(Val::Pressed(at))
    }

    pub(super) fn switched(&self, method: MethodId, field: FieldId) -> Option<u32> {
        let Some(at) = self.by_method.get(&method).copied() else {
            return self.off_pressed(method, Some(field));
        };
        let handler = self.handlers.get(at as usize)?;
        (handler.switch == Some(field)).then_some(at)
    }

    /// The number that a handler is given is that of an entry: also nought.
    pub(super) fn is_choice(&self, handler: u32) -> bool {
        let handler = self.handlers.get(handler as usize);
        handler.is_some_and(|handler| handler.control.choice)
    }

    pub(super) fn agrees(&self, at: u32, key: i32) -> bool {
        let handler = self.handlers.get(at as usize);
        handler.is_some_and(|handler| handler.keys.contains(&key)) || self.is_off_key(at, key)
    }
}
