//! Compiles a language file, `words/*.ftl`, to the lines that a page loads. `build.rs` and the command line share it.
//!
//! A compiled file has the number of the list of texts and the language in its first line, and then one text a line. A text with variants
//! has them between tabs, each after its conditions: `0=one|{0} event`. No text has more than ten values, so an index is one digit. The first variant whose conditions hold is the text.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, Identifier, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;

use super::super::fnv::fnv;
use super::texts::TEXTS;

/// The plural categories that a language has: for ordinals, or for numbers of events, or for numbers with decimals.
pub(crate) type Categories<'a> = &'a dyn Fn(Plural) -> Vec<&'static str>;

/// What plural categories are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Plural {
    /// Whole numbers.
    Cardinal,
    /// Numbers with up to two decimals.
    Decimal,
    /// Ordinals.
    Ordinal,
}

/// A text for some values.
#[derive(Clone, Debug, Default)]
struct Variant {
    /// The index of a value, whether by its ordinal category, and the key.
    conditions: Vec<(usize, bool, String)>,
    text: String,
}

/// Texts that a language may lack.
const OPTIONAL: &[&str] = &["number-", ".month", "first-day"];

const FORMS: &[&str] = &["day", "time", "month", "season", "year", "era", "decade", "century", "range", "other"];
const SEASONS: &[&str] = &["spring", "summer", "autumn", "winter"];
const CATEGORIES: &[&str] = &["zero", "one", "two", "few", "many", "other"];

/// Compiles the messages of a file. Texts may be missing if there are others for them. Errors are full sentences.
pub(crate) fn compile(
    tag: &str,
    source: &str,
    base: Option<&dyn Fn(usize) -> &'static str>,
    categories: Option<Categories<'_>>,
) -> Result<String, Vec<String>> {
    let file = File::parse(source)?;
    let mut errors = file.unknown();
    let mut missing = Vec::new();
    let mut compiled = format!("{} {tag}\n", number());
    for (index, (name, values)) in TEXTS.iter().enumerate() {
        match (file.text(name, values, categories), base) {
            (Ok(Some(line)), _) => compiled.push_str(&line),
            (Ok(None), Some(base)) => compiled.push_str(base(index)),
            (Ok(None), None) if OPTIONAL.iter().any(|part| name.contains(part)) => {}
            (Ok(None), None) => missing.push(*name),
            (Err(error), _) => errors.push(format!("The message “{name}” {error}")),
        }
        compiled.push('\n');
    }
    if !missing.is_empty() {
        errors.push(format!("These messages are missing: {}.", missing.join(", ")));
    }
    if errors.is_empty() { Ok(compiled) } else { Err(errors) }
}

/// The number of the list of texts. A file with another number was compiled for another release.
pub(crate) fn number() -> String {
    let names = TEXTS.iter().flat_map(|(name, values)| [&[*name], *values].concat());
    format!("{:08x}", fnv(names.flat_map(str::bytes).map(u32::from)))
}

/// The patterns of a file by the names of their messages; attributes as `since.month`.
struct File<'s>(BTreeMap<String, Pattern<&'s str>>);

/// The values of the message that is being compiled.
struct Scope<'a> {
    names: &'a [&'a str],
    categories: Option<Categories<'a>>,
    plural: Plural,
    /// The names of the messages that lead here.
    path: Vec<&'a str>,
}

impl<'s> File<'s> {
    fn parse(source: &'s str) -> Result<Self, Vec<String>> {
        let resource = parser::parse(source).map_err(|(_, errors)| {
            let line = |at: usize| source.get(..at).unwrap_or_default().matches('\n').count() + 1;
            errors
                .iter()
                .map(|error| format!("Line {} is not Fluent syntax: {}.", line(error.pos.start), error.kind))
                .collect::<Vec<_>>()
        })?;
        let mut patterns = BTreeMap::new();
        let mut twice = Vec::new();
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let name = message.id.name;
                    let attributes = message.attributes.into_iter();
                    let attributes = attributes.map(|one| (format!("{name}.{}", one.id.name), one.value));
                    for (name, pattern) in
                        message.value.map(|value| (name.to_owned(), value)).into_iter().chain(attributes)
                    {
                        if patterns.insert(name.clone(), pattern).is_some() {
                            twice.push(format!("The message “{name}” is there twice; remove one."));
                        }
                    }
                }
                Entry::Term(term) => {
                    twice.push(format!("“-{}” is a term; write it as a message, without the dash.", term.id.name));
                }
                _ => {}
            }
        }
        if twice.is_empty() { Ok(Self(patterns)) } else { Err(twice) }
    }

    /// Messages that are neither a text nor used by one.
    fn unknown(&self) -> Vec<String> {
        let mut used = Vec::new();
        for pattern in self.0.values() {
            references(pattern, &mut used);
        }
        let is_known = |name: &str| TEXTS.iter().any(|(known, _)| *known == name) || used.iter().any(|one| one == name);
        let unknown = self.0.keys().filter(|name| !is_known(name));
        unknown.map(|name| format!("There is no message “{name}”; remove it, or correct its name.")).collect()
    }

    /// A text, compiled.
    fn text(&self, name: &str, values: &[&str], categories: Option<Categories<'_>>) -> Result<Option<String>, String> {
        let Some(pattern) = self.0.get(name) else { return Ok(None) };
        let plural = if name.starts_with("number-") { Plural::Decimal } else { Plural::Cardinal };
        let scope = Scope { names: values, categories, plural, path: vec![name] };
        let variants = self.expand(pattern, &scope)?;
        for variant in &variants {
            check(name, values, variant)?;
        }
        let mut line = String::new();
        for (index, Variant { conditions, text }) in variants.iter().enumerate() {
            let text = text.trim();
            if variants.len() == 1 {
                return Ok(Some(text.into()));
            }
            let conditions: Vec<_> = conditions
                .iter()
                .map(|(value, ordinal, key)| format!("{value}{}{key}", if *ordinal { '#' } else { '=' }))
                .collect();
            let tab = if index > 0 { "\t" } else { "" };
            // Writing to a string cannot fail.
            let _ = write!(line, "{tab}{}|{text}", conditions.join(","));
        }
        Ok(Some(line))
    }

    /// All variants of a pattern, the defaults last.
    fn expand(&self, pattern: &Pattern<&str>, scope: &Scope<'_>) -> Result<Vec<Variant>, String> {
        let mut variants = vec![Variant::default()];
        for element in &pattern.elements {
            let next = match element {
                PatternElement::TextElement { value } => {
                    if let Some(sign) = value.chars().find(|sign| "|{}<>\t".contains(*sign)) {
                        return Err(format!("contains “{sign}”, which no text may contain."));
                    }
                    vec![Variant { conditions: Vec::new(), text: value.replace('\n', " ") }]
                }
                PatternElement::Placeable { expression } => self.expression(expression, scope)?,
            };
            variants = variants.iter().flat_map(|one| next.iter().filter_map(|other| one.and(other))).collect();
        }
        Ok(variants)
    }

    fn expression(&self, expression: &Expression<&str>, scope: &Scope<'_>) -> Result<Vec<Variant>, String> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, scope),
            Expression::Select { selector, variants } => {
                let (index, ordinal) = selected(selector, scope)?;
                let name = scope.names.get(index).copied().unwrap_or_default();
                let keys: Vec<_> = variants.iter().map(|variant| (key(&variant.key), variant.default)).collect();
                scope.check_keys(name, ordinal, &keys)?;
                let (default, others): (Vec<_>, Vec<_>) = variants.iter().partition(|variant| variant.default);
                let mut expanded = Vec::new();
                for variant in others {
                    for mut one in self.expand(&variant.value, scope)? {
                        one.conditions.insert(0, (index, ordinal, key(&variant.key).to_owned()));
                        expanded.push(one);
                    }
                }
                for variant in default {
                    expanded.extend(self.expand(&variant.value, scope)?);
                }
                Ok(expanded)
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<&str>, scope: &Scope<'_>) -> Result<Vec<Variant>, String> {
        let text = |text: String| vec![Variant { conditions: Vec::new(), text }];
        match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                Ok(text((*value).to_owned()))
            }
            InlineExpression::VariableReference { id } => Ok(text(format!("{{{}}}", scope.index(id.name)?))),
            InlineExpression::MessageReference { id, attribute } => {
                let name = referred(id, attribute.as_ref());
                let pattern = self.0.get(&name).ok_or_else(|| format!("refers to “{name}”, which is missing."))?;
                if scope.path.contains(&name.as_str()) {
                    return Err(format!("refers to “{name}”, which refers to it; write one of them out."));
                }
                let path = scope.path.iter().copied().chain([name.as_str()]).collect();
                self.expand(pattern, &Scope { path, ..*scope })
            }
            InlineExpression::Placeable { expression } => self.expression(expression, scope),
            _ => Err("calls a function or a term, which is not supported here.".into()),
        }
    }
}

impl Scope<'_> {
    fn index(&self, name: &str) -> Result<usize, String> {
        // A time has an hour in the place of its day.
        let place = if name == "hour" { "day" } else { name };
        let index = self.names.iter().position(|known| *known == place);
        let known: Vec<_> = self.names.iter().map(|name| format!("“${name}”")).collect();
        index.ok_or_else(|| match known.as_slice() {
            [] => format!("uses “${name}”, but it has no values."),
            known => format!("uses “${name}”; it has only {}.", known.join(", ")),
        })
    }

    /// Whether the keys of a selector can occur, and cover all plural categories.
    fn check_keys(&self, name: &str, ordinal: bool, keys: &[(&str, bool)]) -> Result<(), String> {
        let words = match name {
            "form" => FORMS,
            "season" => SEASONS,
            "month" | "day" | "short" => &["other"],
            _ => CATEGORIES,
        };
        let is_number = |key: &str| !matches!(name, "form" | "season") && key.parse::<u32>().is_ok();
        if let Some((wrong, _)) = keys.iter().find(|(key, _)| !words.contains(key) && !is_number(key)) {
            return Err(format!("has a variant [{wrong}], which “${name}” never is; use {}.", listed(words)));
        }
        let needed = match name {
            "season" => SEASONS.to_vec(),
            "form" | "day" | "short" | "roman" => Vec::new(),
            "month" => {
                let has_all = (1..=12).all(|month| keys.iter().any(|(key, _)| *key == month.to_string()));
                return if has_all { Ok(()) } else { Err("lacks a month; give all from [1] to *[12].".into()) };
            }
            _ => self
                .categories
                .map_or_else(Vec::new, |categories| categories(if ordinal { Plural::Ordinal } else { self.plural })),
        };
        match needed.iter().find(|needed| !keys.iter().any(|(key, _)| key == *needed)) {
            Some(missing) => Err(format!("lacks the variant [{missing}] for “${name}”, which the language needs.")),
            None => Ok(()),
        }
    }
}

impl Variant {
    /// This text and then the other; none if their conditions exclude each other.
    fn and(&self, other: &Self) -> Option<Self> {
        let excludes = |(value, ordinal, key): &&(usize, bool, String)| {
            self.conditions.iter().any(|one| {
                (one.0, one.1) == (*value, *ordinal)
                    && one.2 != *key
                    && !(key.parse::<u32>().is_ok() ^ one.2.parse::<u32>().is_ok())
            })
        };
        if other.conditions.iter().any(|one| excludes(&one)) {
            return None;
        }
        let new = other.conditions.iter().filter(|one| !self.conditions.contains(one)).cloned();
        let conditions = self.conditions.iter().cloned().chain(new).collect();
        Some(Self { conditions, text: format!("{}{}", self.text, other.text) })
    }
}

/// Whether a variant shows all values that it must show.
fn check(name: &str, values: &[&str], variant: &Variant) -> Result<(), String> {
    let has = |value: &str| {
        let index = values.iter().position(|known| *known == value);
        index.is_some_and(|index| {
            variant.text.contains(&format!("{{{index}}}"))
                || variant.conditions.iter().any(|(at, _, key)| {
                    *at == index && (["zero", "one", "two"].contains(&key.as_str()) || key.parse::<u32>().is_ok())
                })
        })
    };
    if variant.text.trim().is_empty() {
        return Err("has an empty text.".into());
    }
    let needed: Vec<Vec<&str>> = if values.contains(&"form") {
        vec![vec!["date", "year", "digits", "short", "century", "roman"]]
    } else {
        match name {
            "decade" => vec![vec!["digits", "short"]],
            "century" => vec![vec!["century", "roman"]],
            "season" => vec![vec!["year"]],
            _ if name.contains(".month") => Vec::new(),
            _ => values.iter().map(|value| vec![*value]).collect(),
        }
    };
    match needed.iter().find(|any| !any.iter().any(|value| has(value))) {
        Some(missing) => {
            Err(format!("does not use “${}” in the text “{}”.", missing.join("” or “$"), variant.text.trim()))
        }
        None => Ok(()),
    }
}

/// The value that a selector selects by, and whether by its ordinal category.
fn selected(selector: &InlineExpression<&str>, scope: &Scope<'_>) -> Result<(usize, bool), String> {
    match selector {
        InlineExpression::VariableReference { id } => Ok((scope.index(id.name)?, false)),
        InlineExpression::FunctionReference { id, arguments: CallArguments { positional, named } }
            if id.name == "NUMBER" =>
        {
            let is_ordinal = named.iter().any(|one| {
                one.name.name == "type" && one.value == InlineExpression::StringLiteral { value: "ordinal" }
            });
            match positional.as_slice() {
                [InlineExpression::VariableReference { id }] => Ok((scope.index(id.name)?, is_ordinal)),
                _ => Err("selects by something other than a value.".into()),
            }
        }
        _ => Err("selects by something other than a value.".into()),
    }
}

fn references(pattern: &Pattern<&str>, used: &mut Vec<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, used);
        }
    }
}

fn in_expression(expression: &Expression<&str>, used: &mut Vec<String>) {
    match expression {
        Expression::Select { variants, .. } => variants.iter().for_each(|variant| references(&variant.value, used)),
        Expression::Inline(InlineExpression::MessageReference { id, attribute }) => {
            used.push(referred(id, attribute.as_ref()));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => in_expression(expression, used),
        Expression::Inline(_) => {}
    }
}

/// The name of a message, or of its attribute.
fn referred(id: &Identifier<&str>, attribute: Option<&Identifier<&str>>) -> String {
    attribute.map_or_else(|| id.name.to_owned(), |one| format!("{}.{}", id.name, one.name))
}

fn key<'s>(key: &VariantKey<&'s str>) -> &'s str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

fn listed(words: &[&str]) -> String {
    let words: Vec<_> = words.iter().map(|word| format!("[{word}]")).collect();
    words.join(", ")
}
