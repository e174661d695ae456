//! Methods that scripts in web pages may call.

use consentry_dex::{MethodId, TypeId};

use crate::facts::Edge;
use crate::graph::{Called, Graph, When};
use crate::world::Ty;

impl Graph<'_, '_> {
    /// True for methods that scripts in web pages may call.
    pub fn is_bridged(&self, method: MethodId) -> bool {
        let program = self.world.program;
        let class = program.class_of(program.method(method).class);
        let (Some(bridge), Some(class)) = (self.bridge, class) else {
            return false;
        };
        let methods = program.annotations(class).methods;
        let mut own = methods.iter().filter(|(other, _)| *other == method);
        own.any(|(_, all)| all.iter().any(|one| one.ty == Some(bridge)))
    }

    /// Methods that scripts in a web view may call: after an action of the user, as far as is known.
    pub(crate) fn add_bridged(&self, ty: Ty, list: &mut Vec<Called>) {
        let program = self.world.program;
        let (Some(bridge), Some(class)) = (self.bridge, program.class_of(TypeId(ty.0))) else {
            return;
        };
        for (method, annotations) in program.annotations(class).methods {
            let bridged = annotations
                .iter()
                .any(|annotation| annotation.ty == Some(bridge));
            if bridged && program.code_of(method).is_some() {
                list.push(Called {
                    method,
                    ty: Ty::NONE,
                    when: When::Interaction,
                    edge: Edge::Callback,
                    followed: false,
                    guessed: false,
                });
            }
        }
    }
}
