//! Texts of which a part is known: constants with holes between them.

/// Where information stands in a text; it is taken to hold no mark at which a text is split.
const INFORMATION: char = '\u{ffff}';
/// Where something unknown stands; what follows is not kept.
const UNKNOWN: char = '\u{fffe}';
/// Holes of one text, so that a loop that builds one comes to an end.
const MOST_HOLES: usize = 3;

/// A text with holes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Pattern(pub String);

/// A part of a split text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Piece {
    Text(String),
    /// With information in it.
    Holds(Pattern),
    /// This part and all that follow.
    Rest,
}

/// What a text is known to begin with.
pub(crate) fn beginning(text: &str) -> &str {
    text.split([INFORMATION, UNKNOWN]).next().unwrap_or("")
}

impl Pattern {
    pub fn information() -> Self {
        Self(INFORMATION.to_string())
    }

    /// It begins so.
    pub fn unknown(begins: &str) -> Self {
        Self(format!("{}{UNKNOWN}", beginning(begins)))
    }

    /// Nothing that is put behind it is kept.
    pub fn is_open(&self) -> bool {
        self.0.ends_with(UNKNOWN)
    }

    pub fn is_whole(&self) -> bool {
        !self.0.contains([INFORMATION, UNKNOWN])
    }

    /// False where there is nothing but a hole.
    pub fn says_something(&self) -> bool {
        !self.0.starts_with(UNKNOWN) && self.0.chars().any(|letter| letter != INFORMATION)
    }

    pub fn beginning(&self) -> &str {
        beginning(&self.0)
    }

    /// One text behind the other.
    pub fn then(mut self, next: &Self) -> Self {
        if self.is_open() {
            return self;
        }
        for letter in next.0.chars() {
            if letter == INFORMATION {
                let holes = self.0.matches(INFORMATION).count();
                if self.0.ends_with(INFORMATION) {
                    continue;
                }
                if holes >= MOST_HOLES {
                    self.0.push(UNKNOWN);
                    return self;
                }
            }
            self.0.push(letter);
        }
        self
    }

    /// What follows after some characters, where these are known.
    pub fn after(&self, count: usize) -> Option<Self> {
        let begins: Vec<u16> = self.beginning().encode_utf16().collect();
        let rest = begins.get(count..)?;
        let holes = self.0.get(self.beginning().len()..)?;
        Some(Self(String::from_utf16_lossy(rest) + holes))
    }

    /// The parts between marks.
    pub fn split(&self, mark: &str, most: usize) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for part in self.0.splitn(most, mark) {
            if part.contains(UNKNOWN) {
                pieces.push(Piece::Rest);
                break;
            }
            pieces.push(if part.contains(INFORMATION) {
                Piece::Holds(Self(part.to_owned()))
            } else {
                Piece::Text(part.to_owned())
            });
        }
        pieces
    }
}

#[cfg(test)]
mod tests {
    use super::{Pattern, Piece, UNKNOWN};

    fn text(text: &str) -> Pattern {
        Pattern(text.to_owned())
    }

    #[test]
    fn parts_around_information() {
        let whole = text("id=").then(&Pattern::information()).then(&text(";x"));
        assert!(!whole.is_whole());
        assert_eq!(whole.beginning(), "id=");
        let parts = whole.split(";", 9);
        assert_eq!(parts[1], Piece::Text("x".into()));
        assert!(matches!(parts[0], Piece::Holds(_)));
        assert_eq!(
            whole.after(3),
            Some(Pattern::information().then(&text(";x")))
        );
        assert_eq!(whole.after(4), None);
    }

    #[test]
    fn what_is_unknown_ends_it() {
        let whole = Pattern::unknown("a;b").then(&text(";c"));
        assert_eq!(whole, text(&format!("a;b{UNKNOWN}")));
        assert_eq!(whole.split(";", 9), [Piece::Text("a".into()), Piece::Rest]);
    }

    #[test]
    fn a_loop_ends() {
        let step = text(",").then(&Pattern::information());
        let mut built = text("");
        for _ in 0..6 {
            built = built.then(&step);
        }
        assert_eq!(built.clone().then(&step), built);
    }
}
