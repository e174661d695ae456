//! Fragments: what they are told, and which of them a screen shows.

use super::machine::Machine;
use super::platform::Call;
use super::value::{NULL, Stop, V};

/// Fragments that one screen is known to show.
const MOST_SHOWN: usize = 40;
/// What a fragment that is put on the screen is told, in order.
const FRAGMENT: &[&str] = &[
    "onAttach",
    "onCreate",
    "onCreateDialog",
    "onCreateView",
    "onViewCreated",
    "onActivityCreated",
    "onStart",
    "onResume",
];
pub(super) const FRAGMENTS: &[&str] = &[
    "android.app.Fragment",
    "androidx.fragment.app.Fragment",
    "android.support.v4.app.Fragment",
];

pub(super) fn fragment(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    let is = |machine: &Machine<'_, '_>, value: &V| {
        FRAGMENTS.iter().any(|class| machine.value_is(value, class))
    };
    let shown = match call.name() {
        "remove" | "detach" if is(machine, &call.arg(1)) => {
            machine.take_away(&call.arg(1));
            return Ok(None);
        }
        "dismiss" | "dismissAllowingStateLoss" if is(machine, &call.this()) => {
            machine.take_away(&call.this());
            return Ok(None);
        }
        "findFragmentByTag" | "findFragmentById" => {
            let key = format!("fragment:{:?}", call.arg(1));
            let known = !call.arg(1).is_unknown();
            return Ok(known.then(|| machine.single.get(&key).cloned().unwrap_or(NULL)));
        }
        "show" | "showNow" if is(machine, &call.this()) => Some(call.this()),
        "add" | "replace" | "attach" if call.class().ends_with("FragmentTransaction") => call
            .args
            .iter()
            .skip(1)
            .find(|arg| is(machine, arg))
            .cloned(),
        _ => None,
    };
    let Some(shown) = shown else { return Ok(None) };
    machine.put(&shown, &NULL, call.name() == "replace")?;
    for (at, key) in call.args.iter().skip(1).enumerate() {
        let is_key = match key {
            V::Text(_) => at > 0, // its tag
            V::Int(_) => at == 0, // where it is put
            _ => false,
        };
        if is_key {
            machine
                .single
                .insert(format!("fragment:{key:?}"), shown.clone());
        }
    }
    Ok(match call.callee.result {
        Some(ty) if &*machine.program.descriptor(ty) != "V" => Some(call.this()),
        _ => Some(NULL),
    })
}

impl Machine<'_, '_> {
    /// A fragment comes to the screen, from a saved state or from none.
    pub(super) fn put(&mut self, fragment: &V, saved: &V, alone: bool) -> Result<(), Stop> {
        let activity = self.single.get("activity").cloned().unwrap_or(NULL);
        if let Some(screen) = self.object_mut(&activity) {
            if alone {
                screen.items.clear();
            }
            let known = screen.items.contains(fragment);
            let room = screen.items.len() < MOST_SHOWN;
            if room && !known {
                screen.items.push(fragment.clone());
            }
            self.doubtful |= !room && !known; // it does not come up again
        }
        for name in FRAGMENT {
            let args = match *name {
                "onCreate" | "onCreateDialog" | "onActivityCreated" => std::slice::from_ref(saved),
                "onCreateView" => &[V::Any, V::Any, saved.clone()],
                "onViewCreated" => &[V::Any, saved.clone()],
                _ => &[],
            };
            self.tell(fragment, name, args)?;
        }
        self.listen(fragment.clone(), fragment.clone(), 0);
        Ok(())
    }

    fn take_away(&mut self, fragment: &V) {
        let activity = self.single.get("activity").cloned().unwrap_or(NULL);
        if let Some(screen) = self.object_mut(&activity) {
            screen.items.retain(|one| one != fragment);
        }
    }
}
