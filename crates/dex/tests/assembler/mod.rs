//! Assembles small DEX files, proper or hostile, for the tests.
#![allow(dead_code, clippy::unwrap_used, clippy::indexing_slicing)]

/// No index.
pub const NONE: u32 = u32::MAX;

/// A class to write. Indices are those of `Dex`.
#[derive(Clone, Default)]
pub struct Class {
    pub ty: u32,
    pub superclass: Option<u32>,
    pub interfaces: Vec<u16>,
    /// Method, access flags, code.
    pub methods: Vec<(u32, u32, Option<usize>)>,
    /// Field, access flags.
    pub fields: Vec<(u32, u32)>,
    /// Use the class data of this class instead of its own.
    pub data_of: Option<usize>,
}

/// A file to write. Tables are written as they are, sorted or not.
#[derive(Clone, Default)]
pub struct Dex {
    pub strings: Vec<Vec<u8>>,
    pub types: Vec<u32>,
    pub protos: Vec<(u32, Vec<u16>)>,
    pub fields: Vec<(u16, u16, u32)>,
    pub methods: Vec<(u16, u16, u32)>,
    pub classes: Vec<Class>,
    pub codes: Vec<Vec<u16>>,
}

impl Dex {
    /// The index of a string, added if need be.
    pub fn string(&mut self, text: &str) -> u32 {
        self.raw_string(&consentry_dex::mutf8::encode(text))
    }

    pub fn raw_string(&mut self, raw: &[u8]) -> u32 {
        let found = self.strings.iter().position(|string| string == raw);
        found.unwrap_or_else(|| {
            self.strings.push(raw.to_vec());
            self.strings.len() - 1
        }) as u32
    }

    /// The index of a type, added if need be.
    pub fn ty(&mut self, descriptor: &str) -> u32 {
        let string = self.string(descriptor);
        let found = self.types.iter().position(|ty| *ty == string);
        found.unwrap_or_else(|| {
            self.types.push(string);
            self.types.len() - 1
        }) as u32
    }

    /// The index of a method without parameters that returns nothing, added if need be.
    pub fn method(&mut self, class: &str, name: &str) -> u32 {
        let void = self.ty("V");
        if self.protos.is_empty() {
            self.protos.push((void, Vec::new()));
        }
        let method = (self.ty(class) as u16, 0, self.string(name));
        let found = self.methods.iter().position(|other| *other == method);
        found.unwrap_or_else(|| {
            self.methods.push(method);
            self.methods.len() - 1
        }) as u32
    }

    /// Adds a class; gives its index.
    pub fn class(&mut self, name: &str, superclass: &str) -> usize {
        let ty = self.ty(name);
        let superclass = (!superclass.is_empty()).then(|| self.ty(superclass));
        self.classes.push(Class {
            ty,
            superclass,
            ..Class::default()
        });
        self.classes.len() - 1
    }

    /// Adds a method with code to a class; gives its index.
    pub fn code(&mut self, class: usize, name: &str, code: &[u16]) -> u32 {
        self.codes.push(code.to_vec());
        self.share(class, name, self.codes.len() - 1)
    }

    /// Adds a method that uses a code item that is already there.
    pub fn share(&mut self, class: usize, name: &str, code: usize) -> u32 {
        let owner = self.strings[self.types[self.classes[class].ty as usize] as usize].clone();
        let method = self.method(&String::from_utf8(owner).unwrap(), name);
        self.classes[class].methods.push((method, 1, Some(code)));
        method
    }

    /// The file, version 035.
    pub fn build(&self) -> Vec<u8> {
        self.build_at(0, b"035", None)
    }

    /// The file as it lies at `base` of a container of `container` bytes (version 041), or alone.
    pub fn build_at(&self, base: usize, version: &[u8], container: Option<u32>) -> Vec<u8> {
        let head = if container.is_some() { 0x78 } else { 0x70 };
        let sizes = [
            (self.strings.len(), 4),
            (self.types.len(), 4),
            (self.protos.len(), 12),
            (self.fields.len(), 8),
            (self.methods.len(), 8),
            (self.classes.len(), 32),
        ];
        let mut data_start = head;
        let mut offsets = Vec::new();
        for (count, size) in sizes {
            offsets.push((
                count as u32,
                if count == 0 {
                    0
                } else {
                    (base + data_start) as u32
                },
            ));
            data_start += count * size;
        }
        let mut data = Data {
            start: base + data_start,
            bytes: Vec::new(),
        };
        let mut tables = Vec::new();
        let strings: Vec<u32> = self
            .strings
            .iter()
            .map(|string| data.string(string))
            .collect();
        words(&mut tables, strings);
        words(&mut tables, self.types.iter().copied());
        for (result, params) in &self.protos {
            let list = data.type_list(params);
            words(&mut tables, [self.types[0], *result, list]);
        }
        for (class, other, name) in self.fields.iter().chain(&self.methods) {
            words(
                &mut tables,
                [u32::from(*class) | (u32::from(*other) << 16), *name],
            );
        }
        let codes: Vec<u32> = self.codes.iter().map(|code| data.code(code)).collect();
        let own: Vec<u32> = self
            .classes
            .iter()
            .map(|class| data.class_data(class, &codes))
            .collect();
        for (index, class) in self.classes.iter().enumerate() {
            let interfaces = data.type_list(&class.interfaces);
            let superclass = class.superclass.unwrap_or(NONE);
            let class_data = own[class.data_of.unwrap_or(index)];
            words(
                &mut tables,
                [class.ty, 1, superclass, interfaces, NONE, 0, class_data, 0],
            );
        }
        let size = (data_start + data.bytes.len()) as u32;
        let mut file = Vec::new();
        file.extend([&b"dex\n"[..], version, &[0]].concat());
        file.extend([0; 24]);
        words(&mut file, [size, head as u32, 0x1234_5678, 0, 0, 0]);
        words(
            &mut file,
            offsets.iter().flat_map(|(count, offset)| [*count, *offset]),
        );
        words(
            &mut file,
            [data.bytes.len() as u32, (base + data_start) as u32],
        );
        if let Some(container) = container {
            words(&mut file, [container, base as u32]);
        }
        file.extend(tables);
        file.extend(data.bytes);
        repair(&mut file);
        file
    }
}

/// Several files in one container of version 041.
pub fn container(files: &[Dex]) -> Vec<u8> {
    let total: usize = files
        .iter()
        .map(|dex| dex.build_at(0, b"041", Some(0)).len())
        .sum();
    let mut all = Vec::new();
    for dex in files {
        all.extend(dex.build_at(all.len(), b"041", Some(total as u32)));
    }
    all
}

/// Writes the right checksum over the whole file.
pub fn repair(file: &mut [u8]) {
    let (mut a, mut b) = (1u32, 0u32);
    for byte in file.iter().skip(12) {
        a = (a + u32::from(*byte)) % 65521;
        b = (b + a) % 65521;
    }
    if let Some(sum) = file.get_mut(8..12) {
        sum.copy_from_slice(&((b << 16) | a).to_le_bytes());
    }
}

fn words(out: &mut Vec<u8>, words: impl IntoIterator<Item = u32>) {
    words
        .into_iter()
        .for_each(|word| out.extend(word.to_le_bytes()));
}

/// The data section under construction.
struct Data {
    start: usize,
    bytes: Vec<u8>,
}

impl Data {
    fn here(&mut self) -> u32 {
        while !(self.start + self.bytes.len()).is_multiple_of(4) {
            self.bytes.push(0);
        }
        (self.start + self.bytes.len()) as u32
    }

    fn uleb(&mut self, mut value: u32) {
        while value >= 0x80 {
            self.bytes.push(value as u8 | 0x80);
            value >>= 7;
        }
        self.bytes.push(value as u8);
    }

    fn string(&mut self, raw: &[u8]) -> u32 {
        let here = (self.start + self.bytes.len()) as u32;
        self.uleb(raw.len() as u32);
        self.bytes.extend(raw);
        self.bytes.push(0);
        here
    }

    fn type_list(&mut self, types: &[u16]) -> u32 {
        if types.is_empty() {
            return 0;
        }
        let here = self.here();
        words(&mut self.bytes, [types.len() as u32]);
        types
            .iter()
            .for_each(|ty| self.bytes.extend(ty.to_le_bytes()));
        here
    }

    fn code(&mut self, code: &[u16]) -> u32 {
        let here = self.here();
        words(&mut self.bytes, [2 | (1 << 16), 0, 0, code.len() as u32]);
        code.iter()
            .for_each(|unit| self.bytes.extend(unit.to_le_bytes()));
        here
    }

    fn class_data(&mut self, class: &Class, codes: &[u32]) -> u32 {
        if class.methods.is_empty() && class.fields.is_empty() {
            return 0;
        }
        let here = (self.start + self.bytes.len()) as u32;
        for count in [class.fields.len(), 0, 0, class.methods.len()] {
            self.uleb(count as u32);
        }
        let mut last = 0;
        for (field, access) in &class.fields {
            [field - last, *access]
                .into_iter()
                .for_each(|value| self.uleb(value));
            last = *field;
        }
        last = 0;
        for (method, access, code) in &class.methods {
            let code = code.map_or(0, |code| codes[code]);
            [method - last, *access, code]
                .into_iter()
                .for_each(|value| self.uleb(value));
            last = *method;
        }
        here
    }
}
