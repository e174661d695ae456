//! What a program does: the answer to one query.

use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::PyBytes;

use consentry_flow::query::{Query, Says};

use crate::dex::Program;
use crate::texts::Topics;

/// Answer `query` (MessagePack of a map) about `program`; gives MessagePack of a map. Raises ValueError where the query
/// is none.
#[pyfunction]
#[pyo3(signature = (program, query, topics = None))]
pub fn analyse<'py>(
    py: Python<'py>,
    program: &Program,
    query: PyBackedBytes,
    topics: Option<PyRef<'_, Topics>>,
) -> PyResult<Bound<'py, PyBytes>> {
    let program = program.shared();
    let topics = topics.as_ref().map(|topics| &topics.inner);
    let answer = py.detach(|| {
        let query: Query = rmp_serde::from_slice(&query)
            .map_err(|error| PyValueError::new_err(format!("query: {error}")))?;
        let says: Vec<Option<Says>> = (0..topics.map_or(0, consentry_resources::Topics::len))
            .map(|index| {
                let id = topics.map_or("", |topics| topics.id(index));
                let named = query.prompts.topics.iter().find(|(topic, _)| topic == id);
                named.map(|(_, says)| *says)
            })
            .collect();
        let reader = |text: &str| -> Vec<Says> {
            let found = topics.map_or(Vec::new(), |topics| topics.matches(text));
            let says = found.into_iter().filter_map(|topic| *says.get(topic)?);
            says.collect()
        };
        let facts = consentry_flow::analyse(&program, &query, &reader);
        rmp_serde::to_vec_named(&facts).map_err(|error| PyRuntimeError::new_err(error.to_string()))
    })?;
    Ok(PyBytes::new(py, &answer))
}
