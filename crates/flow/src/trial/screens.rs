//! A screen from its first moment on, and once more after the device was turned.

use super::machine::Machine;
use super::records::{Launch, Order};
use super::story::Told;
use super::value::{NULL, V};
use super::windows::MODAL;

impl Machine<'_, '_> {
    pub(super) fn screen(&mut self, made: &V, launch: &Launch) -> Told {
        self.single.remove(MODAL); // it is in front of what asked
        self.shows(made, &NULL)?;
        let mut made = made.clone();
        if self.order == Order::DialogsLast && !self.is_finished(&made) {
            made = self.turned(&made, launch)?;
        }
        self.listen(made.clone(), made.clone(), 0);
        if let Some((asker, number)) = &launch.asked_by {
            self.drain()?;
            let code = self.prop(&made, "code").unwrap_or(NULL);
            let data = self.prop(&made, "data").unwrap_or(NULL);
            self.say(asker, "onActivityResult", &[V::Int(*number), code, data])?;
        }
        Ok(())
    }

    fn is_finished(&self, screen: &V) -> bool {
        let finished = self.prop(screen, "finished");
        finished.is_some_and(|value| value != NULL)
    }

    /// What a screen is told as it comes up, from a saved state or from none.
    fn shows(&mut self, made: &V, saved: &V) -> Told {
        self.single.insert("activity".to_owned(), made.clone());
        let saved = std::slice::from_ref(saved);
        for (name, args) in [
            ("attachBaseContext", &[V::Any][..]),
            ("onCreate", saved),
            ("onStart", &[]),
            ("onPostCreate", saved),
            ("onResume", &[]),
            ("onPostResume", &[]),
            ("onAttachedToWindow", &[]),
            ("onCreateOptionsMenu", &[]),
            ("onWindowFocusChanged", &[V::Int(1)]),
        ] {
            if self.is_finished(made) && !matches!(name, "onCreate" | "attachBaseContext") {
                break;
            }
            self.say(made, name, args)?;
            self.watched(made, name)?;
        }
        Ok(())
    }

    /// The device is turned: the screen saves its state, goes, and another one of its class comes up from that.
    fn turned(&mut self, old: &V, launch: &Launch) -> Result<V, super::value::Stop> {
        self.drain()?;
        let saved = self.make_named("android.os.Bundle");
        for name in ["onPause", "onStop", "onSaveInstanceState", "onDestroy"] {
            let args = std::slice::from_ref(&saved);
            self.say(
                old,
                name,
                args.get(..usize::from(name == "onSaveInstanceState"))
                    .unwrap_or(&[]),
            )?;
            self.watched(old, name)?;
        }
        self.set_prop(old, "destroyed", V::flag(true));
        self.set_prop(old, "turned", V::flag(true));
        let fragments = self.object(old).map_or(Vec::new(), |old| old.items.clone());
        let made = self.make(launch.ty);
        self.construct(&made, &[])?;
        self.set_prop(&made, "intent", launch.intent.clone());
        self.single.insert("activity".to_owned(), made.clone());
        for old in fragments {
            let Some(ty) = self.object(&old).map(|object| object.ty) else {
                continue;
            };
            let again = self.make(ty);
            self.construct(&again, &[])?;
            let arguments = self.prop(&old, "arguments").unwrap_or(NULL);
            self.set_prop(&again, "arguments", arguments);
            let told = self.put(&again, &saved, false).map(|()| NULL);
            self.attempt(told)?;
        }
        self.shows(&made, &saved)?;
        Ok(made)
    }
}
