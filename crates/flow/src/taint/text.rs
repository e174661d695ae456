//! Text that is built, step by step or by a pattern.

use super::atoms::{Atom, Val};
use super::library::Call;
use super::machine::Machine;
use super::objects::Key;
use super::pattern::Pattern;

/// Texts that two sets of constants may come to together, and that are told apart.
const MOST_COMBINED: usize = 6;

impl Machine<'_, '_, '_> {
    // --- Text

    /// What a value reads as: texts and numbers stay, builders give their text, objects of the app are asked.
    pub(super) fn text_of(&mut self, call: &mut Call, value: Val) -> Val {
        let mut all = Vec::new();
        for atom in self.values.atoms(value).iter() {
            match atom {
                Atom::Object(object) => {
                    let one = self.values.one(*atom);
                    let ty = self.objects.ty(*object);
                    let asked = if self.world().is_defined(ty) {
                        let store = call.store.clone();
                        self.call_by_name(call.at, one, "toString", &[], store)
                    } else {
                        None
                    };
                    let text = match asked {
                        Some(ran) => {
                            if let Some(store) = ran.store {
                                call.store = store;
                            }
                            ran.value
                        }
                        None => {
                            let data = self.peek(&call.store, *object, Key::Data);
                            let plain = self.values.objects(data).is_empty();
                            let builder = matches!(
                                self.world().name(ty).as_str(),
                                "java.lang.StringBuilder"
                                    | "java.lang.StringBuffer"
                                    | "java.lang.String"
                            );
                            if plain && builder && data != Val::NONE {
                                data
                            } else {
                                let labels = self.surface(one, &call.store);
                                self.labelled(&labels)
                            }
                        }
                    };
                    all.extend(self.values.atoms(text).iter().copied());
                }
                other => all.push(*other),
            }
        }
        self.values.of(all)
    }

    /// A text as it is put behind another one: a character or truth value is not a number.
    pub(super) fn piece(&mut self, call: &mut Call, value: Val) -> Val {
        let kind = self.first_parameter(call);
        let value = self.text_of(call, value);
        let Some(Atom::Int(number)) = self.values.single(value) else {
            return value;
        };
        match kind.as_str() {
            "C" => match u32::try_from(number).ok().and_then(char::from_u32) {
                Some(character) => self.text(&character.to_string()),
                None => Val::TOP,
            },
            "Z" => self.text(if number == 0 { "false" } else { "true" }),
            "I" | "J" | "S" | "B" => self.text(&number.to_string()),
            "F" | "D" => Val::TOP,
            _ => self.text("null"),
        }
    }

    pub(super) fn concat(&mut self, first: Val, second: Val) -> Val {
        if let Some(all) = self.combined(first, second) {
            return all;
        }
        let mut labels = self.values.labels(first);
        labels.extend(self.values.labels(second));
        let begins = self.pattern(first);
        let joined = match begins.is_open() {
            true => begins,
            false => begins.then(&self.pattern(second)),
        };
        let constant = match (joined.is_whole(), joined.says_something()) {
            (true, _) => self.keep(&joined.0).map(Atom::Text),
            (false, true) => self.keep(&joined.0).map(Atom::Start),
            _ => None,
        };
        let mut all: Vec<Atom> = labels.into_iter().map(Atom::Label).collect();
        all.push(constant.unwrap_or(Atom::Top));
        self.values.of(all)
    }

    /// Where each is one of few constant texts: all that may come of them. Alternatives stand in the program as they are,
    /// so that a text that grows in a loop has an end.
    fn combined(&mut self, first: Val, second: Val) -> Option<Val> {
        let constants = |this: &Self, value: Val| {
            let atoms = this.values.atoms(value);
            let all: Option<Vec<String>> = atoms
                .iter()
                .map(|atom| match atom {
                    Atom::Text(sym) => Some(this.spell(*sym)),
                    _ => None,
                })
                .collect();
            let own = |text: &String| {
                let text = consentry_dex::mutf8::encode(text);
                this.world().program.find_string(&text).is_some()
            };
            all.filter(|all| all.len() == 1 || (!all.is_empty() && all.iter().all(own)))
        };
        let (first, second) = (constants(self, first)?, constants(self, second)?);
        if !(2..=MOST_COMBINED).contains(&(first.len() * second.len())) {
            return None;
        }
        let mut all = Vec::new();
        for start in &first {
            for end in &second {
                all.push(Atom::Text(self.keep(&format!("{start}{end}"))?));
            }
        }
        Some(self.values.of(all))
    }

    /// A text as far as it is known, labels aside.
    pub(super) fn pattern(&self, value: Val) -> Pattern {
        let atoms = self.values.atoms(value);
        let labelled = atoms.iter().any(|atom| matches!(atom, Atom::Label(_)));
        let mut rest = atoms.iter().filter(|atom| !matches!(atom, Atom::Label(_)));
        match (rest.next(), rest.next()) {
            (Some(Atom::Text(sym)), None) if labelled => Pattern::unknown(&self.spell(*sym)),
            (Some(Atom::Text(sym) | Atom::Start(sym)), None) => Pattern(self.spell(*sym)),
            (None | Some(Atom::Top), None) if labelled => Pattern::information(),
            _ => Pattern::unknown(""),
        }
    }

    pub(super) fn build_text(&mut self, call: &mut Call, first: Val) {
        let first = if call.args.len() > 1 {
            let spelled = self.spelled(call, first);
            self.text_of(call, spelled)
        } else {
            self.text("")
        };
        let first = if self.values.numbers(first).is_some() {
            self.text("")
        } else {
            first
        };
        for object in self.values.objects(call.this()) {
            self.put(&mut call.store, object, Key::Data, first, true);
        }
    }

    /// The text of an array of characters that are known.
    fn spelled(&mut self, call: &Call, letters: Val) -> Val {
        let Some(Atom::Object(array)) = self.values.single(letters) else {
            return letters;
        };
        if self.world().name(self.objects.ty(array)) != "char[]" {
            return letters;
        }
        let units: Option<Vec<u16>> = self
            .unpacked(call, letters)
            .into_iter()
            .map(|letter| match self.values.single(letter) {
                Some(Atom::Int(unit)) => u16::try_from(unit).ok(),
                _ => None,
            })
            .collect();
        match units.filter(|units| !units.is_empty()) {
            Some(units) => self.text(&String::from_utf16_lossy(&units)),
            None => letters,
        }
    }

    pub(super) fn append_text(&mut self, call: &mut Call, value: Val) {
        let piece = self.piece(call, value);
        let objects = self.values.objects(call.this());
        for object in &objects {
            let old = self.peek(&call.store, *object, Key::Data);
            let old = if old == Val::NONE && !self.objects.get(*object).is_some_and(|o| o.unknown) {
                self.text("")
            } else {
                old
            };
            let new = self.concat(old, piece);
            self.put(&mut call.store, *object, Key::Data, new, objects.len() == 1);
        }
        call.result = if objects.is_empty() {
            // a builder that was not seen: its text and the piece
            let this = call.this();
            self.concat(this, piece)
        } else {
            call.this()
        };
    }

    /// The text begins anew where it is cut to nothing.
    pub(super) fn reset(&mut self, call: &mut Call, from: Val, to: Option<Val>) {
        let whole = self.values.is_null(from)
            && to.is_none_or(|to| {
                self.values
                    .numbers(to)
                    .is_none_or(|all| all.contains(&i64::from(i32::MAX)))
            });
        if !whole {
            return;
        }
        let empty = self.text("");
        let objects = self.values.objects(call.this());
        for object in &objects {
            self.put(
                &mut call.store,
                *object,
                Key::Data,
                empty,
                objects.len() == 1,
            );
        }
    }

    /// A pattern with arguments: those that it names.
    pub(super) fn format(&mut self, call: &mut Call, pattern: Val, array: Val) {
        let size = Key::Part(self.rules.parts.of("size"));
        let count = match self.values.single(array) {
            Some(Atom::Object(object)) => {
                let count = self.peek(&call.store, object, size);
                match self.values.single(count) {
                    Some(Atom::Int(count)) if (0..64).contains(&count) => Some(count),
                    _ => None,
                }
            }
            _ => None,
        };
        let used = match (self.values.single(pattern), count) {
            (Some(Atom::Text(sym)), Some(count)) => named_by(&self.spell(sym), count),
            _ => None,
        };
        let mut given = vec![pattern];
        match used {
            Some(used) => {
                for index in used {
                    let index = self.values.one(Atom::Int(index));
                    given.push(self.element(&call.store.clone(), array, index));
                }
            }
            None => {
                given.push(self.elements_of(call, array));
                given.push(array);
            }
        }
        let mut labels = Vec::new();
        for value in given {
            let text = self.text_of(call, value);
            labels.extend(self.values.labels(text));
        }
        call.result = self.labelled(&labels);
    }
}

/// The arguments that a pattern names, in order; `None` where that is not plain.
fn named_by(pattern: &str, count: i64) -> Option<Vec<i64>> {
    let mut used = Vec::new();
    let mut next = 0;
    let mut rest = pattern;
    while let Some(at) = rest.find('%') {
        rest = rest.get(at + 1..)?;
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let explicit = rest
            .get(digits..)
            .and_then(|after| after.strip_prefix('$'))
            .and_then(|after| Some((rest.get(..digits)?.parse::<i64>().ok()?, after)));
        if let Some((number, after)) = explicit {
            used.push(number - 1);
            rest = after;
        }
        let end = rest.find(|c: char| c.is_ascii_alphabetic() || c == '%')?;
        let kind = rest.get(end..)?.chars().next()?;
        rest = rest.get(end + kind.len_utf8()..)?;
        if explicit.is_none() && kind != 'n' && kind != '%' {
            used.push(next);
            next += 1;
        }
    }
    used.retain(|index| (0..count).contains(index));
    Some(used)
}

#[cfg(test)]
mod tests {
    use super::named_by;

    #[test]
    fn arguments_of_patterns() {
        assert_eq!(named_by("%s and %d%n", 3), Some(vec![0, 1]));
        assert_eq!(named_by("%2$s", 2), Some(vec![1]));
        assert_eq!(named_by("100%%", 1), Some(vec![]));
        assert_eq!(named_by("%08.2f|%-5s", 2), Some(vec![0, 1]));
        assert_eq!(named_by("plain", 2), Some(vec![]));
    }
}
