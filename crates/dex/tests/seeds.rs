//! The files that fuzzing starts from are assembled here, so that no vendor's code is among them.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod assembler;

use std::path::Path;

use assembler::{Dex, container};

fn small() -> Dex {
    let mut dex = Dex::default();
    let class = dex.class("La/A;", "Lb/B;");
    let callee = dex.method("Lb/B;", "x") as u16;
    let ty = dex.ty("Lc/C;") as u16;
    dex.code(
        class,
        "run",
        &[
            0x001a, 0, 0x1071, callee, 0, 0x0022, ty, 0x0100, 1, 0, 0, 2, 0, 0x000e,
        ],
    );
    dex.share(class, "again", 0);
    dex.classes[class].interfaces = vec![ty];
    dex
}

#[test]
fn seeds_are_as_assembled() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds");
    let two = [small(), small()];
    for (name, data) in [
        ("small.dex", small().build()),
        ("container.dex", container(&two)),
    ] {
        let path = folder.join(name);
        if std::env::var_os("CONSENTRY_WRITE_SEEDS").is_some() {
            std::fs::write(&path, &data).unwrap();
        }
        assert_eq!(
            std::fs::read(&path).unwrap(),
            data,
            "{name}: write it again with CONSENTRY_WRITE_SEEDS=1"
        );
    }
}
