//! Topics in text files of an app: HTML, JavaScript, JSON, plain text.

use crate::encoding::decode;
use crate::segments::{Segment, Syntax, segments};
use crate::topics::Topics;

/// A piece of a file that speaks of a topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssetHit {
    /// Index of the topic.
    pub topic: usize,
    /// First character in the decoded file.
    pub start: usize,
    /// One behind the last character.
    pub end: usize,
    /// The piece, cut around the match.
    pub text: String,
}

/// What a file gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssetScan {
    /// Hits in the order of the file.
    pub hits: Vec<AssetHit>,
    /// Decoded characters; 0 where the file is not text.
    pub characters: usize,
    /// False for binary content under a name that promises text (bytecode, encrypted files).
    pub text: bool,
}

/// Hits of one topic in one file; more say nothing new.
const MAX_HITS: usize = 8;
/// Characters of an excerpt.
const EXCERPT: usize = 240;

/// Looks for topics in a file; `name` decides how it is cut into pieces.
#[must_use]
pub fn scan_asset(name: &str, data: &[u8], topics: &Topics) -> AssetScan {
    let mut scan = AssetScan {
        hits: Vec::new(),
        characters: 0,
        text: data.is_empty(),
    };
    let Some(text) = decode(data) else {
        return scan;
    };
    scan.text = true;
    let mut counts: Vec<usize> = Vec::new();
    let mut cursor = Cursor {
        byte: 0,
        character: 0,
    };
    segments(&text, syntax(name), &mut |segment| {
        for topic in topics.matches(&segment.text) {
            if counts.len() <= topic {
                counts.resize(topic + 1, 0);
            }
            let Some(count) = counts.get_mut(topic).filter(|count| **count < MAX_HITS) else {
                continue;
            };
            *count += 1;
            scan.hits
                .push(hit(topic, &segment, &text, topics, &mut cursor));
        }
    });
    scan.characters = text.chars().count();
    scan
}

fn syntax(name: &str) -> Syntax {
    let extension = name
        .rsplit_once('.')
        .map_or(String::new(), |(_, extension)| {
            extension.to_ascii_lowercase()
        });
    match extension.as_str() {
        "htm" | "html" | "xhtml" | "vue" | "wxml" | "xml" | "svg" => Syntax::Markup,
        "txt" | "md" | "csv" | "properties" | "strings" => Syntax::Plain,
        _ => Syntax::Script,
    }
}

/// The last place whose character number is known.
struct Cursor {
    byte: usize,
    character: usize,
}

impl Cursor {
    fn character_at(&mut self, text: &str, byte: usize) -> usize {
        if byte < self.byte {
            return text.get(..byte).map_or(0, |before| before.chars().count());
        }
        self.character += text
            .get(self.byte..byte)
            .map_or(0, |between| between.chars().count());
        self.byte = byte;
        self.character
    }
}

fn hit(
    topic: usize,
    segment: &Segment<'_>,
    text: &str,
    topics: &Topics,
    cursor: &mut Cursor,
) -> AssetHit {
    let start = cursor.character_at(text, segment.start);
    let length = text
        .get(segment.start..segment.end)
        .map_or(0, |piece| piece.chars().count());
    let at = topics
        .find(topic, &segment.text)
        .map_or(0, |(start, _)| start);
    AssetHit {
        topic,
        start,
        end: start + length,
        text: excerpt(&segment.text, at),
    }
}

/// Cuts `text` to a readable length around byte `at`.
pub(crate) fn excerpt(text: &str, at: usize) -> String {
    let count = text.chars().count();
    if count <= EXCERPT {
        return text.to_owned();
    }
    let before = text.get(..at).map_or(0, |before| before.chars().count());
    let first = before.saturating_sub(EXCERPT / 3).min(count - EXCERPT);
    let mut out: String = text.chars().skip(first).take(EXCERPT).collect();
    if first > 0 {
        out.insert(0, '…');
    }
    if first + EXCERPT < count {
        out.push('…');
    }
    out
}
