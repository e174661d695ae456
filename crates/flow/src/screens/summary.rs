//! One method as far as screens are concerned: calls, objects, resources it names, controls it sets up.

use consentry_dex::{CallSiteId, CodeId, FieldId, MethodId, OpcodeClass, Reference, StrId};

use super::Screens;
use super::facts::{Control, Said};
use super::kinds::Kind;
use crate::eval::Ask;
use crate::values::Value;
use crate::world::Ty;

/// A call of a method.
#[derive(Clone, Copy)]
pub(crate) struct Call {
    pub offset: u32,
    pub target: MethodId,
    pub is_virtual: bool,
}

/// A listener that is given to a control.
#[derive(Clone)]
pub(crate) struct Attached {
    pub control: Control,
    pub listener: Ty,
    /// Position of the dialog in `dialogs` whose button it is.
    pub dialog: Option<usize>,
}

/// A dialog that the method builds.
#[derive(Clone, Default)]
pub(crate) struct Built {
    /// Its first mention.
    pub offset: u32,
    pub object: u32,
    pub files: Vec<u32>,
    pub said: Vec<Said>,
    /// Buttons without a listener.
    pub silent: Vec<Control>,
    /// A view is given to it that was not resolved.
    pub viewed: bool,
}

/// An address that is opened: its offset, text, and whether it is a page of a web view.
#[derive(Clone)]
pub(crate) struct Opened {
    pub offset: u32,
    pub text: String,
    pub page: bool,
}

/// What a method does.
#[derive(Clone, Default)]
pub(crate) struct Summary {
    pub calls: Vec<Call>,
    pub made: Vec<(u32, Ty)>,
    pub classes: Vec<(u32, Ty)>,
    pub named: Vec<(u32, u32)>,
    pub strings: Vec<(u32, StrId)>,
    pub lambdas: Vec<(u32, CallSiteId)>,
    pub attached: Vec<Attached>,
    pub dialogs: Vec<Built>,
    pub opened: Vec<Opened>,
    pub navigated: Vec<(u32, u32)>,
    pub said: Vec<(u32, Said)>,
    pub ticked: Vec<(u32, u32)>,
    pub intents: bool,
    pub starts: bool,
    pub postpones: bool,
    /// It compares ids or texts, or switches: it may tell controls apart.
    pub compares: bool,
}

impl Screens<'_, '_, '_, '_> {
    /// Looks at a method once; nothing where it has no code or too much was looked at.
    pub fn summarise(&mut self, method: MethodId) -> Summary {
        let program = self.graph.world.program;
        let mut summary = Summary::default();
        let Some(id) = program.code_of(method) else {
            return summary;
        };
        let Some(code) = program.code(id) else {
            return summary;
        };
        if self.left < code.units() as usize {
            self.facts.cut += 1;
            return summary;
        }
        self.left -= code.units() as usize;
        let mut wants = false;
        for instruction in code.instructions() {
            if instruction.payload.is_some() {
                continue;
            }
            let offset = instruction.offset;
            match (instruction.opcode.class(), instruction.reference) {
                (OpcodeClass::NewInstance, Reference::Type(ty)) => {
                    summary.made.push((offset, ty.into()));
                }
                (OpcodeClass::ConstClass, Reference::Type(ty)) => {
                    summary.classes.push((offset, ty.into()));
                }
                (OpcodeClass::ConstString, Reference::String(string)) => {
                    summary.strings.push((offset, string));
                }
                (OpcodeClass::Switch, _) => summary.compares = true,
                (OpcodeClass::ConstNumber, _) => {
                    summary.compares |= instruction.literal >= super::cases::FIRST_ID
                        || (-3..0).contains(&instruction.literal);
                    if let Ok(number) = u32::try_from(instruction.literal)
                        && self.wanted.contains_key(&number)
                    {
                        summary.named.push((offset, number));
                    }
                }
                // The fields of `R` in a library are not written into the code as numbers.
                (OpcodeClass::StaticGet, Reference::Field(field)) if self.is_resource(field) => {
                    summary.compares = true;
                    if let Value::Int(number) = self.eval.force(Value::Static(field))
                        && self.wanted.contains_key(&(number as u32))
                    {
                        summary.named.push((offset, number as u32));
                    }
                }
                (OpcodeClass::InvokeCustom, Reference::CallSite(site)) => {
                    summary.lambdas.push((offset, site));
                }
                (class, Reference::Method(target)) if instruction.opcode.is_invoke() => {
                    summary.calls.push(Call {
                        offset,
                        target,
                        is_virtual: matches!(
                            class,
                            OpcodeClass::InvokeVirtual | OpcodeClass::InvokeInterface
                        ),
                    });
                    summary.intents |= self.entries.intents.has(target.index());
                    summary.starts |= self.entries.starts.has(target.index());
                    summary.postpones |= self.entries.postpones.has(target.index());
                    let name = program.method(target).name;
                    summary.compares |= self.equals.contains(&name);
                    wants |= self.wants(target);
                }
                _ => (),
            }
        }
        if wants {
            self.evaluate(id, method, &mut summary);
        }
        summary
    }

    /// A field of one of the classes `R$layout`, `R$string`...
    fn is_resource(&self, field: FieldId) -> bool {
        let program = self.graph.world.program;
        let row = program.field(field);
        let class = program.descriptor(row.class);
        class.contains("/R$") && &*program.descriptor(row.ty) == "I"
    }

    /// Evaluates the arguments of the calls that set up controls, build dialogs and open addresses.
    fn evaluate(&mut self, id: CodeId, method: MethodId, summary: &mut Summary) {
        let interest = std::mem::take(&mut self.interest);
        let outcome = self.eval.run(id, method, &Ask::plain(&interest));
        self.interest = interest;
        let Some(outcome) = outcome else {
            self.facts.cut += 1;
            return;
        };
        for event in outcome.events {
            if self.interest.has(event.target.index()) {
                self.look(&event, summary);
            }
        }
    }

    /// True where the arguments of a call matter.
    fn wants(&mut self, target: MethodId) -> bool {
        if self.asked.has(target.index()) {
            return self.interest.has(target.index());
        }
        self.asked.add(target.index());
        let program = self.graph.world.program;
        let row = program.method(target);
        let name = program.text(row.name);
        let wanted = super::calls::is_named(&name) || self.joins_control_and_action(target);
        if wanted {
            self.interest.add(target.index());
        }
        wanted
    }

    /// A method of the app that is given a control, by id or as a view, together with an object that may act.
    fn joins_control_and_action(&mut self, target: MethodId) -> bool {
        let program = self.graph.world.program;
        let row = program.method(target);
        if program.definition(target).is_none() && self.graph.world.resolve_ref(target).is_none() {
            return false;
        }
        let (mut control, mut action) = (false, false);
        for ty in program.params(row.proto) {
            let descriptor = program.descriptor(*ty);
            if &*descriptor == "I" {
                control = true;
            } else if descriptor.starts_with('L') && &*descriptor != "Ljava/lang/String;" {
                match self.kinds.of(self.graph, (*ty).into()) {
                    Kind::Viewed => control = true,
                    _ => action = true,
                }
            }
        }
        control && action
    }
}
