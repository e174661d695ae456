//! Which topics a text speaks of: all patterns of the catalog in one automaton.

use std::sync::OnceLock;

use crate::assets::excerpt;
use crate::segments::without_tags;
use regex::{Regex, RegexBuilder, RegexSet, RegexSetBuilder};

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
    set: RegexSet,
    /// For each pattern of the set: index of its topic, and whether it excludes.
    owners: Vec<(usize, bool)>,
    single: Vec<OnceLock<Option<Regex>>>,
    topics: Vec<(String, usize)>,
}

/// Memory for one compiled automaton, bytes.
const SIZE: usize = 256 << 20;

impl Topics {
    /// Compiles topics.
    ///
    /// # Errors
    /// The message of the regular expression engine, with the expression.
    pub fn compile(sources: Vec<TopicSource>) -> Result<Self, String> {
        let mut patterns = Vec::new();
        let mut owners = Vec::new();
        let mut topics = Vec::new();
        for (index, source) in sources.into_iter().enumerate() {
            for (list, excludes) in [(source.patterns, false), (source.unless, true)] {
                owners.extend(list.iter().map(|_| (index, excludes)));
                patterns.extend(list);
            }
            topics.push((source.id, source.max_length));
        }
        let set = RegexSetBuilder::new(&patterns)
            .size_limit(SIZE)
            .dfa_size_limit(SIZE / 8)
            .build();
        let single = patterns.iter().map(|_| OnceLock::new()).collect();
        Ok(Self {
            set: set.map_err(|error| error.to_string())?,
            owners,
            single,
            topics,
        })
    }

    /// Returns the id of topic `index`.
    #[must_use]
    pub fn id(&self, index: usize) -> &str {
        self.topics.get(index).map_or("", |(id, _)| id)
    }

    /// Returns the indices of the topics that `text` speaks of, ascending.
    #[must_use]
    pub fn matches(&self, text: &str) -> Vec<usize> {
        if text.len() < 2 {
            return Vec::new();
        }
        let (mut found, mut excluded) = (Vec::new(), Vec::new());
        for pattern in self.set.matches(text).iter() {
            match self.owners.get(pattern) {
                Some(&(topic, true)) => excluded.push(topic),
                Some(&(topic, false)) => found.push(topic),
                None => {}
            }
        }
        if found.is_empty() {
            return found;
        }
        found.dedup();
        let length = text.chars().count();
        found.retain(|topic| {
            let limit = self.topics.get(*topic).map_or(0, |(_, limit)| *limit);
            !excluded.contains(topic) && (limit == 0 || length <= limit)
        });
        found
    }

    /// Returns the bytes of the first place in `text` that speaks of `topic`.
    #[must_use]
    pub fn find(&self, topic: usize, text: &str) -> Option<(usize, usize)> {
        let mut best: Option<(usize, usize)> = None;
        for (index, _) in self
            .owners
            .iter()
            .enumerate()
            .filter(|(_, owner)| **owner == (topic, false))
        {
            let compile = || {
                RegexBuilder::new(self.set.patterns().get(index)?)
                    .size_limit(SIZE)
                    .build()
                    .ok()
            };
            let regex = self.single.get(index)?.get_or_init(compile);
            let found = regex
                .as_ref()
                .and_then(|regex| regex.find(text))
                .map(|m| (m.start(), m.end()));
            best = match (best, found) {
                (Some(best), Some(found)) => Some(best.min(found)),
                (best, found) => best.or(found),
            };
        }
        best
    }
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
