//! The protocol-buffer forms that bundles use (AOSP `Resources.proto`, `Configuration.proto`).

mod items;
mod table;
mod wire;
mod xml;

pub(crate) use table::{looks_like_table, read_table};
pub(crate) use xml::{looks_like_xml, read_xml};
