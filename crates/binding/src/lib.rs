//! The Python face of the native crates: glue only, one file per crate. Every call that works on an app's bytes
//! releases the interpreter lock.

mod archive;
mod dex;
mod flow;
mod layouts;
mod resources;
mod sandbox;
mod texts;
mod wire;

use pyo3::prelude::*;

/// Everything that Python sees, in one list.
#[pymodule]
mod _native {
    use super::*;

    #[pymodule_export]
    use crate::archive::{Archive, ArchiveError};

    #[pymodule_export]
    use crate::dex::Program;

    #[pymodule_export]
    use crate::flow::analyse;

    #[pymodule_export]
    use crate::resources::Resources;

    #[pymodule_export]
    use crate::texts::{Topics, scan_assets};

    #[pymodule_export]
    use crate::sandbox::deny_network_and_exec;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("__version__", env!("CARGO_PKG_VERSION"))
    }
}
