//! Texts of documents as `org.json` of Android reads and writes them: it also takes single quotes, bare words, and `=`
//! and `;` as separators (<https://developer.android.com/reference/org/json/JSONTokener>).

/// A document apart from any machine.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Tree {
    Null,
    Flag(bool),
    Number(i64),
    /// A number with a fraction, as it is written.
    Real(String),
    Text(String),
    List(Vec<Tree>),
    Members(Vec<(String, Tree)>),
}

/// Documents in documents.
pub(super) const MOST_DEPTH: usize = 16;
const MOST_MEMBERS: usize = 1_000;

/// Reads a text; `None` where it is no document, too deep or too large.
pub(super) fn read(text: &str) -> Option<Tree> {
    let letters: Vec<char> = text.chars().collect();
    let mut reader = Reader {
        letters: &letters,
        at: 0,
        left: MOST_MEMBERS,
    };
    reader.value(0)
}

struct Reader<'a> {
    letters: &'a [char],
    at: usize,
    left: usize,
}

impl Reader<'_> {
    fn peek(&mut self) -> Option<char> {
        while self
            .letters
            .get(self.at)
            .is_some_and(|one| one.is_whitespace())
        {
            self.at += 1;
        }
        self.letters.get(self.at).copied()
    }

    fn takes(&mut self, wanted: &[char]) -> bool {
        let is = self.peek().is_some_and(|one| wanted.contains(&one));
        self.at += usize::from(is);
        is
    }

    fn value(&mut self, depth: usize) -> Option<Tree> {
        self.left = self.left.checked_sub(1)?;
        if depth > MOST_DEPTH {
            return None;
        }
        match self.peek()? {
            '{' => {
                self.at += 1;
                self.members(depth)
            }
            '[' => {
                self.at += 1;
                self.list(depth)
            }
            quote @ ('"' | '\'') => {
                self.at += 1;
                self.quoted(quote).map(Tree::Text)
            }
            _ => self.bare(),
        }
    }

    fn members(&mut self, depth: usize) -> Option<Tree> {
        let mut members = Vec::new();
        if self.takes(&['}']) {
            return Some(Tree::Members(members));
        }
        loop {
            let Tree::Text(key) = as_text(self.value(depth + 1)?) else {
                return None;
            };
            if !self.takes(&[':', '=']) {
                return None;
            }
            self.takes(&['>']);
            members.push((key, self.value(depth + 1)?));
            if self.takes(&['}']) {
                return Some(Tree::Members(members));
            }
            if !self.takes(&[',', ';']) {
                return None;
            }
        }
    }

    fn list(&mut self, depth: usize) -> Option<Tree> {
        let mut items = Vec::new();
        if self.takes(&[']']) {
            return Some(Tree::List(items));
        }
        loop {
            items.push(self.value(depth + 1)?);
            if self.takes(&[']']) {
                return Some(Tree::List(items));
            }
            if !self.takes(&[',', ';']) {
                return None;
            }
        }
    }

    fn quoted(&mut self, quote: char) -> Option<String> {
        let mut text = String::new();
        loop {
            let one = *self.letters.get(self.at)?;
            self.at += 1;
            match one {
                one if one == quote => return Some(text),
                '\\' => {
                    let escaped = *self.letters.get(self.at)?;
                    self.at += 1;
                    text.push(match escaped {
                        'n' => '\n',
                        't' => '\t',
                        'r' => '\r',
                        'b' => '\u{8}',
                        'f' => '\u{c}',
                        'u' => {
                            let digits: String =
                                self.letters.get(self.at..self.at + 4)?.iter().collect();
                            self.at += 4;
                            let code = u32::from_str_radix(&digits, 16).ok()?;
                            char::from_u32(code).unwrap_or('\u{fffd}')
                        }
                        other => other,
                    });
                }
                one => text.push(one),
            }
        }
    }

    fn bare(&mut self) -> Option<Tree> {
        let rest = self.letters.get(self.at..)?;
        let ends = |one: &char| "{}[]/\\:,=;# \t\r\n\u{c}".contains(*one);
        let count = rest.iter().position(ends).unwrap_or(rest.len());
        let word: String = rest.iter().take(count).collect();
        self.at += count;
        Some(match word.to_ascii_lowercase().as_str() {
            "" => return None,
            "null" => Tree::Null,
            "true" => Tree::Flag(true),
            "false" => Tree::Flag(false),
            lower => match lower.parse() {
                Ok(number) => Tree::Number(number),
                Err(_) if is_real(lower) => Tree::Real(word),
                Err(_) => Tree::Text(word),
            },
        })
    }
}

/// Not `inf` and `nan`, which are words.
fn is_real(word: &str) -> bool {
    word.starts_with(|first: char| first.is_ascii_digit() || "+-.".contains(first))
        && word.parse::<f64>().is_ok()
}

fn as_text(tree: Tree) -> Tree {
    match tree {
        Tree::Flag(is) => Tree::Text(is.to_string()),
        Tree::Number(number) => Tree::Text(number.to_string()),
        Tree::Real(text) => Tree::Text(text),
        tree => tree,
    }
}

/// Writes a document.
pub(super) fn write(tree: &Tree, text: &mut String) {
    match tree {
        Tree::Null => text.push_str("null"),
        Tree::Flag(is) => text.push_str(&is.to_string()),
        Tree::Number(number) => text.push_str(&number.to_string()),
        Tree::Real(number) => text.push_str(number),
        Tree::Text(own) => quote(own, text),
        Tree::List(items) => {
            text.push('[');
            for (at, item) in items.iter().enumerate() {
                text.push_str(if at > 0 { "," } else { "" });
                write(item, text);
            }
            text.push(']');
        }
        Tree::Members(members) => {
            text.push('{');
            for (at, (key, member)) in members.iter().enumerate() {
                text.push_str(if at > 0 { "," } else { "" });
                quote(key, text);
                text.push(':');
                write(member, text);
            }
            text.push('}');
        }
    }
}

fn quote(own: &str, text: &mut String) {
    text.push('"');
    for letter in own.chars() {
        match letter {
            '"' | '\\' | '/' => text.extend(['\\', letter]),
            '\n' => text.push_str("\\n"),
            '\t' => text.push_str("\\t"),
            '\r' => text.push_str("\\r"),
            '\u{0}'..='\u{1f}' => text.push_str(&format!("\\u{:04x}", u32::from(letter))),
            letter => text.push(letter),
        }
    }
    text.push('"');
}

#[cfg(test)]
mod tests {
    use super::{Tree, read, write};

    fn written(text: &str) -> Option<String> {
        let mut out = String::new();
        write(&read(text)?, &mut out);
        Some(out)
    }

    #[test]
    fn what_is_written_is_read_again() {
        for text in [
            r#"{"a":1,"b":[true,null,"x\"y"],"c":{"d":-7}}"#,
            "[]",
            "{}",
            r#"["\u0001"]"#,
        ] {
            assert_eq!(written(text).as_deref(), Some(text));
        }
    }

    #[test]
    fn the_dialect_of_the_platform_is_read() {
        assert_eq!(
            written("{'policy': 0, voice=alto; 'on' => TRUE}").as_deref(),
            Some(r#"{"policy":0,"voice":"alto","on":true}"#)
        );
        assert_eq!(read("3.5"), Some(Tree::Real("3.5".into())));
        assert_eq!(read("nan"), Some(Tree::Text("nan".into())));
    }

    #[test]
    fn what_is_none_or_has_no_end_is_refused() {
        for text in ["", "{", "{\"a\"}", "[1,", "\"a", "\"\\", "\"\\u12"] {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(read(&"[".repeat(100_000)), None);
        assert_eq!(read(&format!("[{}1]", "1,".repeat(5_000))), None);
    }
}
