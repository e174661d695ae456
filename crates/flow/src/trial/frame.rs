//! The way through one method: from instruction to instruction, to handlers of exceptions, along branches.

use consentry_dex::{Instruction, MethodId, OpcodeClass};

use super::machine::{Frame, MOST_OBJECTS, Machine, read};
use super::ops;
use super::value::{NULL, Stop, V};
use crate::world::Ty;

const IF_NULL: u8 = 0x38;
const IF_SET: u8 = 0x39;
/// Instructions that make the exception and its message.
const MOST_ASSERTED: usize = 16;
/// Cases of a switch that are tried.
const MOST_CASES: usize = 64;

impl Machine<'_, '_> {
    pub(super) fn frame(&mut self, frame: &mut Frame<'_>) -> Result<V, Stop> {
        let mut at = 0usize;
        loop {
            let cost = 1 + self.owed();
            self.left = self.left.checked_sub(cost).ok_or(Stop::Spent)?;
            if self.heap.len() >= MOST_OBJECTS {
                return Err(Stop::Spent);
            }
            let body = frame.body;
            let Some(one) = body.instructions.get(at) else {
                return Ok(V::Lost);
            };
            let next = match one.opcode.class() {
                _ if one.payload.is_some() => return Ok(V::Lost),
                OpcodeClass::Return => {
                    return Ok(one
                        .registers
                        .get(0)
                        .map_or(NULL, |register| read(frame, register)));
                }
                OpcodeClass::Goto => Ok(one.target()),
                OpcodeClass::If => Ok(self.branch(frame, one).then(|| one.target()).flatten()),
                OpcodeClass::Switch => Ok(self.switch(frame, one)),
                OpcodeClass::Throw => {
                    let value = one
                        .registers
                        .get(0)
                        .map_or(V::Lost, |register| read(frame, register));
                    Err(Stop::Threw(value))
                }
                _ => self.step(frame, one).map(|()| None),
            };
            at = match next {
                Ok(None) => at + 1,
                Ok(Some(target)) => *body.at.get(&target).ok_or(Stop::Ends)?,
                Err(Stop::Threw(thrown)) => match self.handler(frame, one.offset, &thrown) {
                    Some(target) => {
                        if std::mem::take(&mut self.unsure_throw) {
                            self.doubt();
                        }
                        frame.caught = thrown;
                        *body.at.get(&target).ok_or(Stop::Ends)?
                    }
                    None => return Err(Stop::Threw(thrown)),
                },
                Err(stop) => return Err(stop),
            };
        }
    }

    fn handler(&self, frame: &Frame<'_>, offset: u32, thrown: &V) -> Option<u32> {
        let tries = &frame.body.tries;
        self.owe(tries.tries.len() / 8);
        let own = tries
            .tries
            .iter()
            .find(|one| (one.start..one.start.saturating_add(one.units)).contains(&offset))?;
        let handler = tries.handlers.get(own.handler)?;
        let ty = self.object(thrown).map(|object| object.ty);
        let fits = |catch: Ty| ty.is_none_or(|ty| ty == Ty::NONE || self.is_below(ty, catch));
        let found = handler
            .catches
            .iter()
            .find(|(catch, _)| catch.is_some_and(|catch| fits(catch.into())));
        found.map(|(_, at)| *at).or(handler.catch_all)
    }

    /// One of several ways, where the value that decides is not known: the one that was taken least.
    pub fn choose(&mut self, place: (MethodId, u32), lost: bool, ways: &[i64]) -> i64 {
        if lost {
            self.doubt();
        }
        let tried = self.tried.entry(place).or_default();
        for way in ways {
            tried.entry(*way).or_default();
        }
        let count = |way: &i64| ways.iter().filter(|other| *other == way).count() as u32;
        let least = ways
            .iter()
            .copied()
            .min_by_key(|way| tried.get(way).copied().unwrap_or(0) * 12 / count(way));
        let way = least.unwrap_or(0);
        self.chosen |= count(&way) == 1;
        *tried.entry(way).or_default() += 1;
        way
    }

    /// True where every way was taken of every branch that the values did not decide.
    pub fn all_taken(&self) -> bool {
        let mut ways = self.tried.values().flat_map(|ways| ways.values());
        ways.all(|count| *count > 0)
    }

    fn branch(&mut self, frame: &Frame<'_>, one: &Instruction) -> bool {
        let value = |at: usize| {
            one.registers
                .get(at)
                .map_or(NULL, |register| read(frame, register))
        };
        let (a, b) = (value(0), value(1));
        if a.is_unknown() && self.asserts(frame, one) {
            return one.opcode.0 == IF_SET;
        }
        ops::holds(one.opcode.0, &a, &b).unwrap_or_else(|| {
            let lost = a == V::Lost || b == V::Lost;
            // What the device gives is seldom nothing: that way is taken now and then only.
            let ways: &[i64] = match one.opcode.0 {
                IF_NULL => &[0, 0, 0, 1],
                IF_SET => &[1, 1, 1, 0],
                _ => &[0, 1],
            };
            self.choose((frame.method, one.offset), lost, ways) == 1
        })
    }

    /// True where the test is that something is not null, and the way on which it is only throws, as nothing else would:
    /// no app is shipped that ends there (`checkNotNullParameter`, `as` and `!!` of Kotlin, whatever they were renamed to).
    fn asserts(&mut self, frame: &Frame<'_>, one: &Instruction) -> bool {
        let null = match (one.opcode.0, one.target()) {
            (IF_SET, _) => frame.body.at.get(&one.offset).map(|at| at + 1),
            (IF_NULL, Some(target)) => frame.body.at.get(&target).copied(),
            _ => None,
        };
        let argument = self.is_first_argument(frame, one);
        let way = null.and_then(|at| frame.body.instructions.get(at..));
        let mut pointer = false;
        for one in way.into_iter().flatten().take(MOST_ASSERTED) {
            match one.opcode.class() {
                OpcodeClass::NewInstance => {
                    let made = one.ty().map(|ty| self.world.name(ty.into()));
                    pointer |= made.is_some_and(|name| &*name == "java.lang.NullPointerException");
                }
                OpcodeClass::Throw => return pointer || argument,
                OpcodeClass::InvokeStatic => {
                    let callee = one.callee();
                    if callee.is_some_and(|callee| self.only_throws(callee)) {
                        return true;
                    }
                }
                OpcodeClass::Return | OpcodeClass::If | OpcodeClass::Goto | OpcodeClass::Switch => {
                    return false;
                }
                _ => {}
            }
        }
        false
    }

    /// A method begins with the test of the first object that it is given.
    fn is_first_argument(&self, frame: &Frame<'_>, one: &Instruction) -> bool {
        let row = self.program.method(frame.method);
        let first = self.program.params(row.proto).first();
        let first = first.map(|ty| self.program.descriptor(*ty));
        one.offset == 0
            && first.is_some_and(|name| name.starts_with(['L', '[']))
            && one.registers.get(0).map(usize::from) == Some(frame.body.first_in())
    }

    fn only_throws(&mut self, method: MethodId) -> bool {
        let Some(body) = self.body(method) else {
            return false;
        };
        self.owe(body.instructions.len() / 8);
        let mut all = body.instructions.iter();
        !all.any(|one| matches!(one.opcode.class(), OpcodeClass::Return))
    }

    fn switch(&mut self, frame: &Frame<'_>, one: &Instruction) -> Option<u32> {
        let value = one
            .registers
            .get(0)
            .map_or(V::Lost, |register| read(frame, register));
        let code = self.program.code(self.program.code_of(frame.method)?)?;
        let switch = code.switch(one)?;
        let to = |branch: i32| one.offset.checked_add_signed(branch);
        match value {
            V::Int(number) => {
                self.owe(switch.len() / 8);
                let case = switch.cases().find(|(key, _)| i64::from(*key) == number);
                case.and_then(|(_, branch)| to(branch))
            }
            value => {
                if switch.len() > MOST_CASES {
                    self.doubtful = true;
                }
                let cases: Vec<(i32, i32)> = switch.cases().take(MOST_CASES).collect();
                let ways: Vec<i64> = (-1..cases.len() as i64).collect();
                let way = self.choose((frame.method, one.offset), value == V::Lost, &ways);
                let case = usize::try_from(way).ok().and_then(|way| cases.get(way));
                case.and_then(|(_, branch)| to(*branch))
            }
        }
    }
}
