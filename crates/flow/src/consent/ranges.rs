//! Ranges of offsets.

/// What is in both of two sorted lists of ranges.
pub(super) fn both(a: &[(u32, u32)], b: &[(u32, u32)]) -> Vec<(u32, u32)> {
    let mut list = Vec::new();
    for (start, end) in a {
        for (from, to) in b {
            let range = (*start.max(from), *end.min(to));
            if range.0 < range.1 {
                list.push(range);
            }
        }
    }
    list
}

/// What is in one of two sorted lists of ranges.
pub(super) fn union(a: &[(u32, u32)], b: &[(u32, u32)]) -> Vec<(u32, u32)> {
    let mut all: Vec<(u32, u32)> = a.iter().chain(b).copied().collect();
    all.sort_unstable();
    let mut list: Vec<(u32, u32)> = Vec::new();
    for (start, end) in all {
        match list.last_mut() {
            Some(last) if last.1 >= start => last.1 = last.1.max(end),
            _ => list.push((start, end)),
        }
    }
    list
}
