//! What a call that has a model does to values.

use consentry_dex::Program;

use crate::models::{Model, Models, Place};
use crate::values::{Answer, Content, Heap, MOST_ELEMENTS, Slot, Value};
use crate::world::Ty;

/// The result of a call by its model; `list_type` is the type of new lists, arrays and launchers.
pub(crate) fn apply(
    model: Model,
    args: &[Value],
    heap: &mut Heap,
    models: &Models,
    program: &Program,
    place: &Place,
) -> Value {
    let arg = |index: usize| args.get(index).copied().unwrap_or(Value::Unknown);
    let last = args.last().copied().unwrap_or(Value::Unknown);
    match model {
        Model::Same(index) => arg(index.into()),
        Model::NewBuilder => {
            let first = if args.len() > 1 {
                text_of(heap, arg(1))
            } else {
                empty(heap, program)
            };
            // a capacity is no text
            let first = if matches!(first, Value::Int(_)) {
                empty(heap, program)
            } else {
                first
            };
            set_builder(heap, arg(0), first, place);
            Value::Unknown
        }
        Model::Append => append(heap, program, arg(0), last, place),
        Model::Text => text_of(heap, arg(0)),
        Model::Concat => heap.concat(program, arg(0), arg(1)),
        Model::Below => below(heap, program, arg(0), arg(1)),
        Model::StartOf => start_of(arg(0)),
        Model::ListOf => list_of(heap, args, place),
        Model::Add => add(heap, arg(0), last, place),
        Model::AddAll => add_all(heap, arg(0), last, place),
        Model::ToArray => to_array(heap, arg(0), args.get(1).copied(), place),
        Model::IsEmpty => match heap.object(arg(0)) {
            Some(object) if object.denied => Value::Answer(Answer::Bool),
            _ => Value::Unknown,
        },
        Model::Size => match heap.object(arg(0)) {
            Some(object) if object.denied => Value::Answer(Answer::Int),
            _ => Value::Unknown,
        },
        Model::Element => {
            elements(heap, arg(0)).map_or(Value::Unknown, |(all, _)| join_all(heap, &all))
        }
        Model::ForName(index) => match arg(index.into()) {
            Value::Text(name) => class_named(heap, program, name),
            _ => Value::Unknown,
        },
        Model::Reflected => {
            let slots = vec![(Slot::Class, arg(0)), (Slot::Name, arg(1))];
            heap.make(Ty::NONE, Content::Plain(slots), place.block)
        }
        Model::SetClass(index) => set_class(heap, arg(0), arg(index.into())),
        Model::Register => {
            let contract = args
                .iter()
                .skip(1)
                .copied()
                .find(|value| heap.object(*value).is_some());
            let slots = vec![(Slot::Contract, contract.unwrap_or(Value::Unknown))];
            heap.make(Ty::NONE, Content::Plain(slots), place.block)
        }
        Model::ContainsValue => match arg(0) {
            Value::Answer(Answer::Map) if models.is_false(arg(1)) => Value::Answer(Answer::NotBool),
            Value::Answer(Answer::Map) => Value::Unknown,
            _ => Value::Unknown,
        },
    }
}

fn class_named(heap: &Heap, program: &Program, name: crate::values::Sym) -> Value {
    match program.find_class_type(&heap.text(program, name)) {
        Some(ty) => Value::Class(ty.into()),
        None => Value::Named(name),
    }
}

fn empty(heap: &mut Heap, program: &Program) -> Value {
    heap.keep(program, "").map_or(Value::Unknown, Value::Text)
}

fn text_of(heap: &Heap, value: Value) -> Value {
    match heap.object(value).map(|object| &object.content) {
        Some(Content::Builder(text)) => *text,
        _ => value,
    }
}

fn set_builder(heap: &mut Heap, target: Value, text: Value, place: &Place) {
    if let Some(object) = heap.object_mut(target) {
        object.content = Content::Builder(text);
        object.block = place.block;
    }
}

fn append(heap: &mut Heap, program: &Program, target: Value, more: Value, place: &Place) -> Value {
    let Some(Content::Builder(text)) = heap.object(target).map(|object| object.content.clone())
    else {
        return target;
    };
    let more = text_of(heap, more);
    let text = match text {
        Value::Unset => more,
        text if place.sure => heap.concat(program, text, more),
        text => start_of(text),
    };
    set_builder(heap, target, text, place);
    target
}

fn below(heap: &mut Heap, program: &Program, base: Value, path: Value) -> Value {
    match (base, heap.keep(program, "/")) {
        (Value::Text(_), Some(slash)) => {
            let base = heap.concat(program, base, Value::Text(slash));
            heap.concat(program, base, path)
        }
        (other, _) => start_of(other),
    }
}

fn start_of(value: Value) -> Value {
    match value {
        Value::Text(sym) => Value::Start(sym),
        other => other,
    }
}

fn elements(heap: &Heap, value: Value) -> Option<(Vec<Value>, bool)> {
    match &heap.object(value)?.content {
        Content::Array(all, complete) | Content::List(all, complete) => {
            Some((all.clone(), *complete))
        }
        _ => None,
    }
}

fn list_of(heap: &mut Heap, args: &[Value], place: &Place) -> Value {
    let (all, complete) = match args {
        [one] => elements(heap, *one).unwrap_or_else(|| match one {
            Value::Text(_) | Value::Object(_) | Value::Int(_) | Value::Class(_) => {
                (vec![*one], true)
            }
            // An array or one element: either is one value that is looked at later.
            other => (vec![*other], true),
        }),
        many => (many.to_vec(), true),
    };
    heap.make(Ty::NONE, Content::List(all, complete), place.block)
}

fn add(heap: &mut Heap, list: Value, element: Value, place: &Place) -> Value {
    if let Some(object) = heap.object_mut(list) {
        object.denied |= place.denied;
        if let Content::List(all, complete) = &mut object.content {
            if all.len() >= MOST_ELEMENTS {
                *complete = false;
            } else if !all.contains(&element) {
                all.push(element);
            }
        }
    }
    Value::Unknown
}

fn add_all(heap: &mut Heap, list: Value, more: Value, place: &Place) -> Value {
    let (all, complete) = elements(heap, more).unwrap_or_else(|| (vec![more], true));
    for element in all {
        add(heap, list, element, place);
    }
    if let Some(Content::List(_, known)) = heap.object_mut(list).map(|object| &mut object.content) {
        *known &= complete;
    }
    Value::Unknown
}

fn to_array(heap: &mut Heap, list: Value, given: Option<Value>, place: &Place) -> Value {
    let Some((all, complete)) = elements(heap, list) else {
        return list;
    };
    // The array that is given is filled, and often used instead of the result.
    if let Some(array) = given.and_then(|array| heap.object_mut(array)) {
        array.content = Content::Array(all.clone(), complete);
    }
    heap.make(Ty::NONE, Content::Array(all, complete), place.block)
}

fn join_all(heap: &mut Heap, all: &[Value]) -> Value {
    let mut joined = Value::Unset;
    for value in all {
        joined = heap.join(joined, *value);
    }
    if joined == Value::Unset {
        Value::Unknown
    } else {
        joined
    }
}

fn set_class(heap: &mut Heap, target: Value, class: Value) -> Value {
    if let Some(Content::Plain(slots)) = heap.object_mut(target).map(|object| &mut object.content) {
        slots.retain(|(slot, _)| *slot != Slot::Class);
        slots.push((Slot::Class, class));
    }
    target
}
