//! What the user does, and what the platform hands to what it calls.

use std::collections::BTreeSet;

use super::machine::Machine;
use super::records::{Listener, Order};
use super::story::Told;
use super::value::{NULL, V};
use super::windows::MODAL;
use crate::query::Says;
use crate::world::Ty;

/// Controls that are used in one process.
const MOST_EVENTS: usize = 240;
/// Uses of each control, where an app is used often.
const OFTEN_USED: usize = 40;
/// Above the numbers of buttons: handlers that layouts name.
const OF_LAYOUT: i64 = 1 << 40;
/// What happens to a screen, and how those are told who watch all of them.
const WATCHED: &[(&str, &str)] = &[
    ("onCreate", "onActivityCreated"),
    ("onStart", "onActivityStarted"),
    ("onResume", "onActivityResumed"),
    ("onPause", "onActivityPaused"),
    ("onStop", "onActivityStopped"),
    ("onDestroy", "onActivityDestroyed"),
];

impl Machine<'_, '_> {
    /// The user uses everything that is there but what agrees; screens come and go.
    pub(super) fn events(&mut self) -> Told {
        let mut used = BTreeSet::new();
        while let Some(at) = self.next_event(&used) {
            used.insert(at);
            if let Some(one) = self.listeners.get(at).cloned() {
                *self.used.entry(self.key(&one)).or_default() += 1;
                self.event(&one)?;
            }
        }
        for _ in 0..(if self.often { OFTEN_USED } else { 0 }) {
            for at in &used {
                if let Some(one) = self.listeners.get(*at).cloned()
                    && self.can_be_used(&one)
                {
                    self.event(&one)?;
                }
            }
        }
        let left = self.listeners.iter().enumerate();
        let left = left.filter(|(at, one)| {
            !used.contains(at)
                && (self.is_gone(one) || self.is_closed(one))
                && (one.object != one.source || self.reacts(one))
        });
        let left: Vec<(Ty, i64)> = left.map(|(_, one)| self.key(one)).collect();
        self.missed.extend(left);
        self.doubtful |= self.listeners.len() > MOST_EVENTS;
        self.sure = true;
        Ok(())
    }

    /// What a listener is known by in all trials.
    fn key(&self, one: &Listener) -> (Ty, i64) {
        let object = self.object(&one.object);
        (object.map_or(Ty::NONE, |object| object.ty), one.which)
    }

    /// The listener that is used next.
    fn next_event(&self, used: &BTreeSet<usize>) -> Option<usize> {
        let most = self.listeners.len().min(MOST_EVENTS);
        self.owe(most);
        let mut left = self
            .listeners
            .iter()
            .enumerate()
            .take(most)
            .filter(|(at, one)| !used.contains(at) && self.can_be_used(one));
        let next = match self.order {
            Order::First => left.next(),
            Order::Last => left.next_back(),
            Order::DialogsLast => left.min_by_key(|(_, one)| one.which != 0),
        };
        let (at, one) = next?;
        // Of what a dialog offers one is taken, another one the next time.
        let offers = self.listeners.iter().enumerate().take(most);
        let offers = offers.filter(|(at, other)| {
            other.source == one.source && !used.contains(at) && self.can_be_used(other)
        });
        let taken = |one: &Listener| self.used.get(&self.key(one)).copied().unwrap_or(0);
        if !self.is_dialog(&one.source) {
            return Some(at);
        }
        let least = offers.min_by_key(|(_, one)| taken(one));
        least.map(|(at, _)| at)
    }

    /// True for a dialog, or what makes one.
    fn is_dialog(&self, source: &V) -> bool {
        self.value_is(source, "android.app.Dialog") || self.prop(source, "dialog").is_some()
    }

    /// True for what a dialog offers that was answered or put away, but not for who is told of that.
    fn is_closed(&self, one: &Listener) -> bool {
        let dialog = self.prop(&one.source, "dialog");
        let dialog = dialog.unwrap_or_else(|| one.source.clone());
        self.is_dialog(&one.source)
            && self.prop(&dialog, "showing") == Some(NULL)
            && !self.value_is(
                &one.object,
                "android.content.DialogInterface$OnDismissListener",
            )
    }

    /// Not of a screen that is gone, nor behind a dialog that must be answered, nor switched off.
    fn can_be_used(&self, one: &Listener) -> bool {
        let behind = one.which == 0
            && self.value_is(&one.source, "android.view.View")
            && self.single.contains_key(MODAL);
        !self.is_gone(one) && !behind && !self.is_closed(one) && !self.is_off(&one.source)
    }

    /// True for a screen that does something when it is used.
    fn reacts(&self, one: &Listener) -> bool {
        let Some(ty) = self.object(&one.object).map(|object| object.ty) else {
            return false;
        };
        let used = self.query.framework.lifecycle.get("activity-interaction");
        let layouts = self
            .query
            .layouts
            .iter()
            .flat_map(|layout| layout.handlers.iter());
        let mut names = used.into_iter().flatten().chain(layouts);
        names.any(|name| self.named(ty, name).is_some())
    }

    /// True where the screen is gone on which a listener is.
    fn is_gone(&self, one: &Listener) -> bool {
        let is = |name| {
            self.prop(&one.screen, name)
                .is_some_and(|gone| gone != NULL)
        };
        is("finished") || is("turned")
    }

    fn event(&mut self, one: &Listener) -> Told {
        self.sure = one.sure && (self.agreeing || !self.says_agree(one));
        let cancels = "android.content.DialogInterface$OnCancelListener";
        if one.which != 0 || self.is_dialog(&one.source) && self.value_is(&one.object, cancels) {
            self.close(&one.source); // a button closes its dialog
        }
        let ty = self.object(&one.object).map(|object| object.ty);
        if one.object == one.source && ty.is_some_and(|ty| self.is_a(ty, "android.app.Activity")) {
            self.used(&one.object)?;
        } else if let Some(ty) = ty {
            for method in self.callbacks(ty).iter().copied() {
                let mut args = vec![one.object.clone()];
                for param in self.callee(method).params.clone() {
                    let given = self.given(param, &one.source, one.which);
                    let other = self.other_choice(method, args.len() as u16);
                    args.push(other.filter(|_| given == V::Any).unwrap_or(given));
                }
                let given = self.run(method, &args);
                self.attempt(given)?;
            }
        }
        self.settle()
    }

    /// A control that takes no click.
    fn is_off(&self, source: &V) -> bool {
        let enabled = self.prop(source, "enabled").and_then(|value| value.int());
        enabled.map_or_else(|| self.is_first(source, "enabled"), |on| on == 0)
            || self.is_hidden(source)
    }

    /// A view that is not shown, by itself or by what is around it.
    fn is_hidden(&self, view: &V) -> bool {
        let own = self.prop(view, "visibility").and_then(|value| value.int());
        let id = self.view_id(view);
        let around = self
            .query
            .prompts
            .off
            .iter()
            .filter(|off| id == Some(off.id) && off.what == "visible" && id != Some(off.by));
        let mut hidden = around.map(|off| {
            let by = self.single.get(&format!("view:{}", off.by));
            let set = by.and_then(|by| self.prop(by, "visibility"));
            set.is_none_or(|shown| shown.int().is_some_and(|shown| shown != 0))
        });
        own.map_or_else(|| self.is_itself_first(view), |shown| shown != 0) || hidden.any(|is| is)
    }

    /// True for a control whose text agrees, to whatever that is.
    fn says_agree(&self, one: &Listener) -> bool {
        let text = match one.which {
            -1 => self.prop(&one.source, "positive"),
            -2 => self.prop(&one.source, "negative"),
            -3 => self.prop(&one.source, "neutral"),
            _ => self.prop(&one.source, "label"),
        };
        let says = match text {
            Some(V::Text(text)) => {
                self.owe(text.len()); // it is searched for what it says
                self.labels.built(&text)
            }
            Some(V::Int(id)) => u32::try_from(id & 0xffff_ffff)
                .ok()
                .and_then(|id| self.labels.resource(id)),
            _ => self
                .view_id(&one.source)
                .and_then(|id| self.labels.view(id)),
        };
        says == Some(Says::Agree)
    }

    /// True for an object of a library of Java: it hands on what the app gave it.
    fn is_of_java(&self, source: &V) -> bool {
        let ty = self.object(source).map(|object| object.ty);
        ty.is_some_and(|ty| self.world.name(ty).starts_with("java."))
    }

    fn given(&mut self, param: consentry_dex::TypeId, source: &V, which: i64) -> V {
        let name = self.program.type_name(param);
        match name.as_str() {
            "android.view.View" | "android.content.DialogInterface" => source.clone(),
            "int" if which != 0 => V::Int(which),
            "android.app.Activity" => self.single.get("activity").cloned().unwrap_or(V::Lost),
            "android.os.Bundle" => NULL,
            // What the app itself put there.
            _ if self.is_of_java(source) => V::Lost,
            _ => self.offered(param),
        }
    }

    /// What the platform hands to a method that it calls: objects of its own classes are never null, but for those that
    /// may be.
    pub(super) fn offered(&mut self, param: consentry_dex::TypeId) -> V {
        let name = self.program.type_name(param);
        let plain = [
            "android.content.Intent",
            "android.os.Bundle",
            "java.lang.CharSequence",
        ];
        if !name.starts_with("android.") || name.ends_with("[]") || plain.contains(&name.as_str()) {
            return V::Any;
        }
        if name == "android.content.Context" {
            return self.application();
        }
        let made = self.only(&format!("given:{name}"), param.into());
        self.set_prop(&made, "foreign", V::Int(1));
        made
    }

    /// A screen that is used, left and come back to.
    fn used(&mut self, activity: &V) -> Told {
        let kinds = ["activity-interaction", "activity"];
        let names = kinds
            .iter()
            .filter_map(|kind| self.query.framework.lifecycle.get(*kind))
            .flatten();
        let first = [
            "<clinit>",
            "<init>",
            "attachBaseContext",
            "onCreate",
            "onActivityResult",
            "onRequestPermissionsResult",
        ];
        let names = names.filter(|name| !first.contains(&name.as_str()));
        let layouts = self.query.layouts.iter();
        let handlers = layouts
            .flat_map(|layout| layout.handlers.iter())
            .enumerate();
        let mut handlers: Vec<_> = handlers
            .map(|(at, name)| (OF_LAYOUT + at as i64, name))
            .collect();
        if self.order == Order::Last {
            handlers.reverse();
        }
        let all: Vec<(i64, String)> = names
            .map(|name| (0, name))
            .chain(handlers)
            .map(|(number, name)| (number, name.clone()))
            .collect();
        self.single.insert("activity".to_owned(), activity.clone());
        let ty = self.object(activity).map_or(Ty::NONE, |object| object.ty);
        for (number, name) in all {
            let gone = self
                .prop(activity, "finished")
                .is_some_and(|value| value != NULL);
            let leaves = matches!(name.as_str(), "onPause" | "onStop" | "onDestroy");
            if number > 0 && self.named(ty, &name).is_some() {
                if gone {
                    self.missed.insert((ty, number));
                } else {
                    *self.used.entry((ty, number)).or_default() += 1;
                }
            }
            if gone && !leaves {
                continue;
            }
            let given = self
                .tell(activity, &name, &[])
                .map(|value| value.unwrap_or(NULL));
            self.attempt(given)?;
            if name == "onDestroy" {
                self.set_prop(activity, "destroyed", V::flag(true));
            }
            self.watched(activity, &name)?;
            self.settle()?;
        }
        Ok(())
    }

    /// Tells those who watch all screens what happens to one.
    pub(super) fn watched(&mut self, activity: &V, name: &str) -> Told {
        let Some((_, told)) = WATCHED.iter().find(|(own, _)| *own == name) else {
            return Ok(());
        };
        for watcher in self.watchers.clone() {
            self.say(&watcher, told, &[activity.clone(), NULL])?;
        }
        Ok(())
    }
}
