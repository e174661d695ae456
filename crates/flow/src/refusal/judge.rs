//! Which calls below a handler follow from the refusal, and which requests a handler answers.

use consentry_dex::{MethodId, TypeId};

use super::{Call, Consequence, Kind, Refusals, Source};
use crate::eval::Know;
use crate::facts::{Confidence, Effect};
use crate::graph::Graph;
use crate::world::Ty;

impl Refusals<'_, '_, '_, '_, '_> {
    /// Which of the calls below a handler are consequences of the refusal.
    pub(super) fn judge(
        &self,
        handler: MethodId,
        source: Source,
        calls: Vec<Call>,
    ) -> Vec<Consequence> {
        let any = |kind: Kind, refused: bool| {
            calls
                .iter()
                .any(|call| call.kind == kind && (call.know == Know::Refused) == refused)
        };
        let replaced = any(Kind::Start, false);
        // What a button opens says nothing of the other buttons; the settings are no screen of the app.
        let settings = |call: &Call| {
            let place = call.frames.last().map(|(method, ..)| *method);
            calls.iter().any(|other| {
                other.kind == Kind::Settings
                    && other.frames.last().map(|(method, ..)| *method) == place
            })
        };
        let opens = |listener: Option<MethodId>| {
            calls.iter().any(|call| {
                call.kind == Kind::Start
                    && call.know == Know::Refused
                    && call.listener == listener
                    && !settings(call)
            })
        };
        let free = self.is_free(&calls);
        let mut found: Vec<Consequence> = Vec::new();
        for call in &calls {
            if call.know != Know::Refused {
                continue;
            }
            let (effect, confidence) = match call.kind {
                // Both sides close the screen: only where the other side opens another one does this one leave.
                Kind::Finish if opens(call.listener) => continue,
                Kind::Finish if any(Kind::Finish, false) && !replaced => continue,
                Kind::Finish if any(Kind::Finish, false) => {
                    (Effect::Exit, call.confidence.max(Confidence::Medium))
                }
                Kind::Finish => (Effect::Exit, call.confidence),
                Kind::Leave if any(Kind::Leave, false) => continue,
                Kind::Leave => (Effect::Exit, call.confidence),
                // Asking after a look is how one asks at all.
                Kind::Ask if source == Source::Check => continue,
                Kind::Ask => (Effect::AskAgain, call.confidence),
                Kind::Settings => (Effect::Settings, call.confidence),
                Kind::Start => continue,
            };
            let place = call.frames.last().map(|(method, _, at)| (*method, *at));
            let told = found.iter().any(|old| {
                old.effect == effect
                    && old.frames.last().map(|(method, _, at)| (*method, *at)) == place
            });
            if !told {
                let (symbol, frames) = (call.symbol.clone(), call.frames.clone());
                found.push(Consequence {
                    effect,
                    symbol,
                    handler,
                    source,
                    frames,
                    confidence,
                    offered: call.listener.is_some() && free,
                    callback: call.callback,
                });
            }
        }
        found
    }

    /// Whether a dialog that follows a refusal lets the user go on: it can be closed, or a button of it does nothing more.
    fn is_free(&self, calls: &[Call]) -> bool {
        let acts = |listener: &MethodId| {
            calls.iter().any(|call| {
                call.listener == Some(*listener)
                    && call.know == Know::Refused
                    && call.kind != Kind::Start
            })
        };
        let choices = &self.choices;
        let closed = choices.locked || choices.closings.iter().any(acts);
        !closed || choices.idle || !choices.buttons.iter().all(acts)
    }
}

/// Phases of the requests that a handler answers: those of the same class, of a class inside it, or of one below it.
pub(crate) fn answers(graph: &mut Graph<'_, '_>, handler: MethodId, request: MethodId) -> bool {
    let program = graph.world.program;
    let (a, b) = (program.method(handler).class, program.method(request).class);
    let outer = |ty: TypeId| {
        let name = program.type_name(ty);
        name.split('$').next().unwrap_or_default().to_owned()
    };
    a == b || outer(a) == outer(b) || graph.ancestors(b.into()).contains(&Ty::from(a))
}
