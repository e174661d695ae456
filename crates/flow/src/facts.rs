//! The answer. Methods and the steps of paths are kept once and named by their position.

use serde::Serialize;

/// When code may run.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// From the start of the process, without an action of the user.
    Launch,
    /// After an action of the user.
    Interaction,
    /// Without a visible screen.
    Background,
}

/// How control comes from one frame to the next.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Edge {
    /// Called by the platform.
    Entry,
    /// Static, direct, or the only target.
    Call,
    /// One of several targets.
    Virtual,
    /// The platform or a library calls back an object made there.
    Callback,
    /// Thread, handler, executor, coroutine.
    Async,
    /// By a constant name.
    Reflection,
    /// An explicit intent starts a component.
    Component,
    /// Static initialiser of a class used there.
    Clinit,
}

/// How sure something is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Nothing was guessed.
    High,
    /// Some steps are one of several.
    Medium,
    /// Many steps are guesses.
    Low,
}

/// How an API was recognised.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Via {
    /// By its name.
    Direct,
    /// By a constant argument.
    Constant,
    /// By a constant that a helper of the app hands on.
    Helper,
    /// By a constant name.
    Reflection,
}

/// A method of the program.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct MethodRow {
    /// The DEX member that defines it.
    pub member: String,
    /// Dotted class name.
    pub class_name: String,
    /// Its name.
    pub method: String,
    /// Its descriptor.
    pub descriptor: String,
}

/// A step of a path: the tree of all paths, each step with the one before it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Step {
    /// How it was reached.
    pub edge: Edge,
    /// Position of the method.
    pub method: u32,
    /// Where the step before goes on to this one, in code units; -1 at an entry.
    pub offset: i32,
    /// Position of the step before, -1 at an entry.
    pub before: i32,
}

/// A path from an entry point to a method.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Path {
    /// The phase it proves possible.
    pub phase: Phase,
    /// How sure its steps are.
    pub confidence: Confidence,
    /// In phase launch: it passes a branch on stored state, and no way was found that does not.
    pub guarded: bool,
    /// Kind of the entry point.
    pub entry: &'static str,
    /// Position of its last step.
    pub step: u32,
}

/// A place in the code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub struct Site {
    /// Position of the method.
    pub method: u32,
    /// Code units from the method's first instruction, -1 for the method as a whole.
    pub offset: i32,
}

/// A place where an API is used.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Hit {
    /// Position of the API in the query.
    pub api: u32,
    /// What is used, e.g. `android.os.Build.SERIAL`.
    pub symbol: String,
    /// How it was recognised.
    pub via: Via,
    /// The constant that decided.
    pub detail: String,
    /// Where.
    pub site: Site,
    /// Disassembly around it.
    pub snippet: Vec<String>,
    /// One for each phase, none where no entry point leads there.
    pub paths: Vec<Path>,
}

/// A place that asks for permissions.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Request {
    /// Position of the API in the query.
    pub api: u32,
    /// Full names, sorted.
    pub permissions: Vec<String>,
    /// The set was wholly resolved.
    pub complete: bool,
    /// Reached from a resume path.
    pub repeats: bool,
    /// Where.
    pub site: Site,
    /// Disassembly around it.
    pub snippet: Vec<String>,
    /// One for each phase.
    pub paths: Vec<Path>,
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
    /// Disassembly around the call.
    pub snippet: Vec<String>,
}

/// A network address written in the code.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Endpoint {
    /// As written.
    pub url: String,
    /// `http`, `https`, `ws` or `wss`.
    pub scheme: String,
    /// Lower case, without port.
    pub host: String,
    /// Where.
    pub site: Site,
}

/// A place that static reading cannot follow.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Opaque {
    /// `reflection`, `native`, `unresolved-argument`, `unresolved-permissions`.
    pub reason: &'static str,
    /// What is there.
    pub detail: String,
    /// Where.
    pub site: Site,
}

/// The whole answer.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct FlowFacts {
    /// Methods that are named below.
    pub methods: Vec<MethodRow>,
    /// Steps of all paths.
    pub steps: Vec<Step>,
    /// Uses of APIs.
    pub hits: Vec<Hit>,
    /// Requests of permissions.
    pub requests: Vec<Request>,
    /// What refusals do.
    pub refusals: Vec<Refusal>,
    /// Addresses.
    pub endpoints: Vec<Endpoint>,
    /// Resource ids that code names, sorted.
    pub resources: Vec<u32>,
    /// Places that cannot be followed, the first of each reason.
    pub opaque: Vec<Opaque>,
    /// How many there are, by reason.
    pub opaque_counts: std::collections::BTreeMap<&'static str, u64>,
    /// What was read, by name.
    pub counts: std::collections::BTreeMap<&'static str, u64>,
    /// Budgets that were hit, with how much was left out where that is known.
    pub budgets: std::collections::BTreeMap<&'static str, u64>,
    /// Screens, where they were asked for.
    pub screens: crate::screens::facts::ScreenFacts,
}
