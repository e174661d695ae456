//! Binary XML (`ResXMLTree_*` of AOSP's `ResourceTypes.h`).

use crate::attributes::{ANDROID, platform_attribute};
use crate::bytes::{u16_at, u32_at};
use crate::document::{Attribute, Builder, Document};
use crate::pool::Pool;
use crate::value::Value;

const POOL: u16 = 0x0001;
const NAMESPACE: u16 = 0x0100;
const OPEN: u16 = 0x0102;
const CLOSE: u16 = 0x0103;
const TEXT: u16 = 0x0104;
const RESOURCE_MAP: u16 = 0x0180;
const NONE: u32 = 0xffff_ffff;

/// Reads a binary XML file. The platform checks neither the type of the first chunk nor unknown chunks: nor do we.
pub(crate) fn read(data: &[u8]) -> Document {
    let mut reader = Reader {
        builder: Builder::default(),
        pool: Pool::default(),
        ids: Vec::new(),
    };
    let header = u16_at(data, 2).map_or(8, usize::from);
    // A header size that cannot be right: the chunks begin right behind the eight bytes.
    let mut at = if (8..=256).contains(&header) {
        header
    } else {
        8
    };
    while at < data.len() {
        let (Some(kind), Some(size)) = (u16_at(data, at), u32_at(data, at + 4)) else {
            // Fewer bytes than a chunk's header are padding.
            break;
        };
        let size = size as usize;
        if size < 8 {
            reader
                .builder
                .error(format!("chunk of {size} bytes at offset {at}"));
            break;
        }
        let end = at.saturating_add(size);
        if end > data.len() {
            reader.builder.error(format!(
                "cut at {} bytes, the chunk at {at} ends at {end}",
                data.len()
            ));
        }
        let chunk = data.get(at..end.min(data.len())).unwrap_or_default();
        if !reader.chunk(kind, chunk) {
            break;
        }
        at = end;
    }
    if reader.pool.len() == 0 {
        reader.builder.error("no string pool".to_owned());
    }
    reader.builder.finish()
}

struct Reader {
    builder: Builder,
    pool: Pool,
    ids: Vec<u32>,
}

impl Reader {
    /// Takes one chunk; false where reading must end.
    fn chunk(&mut self, kind: u16, chunk: &[u8]) -> bool {
        let body = u16_at(chunk, 2).map_or(16, usize::from);
        match kind {
            POOL if self.pool.len() == 0 => match Pool::read(chunk) {
                Some(pool) => self.pool = pool,
                None => self.builder.error("the string pool is cut".to_owned()),
            },
            RESOURCE_MAP => {
                let ids = chunk.get(body..).unwrap_or_default();
                self.ids = ids.chunks_exact(4).filter_map(|id| u32_at(id, 0)).collect();
            }
            NAMESPACE => {
                if let (Some(prefix), Some(uri)) = (u32_at(chunk, body), u32_at(chunk, body + 4)) {
                    let (prefix, uri) = (self.string(prefix), self.string(uri));
                    self.builder.namespace(uri, prefix);
                }
            }
            OPEN => return self.open(chunk, body),
            CLOSE => self.builder.close(),
            TEXT => {
                if let Some(text) = u32_at(chunk, body).and_then(|text| self.pool.get(text)) {
                    self.builder.text(&text);
                }
            }
            _ => {}
        }
        true
    }

    fn open(&mut self, chunk: &[u8], body: usize) -> bool {
        let (Some(namespace), Some(name)) = (u32_at(chunk, body), u32_at(chunk, body + 4)) else {
            self.builder.error("an element is cut".to_owned());
            return false;
        };
        let start = body + u16_at(chunk, body + 8).map_or(20, usize::from);
        let stride = u16_at(chunk, body + 10).map_or(20, usize::from).max(20);
        let count = u16_at(chunk, body + 12).map_or(0, usize::from);
        let mut attributes = Vec::new();
        for index in 0..count {
            let Some(attribute) = self.attribute(chunk, start + index * stride) else {
                self.builder
                    .error(format!("attribute {index} of {count} is cut"));
                // Half of the attributes would say something else than all: none is better.
                attributes.clear();
                break;
            };
            attributes.push(attribute);
        }
        let (namespace, name) = (self.string(namespace), self.string(name));
        self.builder.open(namespace, name, attributes)
    }

    fn attribute(&self, chunk: &[u8], at: usize) -> Option<Attribute> {
        let name_index = u32_at(chunk, at + 4)?;
        let raw = u32_at(chunk, at + 8)?;
        let kind = *chunk.get(at + 15)?;
        let data = u32_at(chunk, at + 16)?;
        let id = self.ids.get(name_index as usize).copied().unwrap_or(0);
        let mut namespace = self.string(u32_at(chunk, at)?);
        let name = match platform_attribute(id) {
            Some(name) => {
                namespace = ANDROID.to_owned();
                name.to_owned()
            }
            None => self.string(name_index),
        };
        let mut value = Value::from_raw(kind, data, |index| self.pool.get(index));
        if value == Value::Null && raw != NONE {
            value = self.pool.get(raw).map_or(Value::Null, Value::Text);
        }
        Some(Attribute {
            namespace,
            name,
            id,
            value,
        })
    }

    fn string(&self, index: u32) -> String {
        if index == NONE {
            String::new()
        } else {
            self.pool.get(index).unwrap_or_default()
        }
    }
}
