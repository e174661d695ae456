//! Information that leaves: sinks of the catalog, streams that lead out, code of other parties.

use std::rc::Rc;

use consentry_dex::MethodId;

use super::atoms::{Atom, Val};
use super::machine::{At, Machine};
use super::objects::Key;
use super::pattern::beginning;
use super::rules::Sink;
use super::store::Store;
use super::tracks::Arrived;
use crate::world::Ty;

/// Kinds of sinks that take whole objects with everything in them.
const WHOLE: &[&str] = &["ipc", "network", "file", "external-storage", "sdk"];

impl Machine<'_, '_, '_> {
    /// Tells what leaves by a call. True where it is one by which information leaves.
    pub(super) fn check_sinks(
        &mut self,
        at: At,
        method: MethodId,
        ty: Ty,
        args: &[Val],
        store: &Store,
    ) -> bool {
        let sinks = self.rules.sinks(self.graph, ty, method);
        let program = self.world().program;
        let params = program.params(program.method(method).proto);
        let receiver = usize::from(args.len() > params.len());
        self.check(at, method, &sinks, receiver, args, store)
    }

    /// Tells what leaves by a call that is these sinks; `receiver`: how many of the values are the object.
    pub(super) fn check(
        &mut self,
        at: At,
        method: MethodId,
        sinks: &[Rc<Sink>],
        receiver: usize,
        args: &[Val],
        store: &Store,
    ) -> bool {
        if sinks.is_empty() {
            return false;
        }
        for sink in sinks.iter() {
            let Some(rule) = self.query.sinks.get(sink.rule as usize) else {
                continue;
            };
            let kind = rule.kind.clone();
            let mut given: Vec<Val> = Vec::new();
            if sink.arguments.is_empty() {
                given.extend(args.iter().skip(receiver).copied());
            } else {
                for index in &sink.arguments {
                    let at = i64::from(*index) + receiver as i64;
                    given.extend(
                        usize::try_from(at)
                            .ok()
                            .and_then(|at| args.get(at))
                            .copied(),
                    );
                }
            }
            self.leave(at, method, sink.rule as i32, &kind, "", &given, args, store);
        }
        true
    }

    /// Values leave here; `all` may hold the address to which they go.
    #[allow(clippy::too_many_arguments)] // one place with everything that is known about it
    pub(super) fn leave(
        &mut self,
        at: At,
        method: MethodId,
        sink: i32,
        kind: &str,
        party: &str,
        given: &[Val],
        all: &[Val],
        store: &Store,
    ) {
        let whole = WHOLE.contains(&kind);
        let mut labels = Vec::new();
        for value in given {
            labels.extend(self.inside(*value, store, whole));
            if !whole {
                let text = self.shown(at, *value, store);
                labels.extend(self.values.labels(text));
            }
        }
        labels.extend(self.values.labels(self.condition));
        labels.sort_unstable();
        labels.dedup();
        if labels.is_empty() {
            return;
        }
        let hosts = if matches!(kind, "network" | "web-view") {
            self.hosts(all, store)
        } else {
            Vec::new()
        };
        let arrived = Arrived {
            sink,
            kind: kind.to_owned(),
            symbol: method,
            party: party.to_owned(),
            hosts,
            sanitisers: 0,
            steps: Vec::new(),
        };
        self.tracks
            .arrive(&labels, (at.method, at.offset), &arrived, &self.stack);
    }

    /// The text that an object of the app is shown as.
    fn shown(&mut self, at: At, value: Val, store: &Store) -> Val {
        let app = self
            .values
            .objects(value)
            .into_iter()
            .filter(|object| self.world().is_defined(self.objects.ty(*object)))
            .collect::<Vec<u32>>();
        if app.is_empty() {
            return Val::NONE;
        }
        let this = self.values.of(app.into_iter().map(Atom::Object).collect());
        self.call_by_name(at, this, "toString", &[], store.clone())
            .map_or(Val::NONE, |ran| ran.value)
    }

    /// Hosts of addresses in values and in objects that know where they lead.
    fn hosts(&mut self, values: &[Val], store: &Store) -> Vec<String> {
        let address = Key::Part(self.rules.parts.of("address"));
        let inner = Key::Part(self.rules.parts.of("inner"));
        let mut open = values.to_vec();
        let mut hosts: Vec<String> = Vec::new();
        let mut seen = Vec::new();
        while let Some(value) = open.pop() {
            if seen.contains(&value) || seen.len() > 40 {
                continue;
            }
            seen.push(value);
            for atom in self.values.atoms(value).iter() {
                match atom {
                    Atom::Text(sym) | Atom::Start(sym) => {
                        let whole = matches!(atom, Atom::Text(_));
                        let text = self.spell(*sym);
                        if let Some(host) = host(beginning(&text), whole)
                            && !hosts.contains(&host)
                            && hosts.len() < 8
                        {
                            hosts.push(host);
                        }
                    }
                    Atom::Object(object) => {
                        for key in [address, inner, Key::Data] {
                            let value = self.peek(store, *object, key);
                            if value.0 > 2 {
                                open.push(value);
                            }
                        }
                    }
                    _ => (),
                }
            }
        }
        hosts.sort();
        hosts
    }

    // --- Other parties

    /// A call into the code of another party gives it what it is given.
    pub(super) fn check_party(&mut self, at: At, method: MethodId, args: &[Val], store: &Store) {
        if self.query.owners.is_empty() {
            return;
        }
        let program = self.world().program;
        let class = Ty::from(program.method(method).class);
        let Some(owner) = self.owner(class) else {
            return;
        };
        if self.owner(program.method(at.method).class.into()) == Some(owner) {
            return;
        }
        let params = program.params(program.method(method).proto).len();
        let receiver = usize::from(args.len() > params);
        let given: Vec<Val> = args.iter().skip(receiver).copied().collect();
        if !given.iter().any(|value| self.carries(*value, store)) {
            return;
        }
        let party = self
            .query
            .owners
            .get(owner as usize)
            .map_or(String::new(), |owner| owner.id.clone());
        self.leave(at, method, -1, "sdk", &party, &given, args, store);
    }

    /// The owner of a class, by the longest package.
    fn owner(&mut self, class: Ty) -> Option<u32> {
        if let Some(found) = self.relevance.owners.get(&class) {
            return *found;
        }
        let name = self.world().name(class);
        let mut found = None;
        let mut end = name.len();
        while let Some(dot) = name.get(..end).and_then(|part| part.rfind('.')) {
            end = dot;
            let prefix = name.get(..dot).unwrap_or("");
            if let Some(owner) = self.relevance.prefixes.get(prefix) {
                found = Some(*owner);
                break;
            }
        }
        self.relevance.owners.insert(class, found);
        found
    }
}

/// The host of an address; `whole`: nothing follows.
pub(crate) fn host(text: &str, whole: bool) -> Option<String> {
    let (scheme, rest) = text.split_once("://")?;
    if !matches!(
        scheme.to_ascii_lowercase().as_str(),
        "http" | "https" | "ws" | "wss" | "ftp"
    ) {
        return None;
    }
    let end = rest.find(['/', '?', '#', ':']);
    if end.is_none() && !whole {
        return None;
    }
    let host = rest.get(..end.unwrap_or(rest.len()))?;
    let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
    let fits = host.contains('.')
        && host
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '.' || c == '-');
    fits.then(|| host.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::host;

    #[test]
    fn hosts_of_addresses() {
        assert_eq!(
            host("https://A.example.com/x?y=", false).as_deref(),
            Some("a.example.com")
        );
        assert_eq!(
            host("http://a.example.com:80", true).as_deref(),
            Some("a.example.com")
        );
        assert_eq!(host("http://a.exam", false), None);
        assert_eq!(host("a.example.com", true), None);
        assert_eq!(host("content://a.b/c", true), None);
    }
}
