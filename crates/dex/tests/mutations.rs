//! Thousands of damaged files, made from proper ones in a way that is the same on every run: no panic, no hang, no
//! great use of memory.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod assembler;
mod exercise;

use std::time::{Duration, Instant};

use consentry_dex::{Input, Program};

const ROUNDS: usize = 3000;

struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound.max(1) as u64) as usize
    }
}

fn mutate(seed: &[u8], random: &mut Random) -> Vec<u8> {
    let mut data = seed.to_vec();
    for _ in 0..=random.below(4) {
        let at = random.below(data.len());
        match random.below(6) {
            0 => data[at] = random.next() as u8,
            1 => data[at] ^= 1 << random.below(8),
            2 if data.len() > 8 => {
                // Whole words at the values that break sums and comparisons.
                let at = at.min(data.len() - 4) & !3;
                let length = data.len() as u32;
                let value = [
                    0,
                    1,
                    u32::MAX,
                    0x7fff_ffff,
                    0x8000_0000,
                    length,
                    length - 1,
                    0xffff,
                ][random.below(8)];
                data[at..at + 4].copy_from_slice(&value.to_le_bytes());
            }
            3 => data.truncate(at.max(1)),
            4 => {
                let end = (at + random.below(64)).min(data.len());
                let piece = data[at..end].to_vec();
                let to = random.below(data.len());
                let end = (to + piece.len()).min(data.len());
                data[to..end].copy_from_slice(&piece[..end - to]);
            }
            _ => {
                // One word of another place: offsets that are plausible but wrong.
                let (from, to) = (random.below(data.len()) & !3, at & !3);
                if from + 4 <= data.len() && to + 4 <= data.len() {
                    data.copy_within(from..from + 4, to);
                }
            }
        }
    }
    if random.below(2) == 0 {
        assembler::repair(&mut data);
    }
    data
}

fn seeds() -> Vec<Vec<u8>> {
    let mut small = assembler::Dex::default();
    let class = small.class("La/A;", "Ljava/lang/Object;");
    let callee = small.method("Lb/B;", "x") as u16;
    small.code(
        class,
        "run",
        &[0x001a, 0, 0x1071, callee, 0, 0x0022, 0, 0x000e],
    );
    vec![
        include_bytes!("samples/shapes.dex").to_vec(),
        include_bytes!("samples/handles.dex").to_vec(),
        small.build(),
        assembler::container(&[small.clone(), small]),
    ]
}

#[test]
fn damaged_files_are_reported_and_never_fatal() {
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let (limits, mut worst) = (exercise::limits(), Duration::ZERO);
    for seed in seeds() {
        for _ in 0..ROUNDS {
            let inputs = vec![
                Input::new("classes.dex", mutate(&seed, &mut random)),
                Input::new("classes2.dex", mutate(&seed, &mut random)),
            ];
            let start = Instant::now();
            let program = Program::build(inputs, &limits);
            exercise::exercise(&program);
            worst = worst.max(start.elapsed());
        }
    }
    assert!(worst < Duration::from_secs(5), "{worst:?}");
    // VmHWM is the greatest resident size of this process so far.
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| {
        line.strip_prefix("VmHWM:")?
            .trim()
            .strip_suffix(" kB")?
            .parse::<u64>()
            .ok()
    });
    assert!(peak.is_none_or(|kib| kib < 512 << 10), "{peak:?} KiB");
}

#[test]
fn every_prefix_is_survived() {
    let limits = exercise::limits();
    for seed in seeds() {
        for length in 0..seed.len() {
            let program = Program::build(
                vec![Input::new("classes.dex", seed[..length].to_vec())],
                &limits,
            );
            assert_ne!(
                program.members()[0].status,
                consentry_dex::Status::Complete,
                "{length}"
            );
            exercise::exercise(&program);
        }
    }
}
