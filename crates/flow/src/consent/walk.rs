//! Loops whose rounds are all known: a helper that looks for the constant with a given code, walked step by step.
//!
//! Evaluation joins what the rounds of a loop do. Where that leaves nothing known of what a small method gives, it is walked
//! along one way for each of the values that are known: every branch must be decided, each round anew.

use foldhash::HashMap;

use consentry_dex::{Code, Instruction, MethodId, OpcodeClass};

use super::Before;
use super::branches::Taken;
use super::frame::{Frame, Run, Stop};
use super::val::{Made, Val};
use crate::blocks::{Blocks, Way};
use crate::eval::is_wide;
use crate::world::Ty;

/// Code units of a method that is walked.
const MOST_UNITS: u32 = 200;
/// Instructions and ways of one walk.
const MOST_STEPS: usize = 600;
const MOST_WAYS: usize = 8;
/// Members of an array that is made.
const MOST_ITEMS: i64 = 40;
/// Methods that are being evaluated at once.
const MOST_ACTIVE: usize = 6;

/// One way through a method.
#[derive(Clone)]
struct Path {
    block: u32,
    at: usize,
    state: Vec<Val>,
    /// Arrays and iterators that this way made: members, and how many were taken.
    own: HashMap<Val, (Vec<Val>, usize)>,
}

/// What a step of a way leads to.
enum Step {
    On,
    Jump(u32),
    Returns(Val),
    Ends,
}

impl Before<'_, '_> {
    /// What a method gives for known arguments, where walking it tells. A constant of the app that a loop looks for, where it
    /// does not, may be any.
    pub(super) fn walked(&mut self, method: MethodId, args: &[Val], run: &mut Run) -> Option<Val> {
        let program = self.world.program;
        let code = program.code(program.code_of(method)?)?;
        if code.units() > MOST_UNITS || self.active.len() > MOST_ACTIVE {
            return None;
        }
        let blocks = Blocks::build(&code);
        if !blocks.loops {
            return None;
        }
        // What is written on the way is not the caller's.
        self.active.push((method, Vec::new()));
        let value = self.walk(method, &code, &blocks, args, run);
        self.active.pop();
        let result = program.result(program.method(method).proto)?;
        let unsure = self.doubting && self.is_enum(result.into());
        value.or(unsure.then_some(Val::Unsure))
    }

    fn walk(
        &mut self,
        method: MethodId,
        code: &Code<'_>,
        blocks: &Blocks,
        args: &[Val],
        run: &mut Run,
    ) -> Option<Val> {
        let mut frame = Frame {
            method,
            root: false,
            is_static: self.is_static(method),
            block: 0,
            result: Val::Other,
            run: Run::default(),
            returns: Val::Unset,
            stops: None,
            rest: Vec::new(),
            open: Vec::new(),
            behind: Vec::new(),
            untaken: Vec::new(),
            supposed: None,
        };
        let first = Path {
            block: 0,
            at: blocks.blocks.first()?.first as usize,
            state: self.given_registers(code, method, args),
            own: HashMap::default(),
        };
        let mut ways = self.apart(first, None);
        let mut made = ways.len();
        let mut left = MOST_STEPS.min(self.left);
        let mut value = Val::Unset;
        while let Some(mut path) = ways.pop() {
            loop {
                left = left.checked_sub(1)?;
                self.left = self.left.checked_sub(1)?;
                let block = blocks.blocks.get(path.block as usize)?;
                let Some(one) = blocks
                    .instructions
                    .get(path.at)
                    .filter(|_| path.at < block.end as usize)
                else {
                    path = self.jump(blocks, path, None)?;
                    continue;
                };
                frame.block = path.block;
                match self.walk_step(blocks, code, &mut frame, &mut path, one)? {
                    Step::On => {
                        path.at += 1;
                        let mut more = self.apart(path, one.registers.get(0));
                        made += more.len() - 1;
                        if made > MOST_WAYS {
                            return None;
                        }
                        path = more.pop()?;
                        ways.append(&mut more);
                    }
                    Step::Jump(to) => path = self.jump(blocks, path, Some(to))?,
                    Step::Returns(given) => {
                        value = self.arena.join(value, given);
                        break;
                    }
                    Step::Ends => break,
                }
            }
        }
        run.used.extend(frame.run.used);
        let known = value.is_known() || matches!(value, Val::Obj(_));
        (known && value != Val::Any).then_some(value)
    }

    /// One step. `None` where it is not known what it does.
    fn walk_step(
        &mut self,
        blocks: &Blocks,
        code: &Code<'_>,
        frame: &mut Frame,
        path: &mut Path,
        one: &Instruction,
    ) -> Option<Step> {
        let read = |at: usize| {
            let register = one.registers.get(at).map(usize::from);
            register.and_then(|register| path.state.get(register).copied())
        };
        match one.opcode.class() {
            OpcodeClass::If => match self.taken(frame, code, one, &path.state) {
                Taken::If(side) => {
                    let way = if side { Way::Taken } else { Way::NotTaken };
                    let block = blocks.blocks.get(path.block as usize)?;
                    let next = block.next.iter().find(|(_, own)| *own == way)?;
                    return Some(Step::Jump(next.0));
                }
                _ => return None,
            },
            OpcodeClass::Switch => match self.taken(frame, code, one, &path.state) {
                Taken::Targets(targets) if targets.len() == 1 => {
                    return Some(Step::Jump(blocks.home(*targets.first()?)?));
                }
                _ => return None,
            },
            OpcodeClass::Return => {
                self.fill_own(read(0)?, path.own.get(&read(0)?));
                return read(0).map(Step::Returns);
            }
            OpcodeClass::Throw => return Some(Step::Ends),
            OpcodeClass::FillArray => return None,
            OpcodeClass::ArrayPut => {
                let (Val::Int(index), value) = (read(2)?, read(0)?) else {
                    return None;
                };
                let array = read(1)?;
                let (items, _) = path.own.get_mut(&array)?;
                *items.get_mut(usize::try_from(index).ok()?)? = value;
                return Some(Step::On);
            }
            _ => (),
        }
        let value = match self.walk_value(frame, path, one) {
            Some(value) => value,
            // Something else may be done to what this way made.
            None if one.opcode.is_invoke()
                && one.registers.iter().any(|register| {
                    let value = path.state.get(usize::from(register));
                    value.is_some_and(|value| path.own.contains_key(value))
                }) =>
            {
                return None;
            }
            None => {
                self.step(frame, one, &mut path.state);
                return match frame.stops.take() {
                    Some(Stop::Waits) => Some(Step::Ends),
                    // Handlers are not walked.
                    Some(Stop::Throws) => None,
                    None => Some(Step::On),
                };
            }
        };
        if one.opcode.is_invoke() {
            frame.result = value;
        } else {
            let register = usize::from(one.registers.get(0)?);
            *path.state.get_mut(register)? = value;
        }
        Some(Step::On)
    }

    /// What an instruction gives that makes or looks at an array or an iterator; `None` for all others.
    fn walk_value(&mut self, frame: &mut Frame, path: &mut Path, one: &Instruction) -> Option<Val> {
        let program = self.world.program;
        let read = |at: usize| {
            let register = one.registers.get(at).map(usize::from);
            register.and_then(|register| path.state.get(register).copied())
        };
        match one.opcode.class() {
            OpcodeClass::NewArray if one.opcode.0 == 0x23 => match read(1)? {
                Val::Int(count @ 0..=MOST_ITEMS) => {
                    let array = self.walk_object(frame.method, one.offset);
                    path.own
                        .insert(array, (vec![Val::Int(0); count as usize], 0));
                    Some(array)
                }
                _ => None,
            },
            // array-length
            OpcodeClass::Compute if one.opcode.0 == 0x21 => {
                let items = self.walk_items(path, read(1)?)?;
                Some(Val::Int(items.len() as i64))
            }
            OpcodeClass::ArrayGet => {
                let Val::Int(index) = read(2)? else {
                    return None;
                };
                let items = self.walk_items(path, read(1)?)?;
                items.get(usize::try_from(index).ok()?).copied()
            }
            _ => {
                let callee = one.callee()?;
                match program.string(program.method(callee).name) {
                    b"values" => {
                        let items = self.listed_constants(frame, path, callee)?;
                        let copy = self.walk_object(frame.method, one.offset);
                        path.own.insert(copy, (items, 0));
                        Some(copy)
                    }
                    b"clone" | b"iterator" => {
                        let items = self.walk_items(path, read(0)?)?;
                        let copy = self.walk_object(frame.method, one.offset);
                        path.own.insert(copy, (items, 0));
                        Some(copy)
                    }
                    b"hasNext" => {
                        let (items, at) = path.own.get(&read(0)?)?;
                        Some(Val::Int(i64::from(*at < items.len())))
                    }
                    b"next" => {
                        let iterator = read(0)?;
                        let (items, at) = path.own.get_mut(&iterator)?;
                        let value = items.get(*at).copied();
                        *at += 1;
                        value
                    }
                    b"arraycopy" => {
                        let (Val::Int(from), Val::Int(to), Val::Int(count)) =
                            (read(1)?, read(3)?, read(4)?)
                        else {
                            return None;
                        };
                        let items = self.walk_items(path, read(0)?)?;
                        let array = read(2)?;
                        let (own, _) = path.own.get_mut(&array)?;
                        let from = usize::try_from(from).ok()?;
                        let to = usize::try_from(to).ok()?;
                        let count = usize::try_from(count).ok()?;
                        let source = items.get(from..from.checked_add(count)?)?;
                        own.get_mut(to..to.checked_add(count)?)?
                            .copy_from_slice(source);
                        Some(Val::Other)
                    }
                    _ => None,
                }
            }
        }
    }

    /// All constants of an enum of the app, where a call asks for them.
    fn listed_constants(
        &mut self,
        frame: &mut Frame,
        path: &Path,
        callee: MethodId,
    ) -> Option<Vec<Val>> {
        let program = self.world.program;
        let row = program.method(callee);
        let array = program.result(row.proto)?;
        let own = self.is_enum(row.class.into()) && program.params(row.proto).is_empty();
        let mut fields = program.fields_of(row.class).filter(|_| own);
        let all = fields.find(|field| program.field(*field).ty == array)?;
        let value = self.field(frame, None, all);
        self.walk_items(path, value)
    }

    /// The members of an array or list, in order, where all are known.
    fn walk_items(&self, path: &Path, array: Val) -> Option<Vec<Val>> {
        if let Some((items, _)) = path.own.get(&array) {
            return Some(items.clone());
        }
        let mut items = self.arena.object(array)?.items.clone()?;
        items.sort_by_key(|(index, _)| *index);
        // Without any, it is filled in a way that is not followed.
        let whole = !items.is_empty()
            && items
                .iter()
                .enumerate()
                .all(|(at, (index, _))| at as i64 == *index);
        whole.then(|| items.into_iter().map(|(_, value)| value).collect())
    }

    fn walk_object(&mut self, method: MethodId, offset: u32) -> Val {
        self.arena.copy(Made {
            ty: Ty::NONE,
            method,
            offset,
            made_by: None,
            body: None,
            text: None,
            single: false,
            items: None,
        })
    }

    /// One way for each value that a register may have; without one, that any register may have.
    fn apart(&self, path: Path, register: Option<u16>) -> Vec<Path> {
        let registers = match register {
            Some(register) => vec![usize::from(register)],
            None => (0..path.state.len()).collect(),
        };
        let mut ways = vec![path];
        for register in registers {
            let many = ways
                .iter()
                .any(|way| matches!(way.state.get(register), Some(Val::OneOf(_))));
            if !many || ways.len() > MOST_WAYS {
                continue;
            }
            ways = ways
                .into_iter()
                .flat_map(|way| {
                    let value = way.state.get(register).copied().unwrap_or(Val::Other);
                    let all = self.arena.all(value);
                    let all = if all.is_empty() { vec![value] } else { all };
                    all.into_iter().map(move |one| {
                        let mut way = way.clone();
                        if let Some(slot) = way.state.get_mut(register) {
                            *slot = one;
                        }
                        way
                    })
                })
                .collect();
        }
        ways
    }

    /// A way at the beginning of another block: the one after it where none is named.
    fn jump(&self, blocks: &Blocks, mut path: Path, to: Option<u32>) -> Option<Path> {
        let block = blocks.blocks.get(path.block as usize)?;
        let plain = block.next.iter().find(|(_, way)| *way == Way::Plain);
        let to = to.or(plain.map(|(to, _)| *to))?;
        path.block = to;
        path.at = blocks.blocks.get(to as usize)?.first as usize;
        Some(path)
    }

    fn given_registers(&self, code: &Code<'_>, method: MethodId, args: &[Val]) -> Vec<Val> {
        let program = self.world.program;
        let count = usize::from(code.registers());
        let mut registers = vec![Val::Unset; count];
        let mut at = count.saturating_sub(code.ins().into());
        let params = program.params(program.method(method).proto).iter();
        let own = (!self.is_static(method)).then_some(false).into_iter();
        let wide = own.chain(params.map(|ty| is_wide(program, *ty)));
        for (wide, arg) in wide.zip(args) {
            if let Some(slot) = registers.get_mut(at) {
                *slot = *arg;
            }
            at += if wide { 2 } else { 1 };
        }
        registers
    }
}
