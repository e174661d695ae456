//! Intents that name no component: which filters take them.

use super::atoms::{Atom, Val};
use super::components::Declared;
use super::machine::Machine;
use super::objects::Key;
use super::pattern::beginning;
use super::store::Store;
use crate::query::Filter;

/// What an intent to an activity must be taken for, named or not.
const DEFAULT: &str = "android.intent.category.DEFAULT";
/// Where a filter that names types but no schemes takes data from.
const USUAL: &[&str] = &["content", "file"];

impl Machine<'_, '_, '_> {
    /// The intents in a box that the filters of a component take.
    pub(super) fn taken_by_filters(
        &mut self,
        store: &Store,
        inbox: u32,
        declared: &Declared,
    ) -> Val {
        let mut all = Vec::new();
        for filter in &declared.filters {
            let mut found = self.peek(store, inbox, Key::Data);
            for action in &filter.actions {
                if let Some(sym) = self.keep(action) {
                    let own = self.peek(store, inbox, Key::Text(sym));
                    found = self.values.join(found, own);
                }
            }
            for intent in self.values.objects(found) {
                if self.takes_intent(store, filter, &declared.kind, intent) {
                    all.push(Atom::Object(intent));
                }
            }
        }
        self.values.of(all)
    }

    fn takes_intent(&mut self, store: &Store, filter: &Filter, kind: &str, intent: u32) -> bool {
        if kind == "activity" && !filter.categories.iter().any(|known| known == DEFAULT) {
            return false;
        }
        let [categories, data, kind] = ["all-categories", "data", "type"].map(|part| {
            let part = Key::Part(self.rules.parts.of(part));
            self.peek(store, intent, part)
        });
        let named = self.values.texts(categories);
        if !named
            .into_iter()
            .all(|name| filter.categories.contains(&self.spell(name)))
        {
            return false;
        }
        // what is not known may be anything
        let kinds = match kind {
            Val::NONE | Val::NULL => Some(None),
            _ => match self.values.single(kind) {
                Some(Atom::Text(sym)) => Some(Some(self.spell(sym))),
                _ => None,
            },
        };
        let scheme = self.scheme(store, data);
        let (Some(kind), Some(scheme)) = (kinds, scheme) else {
            return true;
        };
        takes_data(filter, scheme.as_deref(), kind.as_deref())
    }

    /// The scheme of an address; `Some(None)`: there is no address; `None`: it is not known.
    fn scheme(&mut self, store: &Store, data: Val) -> Option<Option<String>> {
        if matches!(data, Val::NONE | Val::NULL) {
            return Some(None);
        }
        let address = Key::Part(self.rules.parts.of("address"));
        let mut texts = self.values.atoms(data).to_vec();
        for object in self.values.objects(data) {
            let more = self.peek(store, object, address);
            texts.extend(self.values.atoms(more).iter().copied());
        }
        texts.into_iter().find_map(|atom| match atom {
            Atom::Text(sym) | Atom::Start(sym) => {
                let text = self.spell(sym);
                let (scheme, _) = beginning(&text).split_once(':')?;
                Some(Some(scheme.to_owned()))
            }
            _ => None,
        })
    }
}

/// The platform's test of data: an address, a type, both or neither.
fn takes_data(filter: &Filter, scheme: Option<&str>, kind: Option<&str>) -> bool {
    let typed = |kind: &str| filter.types.iter().any(|known| is_of_type(kind, known));
    let from = |scheme: &str| {
        filter.schemes.iter().any(|known| known == scheme)
            || (filter.schemes.is_empty() && USUAL.contains(&scheme))
    };
    match (scheme, kind) {
        (None, None) => filter.schemes.is_empty() && filter.types.is_empty(),
        (Some(scheme), None) => {
            filter.types.is_empty() && filter.schemes.iter().any(|known| known == scheme)
        }
        (None, Some(kind)) => filter.schemes.is_empty() && typed(kind),
        (Some(scheme), Some(kind)) => typed(kind) && from(scheme),
    }
}

fn is_of_type(kind: &str, known: &str) -> bool {
    let whole = |text: &str| text == "*/*" || text == "*";
    let above = |text: &str| text.strip_suffix("/*").map(str::to_owned);
    kind == known
        || whole(known)
        || whole(kind)
        || above(known).is_some_and(|above| kind.split('/').next() == Some(&above))
        || above(kind).is_some_and(|above| known.split('/').next() == Some(&above))
}

#[cfg(test)]
mod tests {
    use super::{Filter, takes_data};

    fn filter(schemes: &[&str], types: &[&str]) -> Filter {
        let own = |list: &[&str]| list.iter().map(|text| (*text).to_owned()).collect();
        Filter {
            schemes: own(schemes),
            types: own(types),
            ..Filter::default()
        }
    }

    #[test]
    fn data_of_intents() {
        let plain = filter(&[], &[]);
        assert!(takes_data(&plain, None, None));
        assert!(!takes_data(&plain, Some("app"), None));
        let scheme = filter(&["app"], &[]);
        assert!(takes_data(&scheme, Some("app"), None));
        assert!(!takes_data(&scheme, Some("other"), None));
        assert!(!takes_data(&scheme, None, None));
        let texts = filter(&[], &["text/*"]);
        assert!(takes_data(&texts, None, Some("text/plain")));
        assert!(takes_data(&texts, Some("content"), Some("text/html")));
        assert!(!takes_data(&texts, Some("app"), Some("text/html")));
        assert!(!takes_data(&texts, None, Some("image/png")));
    }
}
