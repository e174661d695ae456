//! Takes the network and program execution away from the calling process, for good (seccomp, Linux).

use pyo3::exceptions::PyOSError;
use pyo3::prelude::*;

/// Make every network and program-execution system call of this process fail with EPERM; inherited by children.
///
/// Raises OSError where the kernel refuses, or where the platform has no seccomp.
#[pyfunction]
pub fn deny_network_and_exec() -> PyResult<()> {
    platform::deny().map_err(PyOSError::new_err)
}

#[cfg(all(
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64")
))]
mod platform {
    use std::collections::BTreeMap;

    use seccompiler::{BpfProgram, SeccompAction, SeccompFilter};

    /// The calls that open a socket, use one, or start a program. Reading files stays possible.
    const DENIED: &[i64] = &[
        libc::SYS_socket,
        libc::SYS_socketpair,
        libc::SYS_connect,
        libc::SYS_bind,
        libc::SYS_listen,
        libc::SYS_accept4,
        libc::SYS_sendto,
        libc::SYS_sendmsg,
        libc::SYS_sendmmsg,
        libc::SYS_execve,
        libc::SYS_execveat,
        libc::SYS_ptrace,
        libc::SYS_io_uring_setup,
    ];

    pub fn deny() -> Result<(), String> {
        let rules: BTreeMap<_, _> = DENIED.iter().map(|call| (*call, Vec::new())).collect();
        let filter = SeccompFilter::new(
            rules,
            SeccompAction::Allow,
            SeccompAction::Errno(libc::EPERM as u32),
            std::env::consts::ARCH
                .try_into()
                .map_err(|e| format!("{e}"))?,
        )
        .map_err(|e| format!("seccomp filter: {e}"))?;
        let program: BpfProgram = filter
            .try_into()
            .map_err(|e| format!("seccomp filter: {e}"))?;
        seccompiler::apply_filter(&program).map_err(|e| format!("seccomp: {e}"))
    }
}

#[cfg(not(all(
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64")
)))]
mod platform {
    pub fn deny() -> Result<(), String> {
        Err("no seccomp on this platform".to_owned())
    }
}
