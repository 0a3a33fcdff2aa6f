//! Reading a derivation: by descent, with the place of the first thing that is not understood.

use thiserror::Error;

use crate::finding::Bilingual;
use crate::finding::rule::both;
use crate::finding::suggestion::nearest;
use crate::indicator::registers::{ColumnKind, Register, register, registers};

use super::{Condition, Derivation, Measure, Operand, Operator, Set};

/// Why a derivation cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("at byte {at}: {}", problem.en)]
pub struct DerivationError {
    /// The byte where reading stopped.
    pub at: usize,
    /// What is wrong there.
    pub problem: Bilingual,
    /// What stands there.
    pub found: String,
    /// What may have been meant, or what may stand there.
    pub suggestions: Vec<&'static str>,
}

/// More conditions or values than this are no indicator.
const MOST_ITEMS: usize = 32;

/// More axes than this are no table that somebody reads.
pub(super) const MOST_AXES: usize = 3;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Token<'t> {
    text: &'t str,
    at: usize,
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':');
    loop {
        rest = rest.trim_start();
        let Some(first) = rest.chars().next() else { return found };
        let length = if is_word(first) {
            rest.find(|c: char| !is_word(c)).unwrap_or(rest.len())
        } else if ["<=", ">=", "!="].iter().any(|operator| rest.starts_with(operator)) {
            2
        } else {
            first.len_utf8()
        };
        let (token, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
        found.push(Token { text: token, at: text.len() - rest.len() });
        rest = after;
    }
}

struct Reader<'t> {
    tokens: Vec<Token<'t>>,
    next: usize,
    end: usize,
}

type Read<T> = Result<T, DerivationError>;

const WORDS_OF_MEASURES: [&str; 6] = ["count", "distinct", "sum", "average", "exists", "ratio"];

impl Derivation {
    /// Reads a derivation.
    ///
    /// # Errors
    ///
    /// The place and the nature of the first thing that is not understood.
    pub fn parse(text: &str) -> Result<Self, DerivationError> {
        let mut reader = Reader { tokens: tokens(text), next: 0, end: text.len() };
        let measure = reader.measure(true)?;
        let (mut yearly, mut axes) = (false, Vec::new());
        if reader.eat("per") {
            loop {
                let token = reader.peek();
                let repeated = |reader: &Reader<'_>| {
                    Err(reader.error(
                        token,
                        both("axe donné deux fois, ou de trop", "axis given twice, or one too many"),
                        Vec::new(),
                    ))
                };
                if reader.eat("year") {
                    if std::mem::replace(&mut yearly, true) {
                        return repeated(&reader);
                    }
                } else {
                    let axis = reader.axis(&measure)?;
                    let several = |name: &&'static str| measure.holds_several_words(name);
                    if axes.contains(&axis)
                        || axes.len() == MOST_AXES
                        || (several(&axis) && axes.iter().any(several))
                    {
                        return repeated(&reader);
                    }
                    axes.push(axis);
                }
                if !reader.eat(",") {
                    break;
                }
            }
        }
        match reader.peek() {
            None => Ok(Self { measure, yearly, axes }),
            rest => Err(reader.error(
                rest,
                both("rien n'était attendu ici", "nothing was expected here"),
                vec!["per"],
            )),
        }
    }
}

impl<'t> Reader<'t> {
    fn peek(&self) -> Option<Token<'t>> {
        self.tokens.get(self.next).copied()
    }

    fn take(&mut self) -> Option<Token<'t>> {
        let token = self.peek();
        self.next += 1;
        token
    }

    fn eat(&mut self, word: &str) -> bool {
        let there = self.peek().is_some_and(|token| token.text == word);
        self.next += usize::from(there);
        there
    }

    fn error(
        &self,
        token: Option<Token<'_>>,
        problem: Bilingual,
        suggestions: Vec<&'static str>,
    ) -> DerivationError {
        DerivationError {
            at: token.map_or(self.end, |token| token.at),
            problem,
            found: token.map_or_else(String::new, |token| token.text.to_owned()),
            suggestions,
        }
    }

    fn expect(&mut self, word: &'static str) -> Read<()> {
        let token = self.peek();
        if self.eat(word) {
            return Ok(());
        }
        Err(self.error(token, both("un autre mot était attendu", "another word was expected"), vec![word]))
    }

    /// A measure; a ratio is only one of two simple ones.
    fn measure(&mut self, may_be_ratio: bool) -> Read<Measure> {
        let token = self.take();
        match token.map(|token| token.text) {
            Some("count") => Ok(Measure::Count(self.set()?)),
            Some("exists") => Ok(Measure::Exists(self.set()?)),
            Some("distinct") => {
                let (column, set) = self.column_of_set(&[ColumnKind::Word, ColumnKind::Words])?;
                Ok(Measure::Distinct(column, set))
            }
            Some("sum") => {
                let (column, set) = self.column_of_set(&[ColumnKind::Number])?;
                Ok(Measure::Sum(column, set))
            }
            Some("average") => {
                let (column, set) = self.column_of_set(&[ColumnKind::Number])?;
                Ok(Measure::Average(column, set))
            }
            Some("ratio") if may_be_ratio => {
                self.expect("(")?;
                let part = self.measure(false)?;
                self.expect(",")?;
                let whole = self.measure(false)?;
                self.expect(")")?;
                Ok(Measure::Ratio(Box::new(part), Box::new(whole)))
            }
            _ => {
                Err(self.error(token, both("mesure inconnue", "unknown measure"), WORDS_OF_MEASURES.to_vec()))
            }
        }
    }

    /// `column of set`.
    fn column_of_set(&mut self, kinds: &[ColumnKind]) -> Read<(usize, Set)> {
        let token = self.take();
        self.expect("of")?;
        let set = self.set()?;
        let (column, _) = self.column(set.register, token, kinds)?;
        Ok((column, set))
    }

    fn column(
        &self,
        register: &'static Register,
        token: Option<Token<'_>>,
        kinds: &[ColumnKind],
    ) -> Read<(usize, ColumnKind)> {
        let fitting = register.columns.iter().filter(|column| kinds.contains(&column.kind));
        let found =
            token.and_then(|token| register.column(token.text)).filter(|(_, kind)| kinds.contains(kind));
        found.ok_or_else(|| {
            let names: Vec<&'static str> = fitting.map(|column| column.name).collect();
            let near = near_names(token, &names);
            let problem =
                both("colonne inconnue, ou d'une autre nature", "unknown column, or of another kind");
            self.error(token, problem, near)
        })
    }

    fn set(&mut self) -> Read<Set> {
        let token = self.take();
        let Some(register) = token.and_then(|token| register(token.text)) else {
            let names: Vec<&'static str> = registers().map(|register| register.name).collect();
            return Err(self.error(
                token,
                both("registre inconnu", "unknown register"),
                near_names(token, &names),
            ));
        };
        let mut conditions = Vec::new();
        if self.eat("where") {
            loop {
                let token = self.peek();
                conditions.push(self.condition(register)?);
                if conditions.len() > MOST_ITEMS {
                    return Err(self.error(token, both("liste trop longue", "list too long"), Vec::new()));
                }
                if !self.eat("and") {
                    break;
                }
            }
        }
        Ok(Set { register, conditions })
    }

    fn condition(&mut self, register: &'static Register) -> Read<Condition> {
        const ANY: [ColumnKind; 4] =
            [ColumnKind::Word, ColumnKind::Words, ColumnKind::Number, ColumnKind::Flag];
        let token = self.take();
        let (column, kind) = self.column(register, token, &ANY)?;
        let token = self.take();
        let operators: &[(&'static str, Operator)] = match kind {
            ColumnKind::Word | ColumnKind::Flag => &[("=", Operator::Equal), ("!=", Operator::Different)],
            ColumnKind::Words => &[("has", Operator::Has), ("lacks", Operator::Lacks)],
            ColumnKind::Number => &[
                ("=", Operator::Equal),
                ("!=", Operator::Different),
                ("<=", Operator::AtMost),
                (">=", Operator::AtLeast),
            ],
        };
        let Some((_, operator)) =
            operators.iter().find(|(text, _)| token.is_some_and(|token| token.text == *text))
        else {
            let known = operators.iter().map(|(text, _)| *text).collect();
            return Err(self.error(
                token,
                both("opérateur inconnu pour cette colonne", "unknown operator for this column"),
                known,
            ));
        };
        let mut values = Vec::new();
        if self.eat("(") {
            loop {
                values.push(self.operand(kind)?);
                if values.len() > MOST_ITEMS {
                    return Err(self.error(
                        self.peek(),
                        both("liste trop longue", "list too long"),
                        Vec::new(),
                    ));
                }
                if !self.eat(",") {
                    break;
                }
            }
            self.expect(")")?;
        } else {
            values.push(self.operand(kind)?);
        }
        Ok(Condition { column, operator: *operator, values })
    }

    fn operand(&mut self, kind: ColumnKind) -> Read<Operand> {
        let token = self.take();
        let text = token.map_or("", |token| token.text);
        let is_word = text.starts_with(|c: char| c.is_alphanumeric());
        match kind {
            ColumnKind::Word | ColumnKind::Words if is_word => Ok(Operand::Word(text.to_owned())),
            ColumnKind::Number => text.parse().map(Operand::Number).map_err(|_| {
                self.error(
                    token,
                    both("un nombre entier était attendu", "a whole number was expected"),
                    Vec::new(),
                )
            }),
            ColumnKind::Flag => match text {
                "yes" => Ok(Operand::Flag(true)),
                "no" => Ok(Operand::Flag(false)),
                _ => Err(self.error(
                    token,
                    both("yes ou no était attendu", "yes or no was expected"),
                    vec!["yes", "no"],
                )),
            },
            _ => {
                Err(self.error(token, both("une valeur était attendue", "a value was expected"), Vec::new()))
            }
        }
    }

    /// An axis: a column of words that every set has.
    fn axis(&mut self, measure: &Measure) -> Read<&'static str> {
        let token = self.take();
        let mut found = None;
        for set in measure.sets() {
            let (rank, _) = self.column(set.register, token, &[ColumnKind::Word, ColumnKind::Words])?;
            found = set.register.columns.get(rank).map(|column| column.name);
        }
        found.ok_or_else(|| self.error(token, both("axe inconnu", "unknown axis"), vec!["year"]))
    }
}

/// The names near to a token, or all of them when none is.
fn near_names(token: Option<Token<'_>>, names: &[&'static str]) -> Vec<&'static str> {
    let near = token.map(|token| nearest(token.text, names.iter().copied())).unwrap_or_default();
    if near.is_empty() {
        return names.to_vec();
    }
    names.iter().copied().filter(|name| near.contains(name)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_well_formed_is_read() {
        let cases = [
            "count meetings",
            "count meetings where body = gtn49 per year",
            "distinct new_actors of interventions where priority = yes and levels has (animer, perenniser) per year, bassin",
            "sum people of interventions where minutes >= 60 and minutes <= 600",
            "average places of service_missions per year",
            "exists deliverables where indicator = A.3.1-I1 and part != 2",
            "ratio(sum present of meetings, sum invited of meetings) per year, body",
        ];
        for text in cases {
            assert!(Derivation::parse(text).is_ok(), "{text}: {:?}", Derivation::parse(text).err());
        }
    }

    #[test]
    fn what_is_not_understood_is_told_with_its_place() {
        let cases = [
            ("", 0, "mesure inconnue"),
            ("counts meetings", 0, "mesure inconnue"),
            ("count", 5, "registre inconnu"),
            ("count meetings where", 20, "colonne inconnue, ou d'une autre nature"),
            ("count meetings where body has gtn49", 26, "opérateur inconnu pour cette colonne"),
            ("count meetings where body =", 27, "une valeur était attendue"),
            ("count meetings where people >= beaucoup", 31, "un nombre entier était attendu"),
            ("count interventions where priority = oui", 37, "yes ou no était attendu"),
            ("sum body of meetings", 4, "colonne inconnue, ou d'une autre nature"),
            ("count meetings per year bassin", 24, "rien n'était attendu ici"),
            ("count meetings per people", 19, "colonne inconnue, ou d'une autre nature"),
            ("ratio(count meetings)", 20, "un autre mot était attendu"),
            ("ratio(ratio(count meetings, count meetings), count meetings)", 6, "mesure inconnue"),
            ("count meetings per year, year", 25, "axe donné deux fois, ou de trop"),
            ("count meetings per body, body", 25, "axe donné deux fois, ou de trop"),
            ("count interventions per levels, partners", 32, "axe donné deux fois, ou de trop"),
            ("count interventions per sheet, bassin, post, epci", 45, "axe donné deux fois, ou de trop"),
            ("count meetings où 日本", 15, "rien n'était attendu ici"),
        ];
        for (text, at, problem) in cases {
            let error = Derivation::parse(text).unwrap_err();
            assert_eq!((error.at, error.problem.fr), (at, problem), "{text}");
        }
    }
}
