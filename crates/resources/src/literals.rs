//! Texts of which a match of a regular expression must hold at least one: they are looked for first, all at once.
//!
//! Patterns for people's language have large character classes and many branches; run together as one automaton they
//! are a thousand times slower than looking for their words first.

use regex_syntax::hir::{Class, Hir, HirKind};

/// More texts than this are not followed.
const MOST: usize = 96;

/// Returns the texts, lower case in ASCII, or none where nothing certain can be said.
pub(crate) fn required(hir: &Hir) -> Option<Vec<String>> {
    match hir.kind() {
        HirKind::Literal(_) | HirKind::Class(_) => useful(exact(hir)?),
        HirKind::Capture(capture) => required(&capture.sub),
        HirKind::Repetition(repetition) if repetition.min > 0 => required(&repetition.sub),
        HirKind::Alternation(branches) => {
            let mut all = Vec::new();
            for branch in branches {
                all.extend(required(branch)?);
            }
            useful(all)
        }
        HirKind::Concat(parts) => of_sequence(parts),
        _ => None,
    }
}

/// Of a sequence the part that says most: the one whose shortest text is longest.
fn of_sequence(parts: &[Hir]) -> Option<Vec<String>> {
    let mut best: Option<Vec<String>> = None;
    let mut run: Option<Vec<String>> = None;
    for part in parts {
        match (exact(part), run.take()) {
            (Some(texts), None) => run = Some(texts),
            (Some(texts), Some(before)) => match product(&before, &texts) {
                Some(joined) => run = Some(joined),
                None => {
                    best = better(best, useful(before));
                    run = Some(texts);
                }
            },
            (None, before) => {
                best = better(best, before.and_then(useful));
                best = better(best, required(part));
            }
        }
    }
    better(best, run.and_then(useful))
}

fn better(one: Option<Vec<String>>, other: Option<Vec<String>>) -> Option<Vec<String>> {
    let (Some(one), Some(other)) = (&one, &other) else {
        return one.or(other);
    };
    let rank = |texts: &[String]| {
        (
            texts.iter().map(String::len).min(),
            std::cmp::Reverse(texts.len()),
        )
    };
    Some(if rank(other) > rank(one) {
        other.clone()
    } else {
        one.clone()
    })
}

/// Without texts that hold another one of the set. A set with a text of one byte says too little, a long one too much.
fn useful(mut texts: Vec<String>) -> Option<Vec<String>> {
    if texts.len() > MOST * MOST {
        return None;
    }
    texts.sort_by(|one, two| (one.len(), one).cmp(&(two.len(), two)));
    let mut kept: Vec<String> = Vec::new();
    for text in texts {
        if !kept.iter().any(|shorter| text.contains(shorter.as_str())) {
            kept.push(text);
        }
    }
    (!kept.is_empty() && kept.len() <= MOST && kept.iter().all(|text| text.len() > 1))
        .then_some(kept)
}

/// All texts that `hir` matches, where they are few.
fn exact(hir: &Hir) -> Option<Vec<String>> {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => Some(vec![String::new()]),
        HirKind::Literal(literal) => Some(vec![
            std::str::from_utf8(&literal.0).ok()?.to_ascii_lowercase(),
        ]),
        HirKind::Class(class) => characters(class),
        HirKind::Capture(capture) => exact(&capture.sub),
        HirKind::Repetition(repetition) if repetition.max == Some(1) => {
            let mut texts = exact(&repetition.sub)?;
            if repetition.min == 0 {
                texts.push(String::new());
            }
            Some(texts)
        }
        HirKind::Alternation(branches) => {
            let mut all = Vec::new();
            for branch in branches {
                all.extend(exact(branch)?);
                if all.len() > MOST {
                    return None;
                }
            }
            Some(all)
        }
        HirKind::Concat(parts) => {
            let mut all = vec![String::new()];
            for part in parts {
                all = product(&all, &exact(part)?)?;
            }
            Some(all)
        }
        HirKind::Repetition(_) => None,
    }
}

fn product(first: &[String], second: &[String]) -> Option<Vec<String>> {
    if first.len().saturating_mul(second.len()) > MOST {
        return None;
    }
    Some(
        first
            .iter()
            .flat_map(|one| second.iter().map(move |two| format!("{one}{two}")))
            .collect(),
    )
}

/// The characters of a small class, lower case in ASCII. The two characters beyond ASCII that fold to ASCII letters
/// (the Kelvin sign, the long s) are left out: nobody writes them in these texts.
fn characters(class: &Class) -> Option<Vec<String>> {
    let Class::Unicode(class) = class else {
        return None;
    };
    let mut found: Vec<String> = Vec::new();
    for range in class.ranges() {
        if u32::from(range.end()) - u32::from(range.start()) > 16 {
            return None;
        }
        for c in range.start()..=range.end() {
            let text = c.to_ascii_lowercase().to_string();
            if !matches!(c, '\u{212a}' | '\u{17f}') && !found.contains(&text) {
                found.push(text);
            }
        }
    }
    (found.len() <= 16).then_some(found)
}
