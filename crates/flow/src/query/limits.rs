//! How much is looked at.

use serde::Deserialize;

/// Budgets. A budget that is hit is named in the answer; what was found by then stays true.
#[derive(Clone, Debug, Deserialize)]
#[serde(default)]
pub struct Limits {
    /// Hits of all APIs of role access.
    pub accesses: usize,
    /// Hits of one API of another role.
    pub calls_per_api: usize,
    /// Endpoints.
    pub endpoints: usize,
    /// Opaque places that are listed; the rest is counted.
    pub opaque: usize,
    /// References looked at while searching for paths.
    pub edges: usize,
    /// Steps of resolving virtual calls.
    pub dispatch: usize,
    /// Instructions looked at while following objects.
    pub followed: usize,
    /// Instructions evaluated for constants.
    pub evaluated: usize,
    /// Instructions looked at for branches on stored state.
    pub guarded: usize,
    /// Instructions of one method that is evaluated.
    pub method_units: usize,
    /// Calls of a helper that are looked at.
    pub callers: usize,
    /// Frames of a path.
    pub path: usize,
    /// Instructions interpreted while following information; 0 = it is not followed.
    pub interpreted: usize,
    /// Code units of a program that is interpreted whole; of a larger one only what matters is.
    pub whole: u64,
    /// Calls inside calls while following information.
    pub depth: usize,
    /// Flows.
    pub flows: usize,
    /// Instructions of trial runs before an accusation; 0 = none are made.
    pub trial: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            accesses: 5_000,
            calls_per_api: 300,
            endpoints: 3_000,
            opaque: 200,
            edges: 60_000_000,
            dispatch: 40_000_000,
            followed: 40_000_000,
            evaluated: 20_000_000,
            guarded: 40_000_000,
            method_units: 60_000,
            callers: 400,
            path: 200,
            interpreted: 3_000_000,
            whole: 80_000,
            depth: 40,
            flows: 1_000,
            trial: 1_500_000,
        }
    }
}
