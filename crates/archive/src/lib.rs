//! A bounded, tolerant reader of ZIP archives as Android reads them.
//!
//! The central directory decides; local headers only say where the data begins. Names are only names: nothing is ever
//! written. All limits count the bytes that really come out of the inflater, never what a header declares. What Android
//! itself does with odd archives (AOSP `libziparchive`, `ZipAssetsProvider`) is said where it matters.

#![forbid(unsafe_code)]

mod archive;
mod bytes;
mod dex;
mod directory;
mod inflate;
mod limits;
mod note;
mod recover;
mod signing;

pub use archive::{Archive, Entry};
pub use dex::{DexMembers, DynamicCode, is_program_dex};
pub use limits::{Budget, Limits};
pub use note::{ArchiveError, Note, NoteKind};
pub use signing::SigningBlock;
