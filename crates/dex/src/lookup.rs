//! Names of the program: strings, types, prototypes, fields, methods, by id and by name.

use std::borrow::Cow;

use crate::ids::{FieldId, MethodId, NONE, ProtoId, StrId, TypeId};
use crate::mutf8;
use crate::program::{Program, ids};
use crate::tables::{Field, Method, at};

impl Program {
    // --- Strings and types

    /// The raw MUTF-8 bytes of a string, its identity.
    pub fn string(&self, id: StrId) -> &[u8] {
        let Some(place) = self.tables.strings.get(id.index()) else {
            return &[];
        };
        let data = self
            .containers
            .get(place.container as usize)
            .map_or(&[][..], |data| (**data).as_ref());
        data.get(place.offset as usize..)
            .and_then(|rest| rest.get(..place.length as usize))
            .unwrap_or(&[])
    }

    /// The text of a string for display; what is not valid becomes U+FFFD.
    pub fn text(&self, id: StrId) -> Cow<'_, str> {
        mutf8::decode(self.string(id))
    }

    /// The string with these raw MUTF-8 bytes.
    pub fn find_string(&self, raw: &[u8]) -> Option<StrId> {
        self.tables.find_string(raw, |id| self.string(id) == raw)
    }

    /// The descriptor of a type, e.g. `Lcom/a/B;`, `[I`.
    pub fn descriptor(&self, id: TypeId) -> Cow<'_, str> {
        self.tables
            .types
            .get(id.index())
            .map_or(Cow::Borrowed(""), |string| self.text(*string))
    }

    /// The name of a type as in Java: `com.a.B$C`, `int[]`.
    pub fn type_name(&self, id: TypeId) -> String {
        crate::names::java_name(&self.descriptor(id))
    }

    /// The type with this descriptor.
    pub fn find_type(&self, descriptor: &str) -> Option<TypeId> {
        let string = self.find_string(&mutf8::encode(descriptor))?;
        at(&self.tables.type_of_string, string.0).map(TypeId)
    }

    /// The class type with this dotted name, e.g. `com.a.B$C`.
    pub fn find_class_type(&self, dotted: &str) -> Option<TypeId> {
        self.find_type(&format!("L{};", dotted.replace('.', "/")))
    }

    // --- Prototypes, fields, methods

    /// The return type of a prototype.
    pub fn result(&self, id: ProtoId) -> Option<TypeId> {
        self.tables.protos.get(id.index()).map(|row| row.result)
    }

    /// The parameter types of a prototype, the receiver not counted.
    pub fn params(&self, id: ProtoId) -> &[TypeId] {
        let Some(row) = self.tables.protos.get(id.index()) else {
            return &[];
        };
        self.tables
            .params
            .get(row.start as usize..)
            .and_then(|rest| rest.get(..row.count as usize))
            .unwrap_or(&[])
    }

    /// A prototype as a descriptor, e.g. `(ILjava/lang/String;)V`.
    pub fn proto_text(&self, id: ProtoId) -> String {
        let mut text = String::from("(");
        self.params(id)
            .iter()
            .for_each(|ty| text.push_str(&self.descriptor(*ty)));
        text.push(')');
        if let Some(result) = self.result(id) {
            text.push_str(&self.descriptor(result));
        }
        text
    }

    /// The prototype with these types.
    pub fn find_proto(&self, result: TypeId, params: &[TypeId]) -> Option<ProtoId> {
        self.tables.find_proto(result, params)
    }

    /// Class, name and type of a field.
    pub fn field(&self, id: FieldId) -> Field {
        let none = Field {
            class: TypeId(NONE),
            name: StrId(NONE),
            ty: TypeId(NONE),
        };
        self.tables.fields.get(id.index()).copied().unwrap_or(none)
    }

    /// Class, name and prototype of a method.
    pub fn method(&self, id: MethodId) -> Method {
        let none = Method {
            class: TypeId(NONE),
            name: StrId(NONE),
            proto: ProtoId(NONE),
        };
        self.tables.methods.get(id.index()).copied().unwrap_or(none)
    }

    /// A field as smali writes it: `Lcom/a/B;->name:I`.
    pub fn field_text(&self, id: FieldId) -> String {
        let field = self.field(id);
        format!(
            "{}->{}:{}",
            self.descriptor(field.class),
            self.text(field.name),
            self.descriptor(field.ty)
        )
    }

    /// A method as smali writes it: `Lcom/a/B;->name(I)V`.
    pub fn method_text(&self, id: MethodId) -> String {
        let method = self.method(id);
        format!(
            "{}->{}{}",
            self.descriptor(method.class),
            self.text(method.name),
            self.proto_text(method.proto)
        )
    }

    /// The field with exactly this class, name and type.
    pub fn find_field(&self, class: TypeId, name: StrId, ty: TypeId) -> Option<FieldId> {
        self.tables.find_field(Field { class, name, ty })
    }

    /// The method with exactly this class, name and prototype.
    pub fn find_method(&self, class: TypeId, name: StrId, proto: ProtoId) -> Option<MethodId> {
        self.tables.find_method(Method { class, name, proto })
    }

    /// All methods named with this class, defined there or not.
    pub fn methods_of(&self, class: TypeId) -> impl ExactSizeIterator<Item = MethodId> + '_ {
        ids(self.methods_of_type.get(class.index()), MethodId)
    }

    /// All fields named with this class, defined there or not.
    pub fn fields_of(&self, class: TypeId) -> impl ExactSizeIterator<Item = FieldId> + '_ {
        ids(self.fields_of_type.get(class.index()), FieldId)
    }
}
