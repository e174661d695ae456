//! What is given to the search: where the platform enters the app.

use foldhash::{HashMap, HashSet};

use consentry_dex::{MethodId, StrId};

use crate::bits::Bits;
use crate::facts::Phase;
use crate::world::Ty;

/// A component that code may start.
#[derive(Clone, Debug, Default)]
pub(crate) struct Startable {
    pub lifecycle: Vec<MethodId>,
    pub interaction: Vec<MethodId>,
}

/// Entries of a component that only code of the app starts: positions among the roots and the objects.
#[derive(Clone, Debug)]
pub(crate) struct Closed {
    pub roots: std::ops::Range<usize>,
    pub made: std::ops::Range<usize>,
}

/// What is given to the search.
#[derive(Default)]
pub(crate) struct Entries {
    /// Method, phase, kind of the entry.
    pub roots: Vec<(MethodId, Phase, &'static str)>,
    /// Objects that the platform makes.
    pub made: Vec<(Ty, Phase, &'static str)>,
    /// Components by class.
    pub startable: HashMap<Ty, Startable>,
    /// Calls that start a component, and those that only prepare it for later.
    pub starts: Bits,
    pub postpones: Bits,
    /// Calls that put a class into an intent.
    pub intents: Bits,
    /// Components that only code of the app starts, and strings that name them.
    pub closed: HashMap<Ty, Closed>,
    /// Those of them that the manifest disables and code enables.
    pub switched: HashSet<Ty>,
    pub named: HashMap<StrId, Ty>,
    /// Classes that a method makes by naming a layout.
    pub inflated: HashMap<MethodId, Vec<(u32, Ty)>>,
}
