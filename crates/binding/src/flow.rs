//! What a program does: the answer to one query.

use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::PyBytes;

use crate::dex::Program;

/// Answer `query` (MessagePack of a map) about `program`; gives MessagePack of a map. Raises ValueError where the query
/// is none.
#[pyfunction]
pub fn analyse<'py>(
    py: Python<'py>,
    program: &Program,
    query: PyBackedBytes,
) -> PyResult<Bound<'py, PyBytes>> {
    let program = program.shared();
    let answer = py.detach(|| {
        let query = rmp_serde::from_slice(&query)
            .map_err(|error| PyValueError::new_err(format!("query: {error}")))?;
        let facts = consentry_flow::analyse(&program, &query);
        rmp_serde::to_vec_named(&facts).map_err(|error| PyRuntimeError::new_err(error.to_string()))
    })?;
    Ok(PyBytes::new(py, &answer))
}
