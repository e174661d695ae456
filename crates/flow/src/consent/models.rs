//! What calls of the platform and of libraries do with the values that are followed.

use foldhash::{HashMap, HashMapExt};

use consentry_dex::{MethodId, TypeId};

use super::bundles::CALLS;
use super::cells::Kind;
use super::derived::Derived;
use super::libraries::CELLS;
use super::streams::STREAMS;
use super::tables::TABLE;
use super::val::Wrap;
use crate::matching::Matches;
use crate::query::{Query, Role};
use crate::world::World;

/// The effect of a call. Arguments are counted with the receiver.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Op {
    /// Reads a stored value: position of the key, and of what is given where nothing is stored.
    Read(u8, Option<u8>),
    /// Whether something is stored under a key.
    Has(u8),
    /// All stored values as a map.
    All,
    /// The same of such a map.
    MapRead,
    MapHas,
    /// Writes a stored value: position of the key and of the value.
    Write(u8, u8),
    /// Puts a number into an object, and takes it out.
    Box(Wrap),
    Unbox,
    /// The class of an object, and its name: without that of the package.
    ClassOf,
    ClassName(bool),
    /// The hash code of a text.
    Hash,
    /// Gives the n-th argument.
    Same(u8),
    /// Stored values of the file that the n-th argument names; without one of the default file.
    Open(u8),
    Equals,
    IsEmpty,
    Length,
    /// A number or boolean from a text.
    Parse,
    NewBuilder,
    Append,
    Text,
    Concat,
    /// The id of a view.
    GetId,
    /// Whether a box is ticked.
    Ticked,
    /// The code of the result of a screen.
    ResultCode,
    /// A file by the name that the last argument is.
    File,
    /// Whether a file exists; its length.
    FileHas,
    /// A file comes to be.
    FileMade,
    /// Reads, looks for and writes a member of a document: positions as above.
    Member(u8, Option<u8>),
    HasMember(u8),
    SetMember(u8, u8),
    /// Writes a column of a row: positions of its name and of the value.
    SetColumn(u8, u8),
    /// Whether a query gave a row, the place of a column, and what is in it: a number or a text.
    HasRow,
    ColumnIndex,
    Column(bool),
    /// Makes what keeps a value.
    Make,
    /// Gives what is read from a cell.
    Cell(Kind),
    /// Writes a cell: position of the value.
    Fill(Kind, u8),
    /// Comes back only when something else was done.
    Await(Kind),
    /// The time.
    Now,
    /// A set or list of the arguments from the n-th on, of the members of an array, or of nothing.
    SetOf(u8),
    /// Puts a member into a set or list: position.
    Add(u8),
    /// Whether a set or list has a member.
    Contains,
    /// The action of an intent.
    Action,
    SetAction(u8),
    /// The intent that a screen was started with.
    Intent,
    /// Reads, looks for and writes what an intent holds: positions of the key and of the value, or of what is given
    /// where there is none.
    Extra(u8, u8),
    HasExtra(u8),
    /// A bundle with nothing in it.
    Empty,
    SetExtra(u8, u8),
    /// A text with places for the members of an array.
    Format,
    /// The name, or the number, of an enum constant.
    EnumName,
    EnumNumber,
    /// A constant of a class by its name.
    EnumOf,
    /// Copies the members of an array: from the first argument to the third.
    CopyMembers,
    /// What stands for a coroutine that waits.
    Suspended,
    /// A flow or deferred value made of the arguments.
    Derive(Derived),
    /// A flow is collected: by the object after it.
    Collect,
    /// A value is given to a collector, all that a flow emits.
    Emit,
    EmitAll,
    /// The first value of a flow; or nothing.
    First(bool),
    /// What a block gives that is run at once.
    Block,
    /// The same of a library whose names were shortened: a flow is collected (position of who is told), something is
    /// waited for.
    Gather(u8),
    Wait,
    /// The first value of a flow: positions of the flow and of a function that it has to hold true for.
    FirstOf(u8, Option<u8>),
    /// Whether a screen was finished.
    Finishing,
    /// A span of time in a unit of so many nanoseconds.
    Unit(i64),
}

impl Op {
    pub fn is_write(self) -> bool {
        matches!(
            self,
            Self::Write(..)
                | Self::FileMade
                | Self::SetMember(..)
                | Self::SetColumn(..)
                | Self::SetExtra(..)
                | Self::SetAction(_)
                | Self::Fill(..)
        )
    }
}

/// The operations of a program, by method reference.
pub(crate) fn operations(
    world: &World<'_>,
    query: &Query,
    matches: &Matches,
) -> HashMap<MethodId, Op> {
    let program = world.program;
    let mut ops = HashMap::new();
    for (class, name, op) in TABLE {
        let (Some(class), Some(name)) = (world.find(class), program.find_string(name.as_bytes()))
        else {
            continue;
        };
        // `Context` and views are named by the classes of the app that extend them.
        let below = matches!(
            op,
            Op::Open(_)
                | Op::GetId
                | Op::Ticked
                | Op::File
                | Op::FileMade
                | Op::Intent
                | Op::Finishing
        );
        let below = below && world.name(class).starts_with("android.")
            || matches!(op, Op::EnumName | Op::EnumNumber);
        let types = if below {
            world.descendants(class)
        } else {
            vec![class]
        };
        for ty in types {
            for method in program.methods_of(TypeId(ty.0)) {
                if program.method(method).name == name && world.resolve_ref(method).is_none() {
                    ops.insert(method, *op);
                }
            }
        }
    }
    for (class, names, op) in CELLS.iter().chain(STREAMS).chain(CALLS) {
        let Some(class) = world.find(class) else {
            continue;
        };
        // Asked of the component itself, by its own name.
        let types = match op {
            Op::Intent => world.descendants(class),
            _ => vec![class],
        };
        for method in types
            .into_iter()
            .flat_map(|ty| program.methods_of(TypeId(ty.0)))
        {
            if names.contains(&&*program.text(program.method(method).name)) {
                ops.insert(method, *op);
            }
        }
    }
    if let Some(class) = world.find("java.util.concurrent.CountDownLatch") {
        for method in program.methods_of(TypeId(class.0)) {
            let row = program.method(method);
            // With a time it comes back by itself.
            if program.string(row.name) == b"await" && program.params(row.proto).is_empty() {
                ops.insert(method, Op::Await(Kind::Latch));
            }
        }
    }
    for (method, rules) in &matches.methods {
        let role = |wanted: Role| {
            rules.iter().any(|rule| {
                let api = query.apis.get(rule.api as usize);
                api.is_some_and(|api| api.role == wanted)
            })
        };
        if role(Role::StoredFlag) {
            ops.extend(read_of(world, *method).map(|op| (*method, op)));
        } else if role(Role::StoredWrite) {
            ops.extend(write_of(world, *method).map(|op| (*method, op)));
        }
    }
    ops
}

/// Position of the key among the arguments, the receiver counted: the first text or key.
fn key_of(world: &World<'_>, method: MethodId) -> Option<(u8, u8)> {
    let program = world.program;
    let params = program.params(program.method(method).proto);
    let is_key = |ty: &TypeId| {
        matches!(
            &*program.descriptor(*ty),
            "Ljava/lang/String;" | "Landroidx/datastore/preferences/core/Preferences$Key;"
        )
    };
    let at = params.iter().position(is_key)? as u8;
    let receiver = u8::from(!is_static(world, method));
    Some((at + receiver, params.len() as u8 + receiver))
}

fn read_of(world: &World<'_>, method: MethodId) -> Option<Op> {
    let (key, count) = key_of(world, method)?;
    let name = world.program.text(world.program.method(method).name);
    Some(match &*name {
        "contains" | "containsKey" => Op::Has(key),
        _ => Op::Read(key, (key + 1 < count).then_some(key + 1)),
    })
}

fn write_of(world: &World<'_>, method: MethodId) -> Option<Op> {
    let (key, count) = key_of(world, method)?;
    (key + 1 < count).then_some(Op::Write(key, key + 1))
}

/// Whether calls of a method of the platform have no receiver: told by the first call.
fn is_static(world: &World<'_>, method: MethodId) -> bool {
    let site = world.program.callers(method).first();
    site.is_some_and(|site| site.opcode().class() == consentry_dex::OpcodeClass::InvokeStatic)
}
