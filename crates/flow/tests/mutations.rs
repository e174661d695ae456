//! Hundreds of damaged programs, the same on every run: an answer, no panic, no hang.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod question;

use std::time::{Duration, Instant};

use consentry_dex::{Input, Limits, Program};
use consentry_flow::analyse;
use question::{SOURCES, flows, query};

const ROUNDS: usize = 800;

struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % bound as u64) as usize
    }
}

fn mutate(seed: &[u8], random: &mut Random) -> Vec<u8> {
    let mut data = seed.to_vec();
    for _ in 0..=random.below(6) {
        let at = random.below(data.len());
        match random.below(4) {
            0 => data[at] = random.below(256) as u8,
            1 => data[at] ^= 1 << random.below(8),
            2 => {
                let at = at.min(data.len() - 2) & !1;
                let value = [0, 1, 0x7fff, 0x8000, 0xffff][random.below(5)];
                data[at..at + 2].copy_from_slice(&u16::to_le_bytes(value));
            }
            _ => {
                // A piece of code at another place: jumps and registers that do not fit.
                let end = (at + random.below(48)).min(data.len());
                let piece = data[at..end].to_vec();
                let to = random.below(data.len() - piece.len());
                data[to..to + piece.len()].copy_from_slice(&piece);
            }
        }
    }
    data
}

#[test]
fn damaged_programs_have_answers() {
    let seed = include_bytes!("flow.dex");
    let query = query();
    let mut random = Random(0x5eed);
    let mut hits = 0;
    for round in 0..ROUNDS {
        let data = mutate(seed, &mut random);
        let started = Instant::now();
        let program = Program::build(vec![Input::new("classes.dex", data)], &Limits::default());
        hits += analyse(&program, &query, &|_| Vec::new()).hits.len();
        assert!(
            started.elapsed() < Duration::from_secs(5),
            "round {round} takes too long"
        );
    }
    assert!(hits > ROUNDS, "the damage leaves too little to look at");
}

#[test]
fn damaged_programs_are_followed() {
    let seed = include_bytes!("taint.dex");
    let query = flows(SOURCES);
    let mut random = Random(0xf10e5);
    let mut found = 0;
    for round in 0..ROUNDS {
        let data = mutate(seed, &mut random);
        let started = Instant::now();
        let program = Program::build(vec![Input::new("classes.dex", data)], &Limits::default());
        found += analyse(&program, &query, &|_| Vec::new()).flows.len();
        assert!(
            started.elapsed() < Duration::from_secs(5),
            "round {round} takes too long"
        );
    }
    assert!(found > ROUNDS, "the damage leaves too little to follow");
}
