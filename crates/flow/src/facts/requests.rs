//! What is asked of the user, and what a refusal does.

use serde::Serialize;

use super::{Confidence, Path, Phase, Site, Step};

/// A place that asks for permissions.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Request {
    /// Position of the API in the query.
    pub api: u32,
    /// Full names, sorted.
    pub permissions: Vec<String>,
    /// The set was wholly resolved.
    pub complete: bool,
    /// It comes again and again where a screen comes back.
    pub repeats: bool,
    /// What decides whether it comes again without an action of the user; none where only such an action leads there.
    pub repeats_reason: Option<Repetition>,
    /// Seconds after which it comes again, where a stored time decides.
    pub repeats_after: Option<u64>,
    /// Where.
    pub site: Site,
    /// Disassembly around it.
    pub snippet: Vec<String>,
    /// One for each phase.
    pub paths: Vec<Path>,
}

/// What decides whether a request comes again after a refusal, without an action of the user. The worse ones first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Repetition {
    /// Nothing: it comes on each return to the screen.
    EachReturn,
    /// A stored time, which is shorter than 48 hours.
    ShortInterval,
    /// How often it came.
    Counter,
    /// Nothing that outlasts the process, or nothing at all where it is made once at the start of a screen.
    EachStart,
    /// A stored time; how long is not known.
    UnknownInterval,
    /// A stored time of 48 hours or more.
    LongInterval,
    /// Something stored that other code writes.
    StoredState,
    /// What the platform says of an earlier refusal.
    Rationale,
    /// It is stored that it came.
    AskedFlag,
}

/// What a refusal does.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// The app is left.
    Exit,
    /// The user is asked again.
    AskAgain,
    /// The system settings are opened.
    Settings,
}

/// Something that happens only where a permission is refused.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Refusal {
    /// What happens.
    pub effect: Effect,
    /// What is called.
    pub symbol: String,
    /// The call.
    pub site: Site,
    /// The method that receives the result.
    pub handler: Site,
    /// From the handler to the call.
    pub frames: Vec<Step>,
    /// Phases of the requests that the handler answers.
    pub phases: Vec<Phase>,
    /// Those of them in which all these requests depend on stored state.
    pub guarded: Vec<Phase>,
    /// How sure.
    pub confidence: Confidence,
    /// It follows a press of a button in a dialog that also lets the user go on.
    pub offered: bool,
    /// Disassembly around the call.
    pub snippet: Vec<String>,
}
