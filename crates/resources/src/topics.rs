//! Which topics a text speaks of.

use std::sync::OnceLock;

use aho_corasick::{AhoCorasick, AhoCorasickBuilder, AhoCorasickKind, MatchKind};
use regex::{Regex, RegexBuilder};

use crate::assets::excerpt;
use crate::literals::required;
use crate::segments::without_tags;

/// A topic as the catalog gives it.
#[derive(Debug, Clone)]
pub struct TopicSource {
    /// Id in the catalog.
    pub id: String,
    /// Regular expressions, any of them.
    pub patterns: Vec<String>,
    /// Regular expressions that exclude a text.
    pub unless: Vec<String>,
    /// Longer texts are not counted; 0 = any.
    pub max_length: usize,
}

/// Compiled topics.
#[derive(Debug)]
pub struct Topics {
    topics: Vec<Topic>,
    patterns: Vec<Pattern>,
    words: AhoCorasick,
    /// For each word: the patterns that need it.
    needed_by: Vec<Vec<usize>>,
    /// Patterns without a word that they need.
    always: Vec<usize>,
}

#[derive(Debug)]
struct Topic {
    id: String,
    max_length: usize,
    unless: Vec<Pattern>,
}

#[derive(Debug)]
struct Pattern {
    topic: usize,
    source: String,
    compiled: OnceLock<Option<Regex>>,
}

/// Memory for one compiled expression, bytes.
const SIZE: usize = 64 << 20;

impl Pattern {
    fn new(topic: usize, source: String) -> Self {
        Self {
            topic,
            source,
            compiled: OnceLock::new(),
        }
    }

    /// Compiles at the first use: most patterns are never needed for most apps.
    fn regex(&self) -> Option<&Regex> {
        self.compiled
            .get_or_init(|| {
                RegexBuilder::new(&self.source)
                    .size_limit(SIZE)
                    .build()
                    .ok()
            })
            .as_ref()
    }

    fn is_match(&self, text: &str) -> bool {
        self.regex().is_some_and(|regex| regex.is_match(text))
    }
}

impl Topics {
    /// Checks all expressions and prepares the search.
    ///
    /// # Errors
    /// The message of the regular expression engine, with the expression.
    pub fn compile(sources: Vec<TopicSource>) -> Result<Self, String> {
        let mut built = Builder::default();
        for (index, source) in sources.into_iter().enumerate() {
            let mut unless = Vec::new();
            for pattern in source.unless {
                parse(&pattern)?;
                unless.push(Pattern::new(index, pattern));
            }
            for pattern in source.patterns {
                built.add(index, pattern)?;
            }
            built.topics.push(Topic {
                id: source.id,
                max_length: source.max_length,
                unless,
            });
        }
        let Builder {
            topics,
            patterns,
            words,
            needed_by,
            always,
        } = built;
        let mut search = AhoCorasickBuilder::new();
        search
            .ascii_case_insensitive(true)
            .match_kind(MatchKind::Standard)
            .kind(Some(AhoCorasickKind::DFA));
        let words = search.build(&words).map_err(|error| error.to_string())?;
        Ok(Self {
            topics,
            patterns,
            words,
            needed_by,
            always,
        })
    }

    /// Compiles every expression now instead of at its first use.
    pub fn warm(&self) {
        let excluding = self.topics.iter().flat_map(|topic| &topic.unless);
        for pattern in self.patterns.iter().chain(excluding) {
            pattern.is_match("");
        }
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.topics.len()
    }

    /// True where there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.topics.is_empty()
    }

    /// Returns the id of topic `index`.
    #[must_use]
    pub fn id(&self, index: usize) -> &str {
        self.topics.get(index).map_or("", |topic| topic.id.as_str())
    }

    /// Returns the indices of the topics that `text` speaks of, ascending.
    #[must_use]
    pub fn matches(&self, text: &str) -> Vec<usize> {
        let mut candidates = self.always.clone();
        for word in self.words.find_overlapping_iter(text) {
            candidates.extend(
                self.needed_by
                    .get(word.pattern().as_usize())
                    .into_iter()
                    .flatten(),
            );
        }
        if candidates.is_empty() {
            return Vec::new();
        }
        candidates.sort_unstable();
        candidates.dedup();
        let length = text.chars().count();
        let mut found: Vec<usize> = Vec::new();
        for pattern in candidates
            .into_iter()
            .filter_map(|at| self.patterns.get(at))
        {
            let Some(topic) = self.topics.get(pattern.topic) else {
                continue;
            };
            let known = found.last() == Some(&pattern.topic);
            if !known
                && (topic.max_length == 0 || length <= topic.max_length)
                && pattern.is_match(text)
            {
                found.push(pattern.topic);
            }
        }
        let excluded = |topic: &Topic| topic.unless.iter().any(|pattern| pattern.is_match(text));
        found.retain(|&topic| self.topics.get(topic).is_some_and(|topic| !excluded(topic)));
        found
    }

    /// Returns the bytes of the first place in `text` that speaks of `topic`.
    #[must_use]
    pub fn find(&self, topic: usize, text: &str) -> Option<(usize, usize)> {
        let of_topic = self
            .patterns
            .iter()
            .filter(|pattern| pattern.topic == topic);
        of_topic
            .filter_map(|pattern| pattern.regex()?.find(text))
            .map(|found| (found.start(), found.end()))
            .min()
    }
}

#[derive(Default)]
struct Builder {
    topics: Vec<Topic>,
    patterns: Vec<Pattern>,
    words: Vec<String>,
    needed_by: Vec<Vec<usize>>,
    always: Vec<usize>,
}

impl Builder {
    /// Patterns are added topic by topic: equal topics are neighbours.
    fn add(&mut self, topic: usize, pattern: String) -> Result<(), String> {
        let hir = parse(&pattern)?;
        let index = self.patterns.len();
        match required(&hir) {
            None => self.always.push(index),
            Some(words) => {
                for word in words {
                    match self.words.iter().position(|known| *known == word) {
                        Some(at) => self
                            .needed_by
                            .get_mut(at)
                            .map(|list| list.push(index))
                            .unwrap_or_default(),
                        None => {
                            self.words.push(word);
                            self.needed_by.push(vec![index]);
                        }
                    }
                }
            }
        }
        self.patterns.push(Pattern::new(topic, pattern));
        Ok(())
    }
}

fn parse(pattern: &str) -> Result<regex_syntax::hir::Hir, String> {
    regex_syntax::parse(pattern).map_err(|error| format!("{pattern}: {error}"))
}

/// Returns the topics of a string resource: its markup is no text.
#[must_use]
pub fn match_marked_up(text: &str, topics: &Topics) -> Vec<usize> {
    if text.contains('<') {
        topics.matches(&without_tags(text))
    } else {
        topics.matches(text)
    }
}

/// Returns a readable part of `text` around the place that speaks of `topic`.
#[must_use]
pub fn excerpt_of(text: &str, topic: usize, topics: &Topics) -> String {
    let plain = if text.contains('<') {
        without_tags(text)
    } else {
        text.to_owned()
    };
    excerpt(
        &plain,
        topics.find(topic, &plain).map_or(0, |(start, _)| start),
    )
}
