//! Lists per id in two flat arrays.

/// For each key below a fixed number, a list of values (compressed sparse rows).
#[derive(Clone, Debug, Default)]
pub(crate) struct Csr<T> {
    starts: Vec<u32>,
    items: Vec<T>,
}

impl<T: Copy + Default> Csr<T> {
    /// Builds the lists of `keys` keys from pairs that `each` tells twice, in the same order; the order of values
    /// within a key is that of telling. Keys out of range are left out.
    pub fn build(keys: usize, each: impl Fn(&mut dyn FnMut(u32, T))) -> Self {
        let mut starts = vec![0u32; keys + 1];
        each(&mut |key, _| {
            if let Some(count) = starts.get_mut(key as usize + 1) {
                *count += 1;
            }
        });
        let mut builder = Self::with_counts(starts);
        each(&mut |key, value| builder.put(key, value));
        builder.finish()
    }

    /// A builder from counts: `counts[key + 1]` values are going to be put for `key`.
    pub fn with_counts(mut counts: Vec<u32>) -> Filling<T> {
        let mut sum = 0;
        for count in &mut counts {
            sum += *count;
            *count = sum;
        }
        // `next[key]` is where the key's next value goes; after filling it is where the following key starts.
        let mut next = counts;
        let total = next.last().copied().unwrap_or(0) as usize;
        next.pop();
        Filling {
            next,
            items: vec![T::default(); total],
        }
    }

    /// The list of `key`.
    #[inline]
    pub fn get(&self, key: usize) -> &[T] {
        let start = self.starts.get(key).copied().unwrap_or(0) as usize;
        let end = self.starts.get(key + 1).copied().unwrap_or(0) as usize;
        self.items.get(start..end).unwrap_or(&[])
    }
}

/// Lists that are being filled.
pub(crate) struct Filling<T> {
    next: Vec<u32>,
    items: Vec<T>,
}

impl<T: Copy + Default> Filling<T> {
    #[inline]
    pub fn put(&mut self, key: u32, value: T) {
        let Some(next) = self.next.get_mut(key as usize) else {
            return;
        };
        if let Some(item) = self.items.get_mut(*next as usize) {
            *item = value;
            *next += 1;
        }
    }

    pub fn finish(self) -> Csr<T> {
        let mut starts = Vec::with_capacity(self.next.len() + 1);
        starts.push(0);
        starts.extend(self.next);
        Csr {
            starts,
            items: self.items,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_keep_the_order_of_telling() {
        let pairs = [(2u32, 'a'), (0, 'b'), (2, 'c'), (9, 'x')];
        let csr = Csr::build(3, |put| {
            pairs.iter().for_each(|(key, value)| put(*key, *value))
        });
        assert_eq!(csr.get(0), ['b']);
        assert_eq!(csr.get(1), []);
        assert_eq!(csr.get(2), ['a', 'c']);
        assert_eq!(csr.get(3), []);
    }
}
