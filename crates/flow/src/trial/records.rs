//! What a trial keeps of what is still to happen.

use consentry_dex::MethodId;

use super::value::V;
use crate::world::Ty;

/// In which order what takes clicks is used: what was there first, what came last, what stands in dialogs last.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    First,
    Last,
    DialogsLast,
}

/// What runs later.
#[derive(Clone, Debug)]
pub(super) struct Task {
    pub method: MethodId,
    /// What is told what the method gives.
    pub future: Option<V>,
    pub args: Vec<V>,
    pub sure: bool,
    /// How often it had to wait.
    pub again: u32,
}

/// Somebody who is told of something that the user or the system does.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Listener {
    pub object: V,
    /// The view or dialog, and the number of the button.
    pub source: V,
    pub which: i64,
    /// The screen on which it is.
    pub screen: V,
    pub sure: bool,
}

/// A screen that is started: its class, the intent, who waits for the result and under which number.
#[derive(Clone, Debug)]
pub(super) struct Launch {
    pub ty: Ty,
    pub intent: V,
    pub asked_by: Option<(V, i64)>,
    pub sure: bool,
}
