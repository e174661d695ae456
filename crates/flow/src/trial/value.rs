//! What registers, fields and objects hold in a trial.

use foldhash::HashMap;
use std::collections::BTreeMap;
use std::rc::Rc;

use consentry_dex::FieldId;

use crate::world::Ty;

/// A value of one register or field. `null` is the number 0, as in the code itself.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum V {
    /// 32 or 64 bits; real numbers by their bits.
    Int(i64),
    Text(Rc<str>),
    Class(Ty),
    Obj(u32),
    /// Whatever the device, its system, its network or its user give.
    Any,
    /// What the app itself made of something that the trial does not model.
    Lost,
}

pub(crate) const NULL: V = V::Int(0);

impl V {
    pub fn flag(is: bool) -> Self {
        Self::Int(i64::from(is))
    }

    pub fn text(text: impl AsRef<str>) -> Self {
        Self::Text(text.as_ref().into())
    }

    pub fn is_null(&self) -> bool {
        *self == NULL
    }

    pub fn int(&self) -> Option<i64> {
        match self {
            Self::Int(number) => Some(*number),
            _ => None,
        }
    }

    pub fn id(&self) -> Option<u32> {
        match self {
            Self::Obj(id) => Some(*id),
            _ => None,
        }
    }

    pub fn str(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Any | Self::Lost)
    }
}

/// An object: of the app by its fields, of the platform by what its methods keep in it.
#[derive(Clone, Debug)]
pub(crate) struct Object {
    pub ty: Ty,
    pub fields: HashMap<FieldId, V>,
    /// Members of an array, a list, a set.
    pub items: Vec<V>,
    /// Entries of a map, a bundle, a file of preferences.
    pub pairs: Vec<(V, V)>,
    /// The text that is being built.
    pub text: String,
    /// Everything else, by name.
    pub props: BTreeMap<&'static str, V>,
    /// It was changed in ways that are not modelled.
    pub lost: bool,
}

impl Object {
    pub fn new(ty: Ty) -> Self {
        Self {
            ty,
            fields: HashMap::default(),
            items: Vec::new(),
            pairs: Vec::new(),
            text: String::new(),
            props: BTreeMap::new(),
            lost: false,
        }
    }
}

/// Why the code that runs goes no further.
#[derive(Clone, Debug)]
pub(crate) enum Stop {
    /// An exception, as an object where it is one of the app.
    Threw(V),
    /// The task waits for good, or does what only who agrees does.
    Ends,
    /// The process is gone.
    Exit,
    /// The trial has cost what it may.
    Spent,
}
