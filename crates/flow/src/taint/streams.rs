//! Files and streams: what is written to one leaves where it leads.

/// Streams inside streams.
const MOST_WRAPPED: usize = 8;

use super::atoms::{Atom, Val};
use super::library::Call;
use super::machine::Machine;
use super::objects::{Family, Key, Name};
use crate::world::Ty;

impl Machine<'_, '_, '_> {
    // --- Files

    /// A file has a path; what is below external storage is there too.
    pub(super) fn path(&mut self, call: &mut Call, name: Val, parent: Option<Val>) {
        let address = Key::Part(self.rules.parts.of("address"));
        let channel = Key::Part(self.rules.parts.of("channel"));
        let labels = self.surface(name, &call.store);
        let value = self.labelled(&labels);
        for object in self.values.objects(call.this()) {
            self.put(&mut call.store, object, address, name, true);
            if !labels.is_empty() {
                self.put(&mut call.store, object, Key::Data, value, false);
            }
            for above in parent.map_or_else(Vec::new, |parent| self.values.objects(parent)) {
                let kind = self.peek(&call.store, above, channel);
                if kind != Val::NONE {
                    self.put(&mut call.store, object, channel, kind, false);
                }
            }
        }
    }

    /// A stream to or from a file: what one writes, the other reads.
    pub(super) fn open_file(&mut self, call: &mut Call, file: Val, writes: bool) {
        let address = Key::Part(self.rules.parts.of("address"));
        let channel = Key::Part(self.rules.parts.of("channel"));
        let inner = Key::Part(self.rules.parts.of("inner"));
        let mut names: Vec<Atom> = self.values.atoms(file).to_vec();
        let mut kind = Val::NONE;
        for object in self.values.objects(file) {
            let path = self.peek(&call.store, object, address);
            names.extend(self.values.atoms(path).iter().copied());
            let own = self.peek(&call.store, object, channel);
            kind = self.values.join(kind, own);
        }
        let mut files = Vec::new();
        let mut outside = false;
        for name in names {
            if let Atom::Text(sym) | Atom::Start(sym) = name {
                let path = self.spell(sym);
                outside |= ["/sdcard", "/storage/", "/mnt/sdcard"]
                    .iter()
                    .any(|start| path.starts_with(start));
                // what only begins alike may be different files
                if matches!(name, Atom::Start(_)) {
                    continue;
                }
                let ty = self.world().find("java.io.File").unwrap_or(Ty::NONE);
                let name = Name::Known(Family::File, sym.0.into());
                files.push(Atom::Object(self.objects.of(name, ty, true, false)));
            }
        }
        if kind == Val::NONE {
            kind = self.text(if outside { "external-storage" } else { "file" });
        }
        let files = self.values.of(files);
        for object in self.values.objects(call.this()) {
            self.put(&mut call.store, object, inner, files, true);
            if writes {
                self.put(&mut call.store, object, channel, kind, true);
            }
        }
    }

    /// A file that is read or written as a whole: a stream to it.
    pub(super) fn opened(&mut self, call: &mut Call, file: Val) {
        let stream = self.make(call.at, 8, Ty::NONE, &mut call.store);
        let (receiver, args) = (
            call.receiver,
            std::mem::replace(&mut call.args, vec![stream]),
        );
        call.receiver = true;
        self.open_file(call, file, false);
        (call.receiver, call.args) = (receiver, args);
        call.result = stream;
    }

    /// A row of a table: those that are there already stay.
    pub(super) fn add_row(&mut self, call: &mut Call, table: Val, row: Val) {
        let keys = self.keys(table);
        let key = match keys.as_deref() {
            Some([key]) => *key,
            _ => Key::Data,
        };
        for database in self.values.objects(call.this()) {
            self.put(&mut call.store, database, key, row, false);
        }
    }

    /// A column of the row that a cursor is at: by its name, where rows are known by the names of their columns.
    pub(super) fn column(&mut self, call: &mut Call, column: Val) {
        let part = Key::Part(self.rules.parts.of("row"));
        let mut rows = Val::NONE;
        for cursor in self.values.objects(call.this()) {
            let own = self.peek(&call.store, cursor, part);
            rows = self.values.join(rows, own);
        }
        let named = matches!(self.values.single(column), Some(Atom::Text(_)));
        let mut labels = Vec::new();
        if !named || self.values.objects(rows).is_empty() {
            labels = self.surface(call.this(), &call.store);
        } else {
            labels.extend(self.values.labels(rows));
            for row in self.values.objects(rows) {
                let own = self.entry(&call.store, row, column);
                labels.extend(self.surface(own, &call.store));
            }
        }
        call.result = self.labelled(&labels);
    }

    pub(super) fn clone_object(&mut self, call: &mut Call, value: Val) {
        let mut all = Vec::new();
        for (index, atom) in self.values.atoms(value).iter().enumerate() {
            let Atom::Object(object) = atom else {
                all.push(*atom);
                continue;
            };
            let ty = self.objects.ty(*object);
            let made = self.make(call.at, 40 + (index as u8).min(80), ty, &mut call.store);
            for copy in self.values.objects(made) {
                for place in self.objects.places(*object) {
                    let Some((_, key)) = self.objects.key(place) else {
                        continue;
                    };
                    let value = self.read_place(&call.store, place);
                    if value != Val::NONE && !matches!(key, Key::Made | Key::Slot(_)) {
                        self.put(&mut call.store, copy, key, value, true);
                    }
                }
                all.push(Atom::Object(copy));
            }
        }
        call.result = self.values.of(all);
    }

    /// Elements from one array to another, index by index where all is known.
    pub(super) fn array_copy(&mut self, call: &mut Call, given: &[Val]) {
        let [from, start, to, at, count] = given else {
            return;
        };
        let number = |this: &Self, value: Val| match this.values.single(value) {
            Some(Atom::Int(number)) if (0..4096).contains(&number) => Some(number),
            _ => None,
        };
        let known = (
            number(self, *start),
            number(self, *at),
            number(self, *count),
        );
        if let (Some(start), Some(at), Some(count)) = known
            && count <= 256
        {
            for index in 0..count {
                let key = self.values.one(Atom::Int(start + index));
                let value = self.element(&call.store.clone(), *from, key);
                let key = self.values.one(Atom::Int(at + index));
                self.set_element(&mut call.store, *to, key, value);
            }
            return;
        }
        let value = self.element(&call.store.clone(), *from, Val::TOP);
        self.set_element(&mut call.store, *to, Val::TOP, value);
    }

    /// Put into a buffer: where that was begun anew, what it held is behind the end for those who read on from there.
    pub(super) fn put_over(&mut self, call: &mut Call, value: Val) {
        let [anew, below] = ["anew", "all-below"].map(|part| Key::Part(self.rules.parts.of(part)));
        let labels = self.surface(value, &call.store);
        let value = self.labelled(&labels);
        let buffers = self.values.objects(call.this());
        for buffer in &buffers {
            let begun = self.peek(&call.store, *buffer, anew);
            if buffers.len() == 1 && self.values.numbers(begun) == Some(vec![1]) {
                let held = self.elements(&call.store, *buffer);
                let below_it = self.peek(&call.store, *buffer, below);
                self.clear(&mut call.store, *buffer);
                let all = self.values.join(held, below_it);
                if all != Val::NONE {
                    self.put(&mut call.store, *buffer, below, all, false);
                }
            }
            self.put(&mut call.store, *buffer, Key::Data, value, false);
        }
    }

    /// The object of a family with this name.
    pub(super) fn named(&mut self, call: &mut Call, family: Family, name: Val) {
        let ty = self.gives(call).map_or(Ty::NONE, Ty::from);
        let mut names: Vec<i64> = Vec::new();
        for atom in self.values.atoms(name).iter() {
            match atom {
                Atom::Text(sym) => names.push(sym.0.into()),
                _ if family == Family::Single => names.push(-2 - i64::from(ty.0)),
                _ => names.push(-1),
            }
        }
        names.dedup();
        let mut all = Vec::new();
        for name in names {
            all.push(Atom::Object(self.objects.of(
                Name::Known(family, name),
                ty,
                true,
                !matches!(family, Family::Preferences | Family::Single),
            )));
        }
        call.result = self.values.of(all);
    }

    pub(super) fn application(&mut self, call: &mut Call) {
        let name = self.query.application.clone();
        let found = self
            .world()
            .find(&name)
            .and_then(|ty| self.component_of(ty));
        call.result = found.map_or(Val::TOP, |object| self.values.one(Atom::Object(object)));
    }

    // --- Streams

    /// A stream and those inside it.
    pub(super) fn streams(&mut self, call: &Call, stream: Val) -> Vec<u32> {
        let inner = Key::Part(self.rules.parts.of("inner"));
        let mut list: Vec<u32> = Vec::new();
        let mut open = self.values.objects(stream);
        while let Some(object) = open.pop() {
            if list.contains(&object) || list.len() >= MOST_WRAPPED {
                continue;
            }
            list.push(object);
            let below = self.peek(&call.store, object, inner);
            open.extend(self.values.objects(below));
        }
        list
    }

    /// Something is written to a stream: it leaves where the stream leads out, else it is in there.
    pub(super) fn write(&mut self, call: &mut Call, stream: Val, value: Val) {
        let channel = Key::Part(self.rules.parts.of("channel"));
        let streams = self.streams(call, stream);
        let mut kinds: Vec<String> = Vec::new();
        for object in &streams {
            let value_of = self.peek(&call.store, *object, channel);
            for sym in self.values.texts(value_of) {
                let kind = self.spell(sym);
                if !kinds.contains(&kind) {
                    kinds.push(kind);
                }
            }
        }
        let text = self.text_of(call, value);
        let store = call.store.clone();
        for kind in kinds {
            self.leave(
                call.at,
                call.method,
                -2,
                &kind,
                "",
                &[value, text],
                &[stream],
                &store,
            );
        }
        let mut kept = self.values.labels(text);
        kept.extend(self.surface(value, &store));
        let mut atoms: Vec<Atom> = kept.into_iter().map(Atom::Label).collect();
        atoms.extend(self.values.objects(value).into_iter().map(Atom::Object));
        if atoms.is_empty() {
            return;
        }
        let kept = self.values.of(atoms);
        for object in streams {
            self.put(&mut call.store, object, Key::Data, kept, false);
        }
    }

    /// What comes out of a stream: what is in it and in those inside it.
    pub(super) fn read_stream(&mut self, call: &mut Call, stream: Val) {
        let mut all: Vec<Atom> = vec![Atom::Top];
        for object in self.streams(call, stream) {
            let held = self.elements(&call.store, object);
            all.extend(self.values.atoms(held).iter().copied());
            for array in self.values.objects(held) {
                if self.world().name(self.objects.ty(array)).ends_with("[]") {
                    let inside = self.elements(&call.store, array);
                    all.extend(self.values.atoms(inside).iter().copied());
                }
            }
        }
        all.extend(self.values.labels(stream).into_iter().map(Atom::Label));
        call.result = self.values.of(all);
    }

    /// A stream is read into an array.
    pub(super) fn fill(&mut self, call: &mut Call, stream: Val, array: Val) {
        self.read_stream(call, stream);
        let labels = self.surface(call.result, &call.store);
        if !labels.is_empty() {
            let value = self.labelled(&labels);
            for object in self.values.objects(array) {
                self.put(&mut call.store, object, Key::Data, value, false);
            }
        }
        call.result = Val::TOP;
    }
}
