//! Databases of SQLite: tables that outlast the process, the statements that fill and ask them (`sql`), and the calls by
//! which an app hands them over (`databases`).
//!
//! What is understood is what apps keep answers with: statements about one table, with conditions that all must hold. A
//! statement that is not understood spoils what it may have changed: nothing is known of that any more.

mod asked;
mod changes;
mod conditions;
mod cursors;
mod databases;
mod definitions;
mod holds;
mod prepared;
mod queries;
mod rows;
mod select;
mod sql;
mod statements;
mod tables;
mod words;

pub(super) use databases::database;
pub(super) use tables::Database;

#[cfg(fuzzing)]
pub(super) fn fuzz(text: &str) {
    let mut database = Database::default();
    for sql in text.lines().take(64) {
        database.run(Some(sql), &[], !sql.starts_with(' '));
    }
}
