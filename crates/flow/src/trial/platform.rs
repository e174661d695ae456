//! What the platform does with a call of the app, as far as a trial models it.

use std::rc::Rc;

use consentry_dex::{MethodId, TypeId};

use super::machine::{Callee, Machine};
use super::records::Listener;
use super::tasks::FUTURE;
use super::value::{NULL, Stop, V};

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

/// What is told of every screen.
const WATCHER: &str = "android.app.Application$ActivityLifecycleCallbacks";
const MOST_WATCHERS: usize = 16;
/// Listeners of one process.
const MOST_LISTENERS: usize = 512;

type Part = fn(&mut Machine<'_, '_>, &Call<'_>) -> Result<Option<V>, Stop>;

impl Machine<'_, '_> {
    pub(super) fn platform(&mut self, target: MethodId, args: &[V]) -> Result<V, Stop> {
        let call = Call {
            callee: self.callee(target),
            args,
        };
        let own = args.len().saturating_sub(call.callee.params.len());
        for (arg, param) in args.iter().skip(own).zip(&call.callee.params) {
            self.doubtful |= *arg == V::Lost && self.takes_code(*param);
        }
        // Texts and members are copied.
        for arg in args {
            let held = self.object(arg).map_or(0, |object| {
                object.items.len() + object.pairs.len() + object.text.len()
            });
            self.owe((held + arg.str().map_or(0, str::len)) / 4);
        }
        const PARTS: &[Part] = &[
            super::texts::text,
            super::boxes::boxed,
            super::storage::opened_first,
            super::streams::stream,
            super::functions::function,
            super::orders::comparator,
            super::optionals::optional,
            super::pipes::piped,
            super::collectors::collector,
            super::futures::later,
            super::collections::collection,
            super::concurrent::concurrent,
            super::tasks::task,
            super::observed::observed,
            super::database::database,
            super::storage::stored,
            super::documents::document,
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
        Ok(self.unmodelled(&call, target))
    }

    /// Objects of the app that are handed to the platform: it may call them back.
    fn register(&mut self, call: &Call<'_>) {
        if matches!(call.name(), "<init>" | "equals" | "unregisterReceiver")
            || call.name().starts_with("remove")
        {
            return;
        }
        let own = call.args.len().saturating_sub(call.callee.params.len());
        for arg in call.args.iter().skip(own) {
            if self.value_is(arg, "java.lang.Runnable")
                || self.value_is(arg, "java.util.concurrent.Callable")
                || self.value_is(arg, FUTURE)
            {
                self.post(arg.clone());
            } else if self.value_is(arg, WATCHER) {
                if self.watchers.len() < MOST_WATCHERS {
                    self.watchers.push(arg.clone());
                } else {
                    self.doubtful = true;
                }
            } else if self.is_called_back(arg) {
                // What Java itself does with functions, where it is not modelled, may run them or not.
                let open = call.class().starts_with("java.util.") && self.code_in(arg).is_some();
                let sure = self.sure;
                self.sure &= !open;
                self.doubtful |= open;
                self.listen(arg.clone(), call.this(), 0);
                self.sure = sure;
            }
        }
    }

    pub fn listen(&mut self, object: V, source: V, which: i64) {
        let one = Listener {
            object,
            source,
            which,
            screen: self.single.get("activity").cloned().unwrap_or(NULL),
            sure: self.sure,
        };
        self.owe(self.listeners.len() / 8);
        if self.listeners.contains(&one) {
            return;
        }
        if self.listeners.len() >= MOST_LISTENERS {
            self.doubtful = true;
        } else {
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

    /// What a call gives of which nothing is modelled.
    fn unmodelled(&mut self, call: &Call<'_>, target: MethodId) -> V {
        let Some(result) = call.callee.result else {
            return NULL;
        };
        let descriptor = self.program.descriptor(result).into_owned();
        if descriptor == "V" {
            return NULL;
        }
        let lost = |arg: &V| *arg == V::Lost || self.is_lost(arg);
        let own = call.class() == "android.content.ContentResolver" && self.provides();
        let given = !own
            && !call.args.iter().any(lost)
            && (self.is_given(self.program.method(target).class.into()) || self.is_read(call));
        let given = given || is_pure(call) && call.args.contains(&V::Any);
        let unknown = if given { V::Any } else { V::Lost };
        // It may have filled arrays of numbers that it was handed.
        let own = call.args.len().saturating_sub(call.callee.params.len());
        for (arg, param) in call.args.iter().skip(own).zip(&call.callee.params) {
            if matches!(self.program.descriptor(*param).as_bytes(), [b'[', _]) {
                self.fill_with(arg, &unknown);
            }
        }
        if !descriptor.starts_with('L')
            || matches!(
                &*descriptor,
                "Ljava/lang/String;" | "Ljava/lang/CharSequence;" | "Ljava/lang/Object;"
            )
        {
            return unknown;
        }
        // Methods that give what they are called on.
        if let Some(object) = call.args.first().and_then(|base| self.object(base))
            && self.is_below(object.ty, result.into())
        {
            return call.this();
        }
        self.opaque(call, result, given)
    }

    /// An object of the platform: the same one each time for the same object and method. What it tells is `given`, or not known.
    fn opaque(&mut self, call: &Call<'_>, result: TypeId, given: bool) -> V {
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
        if given {
            self.set_prop(&made, "foreign", V::Int(1));
        } else if let Some(object) = self.object_mut(&made) {
            object.lost = true;
        }
        made
    }

    /// True where a stream, document or address is read that came from the device or the network, or what another app asks.
    fn is_read(&self, call: &Call<'_>) -> bool {
        let (class, this) = (call.class(), call.this());
        if class == "android.content.Intent" {
            return self.prop(&this, "open").is_some();
        }
        let reads = [
            "android.net.Uri",
            "java.io.",
            "java.util.regex.Matcher",
            "java.util.zip.",
            "org.json.",
        ];
        reads.iter().any(|start| class.starts_with(start)) && self.prop(&this, "foreign").is_some()
    }

    fn is_lost(&self, value: &V) -> bool {
        self.object(value).is_some_and(|object| object.lost)
    }

    /// True where the app has providers of its own: a resolver may give what it stored there.
    fn provides(&self) -> bool {
        let mut components = self.query.components.iter();
        components.any(|one| one.kind == "provider")
    }
}

/// Classes of which methods give what their arguments make, and nothing else.
const PURE: &[&str] = &[
    "android.text.TextUtils",
    "java.lang.Boolean",
    "java.lang.Character",
    "java.lang.Double",
    "java.lang.Float",
    "java.lang.Integer",
    "java.lang.Long",
    "java.lang.Math",
    "java.lang.String",
    "java.util.Objects",
];

/// True for a function of plain values, which are known or were given.
fn is_pure(call: &Call<'_>) -> bool {
    PURE.contains(&call.class())
        && !call
            .args
            .iter()
            .any(|arg| matches!(arg, V::Lost | V::Obj(_)))
}
