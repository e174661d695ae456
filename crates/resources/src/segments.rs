//! Cuts a file into the pieces of text that a person would read as one, with their place in the file.

use std::borrow::Cow;

/// A piece of text: what it says, and the bytes of the file it was cut from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Segment<'a> {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) text: Cow<'a, str>,
}

/// How a file is cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Syntax {
    /// Lines.
    Plain,
    /// String literals of scripts and data.
    Script,
    /// Text between tags.
    Markup,
}

/// Longer pieces are cut: no sentence for a person is longer, and patterns stay cheap.
const MAX_SEGMENT: usize = 8192;
/// Tags that do not end a sentence.
const INLINE: [&str; 12] = [
    "a", "abbr", "b", "em", "font", "i", "label", "mark", "small", "span", "strong", "u",
];

/// Calls `visit` for each piece.
pub(crate) fn segments(text: &str, syntax: Syntax, visit: &mut dyn FnMut(Segment<'_>)) {
    match syntax {
        Syntax::Plain => lines(text, visit),
        Syntax::Script => split(text, 0, text.len(), &is_quote, visit),
        Syntax::Markup => markup(text, visit),
    }
}

fn lines(text: &str, visit: &mut dyn FnMut(Segment<'_>)) {
    let mut from = 0;
    for line in text.split_inclusive('\n') {
        let end = from + line.len();
        if line.len() > MAX_SEGMENT {
            split(text, from, end, &|_, c| c == '\r', visit);
        } else {
            emit(text, from, end, visit);
        }
        from = end;
    }
}

/// A quote, unless it is an apostrophe inside a word; `at` is its offset.
fn is_quote(text_before_and_after: (Option<char>, Option<char>), c: char) -> bool {
    match c {
        '"' | '`' | '\n' | '\r' | '<' | '>' => true,
        '\'' => {
            let (before, after) = text_before_and_after;
            !(before.is_some_and(char::is_alphabetic) && after.is_some_and(char::is_alphabetic))
        }
        _ => false,
    }
}

type Boundary<'a> = dyn Fn((Option<char>, Option<char>), char) -> bool + 'a;

fn split(
    text: &str,
    start: usize,
    end: usize,
    boundary: &Boundary<'_>,
    visit: &mut dyn FnMut(Segment<'_>),
) {
    let Some(part) = text.get(start..end) else {
        return;
    };
    let mut from = start;
    let mut before = None;
    let mut characters = part.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let at = start + at;
        let next = characters.peek().map(|(_, next)| *next);
        if boundary((before, next), c) {
            emit(text, from, at, visit);
            from = at + c.len_utf8();
        } else if at - from > MAX_SEGMENT {
            emit(text, from, at, visit);
            from = at;
        }
        before = Some(c);
    }
    emit(text, from, end, visit);
}

fn emit(text: &str, start: usize, end: usize, visit: &mut dyn FnMut(Segment<'_>)) {
    let Some(raw) = text.get(start..end) else {
        return;
    };
    let trimmed = raw.trim();
    // Two ASCII letters are no text; one or two Chinese characters may be.
    if trimmed.len() < 3 {
        return;
    }
    let lead = raw.len() - raw.trim_start().len();
    let text = if trimmed.contains('\\') {
        Cow::Owned(unescape(trimmed))
    } else {
        Cow::Borrowed(trimmed)
    };
    visit(Segment {
        start: start + lead,
        end: start + lead + trimmed.len(),
        text,
    });
}

/// Replaces `\uXXXX`, `\n` and escaped quotes.
fn unescape(text: &str) -> String {
    let mut units: Vec<u16> = Vec::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        if c != '\\' {
            units.extend(c.encode_utf16(&mut [0; 2]).iter());
            continue;
        }
        match rest.next() {
            Some('u') => {
                let digits: String = rest.clone().take(4).collect();
                match u16::from_str_radix(&digits, 16) {
                    Ok(unit) if digits.len() == 4 => {
                        units.push(unit);
                        rest.nth(3);
                    }
                    _ => units.push(u16::from(b'u')),
                }
            }
            Some('n' | 'r' | 't') => units.push(u16::from(b' ')),
            Some(other) => units.extend(other.encode_utf16(&mut [0; 2]).iter()),
            None => {}
        }
    }
    String::from_utf16_lossy(&units)
}

fn markup(text: &str, visit: &mut dyn FnMut(Segment<'_>)) {
    let mut piece = Piece::default();
    let mut at = 0;
    while let Some(rest) = text.get(at..) {
        let Some(offset) = rest.find(['<', '\n']) else {
            break;
        };
        piece.add(text, at, at + offset);
        at += offset;
        if text.get(at..=at) == Some("\n") {
            // A line end inside a paragraph is a space; an empty line ends it.
            piece.gap(text, visit);
            at += 1;
            continue;
        }
        let Some(tag) = tag_at(text, at) else {
            at += 1;
            continue;
        };
        if !INLINE.contains(&tag.name.as_str()) {
            piece.flush(visit);
        }
        attribute_texts(text, at, tag.end, visit);
        at = tag.end;
        if tag.name == "script" || tag.name == "style" {
            let close = format!("</{}", tag.name);
            let end = text
                .get(at..)
                .and_then(|rest| find_ignoring_case(rest, &close))
                .map_or(text.len(), |o| at + o);
            if tag.name == "script" {
                split(text, at, end, &is_quote, visit);
            }
            at = end;
        }
    }
    piece.add(text, at, text.len());
    piece.flush(visit);
}

fn find_ignoring_case(text: &str, what: &str) -> Option<usize> {
    text.as_bytes()
        .windows(what.len())
        .position(|window| window.eq_ignore_ascii_case(what.as_bytes()))
}

struct Tag {
    name: String,
    end: usize,
}

fn tag_at(text: &str, at: usize) -> Option<Tag> {
    let rest = text.get(at + 1..)?;
    if rest.starts_with("!--") {
        let end = rest.find("-->").map_or(text.len(), |end| at + 1 + end + 3);
        return Some(Tag {
            name: "!--".to_owned(),
            end,
        });
    }
    let body = rest.strip_prefix('/').unwrap_or(rest);
    if !body.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!' || c == '?') {
        return None;
    }
    let name: String = body
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .take(16)
        .collect();
    let end = rest.find('>').map_or(text.len(), |end| at + 1 + end + 1);
    Some(Tag {
        name: name.to_ascii_lowercase(),
        end,
    })
}

/// Quoted values in a tag that read like text: with a space or a character beyond ASCII.
fn attribute_texts(text: &str, start: usize, end: usize, visit: &mut dyn FnMut(Segment<'_>)) {
    let Some(tag) = text.get(start..end) else {
        return;
    };
    if !tag.contains(['"', '\'']) {
        return;
    }
    split(
        text,
        start,
        end,
        &|_, c| c == '"' || c == '\'',
        &mut |segment| {
            if !segment.text.is_ascii() {
                visit(segment);
            }
        },
    );
}

#[derive(Default)]
struct Piece {
    start: Option<usize>,
    end: usize,
    text: String,
}

impl Piece {
    fn add(&mut self, text: &str, start: usize, end: usize) {
        let Some(raw) = text.get(start..end).filter(|raw| !raw.trim().is_empty()) else {
            return;
        };
        let lead = raw.len() - raw.trim_start().len();
        self.start.get_or_insert(start + lead);
        self.end = start + raw.trim_end().len();
        let raw = if self.text.is_empty() {
            raw.trim_start()
        } else {
            raw
        };
        if raw.contains('&') {
            self.text.push_str(&unentity(raw))
        } else {
            self.text.push_str(raw)
        }
    }

    fn gap(&mut self, _text: &str, visit: &mut dyn FnMut(Segment<'_>)) {
        if self.text.len() > MAX_SEGMENT {
            self.flush(visit);
        } else if !self.text.is_empty() && !self.text.ends_with(' ') {
            self.text.push(' ');
        }
    }

    fn flush(&mut self, visit: &mut dyn FnMut(Segment<'_>)) {
        if let Some(start) = self.start.take() {
            let text = std::mem::take(&mut self.text);
            let text = text.trim();
            if text.len() >= 3 {
                visit(Segment {
                    start,
                    end: self.end,
                    text: text.into(),
                });
            }
        }
        self.text.clear();
    }
}

fn unentity(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let name: String = after
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || *c == '#')
            .take(10)
            .collect();
        match entity(&name) {
            Some(c) => {
                out.push(c);
                rest = after.get(name.len()..).unwrap_or_default();
                rest = rest.strip_prefix(';').unwrap_or(rest);
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

fn entity(name: &str) -> Option<char> {
    let code = match name {
        "amp" => return Some('&'),
        "lt" => return Some('<'),
        "gt" => return Some('>'),
        "quot" => return Some('"'),
        "nbsp" => return Some(' '),
        "ldquo" => return Some('“'),
        "rdquo" => return Some('”'),
        _ => name.strip_prefix('#')?,
    };
    let number = match code.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16).ok()?,
        None => code.parse().ok()?,
    };
    char::from_u32(number)
}

/// Returns `text` without tags, e.g. of a string resource that holds markup.
pub(crate) fn without_tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(offset) = text.get(at..).and_then(|rest| rest.find('<')) {
        out.push_str(text.get(at..at + offset).unwrap_or_default());
        at += offset;
        match tag_at(text, at) {
            Some(tag) => at = tag.end,
            None => {
                out.push('<');
                at += 1;
            }
        }
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out
}
