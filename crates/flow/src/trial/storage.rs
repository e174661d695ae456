//! What the app stores: preferences and files.

use super::machine::Machine;
use super::platform::Call;

use super::value::{NULL, Stop, V};

const PREFERENCES: &str = "android.content.SharedPreferences";
/// The folder in which an app opens files by their names alone.
const FILES: &str = "getFilesDir";
const EDITOR: &str = "android.content.SharedPreferences$Editor";

pub(super) fn stored(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    match call.name() {
        "getSharedPreferences" | "getDefaultSharedPreferences" | "getPreferences" => {
            let name = match call.args.get(1) {
                Some(V::Text(name)) if call.name() == "getSharedPreferences" => name.to_string(),
                Some(V::Lost) => return Ok(Some(V::Lost)),
                _ => String::new(),
            };
            return Ok(Some(
                machine.file_of(&format!("preferences:{name}"), PREFERENCES),
            ));
        }
        "getFilesDir"
        | "getCacheDir"
        | "getNoBackupFilesDir"
        | "getCodeCacheDir"
        | "getDataDir"
            if call.args.len() == 1 =>
        {
            let folder = match call.name() {
                "getFilesDir" => FILES,
                name => name,
            };
            machine.file_of(&format!("file:{folder}"), "java.io.File");
            let made = machine.make_named("java.io.File");
            machine.set_prop(&made, "path", V::text(folder));
            return Ok(Some(made));
        }
        "getFileStreamPath" if call.args.len() == 2 => {
            let made = machine.make_named("java.io.File");
            if let Some(name) = call.arg(1).str() {
                machine.set_prop(&made, "path", V::text(format!("{FILES}/{name}")));
            }
            return Ok(Some(made));
        }
        _ => {}
    }
    match call.class() {
        PREFERENCES => Ok(preferences(machine, call)),
        EDITOR => Ok(edited(machine, call)),
        "java.io.File" => Ok(file(machine, call)),
        "java.io.FileOutputStream" | "java.io.FileWriter" | "java.io.PrintWriter"
            if call.name() == "<init>" =>
        {
            machine.write_file(&call.arg(1));
            Ok(Some(NULL))
        }
        _ if call.class().starts_with("android.database") => Ok(foreign(machine, call)),
        _ => Ok(None),
    }
}

/// Streams that are opened on files.
pub(super) fn opened_first(
    machine: &mut Machine<'_, '_>,
    call: &Call<'_>,
) -> Result<Option<V>, Stop> {
    let reads = match (call.class(), call.name()) {
        ("java.io.FileInputStream" | "java.io.FileReader", "<init>") | (_, "openFileInput") => true,
        ("java.io.FileOutputStream" | "java.io.FileWriter" | "java.io.PrintWriter", "<init>")
        | (_, "openFileOutput") => false,
        _ => return Ok(None),
    };
    let opens = call.name() != "<init>";
    let path = machine.path(&call.arg(1)).map(|path| match opens {
        true => format!("{FILES}/{path}"),
        false => path,
    });
    let wraps = path.is_none() && machine.prop(&call.arg(1), "file").is_some();
    if wraps {
        return Ok(None);
    }
    if reads && machine.is_there(path.as_deref()) == V::Int(0) {
        return machine.throw("java.io.FileNotFoundException");
    }
    let file = path.map(|path| machine.file_of(&format!("file:{path}"), "java.io.File"));
    if file.is_none() && !reads {
        machine.file_of("files", "java.io.File");
    }
    let stream = if opens {
        machine.make_named(if reads {
            "java.io.FileInputStream"
        } else {
            "java.io.FileOutputStream"
        })
    } else {
        call.this()
    };
    if let Some(file) = file {
        let appends = call.args.get(2).is_some_and(|mode| {
            !mode.is_null() && *mode != V::Int(1) || call.name() == "<init>" && *mode == V::Int(1)
        });
        let sure = machine.sure;
        if let Some(object) = machine.object_mut(&file).filter(|_| !reads && !appends) {
            object.text.clear();
            object.pairs.clear();
            object.items.clear();
            object.lost = !sure;
        }
        machine.set_prop(&stream, "file", file);
    }
    Ok(Some(if opens { stream } else { NULL }))
}

impl Machine<'_, '_> {
    /// What is stored under a name, the same in the next process.
    pub(super) fn file_of(&mut self, name: &str, class: &str) -> V {
        if let Some(id) = self.stored.get(name) {
            return V::Obj(*id);
        }
        let made = self.make_named(class);
        if let Some(id) = made.id() {
            self.stored.insert(name.to_owned(), id);
        }
        made
    }

    fn path(&self, value: &V) -> Option<String> {
        match value {
            V::Text(path) => Some(path.to_string()),
            value => self.prop(value, "path")?.str().map(str::to_owned),
        }
    }

    /// Bytes of a file.
    fn size(&self, file: &V) -> V {
        let path = self.path(file);
        let held = path.and_then(|path| self.stored.get(&format!("file:{path}")));
        let held = held.and_then(|id| self.object(&V::Obj(*id)));
        let plain =
            held.filter(|held| !held.lost && held.items.is_empty() && held.pairs.is_empty());
        plain.map_or(V::Lost, |held| V::Int(held.text.len() as i64))
    }

    fn write_file(&mut self, value: &V) {
        match self.path(value) {
            Some(path) => {
                self.file_of(&format!("file:{path}"), "java.io.File");
            }
            None => {
                self.file_of("files", "java.io.File");
            }
        }
    }

    /// Whether a file is there; not known where some file was written whose name is not.
    fn is_file(&self, value: &V) -> V {
        self.is_there(self.path(value).as_deref())
    }

    fn is_there(&self, path: Option<&str>) -> V {
        match path.map(|path| self.stored.contains_key(&format!("file:{path}"))) {
            Some(true) => V::flag(true),
            Some(false) if !self.stored.contains_key("files") => V::flag(false),
            _ => V::Lost,
        }
    }
}

pub(super) fn held(pairs: &[(V, V)], key: &V) -> Option<V> {
    if key.is_unknown() {
        return (!pairs.is_empty()).then_some(V::Lost);
    }
    let found = pairs
        .iter()
        .rev()
        .find(|(own, _)| own == key)
        .map(|(_, value)| value.clone());
    found.or_else(|| {
        pairs
            .iter()
            .any(|(own, _)| own.is_unknown())
            .then_some(V::Lost)
    })
}

fn preferences(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Option<V> {
    let this = call.this();
    let object = machine.object(&this)?;
    let value = held(&object.pairs, &call.arg(1));
    Some(match call.name() {
        "contains" => match value {
            Some(V::Lost) => V::Lost,
            value => V::flag(value.is_some()),
        },
        "edit" => {
            let made = machine.make_named(EDITOR);
            machine.set_prop(&made, "of", this);
            made
        }
        "getAll" => {
            let pairs = object.pairs.clone();
            let made = machine.make_named("java.util.HashMap");
            machine.object_mut(&made)?.pairs = pairs;
            made
        }
        "registerOnSharedPreferenceChangeListener" => {
            let listener = call.arg(1);
            machine.object_mut(&this)?.items.push(listener);
            NULL
        }
        name if name.starts_with("get") => value.unwrap_or_else(|| call.arg(2)),
        _ => return None,
    })
}

fn edited(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Option<V> {
    let this = call.this();
    let of = machine.prop(&this, "of")?;
    let key = machine.kept(call.arg(1));
    match call.name() {
        "commit" => return Some(V::flag(true)),
        "apply" => return Some(NULL),
        "clear" => machine.object_mut(&of)?.pairs.clear(),
        "remove" => machine
            .object_mut(&of)?
            .pairs
            .retain(|(own, _)| *own != key),
        name if name.starts_with("put") => {
            let value = machine.kept(call.arg(2));
            let listeners = machine.object(&of)?.items.clone();
            let object = machine.object_mut(&of)?;
            object.pairs.retain(|(own, _)| *own != key);
            object.pairs.push((key.clone(), value));
            for listener in listeners {
                let ty = machine.object(&listener)?.ty;
                if let Some(method) = machine.named(ty, "onSharedPreferenceChanged") {
                    machine.later(method, vec![listener, of.clone(), key.clone()]);
                }
            }
        }
        _ => return None,
    }
    Some(this)
}

fn file(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Option<V> {
    let this = call.this();
    match call.name() {
        "<init>" => {
            let parts: Vec<Option<String>> = call
                .args
                .iter()
                .skip(1)
                .map(|arg| machine.path(arg))
                .collect();
            let known: Option<Vec<String>> = parts.into_iter().collect();
            if let Some(known) = known {
                machine.set_prop(&this, "path", V::text(known.join("/")));
            }
            Some(NULL)
        }
        "exists" | "isFile" | "isDirectory" | "canRead" => Some(machine.is_file(&this)),
        "length" | "lastModified" => Some(match machine.is_file(&this) {
            V::Int(0) => V::Int(0),
            V::Int(_) if call.name() == "lastModified" => V::Any,
            V::Int(_) => machine.size(&this),
            _ => V::Lost,
        }),
        "createNewFile" | "mkdir" | "mkdirs" => {
            let new = machine.is_file(&this);
            machine.write_file(&this);
            Some(if new == V::Int(0) {
                V::flag(true)
            } else {
                V::Lost
            })
        }
        "getPath" | "getAbsolutePath" | "toString" => machine.prop(&this, "path"),
        "getName" => {
            let path = machine.prop(&this, "path")?;
            path.str()
                .map(|path| V::text(path.rsplit('/').next().unwrap_or("")))
        }
        "delete" => {
            let path = machine.path(&this)?;
            machine.stored.remove(&format!("file:{path}"));
            Some(V::Any)
        }
        _ => None,
    }
}

/// What a query gives of others' tables the device decides.
fn foreign(machine: &Machine<'_, '_>, call: &Call<'_>) -> Option<V> {
    machine.prop(&call.this(), "foreign")?;
    let plain = machine.program.descriptor(call.callee.result?).len() == 1;
    plain.then_some(V::Any)
}
