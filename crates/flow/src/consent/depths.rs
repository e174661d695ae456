//! What was evaluated while so much else was being evaluated that something was not looked at: it is evaluated again
//! where less is.

use foldhash::HashMap;

use consentry_dex::MethodId;

#[derive(Default)]
pub(crate) struct Depths {
    /// Something was not looked at.
    limited: bool,
    /// How much was being evaluated, of methods where that was so.
    methods: HashMap<MethodId, usize>,
    /// How often something was evaluated under a limit.
    again: usize,
}

/// Evaluations under a limit after which what they give is kept: each may evaluate all below it anew (a 15 MB app took
/// minutes).
const MOST_AGAIN: usize = 4_000;

impl Depths {
    /// A limit was hit.
    pub fn limit(&mut self) {
        self.limited = true;
    }

    /// True for what is kept: nothing was left out, or too much was evaluated again and again.
    pub fn keeps(&mut self) -> bool {
        self.again += usize::from(self.limited);
        !self.limited || self.again > MOST_AGAIN
    }

    /// Something is evaluated from here on; gives what `end` takes.
    pub fn begin(&mut self) -> bool {
        std::mem::take(&mut self.limited)
    }

    /// Something else was evaluated.
    pub fn close(&mut self, outer: bool) {
        self.limited |= outer;
    }

    /// A method was evaluated at a depth.
    pub fn end(&mut self, outer: bool, method: MethodId, depth: usize) {
        if self.limited {
            self.methods.insert(method, depth);
        } else {
            self.methods.remove(&method);
        }
        self.limited |= outer;
    }

    /// True where evaluating a method again would tell no more: not so much deeper was it evaluated before.
    pub fn is_final(&mut self, method: MethodId, depth: usize) -> bool {
        let Some(before) = self.methods.get(&method) else {
            return true;
        };
        let same = depth > 0 && depth + 1 >= *before || *before == 0 || self.again > MOST_AGAIN;
        self.limited |= same;
        same
    }

    pub fn forget(&mut self) {
        *self = Self::default();
    }
}
