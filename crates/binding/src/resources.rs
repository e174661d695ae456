//! `Resources`: the merged tables of an app, and the compiled XML files that refer to them.

use std::collections::HashMap;
use std::collections::hash_map::Entry as Slot;

use consentry_archive::Budget;
use consentry_resources as core;
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use serde::Serialize;

use crate::archive::Archive;
use crate::layouts::{Place, read_layout};
use crate::texts::Topics;
use crate::wire::packed;

/// Bytes of texts that are decoded in one pass over a table.
const DECODED: usize = 512 << 20;

#[derive(Serialize)]
struct Attribute {
    namespace: String,
    name: String,
    id: u32,
    kind: &'static str,
    text: String,
    number: i64,
}

#[derive(Serialize)]
struct Element {
    parent: i64,
    name: String,
    line: u32,
    snippet: String,
    text: String,
    attributes: Vec<Attribute>,
}

#[derive(Serialize)]
struct Document {
    elements: Vec<Element>,
    errors: Vec<String>,
}

#[derive(Serialize)]
struct Text<'a> {
    id: u32,
    name: &'a str,
    locale: &'a str,
    text: &'a str,
}

#[derive(Serialize)]
struct Hit<'a> {
    topic: &'a str,
    id: u32,
    name: String,
    locale: String,
    text: String,
}

/// Characters of a line that a location shows.
const SNIPPET: usize = 300;

fn cut(line: &str) -> String {
    let line = line.trim_start();
    match line.char_indices().nth(SNIPPET) {
        Some((at, _)) => format!("{}…", line.get(..at).unwrap_or_default()),
        None => line.to_owned(),
    }
}

/// The merged resource tables of an app.
#[pyclass(frozen, module = "consentry._native")]
pub struct Resources {
    table: core::Table,
}

#[pymethods]
impl Resources {
    /// Read and merge tables: pairs of archive and member, base first; at most `limit` bytes each.
    ///
    /// What cannot be read is in `errors`.
    #[staticmethod]
    fn read(py: Python<'_>, sources: Vec<(PyRef<'_, Archive>, String)>, limit: u64) -> Self {
        let sources: Vec<_> = sources
            .iter()
            .map(|(archive, name)| (archive.inner.clone(), name.clone()))
            .collect();
        let table = py.detach(|| {
            let mut table = core::Table::default();
            for (archive, name) in sources {
                match archive.read(&name, limit) {
                    Ok(data) => table.add(&data),
                    Err(error) => table.errors.push(error.to_string()),
                }
            }
            table
        });
        Self { table }
    }

    /// Messages about what could not be read.
    #[getter]
    fn errors(&self) -> Vec<String> {
        self.table.errors.clone()
    }

    /// Return `type/entry` by resource id: MessagePack of a map.
    fn names<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        let names: std::collections::BTreeMap<u32, &str> =
            self.table.resources().into_iter().collect();
        packed(py, &names)
    }

    /// Return all string resources in the default configuration: MessagePack of a list of `{id, name, locale, text}`.
    fn strings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        let data = py.detach(|| {
            let mut texts: Vec<(u32, String, String)> = Vec::new();
            for (id, name) in self.table.resources() {
                if name.starts_with("string/") {
                    let text = self.table.text(&core::Value::Reference(id));
                    texts.push((id, name.to_owned(), text));
                }
            }
            let rows: Vec<Text<'_>> = texts
                .iter()
                .map(|(id, name, text)| Text {
                    id: *id,
                    name,
                    locale: "",
                    text,
                })
                .collect();
            crate::wire::pack(&rows)
        })?;
        Ok(PyBytes::new(py, &data))
    }

    /// Return the texts of a resource in all locales: MessagePack of a list of `{id, name, locale, text}`.
    fn texts<'py>(&self, py: Python<'py>, id: u32) -> PyResult<Bound<'py, PyBytes>> {
        let texts = self.table.texts(id);
        let rows: Vec<Text<'_>> = texts
            .iter()
            .map(|value| Text {
                id: value.id,
                name: &value.name,
                locale: &value.locale,
                text: &value.text,
            })
            .collect();
        packed(py, &rows)
    }

    /// Return kind, text and number of a resource's value in the default configuration, references followed.
    fn value(&self, id: u32) -> Option<(&'static str, String, i64)> {
        let value = self.table.value(id)?;
        Some((
            value.kind(),
            value.display(&|id| self.table.name(id).map(str::to_owned)),
            value.number(),
        ))
    }

    /// Return the files behind resources of `kinds`: pairs of id, name and path.
    fn files(&self, kinds: Vec<String>) -> Vec<(u32, String, String)> {
        let kinds: Vec<&str> = kinds.iter().map(String::as_str).collect();
        self.table
            .files(&kinds)
            .into_iter()
            .map(|file| (file.id, file.name, file.text))
            .collect()
    }

    /// Return the ids that resources refer to from other resources.
    fn referenced(&self) -> Vec<u32> {
        self.table.referenced()
    }

    /// Read a compiled XML file: MessagePack of `{elements, errors}`, elements in document order with the index of their
    /// parent (-1 = none), the line of the text form and that line.
    fn document<'py>(&self, py: Python<'py>, data: &[u8]) -> PyResult<Bound<'py, PyBytes>> {
        let packed = py.detach(|| {
            let document = core::read_xml(data);
            crate::wire::pack(&self.describe(document))
        })?;
        Ok(PyBytes::new(py, &packed))
    }

    /// Return the text form of a compiled XML file.
    fn text_form(&self, py: Python<'_>, data: &[u8]) -> String {
        py.detach(|| {
            let document = core::read_xml(data);
            let mut text = core::text_form(&document, &|id| self.table.name(id).map(str::to_owned))
                .lines
                .join("\n");
            text.push('\n');
            text
        })
    }

    /// Return the string resources that speak of a topic: MessagePack of a list of `{topic, id, name, locale, text}`,
    /// and whether all texts were looked at.
    fn topic_hits<'py>(
        &self,
        py: Python<'py>,
        topics: &Topics,
    ) -> PyResult<(Bound<'py, PyBytes>, bool, usize)> {
        let (data, complete, count) = py.detach(|| {
            let mut hits = Vec::new();
            let mut count = 0;
            let mut known: HashMap<(u16, u32), Vec<usize>> = HashMap::new();
            let complete = self
                .table
                .each_text(DECODED, |id, name, locale, pool, index, text| {
                    count += 1;
                    let found = match known.entry((pool, index)) {
                        Slot::Occupied(slot) => slot.into_mut(),
                        Slot::Vacant(slot) => {
                            slot.insert(core::match_marked_up(text, &topics.inner))
                        }
                    };
                    for &topic in found.iter() {
                        hits.push(Hit {
                            topic: topics.inner.id(topic),
                            id,
                            name: name.to_owned(),
                            locale: locale.to_owned(),
                            text: core::excerpt_of(text, topic, &topics.inner),
                        });
                    }
                });
            (crate::wire::pack(&hits), complete, count)
        });
        Ok((PyBytes::new(py, &data?), complete, count))
    }

    /// Look through compiled XML files: (resource id, name, member, locale) each, at most `limit` bytes
    /// each and `total` together. MessagePack of a list of layouts.
    fn scan_layouts<'py>(
        &self,
        py: Python<'py>,
        archive: &Archive,
        files: Vec<(u32, String, String, String)>,
        topics: &Topics,
        limit: u64,
        total: u64,
    ) -> PyResult<Bound<'py, PyBytes>> {
        let archive = archive.inner.clone();
        let budget = Budget::new(total);
        let data = py.detach(|| {
            let read = |(id, name, member, locale): (u32, String, String, String)| {
                let described = Place {
                    id,
                    name,
                    member,
                    locale,
                };
                read_layout(
                    &archive,
                    &self.table,
                    &topics.inner,
                    described,
                    limit,
                    &budget,
                )
            };
            let layouts: Vec<_> = files.into_iter().map(read).collect();
            crate::wire::pack(&layouts)
        })?;
        Ok(PyBytes::new(py, &data))
    }
}

impl Resources {
    fn describe(&self, document: core::Document) -> Document {
        let name = |id| self.table.name(id).map(str::to_owned);
        let form = core::text_form(&document, &name);
        let line_of = |index: usize| form.element_lines.get(index).copied().unwrap_or(0);
        let snippet = |line: u32| {
            line.checked_sub(1)
                .and_then(|line| form.lines.get(line as usize))
                .map_or("", |l| l)
        };
        let attribute = |attribute: core::Attribute| Attribute {
            kind: attribute.value.kind(),
            text: attribute.value.display(&name),
            number: attribute.value.number(),
            namespace: attribute.namespace,
            name: attribute.name,
            id: attribute.id,
        };
        let element = |(index, element): (usize, core::Element)| Element {
            parent: element
                .parent
                .and_then(|parent| i64::try_from(parent).ok())
                .unwrap_or(-1),
            name: element.name,
            line: line_of(index),
            snippet: cut(snippet(line_of(index))),
            text: element.text,
            attributes: element.attributes.into_iter().map(attribute).collect(),
        };
        Document {
            elements: document
                .elements
                .into_iter()
                .enumerate()
                .map(element)
                .collect(),
            errors: document.errors,
        }
    }
}
