//! DEX members to one linked program.
//!
//! [`Program::build`] takes the DEX files of an app in the order of the class path and never fails: every table is
//! checked against the bytes there are before anything is allocated, every code item is decoded once however many
//! methods share it, damaged parts and limits that were hit are said in [`Program::members`], and the rest is linked.
//! Names (strings, types, prototypes, fields, methods) are interned over all members as dense ids; references are
//! known in both directions; the class hierarchy spans all members and has no cycles.
//!
//! ```
//! use consentry_dex::{Input, Limits, Program, Status};
//!
//! let program = Program::build(vec![Input::new("classes.dex", b"not a dex".to_vec())], &Limits::default());
//! assert_eq!(program.members()[0].status, Status::Unreadable);
//! ```
#![cfg_attr(test, allow(clippy::indexing_slicing, clippy::unwrap_used))]

mod annotations;
mod build;
mod bytes;
mod class_data;
mod code;
mod code_items;
mod csr;
mod define;
mod disassemble;
mod hash;
mod header;
mod hierarchy;
mod ids;
mod instruction;
mod limits;
mod lookup;
mod member;
pub mod mutf8;
mod names;
mod opcode;
mod opcode_table;
mod payload;
mod program;
mod report;
mod sweep;
mod tables;
mod types;
mod value;
mod xref;

pub use annotations::{Annotations, CallSite, HandleKind, StaticValues};
pub use code::{Code, Handler, Instructions, Tries, Try, Use};
pub use define::{Class, FieldDef, MethodDef};
pub use ids::{
    CallSiteId, ClassId, CodeId, FieldId, HandleId, MemberId, MethodId, ProtoId, StrId, TypeId,
};
pub use instruction::{Instruction, Reference, Registers};
pub use limits::Limits;
pub use names::java_name;
pub use opcode::{Class as OpcodeClass, Format, Kind, Opcode};
pub use payload::{ArrayData, Payload, Switch};
pub use program::{Data, Input, Program, Resolution};
pub use report::{Counts, Issue, MemberReport, Severity, Status};
pub use tables::{Field, Method};
pub use value::{Annotation, Value, Visibility};
pub use xref::Site;

/// File offsets (32 bits) are added as `usize`, which must not overflow.
const _: () = assert!(usize::BITS >= 64);
