//! What a statement of a database says of its columns, as far as that is plain.

/// A value in a statement.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Term {
    Number(i64),
    Text(String),
    /// The n-th that is given beside the statement.
    Bound(usize),
    Unknown,
}

/// A condition on one column.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Condition {
    pub column: String,
    pub sign: String,
    pub with: Term,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Statement {
    /// A table with its columns and what they hold by default.
    Create(String, Vec<(String, Term)>),
    /// Values by column; by their order where no columns are named.
    Insert(String, Vec<String>, Vec<Term>),
    Update(Vec<(String, Term)>),
    /// Columns and the conditions that a row must meet.
    Select(Vec<String>, Vec<Condition>),
}

/// What stands for the number of rows: no column is called like that.
pub(super) const COUNT: &str = "count()";
/// Characters and words of a statement.
const LONGEST: usize = 20_000;
const MOST_TOKENS: usize = 2_000;
const ENDS: &[&str] = &["ORDER", "GROUP", "LIMIT", "HAVING", ";"];

#[derive(Clone, PartialEq, Eq, Debug)]
enum Token {
    Word(String),
    Text(String),
    Sign(String),
}

fn tokens(sql: &str) -> Option<Vec<Token>> {
    if sql.len() > LONGEST {
        return None;
    }
    let mut list = Vec::new();
    let mut rest = sql.chars().peekable();
    while let Some(first) = rest.next() {
        let mut text = String::new();
        match first {
            _ if first.is_whitespace() => continue,
            '\'' | '"' | '`' | '[' => {
                let end = if first == '[' { ']' } else { first };
                loop {
                    text.extend(std::iter::from_fn(|| rest.next_if(|c| *c != end)));
                    rest.next()?;
                    // Twice, it stands for itself.
                    match rest.next_if(|c| *c == end && first != '[') {
                        Some(end) => text.push(end),
                        None => break,
                    }
                }
                list.push(if first == '\'' {
                    Token::Text(text)
                } else {
                    Token::Word(text)
                });
            }
            _ if first.is_alphanumeric() || first == '_' => {
                text.push(first);
                let more = |c: &char| c.is_alphanumeric() || matches!(c, '_' | '.');
                text.extend(std::iter::from_fn(|| rest.next_if(more)));
                list.push(Token::Word(text));
            }
            '=' | '<' | '>' | '!' => {
                text.push(first);
                let more = |c: &char| matches!(c, '=' | '>');
                text.extend(std::iter::from_fn(|| rest.next_if(more)));
                list.push(Token::Sign(text));
            }
            _ => list.push(Token::Sign(first.to_string())),
        }
        if list.len() > MOST_TOKENS {
            return None;
        }
    }
    Some(list)
}

impl Token {
    fn is(&self, word: &str) -> bool {
        match self {
            Self::Word(own) => own.eq_ignore_ascii_case(word),
            Self::Sign(own) => own == word,
            Self::Text(_) => false,
        }
    }

    fn name(&self) -> Option<String> {
        match self {
            Self::Word(own) => {
                let last = own.rsplit('.').next().unwrap_or(own);
                Some(last.to_ascii_lowercase())
            }
            _ => None,
        }
    }
}

/// Counts what is given beside a statement.
#[derive(Default)]
struct Bound(usize);

impl Bound {
    fn term(&mut self, part: &[Token]) -> Term {
        match part {
            [one] if one.is("?") => {
                self.0 += 1;
                Term::Bound(self.0 - 1)
            }
            [Token::Text(text)] => Term::Text(text.clone()),
            [Token::Word(word)] => word.parse().map_or(Term::Unknown, Term::Number),
            [minus, Token::Word(word)] if minus.is("-") => word
                .parse::<i64>()
                .map_or(Term::Unknown, |number| Term::Number(-number)),
            part => {
                self.0 += part.iter().filter(|one| one.is("?")).count();
                Term::Unknown
            }
        }
    }
}

/// Reads a statement; `None` where it says nothing plain.
pub(super) fn read(sql: &str) -> Option<Statement> {
    let all = tokens(sql)?;
    let at = |word: &str| all.iter().position(|one| one.is(word));
    match all.first()?.name()?.as_str() {
        "create" => {
            let open = at("(")?;
            let table = all.get(open.checked_sub(1)?)?.name()?;
            let columns = parts(inside(all.get(open..)?)?);
            let columns = columns.filter_map(|part| {
                let default = part.iter().position(|one| one.is("DEFAULT"));
                let given = default.and_then(|at| part.get(at + 1..at + 2));
                // What nothing sets is null, which is nought.
                let given = given.map_or(Term::Number(0), |given| Bound::default().term(given));
                Some((part.first()?.name()?, given))
            });
            Some(Statement::Create(table, columns.collect()))
        }
        "insert" | "replace" => {
            let into = at("INTO")?;
            let table = all.get(into + 1)?.name()?;
            let values = at("VALUES")?;
            let named = all.get(into + 2..values)?;
            let columns = match named.is_empty() {
                true => Vec::new(),
                false => parts(inside(named)?)
                    .map(|part| part.first()?.name())
                    .collect::<Option<_>>()?,
            };
            let rest = all.get(values + 1..)?;
            let given = inside(rest)?;
            if rest.len() > given.len() + 3 {
                return None; // several rows
            }
            let mut bound = Bound::default();
            let given = parts(given).map(|part| bound.term(part)).collect();
            Some(Statement::Insert(table, columns, given))
        }
        "update" => {
            let set = at("SET")?;
            let end = at("WHERE").unwrap_or(all.len());
            let mut bound = Bound::default();
            let sets = parts(all.get(set + 1..end)?).map(|part| {
                let is = part.get(1).is_some_and(|sign| sign.is("="));
                let column = part.first()?.name().filter(|_| is)?;
                Some((column, bound.term(part.get(2..)?)))
            });
            Some(Statement::Update(sets.collect::<Option<_>>()?))
        }
        "select" => {
            let from = at("FROM")?;
            let columns = parts(all.get(1..from)?).map(|part| match part {
                [one] => one.name().unwrap_or_default(),
                [count, open, ..] if count.is("COUNT") && open.is("(") => COUNT.to_owned(),
                [.., before, one] if before.is("AS") => one.name().unwrap_or_default(),
                _ => String::new(),
            });
            let conditions = match at("WHERE") {
                Some(at) => of_tokens(all.get(at + 1..)?),
                None => Vec::new(),
            };
            Some(Statement::Select(columns.collect(), conditions))
        }
        _ => None,
    }
}

/// The conditions of a selection, all of which a row meets; those that are not plain are left out.
pub(super) fn conditions(selection: &str) -> Vec<Condition> {
    tokens(selection).map_or(Vec::new(), |all| of_tokens(&all))
}

fn of_tokens(all: &[Token]) -> Vec<Condition> {
    let end = all
        .iter()
        .position(|one| ENDS.iter().any(|end| one.is(end)));
    let all = all.get(..end.unwrap_or(all.len())).unwrap_or(&[]);
    if all.iter().any(|one| one.is("OR") || one.is("(")) {
        return Vec::new();
    }
    let mut bound = Bound::default();
    let mut found = Vec::new();
    for part in all.split(|one| one.is("AND")) {
        let term = bound.term(part.get(2..).unwrap_or(&[]));
        if let [Token::Word(_), Token::Sign(sign), ..] = part
            && let Some(column) = part.first().and_then(Token::name)
        {
            found.push(Condition {
                column,
                sign: sign.clone(),
                with: term,
            });
        }
    }
    found
}

/// What stands between the first bracket and its end.
fn inside(all: &[Token]) -> Option<&[Token]> {
    if !all.first()?.is("(") {
        return None;
    }
    let mut depth = 0;
    for (index, one) in all.iter().enumerate() {
        depth += i32::from(one.is("(")) - i32::from(one.is(")"));
        if depth == 0 {
            return all.get(1..index);
        }
    }
    None
}

/// Parts between commas that are in no brackets.
fn parts(all: &[Token]) -> impl Iterator<Item = &[Token]> {
    let mut depth = 0;
    all.split(move |one| {
        depth += i32::from(one.is("(")) - i32::from(one.is(")"));
        depth == 0 && one.is(",")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(list: &[&str]) -> Vec<String> {
        list.iter().map(|one| (*one).to_owned()).collect()
    }

    #[test]
    fn a_table_with_defaults() {
        let sql = "CREATE TABLE IF NOT EXISTS answer (_id INTEGER PRIMARY KEY, ok INTEGER NOT NULL DEFAULT 1, at DECIMAL(10, 2))";
        let columns = vec![
            ("_id".to_owned(), Term::Number(0)),
            ("ok".to_owned(), Term::Number(1)),
            ("at".to_owned(), Term::Number(0)),
        ];
        assert_eq!(
            read(sql),
            Some(Statement::Create("answer".to_owned(), columns))
        );
    }

    #[test]
    fn rows_that_are_put() {
        let put = read("INSERT OR REPLACE INTO `answers` (question, answer) VALUES ('it''s', ?)");
        let values = vec![Term::Text("it's".to_owned()), Term::Bound(0)];
        let columns = named(&["question", "answer"]);
        assert_eq!(
            put,
            Some(Statement::Insert("answers".to_owned(), columns, values))
        );
        let put = read("insert into answers values ('privacy', -1)");
        let values = vec![Term::Text("privacy".to_owned()), Term::Number(-1)];
        assert_eq!(
            put,
            Some(Statement::Insert("answers".to_owned(), Vec::new(), values))
        );
        assert_eq!(read("INSERT INTO t (a) VALUES (1), (2)"), None);
        assert_eq!(
            read("UPDATE t SET a = ?, b = 2 WHERE c = 3"),
            Some(Statement::Update(vec![
                ("a".to_owned(), Term::Bound(0)),
                ("b".to_owned(), Term::Number(2)),
            ]))
        );
    }

    #[test]
    fn what_is_asked() {
        let asked = read(
            "SELECT a.version, ok AS many, Count(*) FROM answer a WHERE ok = 1 AND name=? ORDER BY _id",
        );
        let condition = |column: &str, with: Term| Condition {
            column: column.to_owned(),
            sign: "=".to_owned(),
            with,
        };
        let conditions = vec![
            condition("ok", Term::Number(1)),
            condition("name", Term::Bound(0)),
        ];
        let columns = named(&["version", "many", COUNT]);
        assert_eq!(asked, Some(Statement::Select(columns, conditions)));
    }

    #[test]
    fn conditions_that_are_not_plain() {
        assert_eq!(conditions("a = 1 OR b = 2"), Vec::new());
        assert_eq!(conditions("a IN (1, 2)"), Vec::new());
        assert_eq!(conditions("a LIKE '%x%'"), Vec::new());
    }

    #[test]
    fn damaged_statements() {
        for sql in [
            "",
            "(",
            "INSERT INTO",
            "SELECT",
            "CREATE TABLE t (",
            "'",
            "UPDATE t SET =",
        ] {
            assert_eq!(read(sql), None, "{sql}");
        }
    }
}
