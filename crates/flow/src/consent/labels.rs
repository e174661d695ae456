//! Which texts, string resources and views say that one agrees, refuses, or speak of a policy.

use foldhash::{HashMap, HashMapExt, HashSet};
use std::collections::BTreeSet;

use consentry_dex::{CodeId, MethodId, OpcodeClass, Program, StrId};

use crate::query::{Owner, Prompts, Says};

/// Tells what a text says.
pub type Reader<'a> = &'a dyn Fn(&str) -> Vec<Says>;

/// Characters of a text that is looked at.
const MOST_TEXT: usize = 20_000;
/// Places of one text that are looked at.
const MOST_PLACES: usize = 200;

/// What is known of texts, and where code names them.
pub(crate) struct Labels<'r> {
    reader: Reader<'r>,
    resources: HashMap<u32, Says>,
    texts: HashMap<StrId, Says>,
    views: HashMap<u32, Says>,
    boxes: HashSet<u32>,
    id_types: Vec<u32>,
    /// Texts of views and strings, for people.
    words: HashMap<u32, String>,
    /// Methods that name a text or view that says something, with what.
    pub places: Vec<(MethodId, Says)>,
}

impl<'r> Labels<'r> {
    pub fn new(program: &Program, prompts: &Prompts, reader: Reader<'r>) -> Self {
        let mut this = Self {
            reader,
            resources: HashMap::new(),
            texts: HashMap::new(),
            views: HashMap::new(),
            boxes: prompts.boxes.iter().copied().collect(),
            id_types: prompts.id_types.clone(),
            words: HashMap::new(),
            places: Vec::new(),
        };
        let mut policy: HashSet<u32> = prompts.layouts.iter().copied().collect();
        for (id, says) in &prompts.strings {
            if *says == Says::Policy {
                policy.insert(*id);
            } else {
                this.resources.entry(*id).or_insert(*says);
            }
        }
        for view in &prompts.views {
            if let (Some(says), true) =
                (view.says.filter(|says| *says != Says::Policy), view.id != 0)
            {
                let known = this.views.entry(view.id).or_insert(says);
                *known = (*known).min(says);
                this.words
                    .entry(view.id)
                    .or_insert_with(|| view.text.clone());
            }
        }
        this.find_numbers(program, &policy);
        this.find_texts(program, reader);
        this.places.sort_unstable();
        this.places.dedup();
        this
    }

    fn find_numbers(&mut self, program: &Program, policy: &HashSet<u32>) {
        if self.resources.is_empty() && self.views.is_empty() && policy.is_empty() {
            return;
        }
        for id in (0..program.code_count() as u32).map(CodeId) {
            let Some(code) = program.code(id) else {
                continue;
            };
            let mut found: BTreeSet<Says> = BTreeSet::new();
            for instruction in code.instructions() {
                if instruction.opcode.class() != OpcodeClass::ConstNumber
                    || instruction.literal < 0x0100_0000
                {
                    continue;
                }
                let Ok(number) = u32::try_from(instruction.literal) else {
                    continue;
                };
                found.extend(
                    self.resources
                        .get(&number)
                        .or_else(|| self.views.get(&number)),
                );
                found.extend(policy.contains(&number).then_some(Says::Policy));
            }
            for says in found {
                self.places
                    .extend(code.methods().map(|method| (method, says)));
            }
        }
    }

    fn find_texts(&mut self, program: &Program, reader: Reader<'_>) {
        for id in (0..program.string_count() as u32).map(StrId) {
            let raw = program.string(id);
            if !may_speak(raw) {
                continue;
            }
            let text = program.text(id);
            for says in reader(&text) {
                if says != Says::Policy {
                    self.texts.entry(id).or_insert(says);
                }
                for site in program.string_uses(id).iter().take(MOST_PLACES) {
                    let methods = program.code(site.code());
                    let methods = methods.into_iter().flat_map(|code| code.methods());
                    self.places.extend(methods.map(|method| (method, says)));
                }
            }
        }
    }

    /// What a text that was built says.
    pub fn built(&self, text: &str) -> Option<Says> {
        if !may_speak(text.as_bytes()) {
            return None;
        }
        let all = (self.reader)(text);
        all.into_iter().find(|says| *says != Says::Policy)
    }

    /// True for a text that was built and speaks of a policy.
    pub fn is_policy(&self, text: &str) -> bool {
        may_speak(text.as_bytes()) && (self.reader)(text).contains(&Says::Policy)
    }

    /// True where the texts that a class names speak of a policy when they are read one after the other.
    pub fn speaks_of_policy<'t>(
        &self,
        texts: impl Iterator<Item = std::borrow::Cow<'t, str>>,
    ) -> bool {
        let mut joined = String::new();
        for text in texts {
            joined.push_str(&text);
            if joined.len() > MOST_TEXT {
                break;
            }
        }
        may_speak(joined.as_bytes()) && (self.reader)(&joined).contains(&Says::Policy)
    }

    /// True where the code names a text that speaks of a policy.
    pub fn speaks(&self) -> bool {
        self.places.iter().any(|(_, says)| *says == Says::Policy)
    }

    /// True where one class of the app, with those inside it, names a text that agrees and one that speaks of a policy:
    /// it asks, whatever shows them. What an SDK asks, e.g. before a payment, is not the app's question.
    pub fn asks(&self, program: &Program, owners: &[Owner]) -> bool {
        let mut named: HashMap<String, (bool, bool)> = HashMap::new();
        for (method, says) in &self.places {
            let class = program.type_name(program.method(*method).class);
            let outer = class.split('$').next().unwrap_or_default();
            let within = |owner: &Owner| {
                outer
                    .strip_prefix(&*owner.prefix)
                    .is_some_and(|rest| rest.starts_with('.'))
            };
            if owners.iter().any(within) {
                continue;
            }
            let found = named.entry(outer.to_owned()).or_default();
            found.0 |= *says == Says::Agree;
            found.1 |= *says == Says::Policy;
        }
        named.values().any(|(agrees, policy)| *agrees && *policy)
    }

    /// True for a box that is ticked to agree.
    pub fn is_box(&self, id: u32) -> bool {
        self.boxes.contains(&id)
    }

    pub fn is_view(&self, id: u32) -> bool {
        self.id_types.contains(&(id >> 16))
    }

    pub fn view(&self, id: u32) -> Option<Says> {
        self.views.get(&id).copied()
    }

    pub fn resource(&self, id: u32) -> Option<Says> {
        self.resources.get(&id).copied()
    }

    pub fn text(&self, id: u32) -> Option<Says> {
        self.texts.get(&StrId(id)).copied()
    }

    /// The text of a view.
    pub fn words(&self, id: u32) -> String {
        self.words.get(&id).cloned().unwrap_or_default()
    }
}

/// True for texts that a person may read: not names of classes, members and keys.
fn may_speak(raw: &[u8]) -> bool {
    if raw.len() < 2 || raw.len() > MOST_TEXT {
        return false;
    }
    let word =
        raw.len() <= 24 && raw.first().is_some_and(u8::is_ascii_uppercase) && !raw.contains(&b'/');
    word || raw.iter().any(|byte| *byte >= 0x80) || raw.contains(&b' ')
}
