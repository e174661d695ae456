//! Keyed hashes and a table of ids. The key is random per program, so that no input can be made to collide; ids do
//! not depend on it, because they are given in order of first occurrence.

use std::hash::{BuildHasher, RandomState};

/// Random keys.
#[derive(Clone)]
pub(crate) struct Keys {
    a: u64,
    b: u64,
    c: u64,
}

#[inline]
fn fold(x: u64, y: u64) -> u64 {
    let wide = u128::from(x) * u128::from(y);
    (wide as u64) ^ ((wide >> 64) as u64)
}

impl Keys {
    pub fn random() -> Self {
        let state = RandomState::new();
        Self {
            a: state.hash_one(1u8),
            b: state.hash_one(2u8) | 1,
            c: state.hash_one(3u8) | 1,
        }
    }

    /// Hashes bytes.
    #[inline]
    pub fn bytes(&self, mut bytes: &[u8]) -> u32 {
        let mut state = self.a ^ (bytes.len() as u64);
        while let Some((chunk, rest)) = bytes.split_first_chunk::<16>() {
            let (low, high) = chunk.split_at(8);
            state = fold(state ^ word(low), self.b ^ word(high)).wrapping_add(self.c);
            bytes = rest;
        }
        if bytes.len() > 8 {
            let (low, high) = bytes.split_at(8);
            state = fold(state ^ word(low), self.b ^ word(high)).wrapping_add(self.c);
        } else {
            state = fold(state ^ word(bytes), self.b);
        }
        (fold(state ^ self.c, self.b) >> 16) as u32
    }

    /// Hashes three numbers.
    #[inline]
    pub fn three(&self, x: u32, y: u32, z: u32) -> u32 {
        let first = fold((u64::from(x) | (u64::from(y) << 32)) ^ self.a, self.b);
        (fold(first ^ u64::from(z), self.c) >> 16) as u32
    }

    /// Hashes numbers.
    pub fn all(&self, first: u32, rest: impl Iterator<Item = u32>) -> u32 {
        let state = rest.fold(u64::from(first) ^ self.a, |state, x| {
            fold(state ^ u64::from(x), self.b).wrapping_add(1)
        });
        (fold(state, self.c) >> 16) as u32
    }
}

#[inline]
fn word(bytes: &[u8]) -> u64 {
    if let Some(chunk) = bytes.first_chunk::<8>() {
        return u64::from_le_bytes(*chunk);
    }
    if let (Some(low), Some(high)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        return u64::from(u32::from_le_bytes(*low)) | (u64::from(u32::from_le_bytes(*high)) << 32);
    }
    bytes
        .iter()
        .fold(0, |sum, byte| (sum << 8) | u64::from(*byte))
}

/// Open addressing from 32-bit hashes to ids; keys lie elsewhere and are compared exactly by the caller.
pub(crate) struct IdTable {
    /// Hash in the high half, id + 1 in the low half; 0 is empty.
    slots: Vec<u64>,
    used: usize,
}

impl IdTable {
    /// A table for about `expected` ids.
    pub fn new(expected: usize) -> Self {
        Self {
            slots: vec![0; (expected.saturating_mul(3) / 2).next_power_of_two().max(16)],
            used: 0,
        }
    }

    /// The id with this hash for which `same` holds.
    #[inline]
    pub fn find(&self, hash: u32, same: impl FnMut(u32) -> bool) -> Option<u32> {
        self.probe(hash, same).ok()
    }

    /// The id found, or the free slot.
    #[inline]
    fn probe(&self, hash: u32, mut same: impl FnMut(u32) -> bool) -> Result<u32, usize> {
        let mask = self.slots.len() - 1;
        let mut at = hash as usize & mask;
        loop {
            let slot = self.slots.get(at).copied().unwrap_or(0);
            if slot == 0 {
                return Err(at);
            }
            let id = (slot as u32).wrapping_sub(1);
            if (slot >> 32) as u32 == hash && same(id) {
                return Ok(id);
            }
            at = (at + 1) & mask;
        }
    }

    /// The id with this hash for which `same` holds; else `next` is put in. The flag is true where it is new.
    #[inline]
    pub fn intern(&mut self, hash: u32, next: u32, same: impl FnMut(u32) -> bool) -> (u32, bool) {
        match self.probe(hash, same) {
            Ok(id) => (id, false),
            Err(at) => {
                if let Some(slot) = self.slots.get_mut(at) {
                    *slot = (u64::from(hash) << 32) | (u64::from(next) + 1);
                }
                self.used += 1;
                if self.used > self.slots.len() / 4 * 3 {
                    self.grow();
                }
                (next, true)
            }
        }
    }

    fn grow(&mut self) {
        let bigger = vec![0; self.slots.len() * 2];
        let old = std::mem::replace(&mut self.slots, bigger);
        for slot in old.into_iter().filter(|slot| *slot != 0) {
            // Keys are distinct, so only the free place is looked for.
            let free = self.probe((slot >> 32) as u32, |_| false).err();
            if let Some(place) = free.and_then(|at| self.slots.get_mut(at)) {
                *place = slot;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_survive_growth_and_collisions() {
        let mut table = IdTable::new(0);
        for id in 0..1000u32 {
            assert_eq!(table.intern(id % 7, id, |other| other == id), (id, true));
        }
        for id in 0..1000u32 {
            assert_eq!(table.find(id % 7, |other| other == id), Some(id));
        }
        assert_eq!(table.find(8, |_| true), None);
    }

    #[test]
    fn hashes_depend_on_every_byte_and_on_the_key() {
        let keys = Keys::random();
        let text = b"Lcom/example/Some$Class$Name;";
        for length in 0..text.len() {
            let (short, long) = (&text[..length], &text[..=length]);
            assert_ne!(keys.bytes(short), keys.bytes(long));
            let mut changed = long.to_vec();
            changed[length] ^= 1;
            assert_ne!(keys.bytes(long), keys.bytes(&changed));
        }
        assert_ne!(keys.bytes(text), Keys::random().bytes(text));
        assert_ne!(keys.three(1, 2, 3), keys.three(2, 1, 3));
    }
}
