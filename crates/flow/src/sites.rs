//! Uses of APIs: by name, by a constant argument (also one that a helper hands on), by reflection, by overriding.

use std::collections::BTreeSet;

use consentry_dex::{MethodId, OpcodeClass, Program};

use crate::eval::{Evaluator, Event};
use crate::facts::Via;
use crate::matching::{MatchId, Matches, fits_text};
use crate::query::{Match, Query, Role};
use crate::reflection::Reflection;
use crate::values::{Content, Value};

/// A use of an API.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Found {
    pub method: MethodId,
    pub offset: i32,
    pub rule: MatchId,
    pub via: Via,
    pub symbol: String,
    pub detail: String,
}

/// A place that could not be followed.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Blind {
    pub reason: &'static str,
    pub method: MethodId,
    pub offset: i32,
    pub detail: String,
}

/// A helper that hands its parameter to an API.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Handed {
    pub helper: MethodId,
    pub param: u16,
    pub rule: MatchId,
    pub via: Via,
    pub symbol: String,
    /// The place that is named where no caller gives a constant.
    pub method: MethodId,
    pub offset: i32,
}

/// What an argument says about a match.
pub(crate) enum Fit {
    Yes(String),
    No,
    Handed(u16),
    Unknown,
}

/// Helpers of helpers that are looked at.
pub(crate) const HELPER_DEPTH: usize = 3;

/// The search for uses.
pub(crate) struct Sites<'q, 'e, 'w, 'p> {
    pub query: &'q Query,
    pub matches: &'q Matches,
    pub eval: &'e mut Evaluator<'w, 'p>,
    pub found: BTreeSet<Found>,
    pub blind: BTreeSet<Blind>,
    pub handed: BTreeSet<Handed>,
    pub(crate) reflection: Reflection,
    /// Callers of helpers that were not looked at.
    pub cut: u64,
}

impl<'q, 'e, 'w, 'p> Sites<'q, 'e, 'w, 'p> {
    pub fn new(query: &'q Query, matches: &'q Matches, eval: &'e mut Evaluator<'w, 'p>) -> Self {
        let reflection = Reflection::new(eval.world);
        Self {
            query,
            matches,
            eval,
            found: BTreeSet::new(),
            blind: BTreeSet::new(),
            handed: BTreeSet::new(),
            reflection,
            cut: 0,
        }
    }

    pub fn program(&self) -> &'p Program {
        self.eval.world.program
    }

    pub fn rule(&self, id: MatchId) -> Option<&'q Match> {
        self.query
            .apis
            .get(id.api as usize)?
            .matches
            .get(id.index as usize)
    }

    pub fn role(&self, id: MatchId) -> Role {
        self.query
            .apis
            .get(id.api as usize)
            .map_or(Role::Call, |api| api.role)
    }

    /// Uses that need no argument to be known.
    pub fn find_direct(&mut self) {
        let program = self.program();
        for (method, rules) in &self.matches.methods {
            for rule in rules {
                let role = self.role(*rule);
                let plain = self.rule(*rule).is_some_and(|rule| rule.argument.is_none());
                let untold = matches!(
                    role,
                    Role::Request | Role::RequestPart | Role::StoredFlag | Role::StoredWrite
                );
                if !plain || untold {
                    continue;
                }
                let symbol = self.symbol(*rule, *method);
                for site in program.callers(*method) {
                    for caller in program
                        .code(site.code())
                        .into_iter()
                        .flat_map(|code| code.methods())
                    {
                        self.add(
                            caller,
                            site.offset() as i32,
                            *rule,
                            Via::Direct,
                            &symbol,
                            "",
                        );
                    }
                }
            }
        }
        for (field, rules) in &self.matches.fields {
            for site in program.field_uses(*field) {
                let reads = matches!(
                    site.opcode().class(),
                    OpcodeClass::StaticGet | OpcodeClass::InstanceGet
                );
                for caller in program
                    .code(site.code())
                    .filter(|_| reads)
                    .into_iter()
                    .flat_map(|code| code.methods())
                {
                    for rule in rules {
                        let symbol = self
                            .rule(*rule)
                            .map(|rule| format!("{}.{}", rule.class_name, rule.field));
                        self.add(
                            caller,
                            site.offset() as i32,
                            *rule,
                            Via::Direct,
                            &symbol.unwrap_or_default(),
                            "",
                        );
                    }
                }
            }
        }
        for (method, rule) in &self.matches.overridden {
            if self.role(*rule) != Role::Denied {
                let symbol = self.symbol(*rule, *method);
                self.add(*method, -1, *rule, Via::Direct, &symbol, "");
            }
        }
    }

    pub fn add(
        &mut self,
        method: MethodId,
        offset: i32,
        rule: MatchId,
        via: Via,
        symbol: &str,
        detail: &str,
    ) {
        let (symbol, detail) = (symbol.to_owned(), detail.to_owned());
        self.found.insert(Found {
            method,
            offset,
            rule,
            via,
            symbol,
            detail,
        });
    }

    /// The API's own name with the types of the method that is called.
    pub fn symbol(&self, rule: MatchId, method: MethodId) -> String {
        let program = self.program();
        let types: Vec<String> = program
            .params(program.method(method).proto)
            .iter()
            .map(|ty| program.type_name(*ty))
            .collect();
        self.rule(rule).map_or(String::new(), |rule| {
            format!("{}.{}({})", rule.class_name, rule.method, types.join(","))
        })
    }

    /// The methods whose calls need a look at their arguments.
    pub fn asked(&self) -> Vec<MethodId> {
        let mut list: Vec<MethodId> = self
            .matches
            .methods
            .iter()
            .filter(|(_, rules)| {
                rules
                    .iter()
                    .any(|rule| self.rule(*rule).is_some_and(|rule| rule.argument.is_some()))
            })
            .map(|(method, _)| *method)
            .collect();
        list.extend(&self.reflection.all);
        list
    }

    /// Looks at a call whose arguments were asked for.
    pub fn look(&mut self, event: &Event) {
        if self.reflection.members.has(event.target.index()) {
            self.look_reflected(event);
        } else if self.reflection.invokes.has(event.target.index()) {
            self.look_invoked(event);
        }
        let Some(rules) = self.matches.methods.get(&event.target) else {
            return;
        };
        let receiver = usize::from(!self.is_static(event));
        for rule in rules {
            let Some(argument) = self.rule(*rule).and_then(|rule| rule.argument) else {
                continue;
            };
            let args = self.eval.heap.args_of(event.args);
            let value = args
                .get(usize::from(argument) + receiver)
                .copied()
                .unwrap_or(Value::Unknown);
            let symbol = self.symbol(*rule, event.target);
            self.decide(
                event.caller,
                event.at as i32,
                *rule,
                value,
                Via::Constant,
                symbol,
                event.caller,
            );
        }
    }

    fn is_static(&self, event: &Event) -> bool {
        let program = self.program();
        let code = program
            .code_of(event.caller)
            .and_then(|code| program.code(code));
        let instruction = code.and_then(|code| code.instruction(event.at));
        instruction
            .is_some_and(|instruction| instruction.opcode.class() == OpcodeClass::InvokeStatic)
    }

    #[allow(clippy::too_many_arguments)] // one place with everything that is known about it
    pub fn decide(
        &mut self,
        at: MethodId,
        offset: i32,
        rule: MatchId,
        value: Value,
        via: Via,
        symbol: String,
        helper: MethodId,
    ) {
        let Some(found) = self.rule(rule) else { return };
        match self.fit(found, value) {
            Fit::Yes(detail) => self.add(at, offset, rule, via, &symbol, &detail),
            Fit::No => (),
            Fit::Handed(param) => {
                let via = if via == Via::Reflection {
                    via
                } else {
                    Via::Helper
                };
                self.handed.insert(Handed {
                    helper,
                    param,
                    rule,
                    via,
                    symbol,
                    method: at,
                    offset,
                });
            }
            Fit::Unknown => self.unresolved(at, offset, rule, symbol),
        }
    }

    pub fn unresolved(&mut self, method: MethodId, offset: i32, rule: MatchId, detail: String) {
        if self.role(rule) == Role::Access {
            self.blind.insert(Blind {
                reason: "unresolved-argument",
                method,
                offset,
                detail,
            });
        }
    }

    fn fit(&mut self, rule: &Match, value: Value) -> Fit {
        let value = self.eval.force(value);
        let (mut handed, mut unknown) = (None, false);
        for one in self.eval.heap.alternatives(value) {
            let one = if matches!(
                one,
                Value::Static(_) | Value::Instance(_) | Value::Result(_)
            ) {
                self.eval.force(one)
            } else {
                one
            };
            match self.fit_one(rule, one) {
                Fit::Yes(detail) => return Fit::Yes(detail),
                Fit::Handed(param) => handed = Some(param),
                Fit::Unknown => unknown = true,
                Fit::No => (),
            }
        }
        match handed {
            Some(param) => Fit::Handed(param),
            None if unknown => Fit::Unknown,
            None => Fit::No,
        }
    }

    fn fit_one(&self, rule: &Match, value: Value) -> Fit {
        let program = self.program();
        let asks_text = rule.integers.is_empty();
        match value {
            Value::Text(sym) if asks_text => {
                let text = self.eval.heap.text(program, sym);
                if fits_text(rule, &text) {
                    Fit::Yes(text.into_owned())
                } else {
                    Fit::No
                }
            }
            Value::Start(sym) if asks_text => {
                let text = self.eval.heap.text(program, sym);
                let fits =
                    |prefix: &String| !prefix.is_empty() && text.starts_with(prefix.as_str());
                let may = |whole: &String| whole.starts_with(&*text);
                if rule.prefixes.iter().any(fits) {
                    Fit::Yes(format!("{text}…"))
                } else if rule.equals.iter().chain(&rule.prefixes).any(may) {
                    Fit::Unknown
                } else {
                    Fit::No
                }
            }
            Value::Object(_) => match self.eval.heap.object(value).map(|object| &object.content) {
                Some(Content::Builder(text)) if *text != value => self.fit_one(rule, *text),
                _ => Fit::Unknown,
            },
            Value::Int(number) if !asks_text => {
                if rule.integers.contains(&number.into()) {
                    Fit::Yes(number.to_string())
                } else {
                    Fit::No
                }
            }
            // null
            Value::Int(_) => Fit::No,
            Value::Param(param) => Fit::Handed(param),
            _ => Fit::Unknown,
        }
    }
}
