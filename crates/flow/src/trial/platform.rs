//! What the platform does with a call of the app, as far as a trial models it.

use std::rc::Rc;

use consentry_dex::{MethodId, TypeId};

use super::machine::{Callee, Listener, Machine};
use super::value::{NULL, Stop, V};
use crate::world::Ty;

/// A call that no code of the app answers.
pub(super) struct Call<'a> {
    pub callee: Rc<Callee>,
    pub args: &'a [V],
}

impl Call<'_> {
    pub fn arg(&self, at: usize) -> V {
        self.args.get(at).cloned().unwrap_or(V::Lost)
    }

    pub fn this(&self) -> V {
        self.arg(0)
    }

    pub fn class(&self) -> &str {
        &self.callee.class
    }

    pub fn name(&self) -> &str {
        &self.callee.name
    }
}

/// Classes that only give what the app has put into them: what is not modelled of them is not known.
const KEEPERS: &[&str] = &[
    "java.util.",
    "java.io.",
    "java.nio.",
    "org.json.",
    "org.xmlpull.",
    "android.database.",
    "android.util.",
    "java.lang.",
    "java.text.",
    "android.content.SharedPreferences",
    "android.os.Bundle",
    "android.os.Message",
    "android.os.Parcel",
    "android.os.PersistableBundle",
    "android.content.Intent",
    "android.content.ContentValues",
    "android.widget.",
    "android.view.",
    "android.text.",
];

type Part = fn(&mut Machine<'_, '_>, &Call<'_>) -> Result<Option<V>, Stop>;

impl Machine<'_, '_> {
    pub(super) fn platform(&mut self, target: MethodId, args: &[V]) -> Result<V, Stop> {
        let call = Call {
            callee: self.callee(target),
            args,
        };
        // Texts and members are copied.
        for arg in args {
            let held = self.object(arg).map_or(0, |object| {
                object.items.len() + object.pairs.len() + object.text.len()
            });
            self.charge(held + arg.str().map_or(0, str::len))?;
        }
        const PARTS: &[Part] = &[
            super::texts::text,
            super::boxes::boxed,
            super::storage::opened_first,
            super::streams::stream,
            super::collections::collection,
            super::concurrent::concurrent,
            super::tasks::task,
            super::storage::stored,
            super::intents::intent,
            super::windows::window,
            super::reflected::reflected,
        ];
        for part in PARTS {
            if let Some(value) = part(self, &call)? {
                return Ok(value);
            }
        }
        self.register(&call);
        Ok(self.unmodelled(&call))
    }

    /// Objects of the app that are handed to the platform: it may call them back.
    fn register(&mut self, call: &Call<'_>) {
        if matches!(call.name(), "<init>" | "equals" | "unregisterReceiver")
            || call.name().starts_with("remove")
        {
            return;
        }
        for arg in call.args.iter().skip(1) {
            if self.value_is(arg, "java.lang.Runnable")
                || self.value_is(arg, "java.util.concurrent.Callable")
            {
                self.post(arg.clone());
            } else if self.is_called_back(arg) {
                self.listen(arg.clone(), call.this(), 0);
            }
        }
    }

    pub fn listen(&mut self, object: V, source: V, which: i64) {
        let one = Listener {
            object,
            source,
            which,
            sure: self.sure,
        };
        if !self.listeners.contains(&one) && self.listeners.len() < 512 {
            self.listeners.push(one);
        }
    }

    /// True for an object of a class of the app that the platform knows how to call.
    fn is_called_back(&self, value: &V) -> bool {
        let Some(ty) = self.object(value).map(|object| object.ty) else {
            return false;
        };
        self.world.is_defined(ty) && !self.callbacks(ty).is_empty()
    }

    /// The methods by which the platform calls an object of the app.
    pub fn callbacks(&self, ty: Ty) -> Vec<MethodId> {
        let above = self.world.supertypes(ty);
        let types = self.query.framework.callbacks.iter().filter(|one| {
            self.world
                .find(&one.ty)
                .is_some_and(|ty| above.contains(&ty) && !self.world.is_defined(ty))
        });
        let names = types.flat_map(|one| one.methods.iter());
        let mut found: Vec<MethodId> = names.filter_map(|name| self.named(ty, name)).collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// What a call gives of which nothing is modelled.
    fn unmodelled(&mut self, call: &Call<'_>) -> V {
        let Some(result) = call.callee.result else {
            return NULL;
        };
        let descriptor = self.program.descriptor(result).into_owned();
        if descriptor == "V" {
            return NULL;
        }
        let lost = call.args.contains(&V::Lost)
            || KEEPERS.iter().any(|start| call.class().starts_with(start))
            || call
                .args
                .first()
                .and_then(|base| self.object(base))
                .is_some_and(|object| object.lost);
        if lost && call.class() == "android.content.ContentResolver" {
            return V::Lost;
        }
        let unknown = if lost { V::Lost } else { V::Any };
        if !descriptor.starts_with('L')
            || matches!(
                &*descriptor,
                "Ljava/lang/String;" | "Ljava/lang/CharSequence;" | "Ljava/lang/Object;"
            )
        {
            return unknown;
        }
        if matches!(
            call.class(),
            "android.app.Activity" | "android.content.Context"
        ) && call.name() == "getApplication"
        {
            return self.only("application", result.into());
        }
        // Methods that give what they are called on.
        if let Some(object) = call.args.first().and_then(|base| self.object(base))
            && self.world.supertypes(object.ty).contains(&result.into())
        {
            return call.this();
        }
        self.opaque(call, result)
    }

    /// An object of the platform: the same one each time for the same object and method.
    fn opaque(&mut self, call: &Call<'_>, result: TypeId) -> V {
        let base = call
            .args
            .first()
            .and_then(V::id)
            .map_or(String::new(), |id| id.to_string());
        let texts: Vec<&str> = call.args.iter().filter_map(V::str).collect();
        let key = format!(
            "{}.{}#{base}#{}",
            call.class(),
            call.name(),
            texts.join("#")
        );
        let made = self.only(&key, result.into());
        self.set_prop(&made, "foreign", V::Int(1));
        made
    }
}
