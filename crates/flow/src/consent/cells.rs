//! State that is kept without a key of its own: observed values, results that are waited for, rows of a database.
//!
//! Each kind is one cell for the whole program: it holds what any code writes to one of its kind. Where that decides
//! nothing although later code writes it, the search that doubts takes it for what it is on the first start.

use consentry_dex::{FieldId, MethodId};

use super::Before;
use super::frame::{Frame, Stop};
use super::stores::{Made, Source, Write};
use super::val::{Sym, Val};
use crate::world::Ty;

/// What keeps a value.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) enum Kind {
    /// An observed value: a flow, live data.
    Observed,
    /// The number of a message to a handler.
    Message,
    /// The result of something that is waited for.
    Awaited,
    /// A number or flag that several threads share.
    Shared,
    /// A latch.
    Latch,
    /// Rows of a database.
    Rows,
    /// Under a key that is not known.
    AnyKey,
    /// Members of a text that is kept.
    Document,
}

impl Kind {
    /// The name of its cell: no key of an app begins like that.
    fn name(self) -> String {
        format!("{CELL}{self:?}")
    }

    /// What stops the proof.
    pub fn reason(self) -> &'static str {
        match self {
            Self::Rows | Self::AnyKey | Self::Document => "unknown-store",
            _ => "asynchronous",
        }
    }
}

/// How names of cells begin.
pub(super) const CELL: &str = "\u{1}";
/// How keys inside documents begin.
const DOCUMENT: &str = "document:";
/// Code of these does not say what the app waits for.
const LIBRARIES: &[&str] = &[
    "kotlin.",
    "kotlinx.",
    "androidx.",
    "android.support.",
    "com.google.android.",
];

impl Before<'_, '_> {
    pub(super) fn cell_key(&mut self, kind: Kind) -> Val {
        self.arena.keep(self.world.program, &kind.name())
    }

    /// The key of a member of a document.
    pub(super) fn member(&mut self, key: Val) -> Val {
        let Val::Text(sym) = key else { return key };
        let program = self.world.program;
        let key = format!("{DOCUMENT}{}", self.arena.text(program, sym));
        self.arena.keep(program, &key)
    }

    /// A member of a document, or whether there is one. A document that the code around does not keep, e.g. an answer
    /// from a server, is only taken for an empty one by the search that doubts.
    pub(super) fn read_member(&mut self, frame: &mut Frame, key: Val, default: Option<Val>) -> Val {
        let key = self.settle(frame, key);
        let key = self.member(key);
        let kept = self.is_keeping(frame.method);
        if !kept && !self.doubting {
            return Val::Other;
        }
        let before = frame.run.used.len();
        let value = match default {
            Some(default) => self.read_stored(frame, Val::Other, key, default),
            None => self.has_stored(frame, Val::Other, key),
        };
        if !kept && frame.run.used.len() > before {
            frame.run.used.insert(Source::Doubt(Kind::Document));
        }
        value
    }

    pub(super) fn is_library(&self, method: MethodId) -> bool {
        let program = self.world.program;
        let class = program.type_name(program.method(method).class);
        LIBRARIES.iter().any(|library| class.starts_with(library))
    }

    /// Where the object that keeps a value is made.
    pub(super) fn object_of(&self, keeper: Val) -> Option<Made> {
        let object = self.arena.object(keeper)?;
        Some((object.method, object.offset))
    }

    /// What code that runs before writes to a cell, and whether other code writes it.
    pub(super) fn content(&mut self, key: Sym, object: Option<Made>) -> (Val, bool) {
        let writes = self.writes.get(&key).cloned().unwrap_or_default();
        let (mut value, mut later, mut anything) = (Val::Unset, false, false);
        for write in writes {
            if self.is_library(write.method) || !self.ever.has(write.method.index()) {
                continue;
            }
            if object.is_some() && write.object.is_some() && write.object != object {
                continue;
            }
            if self.is_live(write.method, write.offset) {
                let written = self.written(&write);
                let written = match written {
                    Val::Int(_) | Val::Boxed(..) | Val::Text(_) | Val::OneOf(_) => written,
                    Val::Obj(_) | Val::Field(_) | Val::Store(_) => written,
                    _ => Val::Other,
                };
                anything |= self.writes_anything(&write);
                value = self.arena.join(value, written);
            } else {
                later = true;
            }
        }
        (if anything { Val::Any } else { value }, later)
    }

    /// True where code that runs before writes what the platform gives: not known, but nothing that the app decides.
    fn writes_anything(&mut self, write: &Write) -> bool {
        let at = match write.at {
            Some(at) if self.doubting => usize::from(at),
            _ => return false,
        };
        let run = self.root(write.method);
        let event = run.events.iter().find(|one| one.offset == write.offset);
        event.and_then(|event| event.args.get(at)) == Some(&Val::Other)
    }

    /// The value of a write, as it is before consent.
    pub(super) fn written(&mut self, write: &Write) -> Val {
        match (write.value, write.at) {
            (Val::Ticked, _) => Val::Int(0), // as long as nobody has agreed
            (Val::Int(_) | Val::Boxed(..) | Val::Text(_), _) | (_, None) => write.value,
            (value, Some(at)) => {
                let run = self.root(write.method);
                let event = run.events.iter().find(|one| one.offset == write.offset);
                let now = event.and_then(|event| event.args.get(usize::from(at)).copied());
                match now {
                    Some(
                        now @ (Val::Int(_)
                        | Val::Boxed(..)
                        | Val::Text(_)
                        | Val::OneOf(_)
                        | Val::Any),
                    ) => now,
                    _ => value,
                }
            }
        }
    }

    /// What is read from a cell.
    pub(super) fn cell(&mut self, frame: &mut Frame, kind: Kind, keeper: Val) -> Val {
        let keeper = self.settle(frame, keeper);
        if let Some(found) = self.awaited(keeper) {
            frame.run.used.extend(found.used);
            if self.assuming && kind == Kind::Awaited && found.value == Val::Unset {
                frame.stops = Some(Stop::Waits);
            }
            return found.value;
        }
        let object = self.object_of(keeper);
        if kind == Kind::Awaited {
            self.wait(frame, kind, object);
        }
        let (value, source) = self.cell_value(kind, object);
        frame.run.used.extend(source);
        value
    }

    pub(super) fn cell_value(&mut self, kind: Kind, object: Option<Made>) -> (Val, Option<Source>) {
        let Val::Text(key) = self.cell_key(kind) else {
            return (Val::Other, None);
        };
        if !self.assuming {
            return (Val::Other, None);
        }
        let (value, later) = self.content(key, object);
        let certain = object.is_some() || matches!(kind, Kind::Observed | Kind::Message);
        match value {
            _ if !later => (self.guess(false), None),
            _ if kind == Kind::Rows && self.doubting => (Val::Doubt(kind), None),
            _ if kind == Kind::Rows => (Val::Other, None),
            // What nobody set is false or nothing.
            Val::Unset if certain && matches!(kind, Kind::Shared | Kind::Observed) => {
                (Val::Int(0), Some(Source::Key(key)))
            }
            Val::Int(_)
            | Val::Boxed(..)
            | Val::Text(_)
            | Val::OneOf(_)
            | Val::Obj(_)
            | Val::Field(_)
            | Val::Store(_)
            | Val::Any
                if certain =>
            {
                (value, Some(Source::Key(key)))
            }
            Val::Int(_) | Val::Boxed(..) | Val::Text(_) | Val::OneOf(_) if self.doubting => {
                (value, Some(Source::Doubt(kind)))
            }
            Val::Unset if self.doubting => (Val::Doubt(kind), None),
            _ => (self.guess(true), None),
        }
    }

    /// A call that comes back when somebody writes a cell: it does not, where only later code does.
    pub(super) fn wait(&mut self, frame: &mut Frame, kind: Kind, object: Option<Made>) {
        let Val::Text(key) = self.cell_key(kind) else {
            return;
        };
        if !self.assuming || !matches!(self.content(key, object), (Val::Unset, true)) {
            return;
        }
        if object.is_some() {
            frame.run.used.insert(Source::Key(key));
            frame.stops = Some(Stop::Waits);
        } else if self.doubting {
            frame.run.used.insert(Source::Doubt(kind));
            frame.stops = Some(Stop::Waits);
        }
    }

    /// Whether only later code writes the cell of an object that is known.
    pub(super) fn is_empty_cell(&mut self, kind: Kind, object: Option<Made>) -> bool {
        let Val::Text(key) = self.cell_key(kind) else {
            return false;
        };
        self.assuming && object.is_some() && matches!(self.content(key, object), (Val::Unset, true))
    }

    /// Whether only later code writes a cell.
    pub(super) fn is_doubtful(&mut self, kind: Kind) -> bool {
        let Val::Text(key) = self.cell_key(kind) else {
            return false;
        };
        self.doubting && matches!(self.content(key, None), (Val::Unset, true))
    }

    /// The cell that a parameter is the content of: where an observed value is told, or a result is handed back.
    pub(super) fn handed_cell(&self, method: MethodId, index: u16) -> Option<(Kind, Option<Made>)> {
        let program = self.world.program;
        let row = program.method(method);
        if index != 1 {
            return None;
        }
        if let Some(cell) = self.observers.cells.get(&method) {
            return cell
                .filter(|cell| cell.told)
                .map(|cell| (cell.kind, cell.object));
        }
        let (above, kind) = match program.string(row.name) {
            b"emit" => ("kotlinx.coroutines.flow.FlowCollector", Kind::Observed),
            b"onChanged" => ("androidx.lifecycle.Observer", Kind::Observed),
            _ => return None,
        };
        let above = self.world.find(above)?;
        let all = self.world.supertypes(Ty::from(row.class));
        all.contains(&above).then_some((kind, None))
    }

    /// True for the state of a coroutine: before it was suspended it is at the start, and where it goes on it is as if
    /// the call had come back at once.
    pub(super) fn is_label(&self, field: FieldId) -> bool {
        let program = self.world.program;
        let row = program.field(field);
        if program.string(row.name) != b"label" {
            return false;
        }
        let Some(above) = self
            .world
            .find("kotlin.coroutines.jvm.internal.BaseContinuationImpl")
        else {
            return false;
        };
        let all = self.world.supertypes(Ty::from(row.class));
        all.contains(&above)
    }

    /// True for the method that runs a coroutine on.
    pub(super) fn resumes(&self, method: MethodId) -> bool {
        self.world
            .program
            .string(self.world.program.method(method).name)
            == b"invokeSuspend"
    }

    /// Methods that read a field of the platform which is a cell.
    pub(super) fn cell_readers(&self) -> Vec<MethodId> {
        let program = self.world.program;
        let Some(class) = program.find_class_type("android.os.Message") else {
            return Vec::new();
        };
        let fields = program.fields_of(class);
        let fields = fields.filter(|field| self.field_cell(*field).is_some());
        let sites = fields.flat_map(|field| program.field_uses(field).to_vec());
        sites
            .filter_map(|site| program.code(site.code()))
            .flat_map(|code| code.methods().collect::<Vec<_>>())
            .collect()
    }

    /// The cell that a field of the platform is.
    pub(super) fn field_cell(&self, field: FieldId) -> Option<Kind> {
        let program = self.world.program;
        let is_message = program.field_text(field) == "Landroid/os/Message;->what:I";
        let put = program
            .field_uses(field)
            .iter()
            .any(|site| site.opcode().class() == consentry_dex::OpcodeClass::InstancePut);
        (is_message && !put).then_some(Kind::Message)
    }
}
