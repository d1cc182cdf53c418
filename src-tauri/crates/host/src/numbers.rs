//! Numbers as they are written where the person lives.

use fluent_bundle::{FluentValue, memoizer::MemoizerKind, types::FluentNumber};
use icu_decimal::{
    DecimalFormatter,
    input::Decimal,
    options::{DecimalFormatterOptions, GroupingStrategy},
};
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

/// A year.
#[derive(Debug, Clone, Copy)]
pub struct Year(pub i32);

impl Year {
    pub(crate) fn ungrouped(self) -> FluentNumber {
        Ungrouped(self.0).number()
    }
}

/// A number whose thousands are not set apart: a line of a file, a version.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ungrouped<N>(pub(crate) N);

impl<N: Copy> Ungrouped<N>
where
    FluentNumber: From<N>,
{
    pub(crate) fn number(self) -> FluentNumber {
        let mut number = FluentNumber::from(self.0);
        number.options.use_grouping = false;
        number
    }
}

/// Writes whole numbers in the bundle's language; leaves all else to Fluent.
pub(crate) fn format<M: MemoizerKind>(value: &FluentValue<'_>, memoizer: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let whole = whole(number.value)?;
    memoizer
        .with_try_get_threadsafe::<Writer, _, _>(number.options.use_grouping, |writer| {
            writer.0.format(&Decimal::from(whole)).to_string()
        })
        .ok()
}

// Beyond this a float would not be exact any more.
fn whole(value: f64) -> Option<i64> {
    (value.fract() == 0.0 && value.abs() < 1e15).then_some(value as i64)
}

/// The zero of a language; its other digits come right after it.
pub(crate) fn zero(language: &LanguageIdentifier) -> char {
    let writer = Writer::construct(language.clone(), false);
    let zero = writer.map(|writer| writer.0.format(&Decimal::from(0)).to_string());
    zero.ok().and_then(|zero| zero.chars().next()).unwrap_or('0')
}

struct Writer(DecimalFormatter);

impl Memoizable for Writer {
    type Args = bool;
    type Error = icu_provider::DataError;

    fn construct(language: LanguageIdentifier, grouped: bool) -> Result<Self, Self::Error> {
        let locale = language.to_string().parse().unwrap_or(Locale::UNKNOWN);
        let mut options = DecimalFormatterOptions::default();
        if !grouped {
            options.grouping_strategy = Some(GroupingStrategy::Never);
        }
        DecimalFormatter::try_new(locale.into(), options).map(Self)
    }
}
