//! Who throws what nothing is known of, and which exceptions that may be.

use consentry_dex::MethodId;
use foldhash::{HashMap, HashMapExt};

use super::atoms::Atom;
use super::machine::{Machine, Ran};
use crate::world::Ty;

/// All who may have thrown something of which nothing else is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct By {
    /// Somebody of whom nothing is known: it may be anything.
    anybody: bool,
    /// Methods of the platform; of what only a few of these throw, see `rare`.
    platform: bool,
    /// Bit n: one of the methods is known to throw the n-th exception of `Rare`.
    rare: u64,
    /// Bit n: the runtime throws the n-th exception of `RUNTIME`.
    runtime: u8,
}

const RUNTIME: &[&str] = &[
    "java.lang.NullPointerException",
    "java.lang.ArrayIndexOutOfBoundsException",
    "java.lang.ArithmeticException",
];
pub(crate) const ANYBODY: By = By {
    anybody: true,
    platform: false,
    rare: 0,
    runtime: 0,
};
pub(crate) const NO_OBJECT: By = By::runtime(0);
pub(crate) const OUT_OF_BOUNDS: By = By::runtime(1);
pub(crate) const BY_ZERO: By = By::runtime(2);

impl By {
    const fn runtime(position: u8) -> Self {
        Self {
            anybody: false,
            platform: false,
            rare: 0,
            runtime: 1 << position,
        }
    }

    pub fn is_nobody(self) -> bool {
        self == Self::default()
    }

    pub fn and(self, other: Self) -> Self {
        Self {
            anybody: self.anybody || other.anybody,
            platform: self.platform || other.platform,
            rare: self.rare | other.rare,
            runtime: self.runtime | other.runtime,
        }
    }
}

/// Exceptions that only a few methods of the platform throw, in a fixed order, and what was looked up of methods.
#[derive(Default)]
pub(crate) struct Rare {
    exceptions: Vec<(String, Vec<String>)>,
    methods: HashMap<MethodId, By>,
}

impl Rare {
    pub fn new(known: &std::collections::HashMap<String, Vec<String>>) -> Self {
        let mut exceptions: Vec<_> = known.clone().into_iter().collect();
        exceptions.sort_unstable();
        // one bit for each: what is beyond counts as what any method may throw
        exceptions.truncate(64);
        Self {
            exceptions,
            methods: HashMap::new(),
        }
    }
}

impl Machine<'_, '_, '_> {
    /// A method of the platform throws something.
    pub(super) fn platform_throws(&mut self, method: MethodId) -> By {
        if let Some(by) = self.rare.methods.get(&method) {
            return *by;
        }
        let program = self.world().program;
        let name = program.text(program.method(method).name);
        let throws =
            |(_, methods): &(String, Vec<String>)| methods.iter().any(|own| **own == *name);
        let listed = self.rare.exceptions.iter().enumerate();
        let bits = listed.filter(|(_, exception)| throws(exception));
        let by = By {
            platform: true,
            rare: bits.fold(0, |all, (position, _)| all | 1 << position),
            ..By::default()
        };
        self.rare.methods.insert(method, by);
        by
    }

    /// Who threw what a run lets out.
    pub(super) fn thrower(&self, ran: &Ran) -> By {
        let unknown = self.values.atoms(ran.thrown).contains(&Atom::Top);
        if unknown && ran.by.is_nobody() {
            return ANYBODY;
        }
        ran.by
    }

    /// False where none of them throws such an exception: methods of the platform that are not listed for it, and the
    /// runtime where it throws another.
    pub(super) fn may_throw(&mut self, by: By, exception: Ty) -> bool {
        if by.anybody || by.is_nobody() {
            return true;
        }
        for (position, name) in RUNTIME.iter().enumerate() {
            if by.runtime & 1 << position == 0 {
                continue;
            }
            let thrown = self.world().find(name);
            if self.is_throwable(exception)
                || thrown.is_none_or(|ty| self.graph.ancestors(ty).contains(&exception))
            {
                return true;
            }
        }
        let name = self.world().name(exception);
        let listed = self
            .rare
            .exceptions
            .iter()
            .position(|(own, _)| *own == name);
        by.platform && listed.is_none_or(|position| by.rare & 1 << position != 0)
    }
}
