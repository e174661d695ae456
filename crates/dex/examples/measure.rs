//! Times the whole core on DEX files: `cargo run --release -p consentry-dex --example measure -- FILE...`

use std::error::Error;
use std::io::Write;
use std::time::Instant;

use consentry_dex::{Input, Limits, Program};

fn main() -> Result<(), Box<dyn Error>> {
    let files: Vec<String> = std::env::args().skip(1).collect();
    let contents: Vec<Vec<u8>> = files.iter().map(std::fs::read).collect::<Result<_, _>>()?;
    let mut out = std::io::stdout().lock();
    let mut best = f64::INFINITY;
    for _ in 0..5 {
        let inputs = files
            .iter()
            .zip(&contents)
            .map(|(name, data)| Input::new(name, data.clone()))
            .collect();
        let start = Instant::now();
        let program = Program::build(inputs, &Limits::default());
        best = best.min(start.elapsed().as_secs_f64());
        std::hint::black_box(&program);
    }
    let inputs = files
        .iter()
        .zip(&contents)
        .map(|(name, data)| Input::new(name, data.clone()))
        .collect();
    let program = Program::build(inputs, &Limits::default());
    let count: u64 = program
        .members()
        .iter()
        .map(|member| member.counts.instructions)
        .sum();
    for member in program.members() {
        writeln!(out, "{member:?}")?;
    }
    writeln!(
        out,
        "{:.1} ms, {count} instructions, {:.1} ns each",
        best * 1e3,
        best * 1e9 / count.max(1) as f64
    )?;
    Ok(())
}
