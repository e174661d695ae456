//! What the manifest declares, as far as the question is about it.

use serde::Deserialize;

/// A declared component.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Component {
    /// `activity`, `service`, `receiver` or `provider`.
    pub kind: String,
    /// Class name.
    pub name: String,
    /// It or an alias of it is in the launcher.
    #[serde(default)]
    pub launcher: bool,
    /// It runs in the app's main process.
    #[serde(default = "yes")]
    pub main_process: bool,
    /// The system or another app may start it; else only code of the app does.
    #[serde(default = "yes")]
    pub open: bool,
    /// It runs only where code enables it.
    #[serde(default)]
    pub disabled: bool,
    /// Other apps may start it.
    #[serde(default)]
    pub exported: bool,
    /// It is told of changes of the configuration: an activity that does not say so is made anew.
    #[serde(default = "yes")]
    pub configured: bool,
    /// Actions of its intent filters.
    #[serde(default)]
    pub actions: Vec<String>,
    /// Which intents it takes that do not name it.
    #[serde(default)]
    pub filters: Vec<Filter>,
    /// Names of a provider's data.
    #[serde(default)]
    pub authorities: Vec<String>,
    /// Other names under which it is started.
    #[serde(default)]
    pub aliases: Vec<String>,
}

/// An intent filter.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    /// Names of actions.
    pub actions: Vec<String>,
    /// Names of categories.
    pub categories: Vec<String>,
    /// Schemes of addresses.
    pub schemes: Vec<String>,
    /// Types of data, with `*` for any.
    pub types: Vec<String>,
}

fn yes() -> bool {
    true
}
