//! MessagePack of named maps: the form in which values cross to Python and back.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use serde::{Serialize, de::DeserializeOwned};

/// Writes `value`.
pub(crate) fn pack<T: Serialize>(value: &T) -> PyResult<Vec<u8>> {
    rmp_serde::to_vec_named(value).map_err(|error| PyValueError::new_err(error.to_string()))
}

/// Writes `value` as Python bytes.
pub(crate) fn packed<'py, T: Serialize>(
    py: Python<'py>,
    value: &T,
) -> PyResult<Bound<'py, PyBytes>> {
    Ok(PyBytes::new(py, &pack(value)?))
}

/// Reads a value.
pub(crate) fn unpack<T: DeserializeOwned>(bytes: &[u8]) -> PyResult<T> {
    rmp_serde::from_slice(bytes).map_err(|error| PyValueError::new_err(error.to_string()))
}
