//! The steps of a pipeline, while members go through.

use super::flows::End;
use super::functions::{ACCEPT, APPLY, TEST};
use super::machine::Machine;
use super::pipes::MOST_PIPED;
use super::sources::MAKES;
use super::value::{Stop, V};

/// The steps while members go through.
pub(super) struct Flow {
    steps: Vec<(V, V)>,
    counts: Vec<usize>,
    kept: Vec<Vec<V>>,
    /// What came through may not be what does on a device.
    pub lost: bool,
}

impl Flow {
    pub fn of(steps: &[(V, V)]) -> Self {
        Self {
            steps: steps.to_vec(),
            counts: vec![0; steps.len()],
            kept: vec![Vec::new(); steps.len()],
            lost: false,
        }
    }

    fn count(&mut self, at: usize) -> usize {
        let Some(count) = self.counts.get_mut(at) else {
            return 0;
        };
        *count += 1;
        *count
    }
}

impl Flow {
    /// Puts in everything, or what is made until it is enough.
    pub fn all<'w, 'p>(
        &mut self,
        machine: &mut Machine<'w, 'p>,
        (items, maker): (Vec<V>, Option<(V, Option<V>)>),
        end: End<'_, 'w, 'p>,
    ) -> Result<(), Stop> {
        let Some((maker, seed)) = maker else {
            for item in items {
                if !self.push(machine, 0, item, end)? {
                    break;
                }
            }
            return Ok(());
        };
        let mut before = seed;
        for at in 0..MOST_PIPED {
            let item = match &before {
                Some(seed) if at == 0 => seed.clone(),
                Some(before) => machine.call(&maker, MAKES, std::slice::from_ref(before))?,
                None => machine.call(&maker, MAKES, &[])?,
            };
            before = before.map(|_| item.clone());
            if !self.push(machine, 0, item, end)? {
                return Ok(());
            }
        }
        machine.doubtful = true;
        self.lost = true;
        Ok(())
    }

    /// One member goes through the steps from one on; false where no more is wanted.
    fn push<'w, 'p>(
        &mut self,
        machine: &mut Machine<'w, 'p>,
        at: usize,
        item: V,
        end: End<'_, 'w, 'p>,
    ) -> Result<bool, Stop> {
        machine.pay()?;
        let Some((V::Text(name), arg)) = self.steps.get(at).cloned() else {
            return end(machine, item);
        };
        let most = || arg.int().and_then(|most| usize::try_from(most).ok());
        let one = std::slice::from_ref(&item);
        match &*name {
            "filter" | "takeWhile" | "dropWhile" => {
                if self.kept.get(at).is_some_and(|kept| !kept.is_empty()) {
                    return self.push(machine, at + 1, item, end); // the first that was not dropped went before
                }
                let is = machine.call(&arg, TEST, one)?;
                self.lost |= is == V::Lost;
                let is = machine.whether(&is, &arg);
                match (&*name, is) {
                    ("takeWhile", false) => return Ok(false),
                    ("filter", false) | ("dropWhile", true) => return Ok(true),
                    ("dropWhile", false) => self.keep(at, item.clone()),
                    _ => {}
                }
                self.push(machine, at + 1, item, end)
            }
            "peek" => {
                machine.call(&arg, ACCEPT, one)?;
                self.push(machine, at + 1, item, end)
            }
            "boxed" => {
                let made = machine.boxed(arg.str().unwrap_or_default(), item);
                self.push(machine, at + 1, made, end)
            }
            "flatMap" => self.flat(machine, at, (item, &arg), end),
            "distinct" => {
                let kept = self.kept.get(at).cloned().unwrap_or_default();
                machine.owe(kept.len());
                if machine.position(&kept, &item)?.is_some() {
                    return Ok(true);
                }
                self.keep(at, item.clone());
                self.push(machine, at + 1, item, end)
            }
            "limit" => {
                let count = self.count(at);
                self.lost |= most().is_none();
                if most().is_some_and(|most| count > most) {
                    return Ok(false);
                }
                let more = self.push(machine, at + 1, item, end)?;
                Ok(more && most().is_none_or(|most| count < most))
            }
            "skip" => {
                let count = self.count(at);
                self.lost |= most().is_none();
                if most().is_some_and(|most| count <= most) {
                    return Ok(true);
                }
                self.push(machine, at + 1, item, end)
            }
            _ => {
                let made = machine.call(&arg, APPLY, one)?;
                self.push(machine, at + 1, made, end)
            }
        }
    }

    fn keep(&mut self, at: usize, item: V) {
        if let Some(kept) = self.kept.get_mut(at) {
            kept.push(item);
        }
    }

    /// What comes out of the pipelines that one step gives.
    fn flat<'w, 'p>(
        &mut self,
        machine: &mut Machine<'w, 'p>,
        at: usize,
        (item, function): (V, &V),
        end: End<'_, 'w, 'p>,
    ) -> Result<bool, Stop> {
        let inner = if function.is_null() {
            item
        } else {
            machine.call(function, APPLY, &[item])?
        };
        if inner.is_null() {
            return Ok(true);
        }
        let mut more = true;
        let came = machine.draw(&inner, function, &mut |machine, item| {
            more = self.push(machine, at + 1, item, end)?;
            Ok(more)
        })?;
        self.lost |= came.lost;
        Ok(more)
    }
}
