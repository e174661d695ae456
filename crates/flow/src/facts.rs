//! The answer. Methods and the steps of paths are kept once and named by their position.

mod requests;

use serde::Serialize;

pub use requests::{Effect, Refusal, Repetition, Request};

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

/// Whether a place may run before the user agrees.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum GateState {
    /// It may.
    Reachable,
    /// It runs only afterwards.
    Gated,
    /// It could not be told.
    Unknown,
}

/// What is known of a place before consent.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct BeforeConsent {
    /// The answer.
    pub state: GateState,
    /// `no-prompt`, `ungated`, `told-no`, `handler`, `branch`, `started-after`, `never`, `no-way`, `unknown-store`, `undecided-branch`,
    /// `asynchronous`, `web-page`, `named-check`, `run`, `run-before`, `run-after`.
    pub reason: &'static str,
    /// Position of the gate, -1 for none.
    pub gate: i32,
    /// In which it may run before consent.
    pub phases: Vec<Phase>,
    /// The way there without consent.
    pub path: Option<Path>,
    /// Where the way stops without consent.
    pub site: Option<Site>,
}

/// Where it is kept that somebody agreed.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub struct Stored {
    /// `key`, `file` or `field`.
    pub kind: &'static str,
    /// Its name.
    pub name: String,
}

/// A prompt that asks for consent.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Gate {
    /// The text of the control that agrees, empty where it is not known.
    pub control: String,
    /// Where somebody begins to listen to it.
    pub site: Site,
    /// What runs then.
    pub handler: Site,
    /// What is kept.
    pub stored: Vec<Stored>,
    /// Where that is written.
    pub writes: Vec<Site>,
    /// Branches that read it.
    pub reads: Vec<Site>,
    /// `default-agreed`, `written-before`, `refusal-agrees`.
    pub problems: Vec<&'static str>,
    /// `exit`, `loop`, `continue` or `unknown`.
    pub refusal: &'static str,
    /// How sure.
    pub confidence: Confidence,
}

/// How information goes on from one place to the next.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FlowEdge {
    /// It is taken here.
    Source,
    /// It is handed to a method that is called here.
    Call,
    /// It is returned to here.
    Return,
    /// It is kept in a field, a collection, preferences.
    Store,
    /// It is taken out again.
    Load,
    /// The platform or a library hands it to a method.
    Callback,
    /// It goes to another component.
    Component,
    /// It leaves here.
    Sink,
}

/// A place that information passes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct FlowStep {
    /// How it comes here.
    pub edge: FlowEdge,
    /// Where.
    pub site: Site,
}

/// Information that leaves the code.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Flow {
    /// Position of the API that yields it.
    pub api: u32,
    /// What is used.
    pub symbol: String,
    /// Where it is taken.
    pub source: Site,
    /// Disassembly around it.
    pub source_snippet: Vec<String>,
    /// Position of the sink in the query, -1 for a call into the code of another party.
    pub sink: i32,
    /// Kind of the sink.
    pub kind: String,
    /// What is called there.
    pub sink_symbol: String,
    /// Where it leaves.
    pub site: Site,
    /// Disassembly around it.
    pub snippet: Vec<String>,
    /// The other party whose code is called.
    pub party: String,
    /// Addresses to which it may go, sorted.
    pub hosts: Vec<String>,
    /// What was done to it on every way that was seen: `hash`, `encrypt`...
    pub sanitisers: Vec<&'static str>,
    /// It decides what leaves and is not copied into it.
    pub implicit: bool,
    /// From the source to the sink.
    pub steps: Vec<FlowStep>,
    /// When the sink may run.
    pub paths: Vec<Path>,
    /// How sure.
    pub confidence: Confidence,
}

impl Default for Gate {
    fn default() -> Self {
        let nowhere = Site {
            method: 0,
            offset: -1,
        };
        Self {
            control: String::new(),
            site: nowhere,
            handler: nowhere,
            stored: Vec::new(),
            writes: Vec::new(),
            reads: Vec::new(),
            problems: Vec::new(),
            refusal: "unknown",
            confidence: Confidence::Low,
        }
    }
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
    /// Information that leaves.
    pub flows: Vec<Flow>,
    /// Resource ids that code names, sorted.
    pub resources: Vec<u32>,
    /// Places that cannot be followed, the first of each reason.
    pub opaque: Vec<Opaque>,
    /// How many there are, by reason.
    pub opaque_counts: std::collections::BTreeMap<&'static str, u64>,
    /// What was read, by name.
    pub counts: std::collections::BTreeMap<&'static str, u64>,
    /// Prompts that ask for consent.
    pub gates: Vec<Gate>,
    /// Per use of an API, what is known of it before consent.
    pub hits_before: Vec<BeforeConsent>,
    /// The same per request of permissions.
    pub requests_before: Vec<BeforeConsent>,
    /// What is known of the sink of each of the flows before consent, in their order.
    pub flows_before: Vec<BeforeConsent>,
    /// Per request, what happens where it is refused: `exit`, `ask-again`, `settings`, `continue`.
    pub refused: Vec<Vec<&'static str>>,
    /// Budgets that were hit, with how much was left out where that is known.
    pub budgets: std::collections::BTreeMap<&'static str, u64>,
    /// Screens, where they were asked for.
    pub screens: crate::screens::facts::ScreenFacts,
}
