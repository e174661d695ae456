//! Who extends and implements whom, over all members.

use crate::csr::Csr;
use crate::define::Definitions;
use crate::ids::{ClassId, TypeId};
use crate::tables::at;

/// Subtypes by type. Shadowed definitions take no part.
#[derive(Default)]
pub(crate) struct Hierarchy {
    pub subclasses: Csr<ClassRef>,
    pub implementors: Csr<ClassRef>,
}

/// A class id that has a default, for flat lists.
pub(crate) type ClassRef = u32;

/// An edge that was taken out because it closed a cycle or made a chain too long.
pub(crate) struct Broken {
    pub class: ClassId,
    pub target: TypeId,
    pub cycle: bool,
}

/// Takes out edges that close a cycle or reach deeper than `most`.
pub(crate) fn break_cycles(defs: &mut Definitions, most: usize) -> Vec<Broken> {
    let count = defs.classes.len();
    let mut depth = vec![0u32; count]; // 0 = not seen, MAX = on the stack
    let mut broken = Vec::new();
    let mut stack: Vec<(u32, u32)> = Vec::new();
    for root in 0..count as u32 {
        if depth.get(root as usize) == Some(&0) {
            stack.push((root, 0));
        }
        while let Some((class, edge)) = stack.pop() {
            let Some(target) = edge_of(defs, class, edge) else {
                let deepest = deepest(defs, class, &depth);
                if let Some(slot) = depth.get_mut(class as usize) {
                    *slot = deepest + 1;
                }
                continue;
            };
            if let Some(slot) = depth.get_mut(class as usize) {
                *slot = u32::MAX;
            }
            let Some(next) = target.and_then(|ty| at(&defs.class_of_type, ty.0)) else {
                stack.push((class, edge + 1));
                continue;
            };
            match depth.get(next as usize).copied() {
                Some(0) => stack.extend([(class, edge), (next, 0)]),
                Some(found) if found as usize >= most => {
                    // A class that is still on the stack is MAX deep.
                    let target = cut_edge(defs, class, edge);
                    broken.extend(target.map(|target| Broken {
                        class: ClassId(class),
                        target,
                        cycle: found == u32::MAX,
                    }));
                    stack.push((class, edge + u32::from(edge == 0)));
                }
                _ => stack.push((class, edge + 1)),
            }
        }
    }
    broken
}

/// Edge 0 is the superclass (it may be missing), the others are interfaces. `None` after the last.
fn edge_of(defs: &Definitions, class: u32, edge: u32) -> Option<Option<TypeId>> {
    let class = defs.classes.get(class as usize)?;
    if edge == 0 {
        return Some(class.superclass);
    }
    let (start, end) = class.interfaces;
    let index = start + edge - 1;
    if index >= end {
        return None;
    }
    defs.interfaces.get(index as usize).map(|ty| Some(*ty))
}

fn deepest(defs: &Definitions, class: u32, depth: &[u32]) -> u32 {
    (0..)
        .map_while(|edge| edge_of(defs, class, edge))
        .flatten()
        .filter_map(|ty| at(&defs.class_of_type, ty.0))
        .filter_map(|class| depth.get(class as usize).copied())
        .filter(|depth| *depth != u32::MAX)
        .max()
        .unwrap_or(0)
}

fn cut_edge(defs: &mut Definitions, class: u32, edge: u32) -> Option<TypeId> {
    let class = defs.classes.get_mut(class as usize)?;
    if edge == 0 {
        return class.superclass.take();
    }
    let (start, end) = class.interfaces;
    let list = defs.interfaces.get_mut(start as usize..end as usize)?;
    let target = *list.get(edge as usize - 1)?;
    list.swap(edge as usize - 1, list.len() - 1);
    class.interfaces.1 = end - 1;
    Some(target)
}

impl Hierarchy {
    pub fn build(defs: &Definitions, types: usize) -> Self {
        let winners = || {
            defs.classes
                .iter()
                .enumerate()
                .filter(|(_, class)| !class.shadowed)
        };
        let subclasses = Csr::build(types, |put| {
            for (id, class) in winners() {
                if let Some(superclass) = class.superclass {
                    put(superclass.0, id as u32);
                }
            }
        });
        let implementors = Csr::build(types, |put| {
            for (id, class) in winners() {
                let (start, end) = class.interfaces;
                for interface in defs
                    .interfaces
                    .get(start as usize..end as usize)
                    .unwrap_or(&[])
                {
                    put(interface.0, id as u32);
                }
            }
        });
        Self {
            subclasses,
            implementors,
        }
    }
}
