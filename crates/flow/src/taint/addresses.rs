//! Addresses that are told apart by patterns, and names of components as one text.

use super::atoms::{Atom, Val};
use super::library::Call;
use super::machine::Machine;
use super::objects::Key;

impl Machine<'_, '_, '_> {
    /// `UriMatcher.addURI`.
    pub(super) fn add_address(&mut self, call: &mut Call) {
        let (authority, path) = (call.arg(0), call.arg(1));
        let key = match (self.values.single(authority), self.values.single(path)) {
            (Some(Atom::Text(authority)), Some(Atom::Text(path))) => {
                let text = format!(
                    "{}/{}",
                    self.spell(authority),
                    self.spell(path).trim_start_matches('/')
                );
                self.keep(&text).map(Key::Text)
            }
            _ => None,
        };
        let code = call.arg(2);
        for object in self.values.objects(call.this()) {
            self.put(
                &mut call.store,
                object,
                key.unwrap_or(Key::Data),
                code,
                false,
            );
        }
    }

    /// `UriMatcher.match`: the numbers of the patterns that an address fits.
    pub(super) fn match_address(&mut self, call: &mut Call, address: Val) {
        let part = Key::Part(self.rules.parts.of("address"));
        let mut texts = self.values.atoms(address).to_vec();
        for object in self.values.objects(address) {
            let more = self.peek(&call.store, object, part);
            texts.retain(|atom| *atom != Atom::Object(object));
            texts.extend(self.values.atoms(more).iter().copied());
        }
        let mut all = Val::NONE;
        for matcher in self.values.objects(call.this()) {
            let every = self.elements(&call.store, matcher);
            for text in &texts {
                let Atom::Text(text) = text else {
                    all = self.values.join(all, every);
                    all = self.values.join(all, Val::TOP);
                    continue;
                };
                let text = self.spell(*text);
                let mut found = self.peek(&call.store, matcher, Key::Data);
                for place in self.objects.places(matcher) {
                    let Some((_, Key::Text(pattern))) = self.objects.key(place) else {
                        continue;
                    };
                    if fits(&text, &self.spell(pattern)) {
                        let code = self.read_place(&call.store, place);
                        found = self.values.join(found, code);
                    }
                }
                if found == Val::NONE {
                    found = self.values.one(Atom::Int(-1));
                }
                all = self.values.join(all, found);
            }
        }
        call.result = if all == Val::NONE { Val::TOP } else { all };
    }

    /// `package/.Class` as the name of a component.
    pub(super) fn unflatten(&mut self, call: &mut Call, text: Val) {
        let class = Key::Part(self.rules.parts.of("class"));
        let name = match self.values.single(text) {
            Some(Atom::Text(sym)) => self.spell(sym).split_once('/').map(|(package, class)| {
                match class.strip_prefix('.') {
                    Some(rest) => format!("{package}.{rest}"),
                    None => class.to_owned(),
                }
            }),
            _ => None,
        };
        let made = self.fresh(call);
        let name = name.map_or(Val::TOP, |name| self.text(&name));
        for object in self.values.objects(made) {
            self.put(&mut call.store, object, class, name, true);
        }
    }
}

/// True where an address has the parts of a pattern; `*` is any part, `#` any number.
fn fits(address: &str, pattern: &str) -> bool {
    let Some(rest) = address.strip_prefix("content://") else {
        return false;
    };
    let rest = rest.split(['?', '#']).next().unwrap_or("");
    let own: Vec<&str> = rest.trim_end_matches('/').split('/').collect();
    let asked: Vec<&str> = pattern.trim_end_matches('/').split('/').collect();
    own.len() == asked.len()
        && own.iter().zip(asked).all(|(own, asked)| match asked {
            "*" => true,
            "#" => own.chars().all(|letter| letter.is_ascii_digit()),
            _ => *own == asked,
        })
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn patterns_of_addresses() {
        assert!(fits("content://a.b/ids", "a.b/ids"));
        assert!(fits("content://a.b/ids/7?x=1", "a.b/ids/#"));
        assert!(!fits("content://a.b/ids/x", "a.b/ids/#"));
        assert!(fits("content://a.b/names/x", "a.b/names/*"));
        assert!(!fits("content://a.b/ids", "a.b/names"));
    }
}
