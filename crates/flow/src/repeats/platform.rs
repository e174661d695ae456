//! What the platform gives in a replay: the clock, dates, units of time, the intent that started a component, texts.

use super::machine::Machine;
use super::val::{NULL, Val};
use crate::world::Ty;

const MILLIS_OF_DAY: i64 = 86_400_000;

impl Machine<'_, '_, '_> {
    /// The clock, dates, units of time.
    pub(super) fn platform(&mut self, class: &str, name: &str, args: &[Val]) -> Option<Val> {
        let clock = |number: i64| Val::Num(number, true);
        let first = args.first().cloned().unwrap_or(Val::Other);
        Some(match (class, name) {
            ("java.lang.System", "nanoTime") => clock(self.now.wrapping_mul(1_000_000)),
            (
                "android.os.SystemClock",
                "elapsedRealtime" | "uptimeMillis" | "currentThreadTimeMillis",
            ) => clock(self.now),
            ("android.os.SystemClock", "elapsedRealtimeNanos") => {
                clock(self.now.wrapping_mul(1_000_000))
            }
            (_, "shouldShowRequestPermissionRationale") => self.rationale.clone(),
            ("java.util.Date", "<init>") => {
                let at = match args {
                    [_] => clock(self.now),
                    [_, at] => at.clone(),
                    _ => Val::Other,
                };
                self.date(&first, at)
            }
            ("java.util.Calendar" | "java.util.GregorianCalendar", "getInstance" | "<init>") => {
                let made = if name == "<init>" {
                    first
                } else {
                    self.make(Ty::NONE)
                };
                let now = clock(self.now);
                self.date(&made, now);
                made
            }
            ("java.time.Instant" | "java.time.LocalDate" | "java.time.LocalDateTime", "now") => {
                let made = self.make(Ty::NONE);
                let now = clock(self.now);
                self.date(&made, now);
                made
            }
            ("java.util.Date" | "java.util.Calendar", "setTime" | "setTimeInMillis") => {
                let at = match args.get(1) {
                    Some(at @ Val::Num(..)) => at.clone(),
                    Some(other) => self.millis(other),
                    None => Val::Other,
                };
                self.date(&first, at)
            }
            (
                "java.util.Date" | "java.util.Calendar" | "java.time.Instant",
                "getTime" | "getTimeInMillis" | "toEpochMilli",
            ) => match class {
                "java.util.Calendar" if name == "getTime" => first,
                _ => self.millis(&first),
            },
            ("java.time.Instant", "getEpochSecond") => per(self.millis(&first), 1000),
            ("java.time.LocalDate", "toEpochDay") => per(self.millis(&first), MILLIS_OF_DAY),
            ("java.util.Calendar", "add") => {
                let at = match (self.millis(&first), args.get(1), args.get(2)) {
                    (Val::Num(at, clock), Some(Val::Num(field, _)), Some(Val::Num(count, _))) => {
                        let span = span_of(*field).wrapping_mul(*count);
                        Val::Num(at.wrapping_add(span), clock)
                    }
                    _ => Val::Clocked,
                };
                self.date(&first, at)
            }
            ("java.util.Date" | "java.util.Calendar" | "java.time.Instant", name)
                if matches!(
                    name,
                    "after" | "isAfter" | "before" | "isBefore" | "compareTo"
                ) =>
            {
                let other = args.get(1).map_or(Val::Other, |other| self.millis(other));
                match (self.millis(&first), other) {
                    (Val::Num(a, _), Val::Num(b, _)) => clock(match name {
                        "after" | "isAfter" => i64::from(a > b),
                        "before" | "isBefore" => i64::from(a < b),
                        _ => i64::from(a > b) - i64::from(a < b),
                    }),
                    _ => Val::Clocked,
                }
            }
            ("java.util.Calendar", "get") => match args.get(1) {
                Some(Val::Num(5..=7, _)) => per(self.millis(&first), MILLIS_OF_DAY),
                _ => Val::Clocked,
            },
            ("android.text.format.DateUtils", "isToday") => {
                match (per(first, MILLIS_OF_DAY), self.now / MILLIS_OF_DAY) {
                    (Val::Num(day, clock), today) => Val::Num((day == today).into(), clock),
                    _ => Val::Clocked,
                }
            }
            ("java.text.SimpleDateFormat" | "java.text.DateFormat", "format") => {
                let at = match args.get(1) {
                    Some(at @ Val::Num(..)) => at.clone(),
                    Some(other) => self.millis(other),
                    None => Val::Other,
                };
                self.day(at)
            }
            ("java.time.LocalDate", "toString") => {
                let at = self.millis(&first);
                self.day(at)
            }
            ("java.util.concurrent.TimeUnit", _) => {
                let Val::Unit(unit) = first else {
                    return None;
                };
                let into = match name {
                    "toNanos" => 1,
                    "toMicros" => 1000,
                    "toMillis" => 1_000_000,
                    "toSeconds" => 1_000_000_000,
                    "toMinutes" => 60_000_000_000,
                    "toHours" => 3_600_000_000_000,
                    "toDays" => 86_400_000_000_000,
                    "convert" => unit,
                    _ => return None,
                };
                let from = match (name, args.get(2)) {
                    ("convert", Some(Val::Unit(from))) => *from,
                    ("convert", _) => return Some(Val::Other),
                    _ => unit,
                };
                match args.get(1) {
                    Some(Val::Num(count, clock)) => {
                        let value = i128::from(*count) * i128::from(from) / i128::from(into);
                        i64::try_from(value).map_or(Val::Other, |value| Val::Num(value, *clock))
                    }
                    Some(other) if other.clocked() => Val::Clocked,
                    _ => Val::Other,
                }
            }
            ("java.lang.String", "startsWith" | "endsWith" | "contains" | "hashCode") => {
                return of_text(name, &first, args.get(1));
            }
            (
                "kotlin.text.StringsKt" | "kotlin.text.StringsKt__StringsJVMKt",
                "startsWith$default" | "endsWith$default",
            ) => return of_text(name, &first, args.get(1)),
            ("java.lang.Math", "abs") => match first {
                Val::Num(number, clock) => Val::Num(number.wrapping_abs(), clock),
                other => other,
            },
            ("java.lang.Math" | "kotlin.ranges.RangesKt", "max" | "coerceAtLeast") => {
                match (first, args.get(1)) {
                    (Val::Num(a, x), Some(Val::Num(b, y))) => Val::Num(a.max(*b), x || *y),
                    _ => Val::Other,
                }
            }
            ("java.lang.Number" | "java.lang.Long" | "java.lang.Integer", name)
                if name.ends_with("Value") || name == "valueOf" =>
            {
                match first {
                    Val::Num(..) | Val::Clocked => first,
                    _ => Val::Other,
                }
            }
            (
                "java.lang.Long" | "java.lang.Integer" | "kotlin.jvm.internal.Intrinsics",
                "compare",
            ) => match (first, args.get(1)) {
                (Val::Num(a, x), Some(Val::Num(b, y))) => {
                    Val::Num(i64::from(a > *b) - i64::from(a < *b), x || *y)
                }
                _ => Val::Other,
            },
            ("kotlin.coroutines.jvm.internal.Boxing", "boxLong") => first,
            _ => return None,
        })
    }

    /// What is asked of the intent that started the component.
    pub(super) fn of_intent(&self, class: &str, name: &str, args: &[Val]) -> Option<Val> {
        let sent = self.intent.as_ref()?;
        if name == "getIntent" && class != "android.app.PendingIntent" {
            return Some(Val::Intent);
        }
        if class != "android.content.Intent" || args.first() != Some(&Val::Intent) {
            return None;
        }
        let has = |key: Option<&Val>| match key {
            Some(Val::Text(key)) => Some(sent.any || sent.extras.contains(key)),
            _ => None,
        };
        Some(match (name, has(args.get(1))) {
            ("getAction", _) => sent.action.clone(),
            ("hasExtra", Some(false)) => Val::flag(false),
            (_, Some(false)) if name.starts_with("get") && name.ends_with("Extra") => {
                args.get(2).cloned().unwrap_or(NULL)
            }
            _ => Val::Other,
        })
    }

    fn date(&mut self, date: &Val, at: Val) -> Val {
        if let Some(object) = self.object_mut(date) {
            object.holds = at;
        }
        Val::Other
    }

    fn millis(&self, date: &Val) -> Val {
        match self.object(date).map(|object| &object.holds) {
            Some(at @ (Val::Num(..) | Val::Clocked)) => at.clone(),
            _ => Val::Other,
        }
    }

    /// A date as text: texts of the same day are the same.
    fn day(&self, at: Val) -> Val {
        match per(at, MILLIS_OF_DAY) {
            Val::Num(day, _) => Val::Text(format!("day {day}").into()),
            _ => Val::Clocked,
        }
    }
}

fn of_text(name: &str, text: &Val, other: Option<&Val>) -> Option<Val> {
    let Val::Text(text) = text else {
        return None;
    };
    let other = match other {
        Some(Val::Text(other)) => Some(other),
        _ => None,
    };
    Some(match (name, other) {
        ("hashCode", _) => {
            let hash = text.encode_utf16().fold(0i32, |hash, unit| {
                hash.wrapping_mul(31).wrapping_add(unit.into())
            });
            Val::number(hash.into())
        }
        ("startsWith" | "startsWith$default", Some(other)) => Val::flag(text.starts_with(&**other)),
        ("endsWith" | "endsWith$default", Some(other)) => Val::flag(text.ends_with(&**other)),
        ("contains", Some(other)) => Val::flag(text.contains(&**other)),
        _ => Val::Other,
    })
}

fn per(at: Val, part: i64) -> Val {
    match at {
        Val::Num(at, clock) => Val::Num(at.div_euclid(part), clock),
        other => other,
    }
}

/// Milliseconds of one unit of a field of `Calendar`; months and years as people count them.
fn span_of(field: i64) -> i64 {
    match field {
        1 => 365 * MILLIS_OF_DAY,
        2 => 30 * MILLIS_OF_DAY,
        3 | 4 => 7 * MILLIS_OF_DAY,
        5..=8 => MILLIS_OF_DAY,
        9 => MILLIS_OF_DAY / 2,
        10 | 11 => 3_600_000,
        12 => 60_000,
        13 => 1000,
        14 => 1,
        _ => 0,
    }
}
