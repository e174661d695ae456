//! Annotations, static values, call sites and method handles, decoded on request.

use crate::bytes::{u16_at, u32_at};
use crate::ids::{CallSiteId, ClassId, FieldId, HandleId, MemberId, MethodId, ProtoId, StrId};
use crate::instruction::Reference;
use crate::program::{Member, Program};
use crate::tables::at;
use crate::value::{Annotation, Decoder, Value, Visibility};

/// All annotations in one class.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Annotations {
    /// Of the class itself.
    pub class: Vec<Annotation>,
    /// Of its fields.
    pub fields: Vec<(FieldId, Vec<Annotation>)>,
    /// Of its methods.
    pub methods: Vec<(MethodId, Vec<Annotation>)>,
    /// Of parameters: method, parameter, annotations.
    pub parameters: Vec<(MethodId, usize, Vec<Annotation>)>,
    /// False where something was damaged or cut by a limit.
    pub complete: bool,
}

/// The constants that static fields start with.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct StaticValues {
    /// The first static fields and their values; fields not listed start with zero or null.
    pub values: Vec<(FieldId, Value)>,
    /// False where something was damaged or cut by a limit.
    pub complete: bool,
}

/// What an `invoke-custom` links to.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct CallSite {
    /// The bootstrap method.
    pub bootstrap: Option<HandleId>,
    /// Its name argument, e.g. the method of the functional interface.
    pub name: Option<StrId>,
    /// Its type argument: for a lambda, what is captured and the functional interface.
    pub proto: Option<ProtoId>,
    /// Further arguments: for a lambda, its erased type, the handle of its body, its type.
    pub arguments: Vec<Value>,
    /// False where something was damaged or cut by a limit.
    pub complete: bool,
}

/// What a method handle does.
#[allow(missing_docs)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum HandleKind {
    StaticPut,
    StaticGet,
    InstancePut,
    InstanceGet,
    InvokeStatic,
    InvokeInstance,
    InvokeConstructor,
    InvokeDirect,
    InvokeInterface,
    Unknown(u16),
}

impl Program {
    fn home(&self, member: MemberId) -> Option<(&Member, &[u8])> {
        Some((self.members.get(member.index())?, self.data(member)))
    }

    /// The annotations in a class.
    pub fn annotations(&self, id: ClassId) -> Annotations {
        let mut result = Annotations {
            complete: true,
            ..Annotations::default()
        };
        let class = self.class(id);
        let home = self.home(class.member).filter(|_| class.annotations != 0);
        if let Some((member, data)) = home {
            let mut decoder = Decoder::new(data, member, &self.limits);
            result.complete =
                directory(data, class.annotations as usize, &mut decoder, &mut result).is_some();
        }
        result
    }

    /// The constants of a class's static fields.
    pub fn static_values(&self, id: ClassId) -> StaticValues {
        let mut result = StaticValues {
            complete: true,
            ..StaticValues::default()
        };
        let class = self.class(id);
        let home = self.home(class.member).filter(|_| class.static_values != 0);
        if let Some((member, data)) = home {
            let mut decoder = Decoder::new(data, member, &self.limits);
            decoder.seek(data, class.static_values as usize);
            let mut fields = self.static_fields(id).iter();
            let values = &mut result.values;
            let put = &mut |value| values.extend(fields.next().map(|def| (def.field, value)));
            result.complete = decoder.array(put).is_some();
        }
        result
    }

    /// A call site.
    pub fn call_site(&self, id: CallSiteId) -> Option<CallSite> {
        let member = self
            .members
            .partition_point(|member| member.sites <= id.0)
            .checked_sub(1)?;
        let (member, data) = self.home(MemberId(member as u32))?;
        let table = member.header.call_sites;
        let index = (id.0 - member.sites) as usize;
        let offset = u32_at(data, table.offset + index * 4).filter(|_| index < table.count)?;
        let mut decoder = Decoder::new(data, member, &self.limits);
        decoder.seek(data, offset as usize);
        let mut site = CallSite::default();
        let mut position = 0;
        let complete = decoder.array(&mut |value| {
            match (position, value) {
                (0, Value::Handle(handle)) => site.bootstrap = Some(handle),
                (1, Value::String(name)) => site.name = Some(name),
                (2, Value::MethodType(proto)) => site.proto = Some(proto),
                (0..=2, _) => (),
                (_, value) => site.arguments.push(value),
            }
            position += 1;
        });
        site.complete = complete.is_some() && site.bootstrap.is_some() && site.proto.is_some();
        Some(site)
    }

    /// What a method handle does, and with which method or field.
    pub fn handle(&self, id: HandleId) -> Option<(HandleKind, Reference)> {
        let member = self
            .members
            .partition_point(|member| member.handles <= id.0)
            .checked_sub(1)?;
        let (member, data) = self.home(MemberId(member as u32))?;
        let table = member.header.handles;
        let index = (id.0 - member.handles) as usize;
        let item = table.offset + index * 8;
        let kind = u16_at(data, item).filter(|_| index < table.count)?;
        let target = u32::from(u16_at(data, item + 4)?);
        let kind = match kind {
            0 => HandleKind::StaticPut,
            1 => HandleKind::StaticGet,
            2 => HandleKind::InstancePut,
            3 => HandleKind::InstanceGet,
            4 => HandleKind::InvokeStatic,
            5 => HandleKind::InvokeInstance,
            6 => HandleKind::InvokeConstructor,
            7 => HandleKind::InvokeDirect,
            8 => HandleKind::InvokeInterface,
            other => HandleKind::Unknown(other),
        };
        let field = |id| Reference::Field(FieldId(id));
        let method = |id| Reference::Method(MethodId(id));
        let target = match kind {
            HandleKind::StaticPut
            | HandleKind::StaticGet
            | HandleKind::InstancePut
            | HandleKind::InstanceGet => {
                at(&member.maps.fields, target).map_or(Reference::Damaged(target), field)
            }
            HandleKind::Unknown(_) => Reference::None,
            _ => at(&member.maps.methods, target).map_or(Reference::Damaged(target), method),
        };
        Some((kind, target))
    }
}

/// Reads an annotations directory; what was read before damage is kept.
fn directory<'a>(
    data: &'a [u8],
    at_byte: usize,
    decoder: &mut Decoder<'a>,
    result: &mut Annotations,
) -> Option<()> {
    let word = |index: usize| u32_at(data, at_byte + index * 4);
    let [class, fields, methods, parameters] = [word(0)?, word(1)?, word(2)?, word(3)?];
    if class != 0 {
        set(data, class as usize, decoder, &mut result.class)?;
    }
    let maps = &decoder.member.maps;
    let mut next = 4usize;
    let mut entry = |decoder: &mut Decoder| {
        decoder.spend()?;
        let pair = (word(next)?, word(next + 1)?);
        next += 2;
        Some(pair)
    };
    for _ in 0..fields {
        let (index, offset) = entry(decoder)?;
        let mut list = Vec::new();
        let whole = set(data, offset as usize, decoder, &mut list);
        result
            .fields
            .push((FieldId(at(&maps.fields, index)?), list));
        whole?;
    }
    for _ in 0..methods {
        let (index, offset) = entry(decoder)?;
        let mut list = Vec::new();
        let whole = set(data, offset as usize, decoder, &mut list);
        result
            .methods
            .push((MethodId(at(&maps.methods, index)?), list));
        whole?;
    }
    for _ in 0..parameters {
        let (index, offset) = entry(decoder)?;
        let method = MethodId(at(&maps.methods, index)?);
        for parameter in 0..u32_at(data, offset as usize)? as usize {
            decoder.spend()?;
            let offset = u32_at(data, offset as usize + 4 + parameter * 4)?;
            let mut list = Vec::new();
            let whole = if offset == 0 {
                Some(())
            } else {
                set(data, offset as usize, decoder, &mut list)
            };
            if !list.is_empty() {
                result.parameters.push((method, parameter, list));
            }
            whole?;
        }
    }
    Some(())
}

fn set<'a>(
    data: &'a [u8],
    at_byte: usize,
    decoder: &mut Decoder<'a>,
    list: &mut Vec<Annotation>,
) -> Option<()> {
    for index in 0..u32_at(data, at_byte)? as usize {
        decoder.spend()?;
        let offset = u32_at(data, at_byte + 4 + index * 4)?;
        decoder.seek(data, offset as usize);
        let visibility = match decoder.cursor.u8()? {
            0 => Visibility::Build,
            1 => Visibility::Runtime,
            _ => Visibility::System,
        };
        list.push(decoder.annotation(Some(visibility))?);
    }
    Some(())
}
