//! The words of an SQL statement.

use crate::trial::value::V;

/// What a column holds in a row; `NULL` is none.
pub(super) type Cell = Option<V>;

/// Length of a statement that is read.
const MOST_SQL: usize = 10_000;
const MOST_NAME: usize = 100;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Word {
    Name(String),
    /// A name in quotes, which is no keyword.
    Quoted(String),
    Text(String),
    Number(i64),
    /// A number that is not whole, or bytes.
    Other,
    /// A value that is handed in apart: the next one, or the one with a number from 1 on.
    Bound(Option<usize>),
    Sign(&'static str),
}

const SIGNS: &[&str] = &[
    "==", "!=", "<>", "<=", ">=", "||", "=", "<", ">", "(", ")", ",", ".", "*", "-", "+", ";",
];

/// `None` where a statement is too long or holds what is not known.
pub(super) fn words(sql: &str) -> Option<Vec<Word>> {
    if sql.len() > MOST_SQL || sql.contains("--") || sql.contains("/*") {
        return None;
    }
    let mut found = Vec::new();
    let mut rest = sql.trim_start();
    while let Some(first) = rest.chars().next() {
        let (word, after) = match first {
            '\'' => quoted(rest, '\'').map(|(text, after)| (Word::Text(text), after))?,
            '"' | '`' => quoted(rest, first).map(|(text, after)| (Word::Quoted(text), after))?,
            '[' => rest
                .get(1..)?
                .split_once(']')
                .map(|(name, after)| (Word::Quoted(name.to_owned()), after))?,
            '?' => {
                let (digits, after) = split(rest.get(1..)?, |letter| letter.is_ascii_digit());
                let number = match digits {
                    "" => None,
                    digits => Some(digits.parse().ok()?),
                };
                (Word::Bound(number), after)
            }
            _ if first.is_ascii_digit() => {
                let (number, after) = split(rest, |letter| {
                    letter.is_ascii_alphanumeric() || letter == '.'
                });
                (number.parse().map_or(Word::Other, Word::Number), after)
            }
            _ if first.is_alphabetic() || first == '_' => {
                let (name, after) = split(rest, |letter| {
                    letter.is_alphanumeric() || letter == '_' || letter == '$'
                });
                (Word::Name(name.to_owned()), after)
            }
            _ => {
                let sign = SIGNS.iter().find(|sign| rest.starts_with(**sign))?;
                (Word::Sign(sign), rest.get(sign.len()..)?)
            }
        };
        if matches!(&word, Word::Name(name) | Word::Quoted(name) if name.len() > MOST_NAME) {
            return None;
        }
        found.push(word);
        rest = after.trim_start();
    }
    while found.last() == Some(&Word::Sign(";")) {
        found.pop();
    }
    Some(found)
}

fn split(text: &str, belongs: impl Fn(char) -> bool) -> (&str, &str) {
    let end = text.find(|letter| !belongs(letter)).unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, ""))
}

/// What stands between quotes, and what follows; a quote that is doubled is one.
fn quoted(text: &str, quote: char) -> Option<(String, &str)> {
    let mut found = String::new();
    let mut rest = text.get(1..)?;
    loop {
        let (part, after) = rest.split_once(quote)?;
        found.push_str(part);
        match after.strip_prefix(quote) {
            Some(more) => {
                found.push(quote);
                rest = more;
            }
            None => return Some((found, after)),
        }
    }
}

/// Reads words one after the other.
pub(super) struct Reader<'a> {
    words: Vec<Word>,
    at: usize,
    bound: usize,
    args: &'a [Cell],
}

impl<'a> Reader<'a> {
    pub fn new(words: Vec<Word>, args: &'a [Cell]) -> Self {
        Self {
            words,
            at: 0,
            bound: 0,
            args,
        }
    }

    pub fn peek(&self) -> Option<&Word> {
        self.words.get(self.at)
    }

    pub fn next(&mut self) -> Option<Word> {
        let word = self.peek()?.clone();
        self.at += 1;
        Some(word)
    }

    pub fn ended(&self) -> bool {
        self.at >= self.words.len()
    }

    /// Reads a keyword, if it is the next word.
    pub fn is(&mut self, keyword: &str) -> bool {
        let found =
            matches!(self.peek(), Some(Word::Name(name)) if name.eq_ignore_ascii_case(keyword));
        self.at += usize::from(found);
        found
    }

    /// Reads several keywords, if they are the next words.
    pub fn are(&mut self, keywords: &[&str]) -> bool {
        let start = self.at;
        let found = keywords.iter().all(|keyword| self.is(keyword));
        if !found {
            self.at = start;
        }
        found
    }

    pub fn sign(&mut self, sign: &str) -> bool {
        let found = matches!(self.peek(), Some(Word::Sign(own)) if *own == sign);
        self.at += usize::from(found);
        found
    }

    /// A name, without those of its database or table before it.
    pub fn name(&mut self) -> Option<String> {
        loop {
            let (Word::Name(name) | Word::Quoted(name)) = self.next()? else {
                return None;
            };
            if !self.sign(".") {
                return Some(name);
            }
        }
    }

    /// `(a, b)`
    pub fn names(&mut self) -> Option<Vec<String>> {
        let mut found = Vec::new();
        if !self.sign("(") {
            return None;
        }
        loop {
            found.push(self.name()?);
            let _ = self.is("asc") || self.is("desc");
            if self.sign(")") {
                return Some(found);
            }
            if !self.sign(",") {
                return None;
            }
        }
    }

    /// A value. Times of the present are the device's; calculations and other functions are not known.
    pub fn value(&mut self) -> Option<Cell> {
        if !self.is("nullif") {
            return self.plain();
        }
        self.sign("(").then_some(())?;
        let value = self.plain()?;
        self.sign(",").then_some(())?;
        let other = self.plain()?;
        self.sign(")").then_some(())?;
        Some(value.filter(|value| Some(value) != other.as_ref()))
    }

    fn plain(&mut self) -> Option<Cell> {
        let minus = self.sign("-");
        Some(match self.next()? {
            Word::Number(number) if minus => Some(V::Int(number.checked_neg()?)),
            Word::Other => Some(V::Lost),
            _ if minus => return None,
            Word::Number(number) => Some(V::Int(number)),
            Word::Text(text) | Word::Quoted(text) => Some(V::text(text)),
            Word::Bound(number) => {
                let at = number.map_or(self.bound, |number| number.saturating_sub(1));
                self.bound = at.saturating_add(1);
                self.args.get(at).cloned().flatten()
            }
            Word::Name(name) => match name.to_ascii_lowercase().as_str() {
                "null" => None,
                "true" => Some(V::Int(1)),
                "false" => Some(V::Int(0)),
                "current_timestamp" | "current_time" | "current_date" => Some(V::Any),
                "strftime" | "datetime" | "date" | "time" | "unixepoch" => {
                    self.sign("(").then_some(())?;
                    self.in_brackets()
                }
                _ => return None,
            },
            Word::Sign("(") => self.in_brackets(),
            Word::Sign(_) => return None,
        })
    }

    /// The rest of what stands in brackets.
    fn in_brackets(&mut self) -> Cell {
        let mut depth = 1;
        let mut now = false;
        while depth > 0 {
            match self.next() {
                Some(Word::Sign("(")) => depth += 1,
                Some(Word::Sign(")")) => depth -= 1,
                Some(Word::Text(text)) => now |= text == "now",
                Some(Word::Bound(_)) => self.bound += 1,
                Some(_) => {}
                None => return Some(V::Lost),
            }
        }
        Some(if now { V::Any } else { V::Lost })
    }
}
