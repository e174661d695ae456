//! `Archive`: an opened container.

use std::path::PathBuf;
use std::sync::Arc;

use consentry_archive as core;
use pyo3::create_exception;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use serde::Deserialize;

use crate::wire::{packed, unpack};

create_exception!(
    _native,
    ArchiveError,
    PyValueError,
    "An archive or a member cannot be read: code and message."
);

/// Turns an error of the core into the exception, with its code and message as arguments.
pub(crate) fn raise(error: &core::ArchiveError) -> PyErr {
    ArchiveError::new_err((error.code(), error.to_string()))
}

#[derive(Deserialize)]
struct Limits {
    file_bytes: u64,
    entries: usize,
    member_bytes: u64,
    total_bytes: u64,
    depth: u8,
}

impl From<Limits> for core::Limits {
    fn from(limits: Limits) -> Self {
        let Limits {
            file_bytes,
            entries,
            member_bytes,
            total_bytes,
            depth,
        } = limits;
        Self {
            file_bytes,
            entries,
            member_bytes,
            total_bytes,
            depth,
        }
    }
}

/// An opened ZIP archive.
#[pyclass(frozen, module = "consentry._native")]
pub struct Archive {
    /// The archive of the core; other classes of this module read members from it without copying them to Python.
    pub(crate) inner: Arc<core::Archive>,
}

type Member<'py> = (String, Bound<'py, PyBytes>);
type Failure = (String, &'static str, String);

#[pymethods]
impl Archive {
    /// Open the file at `path`; `limits` is MessagePack of the limits by name. Raises ArchiveError.
    #[staticmethod]
    fn open(py: Python<'_>, path: PathBuf, limits: &[u8]) -> PyResult<Self> {
        let limits: Limits = unpack(limits)?;
        let opened = py.detach(|| core::Archive::open(&path, limits.into()));
        opened
            .map(|archive| Self {
                inner: Arc::new(archive),
            })
            .map_err(|error| raise(&error))
    }

    /// Open a member as an archive, on the same budget. Raises ArchiveError.
    fn nested(&self, py: Python<'_>, name: &str) -> PyResult<Self> {
        let opened = py.detach(|| self.inner.nested(name));
        opened
            .map(|archive| Self {
                inner: Arc::new(archive),
            })
            .map_err(|error| raise(&error))
    }

    /// Return the names of all members in the order of the directory; duplicates appear as often as they are there.
    fn names(&self) -> Vec<&str> {
        self.inner
            .entries()
            .iter()
            .map(|entry| entry.name.as_str())
            .collect()
    }

    /// Return whether there is a member of this name.
    fn __contains__(&self, name: &str) -> bool {
        self.inner.contains(name)
    }

    /// Return what was odd: MessagePack of a list of `{kind, member, value}`.
    fn notes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        packed(py, &self.inner.notes())
    }

    /// Return a member's bytes, at most `limit`. Raises ArchiveError.
    fn read<'py>(&self, py: Python<'py>, name: &str, limit: u64) -> PyResult<Bound<'py, PyBytes>> {
        let data = py
            .detach(|| self.inner.read(name, limit))
            .map_err(|error| raise(&error))?;
        Ok(PyBytes::new(py, &data))
    }

    /// Return the program's members as (name, bytes), and the failed ones as (name, code, message).
    fn dex_members<'py>(&self, py: Python<'py>) -> (Vec<Member<'py>>, Vec<Failure>) {
        let members = py.detach(|| self.inner.dex_members());
        let read = members
            .read
            .into_iter()
            .map(|(name, data)| (name, PyBytes::new(py, &data)))
            .collect();
        let failed = members
            .failed
            .into_iter()
            .map(|(name, error)| (name, error.code(), error.to_string()))
            .collect();
        (read, failed)
    }

    /// Return code in other places: MessagePack of a list of `{member, kind, inside}`.
    fn dynamic_code<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        let found = py.detach(|| self.inner.dynamic_code());
        packed(py, &found)
    }

    /// Return the pairs (id, value) of the APK signing block; empty where there is none.
    fn signing_block<'py>(&self, py: Python<'py>) -> Vec<(u32, Bound<'py, PyBytes>)> {
        let block = self.inner.signing_block();
        let pairs = block.map(|block| block.pairs).unwrap_or_default();
        pairs
            .into_iter()
            .map(|(id, value)| (id, PyBytes::new(py, value)))
            .collect()
    }

    /// Return the SHA-256 of the file, lower-case hexadecimal.
    fn sha256(&self, py: Python<'_>) -> String {
        py.detach(|| self.inner.sha256())
    }

    /// Return the number of bytes of the file.
    #[getter]
    fn size(&self) -> usize {
        self.inner.data().len()
    }
}
