//! Parts of texts whose beginning is known, and what methods of constant texts give.

use super::atoms::{Atom, Val};
use super::library::Call;
use super::machine::Machine;
use super::objects::Key;
use super::pattern::{Pattern, Piece};

/// Parts of a split text that are told apart behind those that are known.
const MOST_PARTS: usize = 16;
/// Texts that one value may be, for a question about it.
const MOST_ALTERNATIVES: usize = 6;
const TRUNCATED: u8 = 2;
/// Characters that mean something in a regular expression.
const META: &str = "\\^$.|?*+()[]{}";

impl Machine<'_, '_, '_> {
    /// Information, with what is known of its text.
    fn holding(&mut self, whole: Val, pattern: Option<Pattern>, cut: bool) -> Val {
        let labels = self.values.labels(whole);
        let mut atoms: Vec<Atom> = labels
            .into_iter()
            .map(|label| match cut {
                true => self.tracks.sanitise(label, TRUNCATED),
                false => label,
            })
            .map(Atom::Label)
            .collect();
        let pattern = pattern.filter(Pattern::says_something);
        let start = pattern.and_then(|pattern| self.keep(&pattern.0));
        atoms.push(start.map_or(Atom::Top, Atom::Start));
        self.values.of(atoms)
    }

    /// The characters from one place on, up to another.
    pub(super) fn cut(&mut self, call: &mut Call, text: Val, from: Val, to: Option<Val>) {
        let text = self.text_of(call, text);
        let number = |this: &Self, value: Val| match this.values.single(value) {
            Some(Atom::Int(number)) => usize::try_from(number).ok(),
            _ => None,
        };
        let pattern = self.pattern(text);
        let known = pattern.beginning().encode_utf16().count();
        let start = number(self, from);
        let end = match to {
            Some(to) => number(self, to),
            None => pattern.is_whole().then_some(known),
        };
        call.result = match (start, end) {
            (Some(start), Some(end)) if start <= end && end <= known => {
                let units = pattern.beginning().encode_utf16();
                let part: Vec<u16> = units.skip(start).take(end - start).collect();
                self.text(&String::from_utf16_lossy(&part))
            }
            (Some(start), _) if to.is_none() => self.holding(text, pattern.after(start), false),
            _ => self.holding(text, None, to.is_some()),
        };
        // which part it is tells where it was cut
        let mut labels = self.values.labels(from);
        labels.extend(to.into_iter().flat_map(|to| self.values.labels(to)));
        if !labels.is_empty() {
            let places = self.labelled(&labels);
            call.result = self.values.join(call.result, places);
        }
    }

    /// A text taken apart at a mark: its parts are told apart.
    pub(super) fn split(&mut self, call: &mut Call, text: Val, mark: Val, most: Option<Val>) {
        let text = self.text_of(call, text);
        let made = self.fresh(call);
        let mark = match self.values.single(mark) {
            Some(Atom::Text(sym)) => literal(&self.spell(sym)),
            _ => None,
        };
        let most = match most.map(|most| self.values.single(most)) {
            None => Some(0),
            Some(Some(Atom::Int(most))) => Some(most.max(0)),
            Some(_) => None,
        };
        let mut pieces = match (mark, most) {
            (Some(mark), Some(most)) => {
                let most = usize::try_from(most).unwrap_or(0);
                let most = if most == 0 { usize::MAX } else { most };
                self.pattern(text).split(&mark, most)
            }
            _ => vec![Piece::Rest],
        };
        while most == Some(0)
            && pieces.len() > 1
            && pieces.last() == Some(&Piece::Text(String::new()))
        {
            pieces.pop();
        }
        let all = pieces.last() != Some(&Piece::Rest);
        let size = Key::Part(self.rules.parts.of("size"));
        let count = self.values.one(Atom::Int(pieces.len() as i64));
        for (index, piece) in pieces.into_iter().enumerate() {
            let (value, many) = match piece {
                Piece::Text(text) => (self.text(&text), 1),
                Piece::Holds(pattern) => (self.holding(text, Some(pattern), false), 1),
                Piece::Rest => (self.holding(text, None, false), MOST_PARTS),
            };
            for object in self.values.objects(made) {
                if index == 0 && !all && many > 1 {
                    self.put(&mut call.store, object, Key::Data, value, false);
                    continue;
                }
                for at in index..index + many {
                    self.put(&mut call.store, object, Key::At(at as i32), value, true);
                }
            }
        }
        for object in self.values.objects(made).into_iter().filter(|_| all) {
            self.put(&mut call.store, object, size, count, true);
        }
    }

    /// A question about texts, or a number of one: answered where they are known.
    pub(super) fn test(&mut self, call: &mut Call, given: &[Val]) {
        let name = self.name_of(call);
        let [first, others @ ..] = given else { return };
        let first = self.text_of(call, *first);
        let Some(texts) = self.patterns(first) else {
            return;
        };
        if let Some(place) = others.first().filter(|_| name.ends_with("ndexOf")) {
            let labels = self.values.labels(*place);
            if !labels.is_empty() && self.values.labels(first).is_empty() {
                // its place in a text that is known
                call.result = self.labelled(&labels);
                return;
            }
        }
        let mut answers: Vec<Atom> = Vec::new();
        for text in &texts {
            let Some(second) = others.first() else {
                match about(text, &name) {
                    Some(answer) => answers.push(Atom::Int(answer)),
                    None => return,
                }
                continue;
            };
            for other in self.values.atoms(*second).iter() {
                let answer = match other {
                    Atom::Text(sym) => compared(text, &self.spell(*sym), &name),
                    Atom::Int(number) => at(text, *number, &name),
                    _ => None,
                };
                match answer {
                    Some(answer) => answers.push(Atom::Int(answer)),
                    None => return,
                }
            }
        }
        call.result = self.values.of(answers);
    }

    /// The texts that a value may be, where they are known.
    fn patterns(&self, value: Val) -> Option<Vec<Pattern>> {
        let atoms = self.values.atoms(value);
        let texts: Option<Vec<Pattern>> = atoms
            .iter()
            .map(|atom| match atom {
                Atom::Text(sym) => Some(Pattern(self.spell(*sym))),
                _ => None,
            })
            .collect();
        let one = self.pattern(value);
        texts
            .filter(|texts| !texts.is_empty() && texts.len() <= MOST_ALTERNATIVES)
            .or_else(|| (!one.beginning().is_empty()).then(|| vec![one]))
    }

    /// A text changed by fixed rules.
    pub(super) fn change(&mut self, call: &mut Call, given: &[Val]) {
        let name = self.name_of(call);
        let mut texts = Vec::new();
        let mut all = Vec::new();
        for value in given {
            let value = self.text_of(call, *value);
            all.extend(self.values.labels(value));
            texts.push(match self.values.single(value) {
                Some(Atom::Text(sym)) => Some(self.spell(sym)),
                Some(Atom::Int(letter)) => u32::try_from(letter)
                    .ok()
                    .and_then(char::from_u32)
                    .map(String::from),
                _ => None,
            });
        }
        let changed = match texts.as_slice() {
            [Some(text)] => match name.as_str() {
                "toLowerCase" => Some(text.to_lowercase()),
                "toUpperCase" => Some(text.to_uppercase()),
                "trim" | "strip" => Some(text.trim().to_owned()),
                _ => None,
            },
            [Some(text), Some(from), Some(to)] => match name.as_str() {
                "replace" if !from.is_empty() => Some(text.replace(from.as_str(), to)),
                "replaceAll" => literal(from).map(|from| text.replace(&*from, to)),
                "replaceFirst" => literal(from).map(|from| text.replacen(&*from, to, 1)),
                _ => None,
            },
            _ => None,
        };
        call.result = match changed {
            Some(text) => self.text(&text),
            None => self.labelled(&all),
        };
    }

    /// A number read from a text: where the text is known it fails or it does not.
    pub(super) fn parse(&mut self, call: &mut Call, text: Val) {
        let text = self.text_of(call, text);
        let Some(Atom::Text(sym)) = self.values.single(text) else {
            let labels = self.values.labels(text);
            call.result = self.labelled(&labels);
            return;
        };
        match self.spell(sym).trim_start_matches('+').parse::<i64>() {
            Ok(number) => {
                call.result = self.values.one(Atom::Int(number));
                call.safe = true;
            }
            Err(_) => call.ends = true,
        }
    }

    /// A builder's text is turned around.
    pub(super) fn reverse(&mut self, call: &mut Call) {
        let objects = self.values.objects(call.this());
        for object in &objects {
            let old = self.peek(&call.store, *object, Key::Data);
            let new = match self.values.single(old) {
                Some(Atom::Text(sym)) => {
                    let turned: String = self.spell(sym).chars().rev().collect();
                    self.text(&turned)
                }
                _ => self.holding(old, None, false),
            };
            self.put(&mut call.store, *object, Key::Data, new, objects.len() == 1);
        }
        call.result = call.this();
    }

    /// A text of the resources.
    pub(super) fn resource(&mut self, call: &mut Call, id: Val) {
        if let Some(Atom::Int(id)) = self.values.single(id)
            && let Some(text) = self.query.strings.get(&(id as u32))
        {
            call.result = self.text(text);
        }
    }
}

/// The text that a regular expression stands for, where it is plain.
fn literal(expression: &str) -> Option<String> {
    let mut text = String::new();
    let mut letters = expression.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => text.push(letters.next().filter(|next| META.contains(*next))?),
            _ if META.contains(letter) => return None,
            _ => text.push(letter),
        }
    }
    (!text.is_empty()).then_some(text)
}

fn about(pattern: &Pattern, name: &str) -> Option<i64> {
    let text = &pattern.0;
    if !pattern.is_whole() {
        return (name == "isEmpty").then_some(0);
    }
    Some(match name {
        "isEmpty" => text.is_empty().into(),
        "isBlank" => text.trim().is_empty().into(),
        "length" => text.encode_utf16().count() as i64,
        "hashCode" => text
            .encode_utf16()
            .fold(0i32, |sum, unit| {
                sum.wrapping_mul(31).wrapping_add(unit.into())
            })
            .into(),
        _ => return None,
    })
}

fn compared(pattern: &Pattern, other: &str, name: &str) -> Option<i64> {
    let text = pattern.beginning();
    let place = |at: Option<usize>| match at.and_then(|at| text.get(..at)) {
        Some(before) => before.encode_utf16().count() as i64,
        None => -1,
    };
    let whole = pattern.is_whole();
    match name {
        "equals" | "contentEquals" if whole => Some((text == other).into()),
        "equals" | "contentEquals" if !other.starts_with(text) => Some(0),
        "equalsIgnoreCase" if whole => Some((text.to_lowercase() == other.to_lowercase()).into()),
        "startsWith" if whole || text.starts_with(other) => Some(text.starts_with(other).into()),
        "startsWith" if !other.starts_with(text) => Some(0),
        "endsWith" if whole => Some(text.ends_with(other).into()),
        "contains" if whole || text.contains(other) => Some(text.contains(other).into()),
        "indexOf" if whole || text.contains(other) => Some(place(text.find(other))),
        "lastIndexOf" if whole => Some(place(text.rfind(other))),
        _ => None,
    }
}

fn at(pattern: &Pattern, number: i64, name: &str) -> Option<i64> {
    match name {
        "equals" if number == 0 => Some(0),
        "indexOf" | "lastIndexOf" => {
            let letter = u32::try_from(number).ok().and_then(char::from_u32)?;
            compared(pattern, &letter.to_string(), name)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{about, compared, literal};
    use crate::taint::pattern::Pattern;

    #[test]
    fn plain_expressions() {
        assert_eq!(literal("=").as_deref(), Some("="));
        assert_eq!(literal("\\|").as_deref(), Some("|"));
        assert_eq!(literal("\\s"), None);
        assert_eq!(literal("a+"), None);
    }

    #[test]
    fn answers_about_texts() {
        let device = Pattern("device".to_owned());
        assert_eq!(about(&device, "hashCode"), Some(-1_335_157_162));
        let begins = Pattern::unknown("id=");
        assert_eq!(compared(&begins, "none", "equals"), Some(0));
        assert_eq!(compared(&begins, "id=7", "equals"), None);
        assert_eq!(compared(&begins, "=", "indexOf"), Some(2));
        assert_eq!(compared(&begins, "7", "indexOf"), None);
    }
}
