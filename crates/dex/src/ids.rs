//! Dense ids. Each is an index into one table of the linked program, shared by all members.

/// The raw value that stands for "none" in compact tables.
pub(crate) const NONE: u32 = u32::MAX;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[repr(transparent)]
        pub struct $name(pub u32);

        impl $name {
            /// The position in its table, for side tables indexed by this id.
            #[inline]
            pub const fn index(self) -> usize {
                self.0 as usize
            }
        }
    )+};
}

ids! {
    /// A string, by its raw MUTF-8 bytes.
    StrId,
    /// A type, by its descriptor, defined in the app or not.
    TypeId,
    /// A prototype: return type and parameter types.
    ProtoId,
    /// A field reference: class, name, type; defined in the app or not.
    FieldId,
    /// A method reference: class, name, prototype; defined in the app or not.
    MethodId,
    /// A class definition. Definitions that lose to an earlier one of the same type have an id too.
    ClassId,
    /// A distinct code item; several methods may share one.
    CodeId,
    /// A method handle of one member (not interned).
    HandleId,
    /// A call site of one member (not interned).
    CallSiteId,
    /// A logical DEX file: a member, or one of the files inside a container (version 041).
    MemberId,
}
