//! What is asked about a program: made from the catalog, the manifest and the layouts. Names are dotted, as in Java,
//! with `$` for nested classes.

use std::collections::HashMap;

use serde::Deserialize;

mod component;
mod limits;
mod platform;

pub use component::{Component, Filter};
pub use limits::Limits;
pub(crate) use platform::PRIMITIVES;

/// A whole question.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Query {
    /// APIs to find; a hit names its API by the position in this list.
    #[serde(default)]
    pub apis: Vec<Api>,
    /// Declared components, without aliases.
    #[serde(default)]
    pub components: Vec<Component>,
    /// The application class, empty for the platform's.
    #[serde(default)]
    pub application: String,
    /// The app's package.
    #[serde(default)]
    pub package: String,
    /// Initialisers that a start-up library runs from a provider of its own.
    #[serde(default)]
    pub initializers: Vec<String>,
    /// Texts and views by which a user agrees or refuses.
    #[serde(default)]
    pub prompts: Prompts,
    /// Layouts that name classes or handlers.
    #[serde(default)]
    pub layouts: Vec<Layout>,
    /// How the platform runs an app.
    #[serde(default)]
    pub framework: Framework,
    /// Summaries of library methods.
    #[serde(default)]
    pub flows: Vec<FlowRule>,
    /// Where information leaves the code.
    #[serde(default)]
    pub sinks: Vec<SinkRule>,
    /// Packages of code of other parties; calls into them give them what they are given.
    #[serde(default)]
    pub owners: Vec<Owner>,
    /// Views into which the user types something known.
    #[serde(default)]
    pub fields: Vec<TypedField>,
    /// Starts of addresses that name something but are never opened, e.g. XML namespaces.
    #[serde(default)]
    pub endpoint_skips: Vec<String>,
    /// Texts of string resources by id.
    #[serde(default)]
    pub strings: HashMap<u32, String>,
    /// Information that only decides what leaves is followed as well.
    #[serde(default)]
    pub implicit: bool,
    /// What the answer may cost.
    #[serde(default)]
    pub limits: Limits,
    /// What is asked about screens; without it none are looked for.
    #[serde(default)]
    pub screens: Option<Screens>,
}

/// What the hits of an API are used for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// It yields personal information.
    #[default]
    Access,
    /// A tagged call.
    Call,
    /// It asks for permissions; its arguments hold them.
    Request,
    /// It adds permissions to a request that is being built: all calls of one method are one request.
    RequestPart,
    /// It tells whether a permission is granted (0 = granted).
    Check,
    /// It is overridden by what runs when the user has refused, or is given an object that is called back then.
    Denied,
    /// It is overridden by what is given the answer, whatever it is; or what is made where it is called is given it.
    Answer,
    /// It leaves the app.
    Exit,
    /// It opens the system settings.
    Settings,
    /// It reads stored state, e.g. whether the user has agreed. Its uses are not told.
    StoredFlag,
    /// It writes stored state. Its uses are not told.
    StoredWrite,
    /// It hands on personal information without being an access, e.g. a callback that is given it. Its uses are not
    /// told; with `overridden`, `argument` is the parameter that holds the information.
    Source,
}

/// One API.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Api {
    /// What its hits are used for.
    #[serde(default)]
    pub role: Role,
    /// How it is recognised; any of them.
    pub matches: Vec<Match>,
    /// Its result is the information: flows begin there.
    #[serde(default = "yes")]
    pub yields: bool,
    /// No flow begins inside these classes, nor those nested in them.
    #[serde(default)]
    pub unless_in: Vec<String>,
}

/// How an API is recognised.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Match {
    /// The class; classes that extend or implement it count too.
    pub class_name: String,
    /// A method, or empty.
    #[serde(default)]
    pub method: String,
    /// A field, or empty.
    #[serde(default)]
    pub field: String,
    /// Start of the method's descriptor.
    #[serde(default)]
    pub descriptor: String,
    /// Position of the argument (receiver not counted) that must be one of the constants below.
    #[serde(default)]
    pub argument: Option<u16>,
    /// One of these strings.
    #[serde(default)]
    pub equals: Vec<String>,
    /// A string that begins with one of these.
    #[serde(default)]
    pub prefixes: Vec<String>,
    /// One of these integers.
    #[serde(default)]
    pub integers: Vec<i64>,
    /// Matched where a class of the app overrides the method.
    #[serde(default)]
    pub overridden: bool,
}

/// What a text on a screen is for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Says {
    /// A control that agrees.
    Agree,
    /// A control that goes on; in a prompt about the policy it agrees.
    GoOn,
    /// A control that refuses.
    Refuse,
    /// It speaks of a privacy policy or agreement.
    Policy,
}

/// Texts and views by which a user agrees or refuses.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Prompts {
    /// String resources.
    #[serde(default)]
    pub strings: Vec<(u32, Says)>,
    /// Layouts that speak of a policy.
    #[serde(default)]
    pub layouts: Vec<u32>,
    /// Views with such a text.
    #[serde(default)]
    pub views: Vec<ViewText>,
    /// The texts of string resources that agree or refuse.
    #[serde(default)]
    pub names: Vec<(u32, String)>,
    /// What texts of a topic say, by its id.
    #[serde(default)]
    pub topics: Vec<(String, Says)>,
    /// Boxes that are ticked to agree, and are not at first.
    #[serde(default)]
    pub boxes: Vec<u32>,
    /// What takes no click at first.
    #[serde(default)]
    pub off: Vec<OffView>,
    /// Resource ids of views begin so (package and type).
    #[serde(default)]
    pub id_types: Vec<u32>,
    /// What web pages inside the app call by a control that agrees or refuses.
    #[serde(default)]
    pub page_controls: Vec<PageControl>,
    /// Such a page asks for an agreement, whatever it calls.
    #[serde(default)]
    pub page_asks: bool,
}

/// A method of the app that a web page calls by a control.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct PageControl {
    /// The name under which the page knows the object.
    pub object: String,
    /// The method.
    pub method: String,
    /// What the control says.
    pub says: Option<Says>,
    /// Its text.
    #[serde(default)]
    pub text: String,
}

/// Something that takes no click at first.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct OffView {
    /// The view, 0 where it is known by its handler.
    pub id: u32,
    /// The method of the activity that is called on a click, or empty.
    #[serde(default)]
    pub handler: String,
    /// `enabled` or `visible`: what it is not.
    pub what: String,
    /// The view that code turns on: itself, or one around it.
    pub by: u32,
}

/// A view with a text that says something.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct ViewText {
    /// Its resource id, 0 for none.
    pub id: u32,
    /// Its layout.
    pub layout: u32,
    /// What it says.
    pub says: Option<Says>,
    /// The text.
    #[serde(default)]
    pub text: String,
    /// The method of the activity that is called on a click.
    #[serde(default)]
    pub handler: String,
}

/// What methods of some classes do with what they are given. Statements: see `docs/catalog.md`.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct FlowRule {
    /// Classes; those below count too.
    pub classes: Vec<String>,
    /// Names (several with blanks between, each with the start of its descriptor where that matters) -> statements.
    pub methods: std::collections::BTreeMap<String, Vec<String>>,
}

/// A place where information leaves the code.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct SinkRule {
    /// Kind, e.g. `log`.
    pub kind: String,
    /// The class; those below count too.
    pub class_name: String,
    /// Names.
    pub methods: Vec<String>,
    /// Start of the descriptor.
    #[serde(default)]
    pub descriptor: String,
    /// Arguments that leave, -1 = the receiver; empty = all of them.
    #[serde(default)]
    pub arguments: Vec<i8>,
}

/// Code of another party.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Owner {
    /// Dotted package.
    pub prefix: String,
    /// Its id.
    pub id: String,
}

/// A view into which the user types something known.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct TypedField {
    /// Resource id of the view.
    pub id: u32,
    /// Position of the API that stands for it.
    pub api: u32,
}

fn yes() -> bool {
    true
}

/// A layout as far as it runs code.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Layout {
    /// Its resource id.
    pub id: u32,
    /// Views and fragments that it makes.
    #[serde(default)]
    pub classes: Vec<String>,
    /// Names of methods of the activity that it calls on a click.
    #[serde(default)]
    pub handlers: Vec<String>,
    /// The same, each with the id of the view that is clicked (0 for none).
    #[serde(default)]
    pub clicks: Vec<(String, u32)>,
}

/// How the platform and common libraries run an app.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Framework {
    /// Component kind -> methods that are called without an action of the user; `KIND-interaction`: after one.
    #[serde(default)]
    pub lifecycle: std::collections::BTreeMap<String, Vec<String>>,
    /// Methods that are called on objects of a type.
    #[serde(default)]
    pub callbacks: Vec<Callback>,
    /// Class of the platform -> its superclass and interfaces.
    #[serde(default)]
    pub supertypes: std::collections::BTreeMap<String, Vec<String>>,
    /// Static field of the platform (`class.FIELD`) -> its text.
    #[serde(default)]
    pub constants: std::collections::BTreeMap<String, String>,
    /// Packages of libraries in the app whose code is not run while following information: what they do with what they
    /// are given is said by the callbacks above and by the summaries, as for the platform.
    #[serde(default)]
    pub support: Vec<String>,
    /// Classes and packages of the platform whose results come from the device, its system, its network or its user.
    #[serde(default)]
    pub given: Vec<String>,
    /// Exceptions that calls throw as the device or its network decide: `class.method` of each.
    #[serde(default)]
    pub fails: HashMap<String, Vec<String>>,
    /// Exceptions that only some methods of the platform throw, by their names.
    #[serde(default)]
    pub thrown_by: HashMap<String, Vec<String>>,
    /// Method of a component -> the parameters with which the platform has it.
    #[serde(default)]
    pub parameters: HashMap<String, Vec<String>>,
}

/// Methods that are called on every object of a type.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Callback {
    /// Class or interface.
    #[serde(rename = "type")]
    pub ty: String,
    /// `interaction`, `background` or `same`.
    pub phase: String,
    /// `callback` or `async`.
    pub edge: String,
    /// The methods run where the object is handed to the platform or called by the app, not where it is made.
    #[serde(default)]
    pub followed: bool,
    /// Names; empty = every method that the type of the app defines itself.
    #[serde(default)]
    pub methods: Vec<String>,
}

/// What is asked about screens.
#[derive(Clone, Debug, Deserialize)]
#[serde(default)]
pub struct Screens {
    /// Layouts, menus, preference screens and navigation graphs, with what they include.
    pub files: Vec<Layout>,
    /// Strings whose use is told.
    pub strings: Vec<u32>,
    /// Code units looked at.
    pub units: usize,
}

impl Default for Screens {
    fn default() -> Self {
        Self {
            files: Vec::new(),
            strings: Vec::new(),
            units: 8_000_000,
        }
    }
}
