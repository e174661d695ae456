//! The tree of a compiled XML file, flat in document order: no recursion, however deep a file nests.

use crate::attributes::ANDROID;
use crate::value::Value;

/// An attribute with its typed value.
#[derive(Debug, Clone, PartialEq)]
pub struct Attribute {
    /// Namespace URI, empty for none.
    pub namespace: String,
    /// Name; that of the platform where the resource id is one of the platform's.
    pub name: String,
    /// Resource id, 0 where there is none.
    pub id: u32,
    /// Typed value.
    pub value: Value,
}

/// An element.
#[derive(Debug, Clone, PartialEq)]
pub struct Element {
    /// Index of the parent in `Document::elements`.
    pub parent: Option<usize>,
    /// Levels above it.
    pub depth: usize,
    /// Namespace URI, empty for none.
    pub namespace: String,
    /// Name of the tag.
    pub name: String,
    /// Attributes in the order of the file.
    pub attributes: Vec<Attribute>,
    /// Character data directly inside.
    pub text: String,
}

impl Element {
    /// Returns the value of an attribute of the platform's namespace, found by its id first, as the platform does.
    #[must_use]
    pub fn android(&self, name: &str) -> Option<&Value> {
        let named =
            |attribute: &&Attribute| attribute.name == name && attribute.namespace == ANDROID;
        let by_id = self
            .attributes
            .iter()
            .filter(named)
            .find(|attribute| attribute.id != 0);
        by_id
            .or_else(|| self.attributes.iter().find(named))
            .map(|attribute| &attribute.value)
    }

    /// Returns the value of an attribute without namespace.
    #[must_use]
    pub fn plain(&self, name: &str) -> Option<&Value> {
        self.attributes
            .iter()
            .find(|a| a.name == name && a.namespace.is_empty())
            .map(|a| &a.value)
    }
}

/// A compiled XML file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Document {
    /// Elements in document order.
    pub elements: Vec<Element>,
    /// Namespace URI and prefix, in the order of their first declaration.
    pub namespaces: Vec<(String, String)>,
    /// What could not be read.
    pub errors: Vec<String>,
}

/// How many characters one file may expand to: names and values are shared in the file, copied in the tree.
const MAX_CHARACTERS: usize = 64 << 20;

/// Builds a document from events.
#[derive(Debug, Default)]
pub(crate) struct Builder {
    document: Document,
    open: Vec<usize>,
    characters: usize,
}

impl Builder {
    pub(crate) fn error(&mut self, error: String) {
        if self.document.errors.len() < 20 {
            self.document.errors.push(error);
        }
    }

    pub(crate) fn namespace(&mut self, uri: String, prefix: String) {
        if self.document.namespaces.len() < 1000
            && !self
                .document
                .namespaces
                .iter()
                .any(|(known, _)| *known == uri)
        {
            self.document.namespaces.push((uri, prefix));
        }
    }

    /// Opens an element; false where the document has become too long.
    pub(crate) fn open(
        &mut self,
        namespace: String,
        name: String,
        attributes: Vec<Attribute>,
    ) -> bool {
        let length = |attribute: &Attribute| {
            let text = if let Value::Text(text) = &attribute.value {
                text.len()
            } else {
                8
            };
            attribute.namespace.len() + attribute.name.len() + text
        };
        let added =
            namespace.len() + name.len() + 64 + attributes.iter().map(length).sum::<usize>();
        self.characters = self.characters.saturating_add(added);
        if self.characters > MAX_CHARACTERS {
            self.error(format!("expands to more than {MAX_CHARACTERS} characters"));
            return false;
        }
        let parent = self.open.last().copied();
        let depth = self.open.len();
        self.open.push(self.document.elements.len());
        let element = Element {
            parent,
            depth,
            namespace,
            name,
            attributes,
            text: String::new(),
        };
        self.document.elements.push(element);
        true
    }

    pub(crate) fn close(&mut self) {
        self.open.pop();
    }

    pub(crate) fn text(&mut self, text: &str) {
        self.characters = self.characters.saturating_add(text.len());
        if self.characters > MAX_CHARACTERS {
            return;
        }
        if let Some(element) = self
            .open
            .last()
            .and_then(|&at| self.document.elements.get_mut(at))
        {
            element.text.push_str(text);
        }
    }

    pub(crate) fn finish(mut self) -> Document {
        if !self.open.is_empty() {
            let open = self.open.len();
            self.error(format!("ends inside {open} open element(s)"));
        }
        self.document
    }
}
