//! Controls that code makes: views with a text and a number given by the caller, and lists of choices.

use consentry_dex::MethodId;
use foldhash::HashMap;

use super::Before;
use super::controls::{Listener, Look, Registered};
use super::frame::Event;
use super::val::Val;
use crate::query::Says;

/// Callers of one helper that makes controls.
const MOST_CALLERS: usize = 60;

/// What controls of a group say.
pub(super) type Labelled = HashMap<(String, Val), (Says, String)>;

impl Before<'_, '_> {
    /// The number that stands for a control: its id, or where code makes it the place (ids of views are never so small).
    pub(super) fn key_of(&self, control: Val) -> Option<i32> {
        match control {
            Val::View(id) => Some(id as i32),
            Val::Obj(_) => i32::MIN.checked_add_unsigned(self.arena.place(control)?),
            _ => None,
        }
    }

    /// Finds the controls of a call whose views or texts are made by code. True where they are all there is to it.
    pub(super) fn looks_of(
        &mut self,
        method: MethodId,
        event: &Event,
        listeners: &[Listener],
        labelled: &Labelled,
        found: &mut Vec<Registered>,
    ) -> bool {
        for arg in event.args.iter() {
            let items = self
                .arena
                .object(*arg)
                .and_then(|array| array.items.clone());
            if let Some(items) = items.filter(|items| !items.is_empty()) {
                return self.choices(method, event, listeners, &items, labelled, found);
            }
        }
        let look = event
            .args
            .first()
            .and_then(|view| self.looks.get(&(method, *view)).copied());
        match look {
            Some(Look { text, id }) if matches!(text, Some(Val::Param(_))) || id.is_some() => {
                self.made(method, event, listeners, (text, id), labelled, found)
            }
            _ => false,
        }
    }

    /// A list of texts of which one is chosen: the listener is given its number.
    fn choices(
        &mut self,
        method: MethodId,
        event: &Event,
        listeners: &[Listener],
        items: &[(i64, Val)],
        labelled: &Labelled,
        found: &mut Vec<Registered>,
    ) -> bool {
        let group = self.group(method);
        let mut any = false;
        for (index, text) in items {
            let text = self.given(method, *text);
            let says = self.says(text, &group, labelled);
            any |= says.is_some();
            let key = i32::try_from(*index).ok();
            for (_, called, switch) in listeners {
                for handler in called {
                    found.push(Registered {
                        handler: *handler,
                        says: says.as_ref().map(|(says, _)| *says),
                        key,
                        method,
                        offset: event.offset,
                        group: group.clone(),
                        words: says
                            .as_ref()
                            .map(|(_, words)| words.clone())
                            .unwrap_or_default(),
                        switch: *switch,
                        choice: true,
                    });
                }
            }
        }
        any
    }

    /// A view that a helper makes of what its callers give.
    fn made(
        &mut self,
        method: MethodId,
        event: &Event,
        listeners: &[Listener],
        (text, id): (Option<Val>, Option<Val>),
        labelled: &Labelled,
        found: &mut Vec<Registered>,
    ) -> bool {
        let program = self.world.program;
        let mut places: Vec<(MethodId, u32, Vec<Val>)> = Vec::new();
        if matches!(text, Some(Val::Param(_))) || matches!(id, Some(Val::Param(_))) {
            for reference in self.world.references_to(method) {
                for site in program.callers(reference).iter().take(MOST_CALLERS) {
                    let caller = program
                        .code(site.code())
                        .and_then(|code| code.methods().next());
                    let Some(caller) = caller.filter(|caller| *caller != method) else {
                        continue;
                    };
                    let run = self.root(caller);
                    let call = run.events.iter().find(|one| one.offset == site.offset());
                    let args = call.map_or(Vec::new(), |call| call.args.to_vec());
                    places.push((caller, site.offset(), args));
                }
            }
        } else {
            places.push((method, event.offset, Vec::new()));
        }
        let mut any = false;
        for (caller, offset, args) in places {
            let given = |value: Option<Val>| match value {
                Some(Val::Param(index)) => args.get(usize::from(index)).copied(),
                other => other,
            };
            let group = self.group(caller);
            let text = given(text).map(|text| self.given(caller, text));
            let says = text.and_then(|text| self.says(text, &group, labelled));
            let key = match given(id) {
                Some(Val::Int(id)) => i32::try_from(id).ok(),
                Some(Val::View(id)) => Some(id as i32),
                _ => None,
            };
            any = true;
            for (_, called, switch) in listeners {
                for handler in called {
                    found.push(Registered {
                        handler: *handler,
                        says: says.as_ref().map(|(says, _)| *says),
                        key,
                        method: caller,
                        offset,
                        group: group.clone(),
                        words: says
                            .as_ref()
                            .map(|(_, words)| words.clone())
                            .unwrap_or_default(),
                        switch: *switch,
                        choice: false,
                    });
                }
            }
        }
        any
    }
}
