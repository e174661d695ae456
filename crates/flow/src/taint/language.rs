//! The small language in which the catalog says what a method of the platform does with what it is given
//! (`docs/catalog.md` describes it).

/// What a place begins with.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Base {
    This,
    Return,
    Arg(u8),
    Args,
    /// What there is one of in the app.
    App,
    /// The information that the call yields.
    Taken,
    /// `'text'`
    Text(String),
    /// `0`
    Number(i64),
}

/// A step into an object.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Sel {
    /// `.name`
    Part(u16),
    /// `[*]`: every element.
    All,
    /// `[+]`: after the last element.
    Append,
    /// `[+place]`: before an index.
    Insert(Box<Place>),
    /// `[place]`: an entry by key.
    Key(Box<Place>),
    /// `['text']`
    Literal(String),
    /// `[#place]`: an element by index.
    Index(Box<Place>),
    /// `[first]`, `[last]`
    First,
    Last,
    /// `[-first]`, `[-last]`, `[-place]`: and it is taken out.
    TakeFirst,
    TakeLast,
    Take(Box<Place>),
}

/// A value that a summary speaks of.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Place {
    pub base: Base,
    pub steps: Vec<Sel>,
}

/// When a method is called.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum When {
    /// At once.
    Now,
    /// At any time from now on, perhaps at once.
    Later,
    /// Once the code that is running has ended.
    After,
}

/// One statement of a summary.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Effect {
    /// `from -> to`: something made of it. `from => to`: the value itself.
    Flow {
        from: Place,
        to: Place,
        itself: bool,
        sanitiser: Option<u8>,
    },
    /// All entries of one go into the other.
    Copy { from: Place, to: Place },
    /// It holds nothing afterwards.
    Clear(Place),
    /// A method of an object is called.
    Call {
        target: Place,
        name: String,
        args: Vec<Place>,
        to: Option<Place>,
        when: When,
    },
    /// What needs more than a summary can say.
    Do { name: String, args: Vec<Place> },
}

/// What may be done to a value on its way; recorded on the flow.
pub(crate) const SANITISERS: [&str; 7] = [
    "hash", "encrypt", "truncate", "mask", "encode", FAILURE, DECIDES,
];
/// It is in the message of something that is thrown: it goes on only where something fails.
pub(crate) const FAILURE: &str = "failure";
/// It is not copied: it decides (`implicit.rs`).
pub(crate) const DECIDES: &str = "implicit";
/// The position of that.
pub(crate) const IMPLICIT: u8 = 6;

/// Names of parts of objects.
#[derive(Default)]
pub(crate) struct Parts(Vec<String>);

impl Parts {
    pub fn of(&mut self, name: &str) -> u16 {
        if let Some(at) = self.0.iter().position(|known| known == name) {
            return at as u16;
        }
        self.0.push(name.to_owned());
        (self.0.len() - 1) as u16
    }

    pub fn name(&self, part: u16) -> Option<&str> {
        self.0.get(usize::from(part)).map(String::as_str)
    }

    /// Parts of which there may be several: what is put there is added.
    pub fn is_many(&self, part: u16) -> bool {
        self.0
            .get(usize::from(part))
            .is_some_and(|name| name.starts_with("all-"))
    }
}

fn base(text: &str) -> Option<(Base, &str)> {
    for (word, base) in [
        ("this", Base::This),
        ("return", Base::Return),
        ("args", Base::Args),
        ("app", Base::App),
        ("taken", Base::Taken),
    ] {
        if let Some(rest) = text.strip_prefix(word) {
            return Some((base, rest));
        }
    }
    if let Some(rest) = text.strip_prefix('\'') {
        let (word, rest) = rest.split_once('\'')?;
        return Some((Base::Text(word.to_owned()), rest));
    }
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        let end = text
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(text.len());
        let number = text.get(..end)?.parse().ok()?;
        return Some((Base::Number(number), text.get(end..)?));
    }
    let rest = text.strip_prefix("arg")?;
    let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let number = rest.get(..digits)?.parse().ok()?;
    Some((Base::Arg(number), rest.get(digits..)?))
}

fn place(text: &str, parts: &mut Parts) -> Option<Place> {
    let (base, mut rest) = base(text.trim())?;
    let mut steps = Vec::new();
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('.') {
            let end = after.find(['.', '[']).unwrap_or(after.len());
            steps.push(Sel::Part(parts.of(after.get(..end)?)));
            rest = after.get(end..)?;
        } else {
            let after = rest.strip_prefix('[')?;
            let end = after.rfind(']').filter(|_| after.contains('['));
            let end = end.or_else(|| after.find(']'))?;
            steps.push(step(after.get(..end)?, parts)?);
            rest = after.get(end + 1..)?;
        }
    }
    Some(Place { base, steps })
}

fn step(text: &str, parts: &mut Parts) -> Option<Sel> {
    Some(match text {
        "*" => Sel::All,
        "+" => Sel::Append,
        "first" => Sel::First,
        "last" => Sel::Last,
        "-first" => Sel::TakeFirst,
        "-last" => Sel::TakeLast,
        _ => match text.split_at_checked(1)? {
            ("+", rest) => Sel::Insert(Box::new(place(rest, parts)?)),
            ("-", rest) => Sel::Take(Box::new(place(rest, parts)?)),
            ("#", rest) => Sel::Index(Box::new(place(rest, parts)?)),
            ("'", rest) => Sel::Literal(rest.strip_suffix('\'')?.to_owned()),
            _ => Sel::Key(Box::new(place(text, parts)?)),
        },
    })
}

/// Reads one statement; `None` where it is none.
pub(crate) fn effect(text: &str, parts: &mut Parts) -> Option<Effect> {
    let text = text.trim();
    if let Some(rest) = text.strip_prefix("clear ") {
        return Some(Effect::Clear(place(rest, parts)?));
    }
    if let Some(rest) = text.strip_prefix("do ") {
        let mut words = rest.split_whitespace();
        let name = words.next()?.to_owned();
        let args: Option<Vec<Place>> = words.map(|word| place(word, parts)).collect();
        return Some(Effect::Do { name, args: args? });
    }
    if let Some(rest) = text.strip_prefix("copy ") {
        let (from, to) = rest.split_once(' ')?;
        return Some(Effect::Copy {
            from: place(from, parts)?,
            to: place(to, parts)?,
        });
    }
    for (word, when) in [
        ("call ", When::Now),
        ("later ", When::Later),
        ("after ", When::After),
    ] {
        if let Some(rest) = text.strip_prefix(word) {
            return call(rest, when, parts);
        }
    }
    let (text, sanitiser) = match text.split_once('!') {
        Some((text, name)) => {
            let name = name.trim();
            let known = SANITISERS.iter().position(|known| *known == name)?;
            (text, Some(known as u8))
        }
        None => (text, None),
    };
    let (itself, (from, to)) = match text.split_once("=>") {
        Some(sides) => (true, sides),
        None => (false, text.split_once("->")?),
    };
    Some(Effect::Flow {
        from: place(from, parts)?,
        to: place(to, parts)?,
        itself,
        sanitiser,
    })
}

fn call(text: &str, when: When, parts: &mut Parts) -> Option<Effect> {
    let (text, to) = match text.split_once("=>") {
        Some((text, to)) => (text, Some(place(to, parts)?)),
        None => (text, None),
    };
    let (head, rest) = text.split_once('(')?;
    let inner = rest.trim().strip_suffix(')')?;
    let (target, name) = head.rsplit_once('.')?;
    let args: Option<Vec<Place>> = inner
        .split(',')
        .filter(|part| !part.trim().is_empty())
        .map(|part| place(part, parts))
        .collect();
    Some(Effect::Call {
        target: place(target, parts)?,
        name: name.trim().to_owned(),
        args: args?,
        to,
        when,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements() {
        let mut parts = Parts::default();
        let mut read = |text: &str| effect(text, &mut parts);
        assert!(matches!(
            read("arg1 => this[arg0]"),
            Some(Effect::Flow { itself: true, .. })
        ));
        assert!(matches!(
            read("this -> return ! hash"),
            Some(Effect::Flow {
                itself: false,
                sanitiser: Some(0),
                ..
            })
        ));
        assert!(matches!(
            read("later arg0.run()"),
            Some(Effect::Call {
                when: When::Later,
                ..
            })
        ));
        let call = read("call this.inner.apply(this[*], arg0) => return[*]");
        assert!(matches!(
            call,
            Some(Effect::Call { args, name, to: Some(to), .. })
                if args.len() == 2 && name == "apply" && to.steps == [Sel::All]
        ));
        assert!(read("this[#arg0] => return").is_some());
        assert!(read("arg0 => this[+]").is_some());
        assert!(read("this['data'] => return").is_some());
        assert!(read("do view arg0").is_some());
        assert!(read("app[arg0] => return").is_some());
        assert!(read("taken -> arg3.sent['place']").is_some());
        assert_eq!(read("nothing"), None);
        assert_eq!(read("arg0 -> that"), None);
        assert_eq!(read("arg0 -> return ! wash"), None);
    }
}
