//! What is read of a proper archive, and where limits bite.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use consentry_archive::{Archive, ArchiveError, Limits, NoteKind, is_program_dex};

const SEED: &[u8] = include_bytes!("../fuzz/seeds/plain.zip");

fn open(data: &[u8], limits: Limits) -> Archive {
    Archive::from_bytes(data.to_vec(), limits).unwrap()
}

#[test]
fn members() {
    let archive = open(SEED, Limits::default());
    let names: Vec<&str> = archive
        .entries()
        .iter()
        .map(|entry| entry.name.as_str())
        .collect();
    assert_eq!(names, ["AndroidManifest.xml", "classes.dex", "res/a"]);
    assert_eq!(
        archive.read("AndroidManifest.xml", 1000).unwrap(),
        b"manifest".repeat(20)
    );
    assert_eq!(archive.read("res/a", 6).unwrap(), b"stored");
    assert_eq!(archive.dex_members().read[0].0, "classes.dex");
    assert!(archive.notes().is_empty());
}

#[test]
fn limits_count_what_comes_out() {
    let archive = open(
        SEED,
        Limits {
            total_bytes: 200,
            ..Limits::default()
        },
    );
    let name = "AndroidManifest.xml".to_owned();
    assert_eq!(
        archive.read(&name, 159),
        Err(ArchiveError::MemberTooLarge(name.clone(), 159))
    );
    assert!(archive.read(&name, 160).is_ok());
    assert_eq!(
        archive.read(&name, 160),
        Err(ArchiveError::TotalTooLarge(200))
    );
    assert_eq!(
        archive.read("none", 1),
        Err(ArchiveError::Missing("none".to_owned()))
    );
    let few = open(
        SEED,
        Limits {
            entries: 2,
            ..Limits::default()
        },
    );
    assert_eq!(few.notes()[0].kind, NoteKind::TooManyEntries);
}

#[test]
fn what_the_platform_loads() {
    for name in [
        "classes.dex",
        "classes2.dex",
        "base/dex/classes.dex",
        "feature/dex/classes11.dex",
    ] {
        assert!(is_program_dex(name), "{name}");
    }
    for name in [
        "assets/classes.dex",
        "classesx.dex",
        "a/dex/b/classes.dex",
        "classes.dex.bak",
    ] {
        assert!(!is_program_dex(name), "{name}");
    }
}

#[test]
fn no_archive() {
    for data in [&b""[..], b"PK\x05\x06", &[0; 4096]] {
        assert_eq!(
            Archive::from_bytes(data.to_vec(), Limits::default()).err(),
            Some(ArchiveError::NotAnArchive)
        );
    }
}
