//! `Topics`: compiled patterns; matching of text files.

use std::thread;

use consentry_archive::Budget;
use consentry_resources as core;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use serde::{Deserialize, Serialize};

use crate::archive::Archive;
use crate::wire::unpack;

#[derive(Deserialize)]
struct TopicSource {
    id: String,
    patterns: Vec<String>,
    unless: Vec<String>,
    max_length: usize,
}

/// Compiled topics of the catalog.
#[pyclass(frozen, module = "consentry._native")]
pub struct Topics {
    pub(crate) inner: core::Topics,
}

#[pymethods]
impl Topics {
    /// Compile topics: MessagePack of a list of `{id, patterns, unless, max_length}`. Raises ValueError.
    #[new]
    fn new(py: Python<'_>, topics: &[u8]) -> PyResult<Self> {
        let sources: Vec<TopicSource> = unpack(topics)?;
        let convert = |source: TopicSource| {
            let TopicSource {
                id,
                patterns,
                unless,
                max_length,
            } = source;
            core::TopicSource {
                id,
                patterns,
                unless,
                max_length,
            }
        };
        let sources = sources.into_iter().map(convert).collect();
        let inner = py
            .detach(|| core::Topics::compile(sources))
            .map_err(PyValueError::new_err)?;
        Ok(Self { inner })
    }

    /// Compile every expression now instead of at its first use, e.g. before a fork.
    fn warm(&self, py: Python<'_>) {
        py.detach(|| self.inner.warm());
    }

    /// Return the ids of the topics that `text` speaks of.
    fn matches(&self, text: &str) -> Vec<&str> {
        self.inner
            .matches(text)
            .into_iter()
            .map(|topic| self.inner.id(topic))
            .collect()
    }
}

#[derive(Serialize)]
struct AssetHit<'a> {
    topic: &'a str,
    start: usize,
    end: usize,
    text: String,
}

#[derive(Serialize)]
struct Asset<'a> {
    member: String,
    hits: Vec<AssetHit<'a>>,
    characters: usize,
    text: bool,
    error: String,
}

/// Look for topics in text files of an archive, at most `limit` bytes each and `total` together. MessagePack of a list of files.
#[pyfunction]
pub fn scan_assets<'py>(
    py: Python<'py>,
    archive: &Archive,
    members: Vec<String>,
    topics: &Topics,
    limit: u64,
    total: u64,
) -> PyResult<Bound<'py, PyBytes>> {
    let archive = archive.inner.clone();
    let budget = Budget::new(total);
    let data = py.detach(|| {
        let mut halves: [Vec<String>; 2] = Default::default();
        for (at, member) in members.into_iter().enumerate() {
            if let Some(half) = halves.get_mut(at % 2) {
                half.push(member);
            }
        }
        let [mine, other] = halves;
        let (archive, topics) = (&archive, &topics.inner);
        let scan = |half: Vec<String>| -> Vec<Asset<'_>> {
            half.into_iter()
                .map(|member| asset(archive, member, topics, limit, &budget))
                .collect()
        };
        let mut files = thread::scope(|scope| {
            let worker = scope.spawn(|| scan(other));
            let mut files = scan(mine);
            files.extend(worker.join().unwrap_or_default());
            files
        });
        files.sort_by(|one, two| one.member.cmp(&two.member));
        crate::wire::pack(&files)
    })?;
    Ok(PyBytes::new(py, &data))
}

fn asset<'a>(
    archive: &consentry_archive::Archive,
    member: String,
    topics: &'a core::Topics,
    limit: u64,
    budget: &Budget,
) -> Asset<'a> {
    let failed = |member, error| Asset {
        member,
        hits: Vec::new(),
        characters: 0,
        text: false,
        error,
    };
    let data = match archive.read(&member, limit) {
        Ok(data) => data,
        Err(error) => return failed(member, error.to_string()),
    };
    if !budget.take(data.len() as u64) {
        return failed(
            member,
            "the text files together exceed their limit".to_owned(),
        );
    }
    let scan = core::scan_asset(&member, &data, topics);
    let hit = |hit: core::AssetHit| AssetHit {
        topic: topics.id(hit.topic),
        start: hit.start,
        end: hit.end,
        text: hit.text,
    };
    let hits = scan.hits.into_iter().map(hit).collect();
    Asset {
        member,
        hits,
        characters: scan.characters,
        text: scan.text,
        error: String::new(),
    }
}
