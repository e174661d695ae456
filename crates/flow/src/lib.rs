//! What a program does with personal information: which APIs it uses and where, when that code may run and along
//! which path, which permissions it asks for, what it does when the user refuses, and what cannot be followed.
//!
//! [`analyse`] takes a program and a [`Query`] made from the catalog, the manifest and the layouts. It never panics,
//! does not recurse on the app's data, and keeps to the budgets of the query; a budget that is hit is named in the
//! answer and what was found by then stays true. The same program and query give the same answer.
#![cfg_attr(test, allow(clippy::indexing_slicing, clippy::unwrap_used))]

mod answers;
mod bits;
mod blocks;
mod bridged;
mod calls;
mod condition;
mod consent;
mod effects;
mod endpoints;
mod entry;
mod eval;
pub mod facts;
mod follow;
mod graph;
mod guards;
mod handlers;
mod helpers;
mod intents;
mod lazy;
mod literals;
mod matching;
mod models;
mod objects;
mod permissions;
pub mod query;
mod reach;
mod reflection;
mod refusal;
mod refused;
mod repeats;
mod requests;
pub mod screens;
mod sites;
mod state;
mod step;
mod switched;
mod taint;
mod tell;
mod trial;
mod values;
mod way;
mod ways;
mod work;
mod world;
mod written;

#[cfg(fuzzing)]
pub use trial::fuzzing;

pub use consent::Reader;
pub use facts::FlowFacts;
pub use query::Query;
pub use work::analyse;
