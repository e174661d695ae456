//! Android binary XML and resource tables, and the texts in them, bounded.
//!
//! Both forms are read: the binary one of APKs (AOSP `ResourceTypes.h`) and the protocol-buffer one of bundles (AOSP
//! `Resources.proto`). What is damaged is reported and the rest is read; no count in a file decides how much memory is
//! reserved.

#![forbid(unsafe_code)]

mod arsc;
mod assets;
mod attributes;
mod axml;
mod bytes;
mod config;
mod document;
mod encoding;
mod layouts;
mod literals;
mod pool;
mod proto;
mod screens;
mod segments;
mod table;
mod text_form;
mod topics;
mod value;

pub use assets::{AssetHit, AssetScan, scan_asset};
pub use document::{Attribute, Document, Element};
pub use layouts::{LayoutScan, ViewRow, scan_layout};
pub use screens::{Node, scan_nodes};
pub use table::{StringValue, Table};
pub use text_form::{TextForm, text_form};
pub use topics::{TopicSource, Topics, excerpt_of, match_marked_up};
pub use value::Value;

/// Reads a compiled XML file, binary or protocol-buffer, whichever it is.
#[must_use]
pub fn read_xml(data: &[u8]) -> Document {
    if proto::looks_like_xml(data) {
        proto::read_xml(data)
    } else {
        axml::read(data)
    }
}
