//! `timeline words`.

use std::collections::BTreeSet;
use std::path::PathBuf;

use clap::Args;

use super::{HAS_PROBLEMS, Host, Outcome, output, report};
use crate::document::is_language_tag;
use crate::prerender;
use crate::words::Ask;
use crate::words::compile::{Plural, compile};

/// Check the interface's words in a language, and compile them for the element's attribute words
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  timeline words is.ftl -o words-is.txt
  timeline words de.ftl --base de -o words-de.txt

Exit status: 0 if nothing is wrong, 1 if the file has problems, 2 if it cannot be read or written.")]
pub(super) struct Words {
    /// The words in Fluent syntax; the name of the file is the tag of the language, such as is.ftl
    file: PathBuf,
    /// The built-in language that has the texts that are missing in the file
    #[arg(long, value_name = "TAG")]
    base: Option<String>,
    #[command(flatten)]
    to: output::To,
}

impl Words {
    pub(super) fn run(self, host: &dyn Host) -> Outcome {
        let name = self.file.display();
        let tag = self.file.file_stem().unwrap_or_default().to_string_lossy();
        if !is_language_tag(&tag) {
            return Err(format!(
                "{name}: “{tag}” is not a language tag; name the file after its language, such as is.ftl."
            )
            .into());
        }
        let base = match self.base.as_deref() {
            None => None,
            Some(base) => Some(crate::words::Words::of(base).ok_or_else(|| {
                let known: Vec<_> = crate::words::LANGUAGES.iter().map(|(tag, _)| *tag).collect();
                format!("--base: There are no words for “{base}”; choose from {}.", known.join(", "))
            })?),
        };
        let source = host.read_text(&self.file).map_err(|error| format!("{name} cannot be read: {error}."))?;
        let categories = |plural| categories(&tag, plural);
        let base = base.as_ref().map(|words| move |index| words.line(index));
        let base = base.as_ref().map(|base| base as &dyn Fn(usize) -> &'static str);
        match compile(&tag, &source, base, Some(&categories)) {
            Ok(compiled) => self.to.write(&compiled, host),
            Err(sentences) => {
                for sentence in sentences {
                    report::say(host, format_args!("{name}: {sentence}"));
                }
                Ok(HAS_PROBLEMS)
            }
        }
    }
}

/// The plural categories that the numbers of a language have. Nobody counts millions of events.
pub(crate) fn categories(tag: &str, plural: Plural) -> Vec<&'static str> {
    const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    let numbers = prerender::numbers(tag, tag);
    let digits: Vec<String> = match plural {
        Plural::Cardinal => (0..=2_000).chain([10_000, 100_000]).map(|number| number.to_string()).collect(),
        Plural::Ordinal => (0..100).map(|number| number.to_string()).collect(),
        Plural::Decimal => (0..1_000)
            .flat_map(|number| {
                [
                    number.to_string(),
                    format!("{}.{}", number / 10, number % 10),
                    format!("{}.{:02}", number / 100, number % 100),
                ]
            })
            .collect(),
    };
    let ask = if plural == Plural::Ordinal { Ask::Ordinal } else { Ask::Cardinal };
    let found: BTreeSet<_> = digits.iter().map(|digits| numbers.category(digits, ask)).collect();
    CATEGORIES.into_iter().filter(|category| found.contains(*category)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::LANGUAGES;

    #[test]
    fn every_language_has_the_plural_forms_that_it_needs() {
        for (tag, _) in LANGUAGES {
            let source = std::fs::read_to_string(format!("words/{tag}.ftl")).unwrap();
            assert_eq!(compile(tag, &source, None, Some(&|plural| categories(tag, plural))).err(), None, "{tag}");
        }
    }
}
