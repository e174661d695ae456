//! Screens, dialogs, views, and what the system tells of the app.

use consentry_dex::MethodId;

use super::fragments::FRAGMENTS;
use super::machine::Machine;
use super::platform::Call;
use super::value::{NULL, Stop, V};
use crate::world::Ty;

pub(super) fn window(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    let this = call.this();
    let view = || Ty::NONE;
    let number = || call.arg(1).int();
    Ok(Some(match call.name() {
        "findViewById" | "requireViewById" => match number() {
            Some(id) => {
                let ty = machine.world.find("android.view.View").unwrap_or_else(view);
                let made = machine.only(&format!("view:{id}"), ty);
                machine.set_prop(&made, "id", V::Int(id));
                made
            }
            None => return Ok(None),
        },
        "getId" if machine.prop(&this, "id").is_some() => {
            machine.prop(&this, "id").unwrap_or(V::Any)
        }
        "setId" => {
            machine.set_prop(&this, "id", call.arg(1));
            NULL
        }
        "setTag" if call.args.len() == 2 => {
            machine.set_prop(&this, "tag", call.arg(1));
            NULL
        }
        "getTag" if call.args.len() == 1 => machine.prop(&this, "tag").unwrap_or(NULL),
        "setEnabled" | "setClickable" => {
            let value = machine.kept(call.arg(1));
            machine.set_prop(&this, "enabled", value);
            NULL
        }
        "setVisibility" => {
            let value = machine.kept(call.arg(1));
            machine.set_prop(&this, "visibility", value);
            NULL
        }
        "getVisibility" | "isEnabled" | "isClickable" => {
            let (name, first) = match call.name() {
                "getVisibility" if machine.is_itself_first(&this) => ("visibility", V::Int(8)),
                "getVisibility" => ("visibility", NULL),
                _ => ("enabled", V::flag(!machine.is_first(&this, "enabled"))),
            };
            machine.prop(&this, name).unwrap_or(first)
        }
        // which of them the user takes
        "getItemId" | "getGroupId" | "getOrder" | "getTitle" | "getTitleCondensed"
            if call.class() == "android.view.MenuItem"
                && machine.prop(&this, "foreign").is_some() =>
        {
            V::Any
        }
        "setChecked" => {
            let value = machine.kept(call.arg(1));
            machine.set_prop(&this, "checked", value);
            NULL
        }
        "isChecked" => {
            let own = machine.view_id(&this);
            let boxes = &machine.query.prompts.boxes;
            let asks = own.is_some_and(|id| boxes.contains(&id));
            // To tick a box may be to agree with what stands beside it, where no other one does.
            let other = own.is_some() && !boxes.is_empty();
            let unknown = if machine.agreeing || other {
                V::Any
            } else {
                V::Lost
            };
            machine
                .prop(&this, "checked")
                .unwrap_or(if asks { V::Int(0) } else { unknown })
        }
        "setPositiveButton" | "setNegativeButton" | "setNeutralButton" => {
            let which = match call.name() {
                "setPositiveButton" => -1,
                "setNegativeButton" => -2,
                _ => -3,
            };
            machine.label(&this, which, call.arg(1));
            machine.listen(call.arg(2), this.clone(), which);
            this
        }
        "setText" if machine.value_is(&this, "android.view.View") => {
            machine.label(&this, 0, call.arg(1));
            NULL
        }
        "setButton" => {
            machine.label(&this, number().unwrap_or(-1), call.arg(2));
            let listener = call.args.last().cloned().unwrap_or(V::Lost);
            machine.listen(listener, this, number().unwrap_or(-1));
            NULL
        }
        "finish" | "finishAffinity" | "finishAndRemoveTask"
            if machine.value_is(&this, "android.app.Activity") =>
        {
            let value = machine.kept(V::flag(true));
            machine.set_prop(&this, "finished", value);
            NULL
        }
        "isFinishing" if call.args.len() == 1 => machine.prop(&this, "finished").unwrap_or(NULL),
        "isDestroyed" if call.args.len() == 1 => machine.prop(&this, "destroyed").unwrap_or(NULL),
        "setResult" => {
            machine.set_prop(&this, "code", call.arg(1));
            machine.set_prop(
                &this,
                "data",
                if call.args.len() > 2 {
                    call.arg(2)
                } else {
                    NULL
                },
            );
            NULL
        }
        "getString" | "getText"
            if call.args.len() == 2 && number().is_some() && has_resources(machine, &this) =>
        {
            let id = number().and_then(|id| u32::try_from(id & 0xffff_ffff).ok());
            let text = id.and_then(|id| machine.query.strings.get(&id));
            text.map_or(V::Any, V::text)
        }
        // What stands in a field the user has written.
        "getText" | "getEditableText"
            if call.args.len() == 1 && machine.value_is(&this, "android.view.View") =>
        {
            V::Any
        }
        "getPackageName" => V::text(&machine.query.package),
        "getApplicationContext" | "getApplication" => machine.application(),
        "getContext" | "requireContext"
            if machine.value_is(&this, "android.content.ContentProvider") =>
        {
            machine.application()
        }
        "getContext"
            if ["android.view.View", "android.app.Dialog"]
                .iter()
                .any(|class| machine.value_is(&this, class)) =>
        {
            machine.single.get("activity").cloned().unwrap_or(V::Any)
        }
        "getActivity" | "requireActivity" | "getContext" | "requireContext"
        | "getOwnerActivity"
            if FRAGMENTS.iter().any(|class| machine.value_is(&this, class)) =>
        {
            machine.single.get("activity").cloned().unwrap_or(V::Any)
        }
        "checkSelfPermission" | "checkPermission" | "checkCallingOrSelfPermission" => V::Any,
        "requestPermissions" => {
            let asker = if machine.value_is(&this, "android.app.Activity") {
                this
            } else {
                call.arg(0)
            };
            let numbers: Vec<i64> = call.args.iter().filter_map(V::int).collect();
            let ty = machine.object(&asker).map(|object| object.ty);
            if let Some(method) = ty.and_then(|ty| machine.named(ty, "onRequestPermissionsResult"))
            {
                let number = numbers.last().copied().unwrap_or(0);
                machine.later(method, vec![asker, V::Int(number), V::Any, V::Any]);
            }
            NULL
        }
        "onBackPressed" | "finishAfterTransition"
            if machine.value_is(&this, "android.app.Activity") =>
        {
            machine.set_prop(&this, "finished", V::flag(true));
            NULL
        }
        "setContentView" if machine.value_is(&this, "android.app.Dialog") => {
            machine.set_prop(&this, "view", call.arg(1));
            NULL
        }
        "setOnShowListener" | "setCancelable" | "setView" | "setCustomTitle"
            if call.args.len() == 2 =>
        {
            let name = match call.name() {
                "setCancelable" => "cancelable",
                "setView" | "setCustomTitle" => "view",
                _ => "shown",
            };
            machine.set_prop(&this, name, call.arg(1));
            this
        }
        "create" | "show" if call.class().ends_with("AlertDialog$Builder") => {
            let result = call.callee.result.map_or(Ty::NONE, Ty::from);
            let made = machine.make(result);
            machine.set_prop(&made, "builder", this.clone());
            machine.set_prop(&this, "dialog", made.clone());
            if call.name() == "show" {
                machine.appear(&made);
            }
            made
        }
        "dismiss" | "cancel" | "hide" if machine.value_is(&this, "android.app.Dialog") => {
            machine.close(&this);
            NULL
        }
        "isShowing" if machine.value_is(&this, "android.app.Dialog") => {
            machine.prop(&this, "showing").unwrap_or(NULL)
        }
        "show" if machine.value_is(&this, "android.app.Dialog") => {
            machine.appear(&this);
            machine.tell(&this, "onCreate", &[NULL])?;
            machine.tell(&this, "onStart", &[])?;
            NULL
        }
        _ => return super::fragments::fragment(machine, call),
    }))
}

/// Who has the texts of resources: a screen, an application, resources themselves.
fn has_resources(machine: &Machine<'_, '_>, value: &V) -> bool {
    let holders = ["android.content.Context", "android.content.res.Resources"];
    let holds = |class: &&str| machine.value_is(value, class);
    holders.iter().chain(FRAGMENTS).any(holds)
}

/// The dialog that must be answered before anything behind it can be used.
pub(super) const MODAL: &str = "modal";

impl Machine<'_, '_> {
    /// A dialog comes up.
    fn appear(&mut self, dialog: &V) {
        let builder = self.prop(dialog, "builder").unwrap_or(NULL);
        let of = |machine: &Self, name| {
            let own = machine.prop(dialog, name);
            own.or_else(|| machine.prop(&builder, name))
        };
        // A dialog with views of its own takes clicks on them.
        if builder != NULL && of(self, "cancelable") == Some(NULL) && of(self, "view").is_none() {
            self.single.insert(MODAL.to_owned(), dialog.clone());
        }
        let showing = self.kept(V::flag(true));
        self.set_prop(dialog, "showing", showing);
        if let Some(listener) = of(self, "shown") {
            self.post_named(&listener, "onShow", vec![dialog.clone()]);
        }
    }

    /// A dialog goes: it is taken away, or one of its buttons was used.
    pub(super) fn close(&mut self, source: &V) {
        self.single.remove(MODAL);
        let dialog = self
            .prop(source, "dialog")
            .unwrap_or_else(|| source.clone());
        let showing = self.kept(NULL);
        self.set_prop(&dialog, "showing", showing);
    }

    /// A control is given its text.
    fn label(&mut self, source: &V, which: i64, text: V) {
        let name = match which {
            -1 => "positive",
            -2 => "negative",
            -3 => "neutral",
            _ => "label",
        };
        self.set_prop(source, name, text);
    }

    pub(super) fn view_id(&self, view: &V) -> Option<u32> {
        let id = self.prop(view, "id")?.int()?;
        u32::try_from(id & 0xffff_ffff).ok()
    }

    /// True for a view that takes no click, or is not seen, at first.
    pub(super) fn is_first(&self, view: &V, what: &str) -> bool {
        let id = self.view_id(view);
        let mut off = self.query.prompts.off.iter();
        id.is_some_and(|id| off.any(|off| off.id == id && off.what == what))
    }

    /// True for a view that its own element in the layout hides at first.
    pub(super) fn is_itself_first(&self, view: &V) -> bool {
        let id = self.view_id(view);
        let mut off = self.query.prompts.off.iter();
        id.is_some_and(|id| off.any(|off| off.id == id && off.by == id && off.what == "visible"))
    }

    pub(super) fn application(&mut self) -> V {
        let ty = self
            .world
            .find(&self.query.application)
            .filter(|ty| self.world.is_defined(*ty));
        let ty = ty.or_else(|| self.world.find("android.app.Application"));
        self.only("application", ty.unwrap_or(Ty::NONE))
    }

    /// Another choice than the one that agrees, where a list tells only which one was taken.
    pub(super) fn other_choice(&self, method: MethodId, index: u16) -> Option<V> {
        let handler = self.handlers.get(&method).filter(|_| !self.agreeing)?;
        let asks = handler.control.choice && handler.pressed.contains(&index);
        let other = (0..).find(|number| !handler.keys.contains(number))?;
        asks.then(|| V::Int(other.into()))
    }

    /// True where it is not known whether a control that agrees was used.
    pub(super) fn may_agree(&self, method: MethodId, args: &[V]) -> bool {
        let handler = self.handlers.get(&method).filter(|_| !self.agreeing);
        handler.is_some_and(|handler| {
            let mut told = handler.pressed.iter();
            let unknown = |at: &u16| args.get(usize::from(*at)).is_some_and(V::is_unknown);
            !handler.full && !handler.keys.is_empty() && told.any(unknown)
        })
    }

    /// True where a control that agrees was used: nobody does so in a trial before.
    pub(super) fn agrees(&self, method: MethodId, args: &[V]) -> bool {
        let Some(handler) = self.handlers.get(&method).filter(|_| !self.agreeing) else {
            return false;
        };
        if handler.ticks {
            return false; // the box is never ticked
        }
        if handler.full {
            return true;
        }
        let is_key = |value: &V| {
            let number = value.int().or_else(|| self.prop(value, "id")?.int());
            number
                .and_then(|number| i32::try_from(number).ok())
                .is_some_and(|number| handler.keys.contains(&number))
        };
        let switch = handler
            .switch
            .and_then(|field| self.object(args.first()?)?.fields.get(&field).cloned());
        switch.is_some_and(|value| is_key(&value))
            || handler
                .pressed
                .iter()
                .any(|at| args.get(usize::from(*at)).is_some_and(is_key))
    }
}
