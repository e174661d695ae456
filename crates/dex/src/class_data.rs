//! Class definitions and class data. Class data that several classes name is read once and belongs to one of them.

use std::collections::HashMap;

use crate::bytes::{Cursor, u16_at, u32_at};
use crate::ids::NONE;
use crate::member::{Budget, Raw, RawClass, RawData, RawDef};

/// Reads all class definitions and their data; `RawDef::code` holds the offset of the code item for now.
pub(crate) fn read(data: &[u8], budget: &mut Budget, raw: &mut Raw) {
    let table = raw.header.classes;
    let defs = data.get(table.offset..).unwrap_or(&[]);
    let mut seen: HashMap<u32, u32> = HashMap::with_capacity(table.count.min(1 << 16));
    if table.count > budget.limits.classes {
        let (count, most) = (table.count, budget.limits.classes);
        raw.issues
            .cut("class_defs", || format!("{count} classes, {most} read"));
    }
    raw.classes
        .reserve_exact(table.count.min(budget.limits.classes));
    for (index, def) in defs
        .chunks_exact(32)
        .take(table.count.min(budget.limits.classes))
        .enumerate()
    {
        let word = |at: usize| u32_at(def, at).unwrap_or(0);
        let offset = word(24);
        let mut class = RawClass {
            ty: word(0),
            access: word(4),
            superclass: word(8),
            interfaces: word(12),
            source: word(16),
            annotations: word(20),
            data: NONE,
            static_values: word(28),
        };
        if offset != 0 {
            let next = raw.data.len() as u32;
            let at = *seen.entry(offset).or_insert(next);
            if at == next {
                let item = read_item(data, offset as usize, index as u32, budget, raw);
                raw.data.push(item);
            }
            class.data = at;
            claim(data, at, index as u32, class.ty, raw);
        }
        raw.classes.push(class);
    }
    // Only the owner keeps the data.
    for (index, class) in raw.classes.iter_mut().enumerate() {
        let owner = raw.data.get(class.data as usize).map(|item| item.owner);
        if owner.is_some_and(|owner| owner != index as u32) {
            class.data = NONE;
            raw.issues.damage("class_data", || {
                format!("class {index} shares the data of another class")
            });
        }
    }
}

/// Lets a later class own shared data where the members are its own.
fn claim(data: &[u8], at: u32, class: u32, ty: u32, raw: &mut Raw) {
    let Some(item) = raw
        .data
        .get(at as usize)
        .copied()
        .filter(|item| item.owner != class)
    else {
        return;
    };
    let first = match (
        item.methods_end > item.directs,
        item.fields_end > item.statics,
    ) {
        (true, _) => raw
            .methods
            .get(item.directs as usize)
            .map(|m| raw.header.methods.offset + m.index as usize * 8),
        (_, true) => raw
            .fields
            .get(item.statics as usize)
            .map(|f| raw.header.fields.offset + f.index as usize * 8),
        _ => None,
    };
    let named = first.and_then(|at| u16_at(data, at)).map(u32::from);
    let owner = raw.classes.get(item.owner as usize).map(|class| class.ty);
    let own = named == Some(ty) && owner != named;
    if let Some(item) = raw.data.get_mut(at as usize).filter(|_| own) {
        item.owner = class;
    }
}

fn read_item(
    data: &[u8],
    offset: usize,
    owner: u32,
    budget: &mut Budget,
    raw: &mut Raw,
) -> RawData {
    let mut cursor = Cursor::new(data, offset);
    let mut item = RawData {
        owner,
        ..RawData::default()
    };
    let (fields, methods) = (raw.fields.len() as u32, raw.methods.len() as u32);
    (item.statics, item.instances, item.fields_end) = (fields, fields, fields);
    (item.directs, item.virtuals, item.methods_end) = (methods, methods, methods);
    let whole = read_members(&mut cursor, &mut item, budget, raw);
    item.fields_end = raw.fields.len() as u32;
    item.methods_end = raw.methods.len() as u32;
    match whole {
        Some(()) => (),
        None if budget.listed == 0 => {
            raw.issues.cut("class_data", || {
                format!("class {owner}: too many members in class data")
            });
        }
        None => raw.issues.damage("class_data", || {
            format!("class {owner}: data at {offset:#x} is cut or damaged")
        }),
    }
    item
}

fn read_members(
    cursor: &mut Cursor,
    item: &mut RawData,
    budget: &mut Budget,
    raw: &mut Raw,
) -> Option<()> {
    let [statics, instances, directs, virtuals] = [
        cursor.uleb()?,
        cursor.uleb()?,
        cursor.uleb()?,
        cursor.uleb()?,
    ];
    let fields = raw.header.fields.count as u32;
    let methods = raw.header.methods.count as u32;
    let most_methods = budget.limits.methods;
    read_list(
        cursor,
        statics,
        fields,
        false,
        budget,
        &mut raw.fields,
        usize::MAX,
    )?;
    item.instances = raw.fields.len() as u32;
    read_list(
        cursor,
        instances,
        fields,
        false,
        budget,
        &mut raw.fields,
        usize::MAX,
    )?;
    read_list(
        cursor,
        directs,
        methods,
        true,
        budget,
        &mut raw.methods,
        most_methods,
    )?;
    item.virtuals = raw.methods.len() as u32;
    read_list(
        cursor,
        virtuals,
        methods,
        true,
        budget,
        &mut raw.methods,
        most_methods,
    )
}

fn read_list(
    cursor: &mut Cursor,
    count: u32,
    table: u32,
    methods: bool,
    budget: &mut Budget,
    list: &mut Vec<RawDef>,
    most: usize,
) -> Option<()> {
    let mut index = 0u32;
    for _ in 0..count {
        if list.len() >= most {
            budget.listed = 0;
        }
        budget.listed = budget.listed.checked_sub(1)?;
        index = index.checked_add(cursor.uleb()?)?;
        let access = cursor.uleb()?;
        let code = if methods { cursor.uleb()? } else { 0 };
        if index >= table {
            return None;
        }
        list.push(RawDef {
            index,
            access,
            code,
        });
    }
    Some(())
}
