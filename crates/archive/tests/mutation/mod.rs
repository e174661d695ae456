//! Damages a file in a way that is the same on every run.

pub struct Random(pub u64);

impl Random {
    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    pub fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound.max(1) as u64) as usize
    }
}

/// Returns `seed` with one to four faults: bits, bytes, words at the edges, moved pieces, a cut.
pub fn mutate(seed: &[u8], random: &mut Random) -> Vec<u8> {
    let mut data = seed.to_vec();
    for _ in 0..=random.below(4) {
        let at = random.below(data.len());
        match random.below(6) {
            0 => data[at] = random.next() as u8,
            1 => data[at] ^= 1 << random.below(8),
            2 | 3 if data.len() > 8 => {
                let at = at.min(data.len() - 4) & !3;
                let length = data.len() as u32;
                let edges = [
                    0,
                    1,
                    u32::MAX,
                    0x7fff_ffff,
                    0x8000_0000,
                    length,
                    length - 1,
                    0xffff,
                    0x0010_0000,
                ];
                data[at..at + 4].copy_from_slice(&edges[random.below(edges.len())].to_le_bytes());
            }
            4 => {
                let end = (at + random.below(64)).min(data.len());
                let to = random.below(data.len() - (end - at) + 1);
                data.copy_within(at..end, to);
            }
            _ => data.truncate(at.max(1)),
        }
    }
    data
}
