//! A second in the local time of an event's place.

use core::fmt;

use serde::{Deserialize, Serialize};

/// The length of a day in seconds; daylight saving time is ignored.
pub(super) const SECONDS_PER_DAY: i64 = 86_400;

/// A second in the local time of an event's place, in the proleptic Gregorian calendar.
///
/// Counted from the start of 1 January 1970. Documents have local times without time zones: midnight in a document is midnight
/// for every reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Instant(i64);

impl Instant {
    /// Before every possible date.
    pub const BEGINNING: Self = Self(i64::MIN);
    /// After every possible date.
    pub const END: Self = Self(i64::MAX);

    /// The start of a day: `month` from 1 to 12, `day` from 1; a day past the end of the month falls into the next month.
    pub fn from_ymd(year: i64, month: u8, day: u8) -> Self {
        // Years start in March here, so that the leap day is the last day.
        let year = if month <= 2 { year - 1 } else { year };
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let month_from_march = i64::from((month + 9) % 12);
        let day_of_year = (153 * month_from_march + 2) / 5 + i64::from(day) - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Self((era * 146_097 + day_of_era - 719_468) * SECONDS_PER_DAY)
    }

    /// The instant this many seconds later.
    #[must_use]
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds))
    }

    /// The seconds until another instant; negative if that is earlier.
    pub const fn seconds_until(self, other: Self) -> i64 {
        other.0.saturating_sub(self.0)
    }

    /// The start of its day.
    #[must_use]
    pub const fn start_of_day(self) -> Self {
        Self(self.0 - self.0.rem_euclid(SECONDS_PER_DAY))
    }

    /// Hour, minute and second of its day.
    pub fn hms(self) -> (u8, u8, u8) {
        let second = self.0.rem_euclid(SECONDS_PER_DAY);
        (small(second / 3_600), small(second / 60 % 60), small(second % 60))
    }

    /// Seconds since the start of 1 January 1970, in the same local time.
    pub const fn as_seconds(self) -> i64 {
        self.0
    }

    /// Year, month and day.
    pub fn ymd(self) -> (i64, u8, u8) {
        let days = self.0.div_euclid(SECONDS_PER_DAY) + 719_468;
        let era = days.div_euclid(146_097);
        let day_of_era = days.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        (year, small(month), small(day))
    }
}

/// Narrows a value that the calendar keeps below 32.
fn small(value: i64) -> u8 {
    u8::try_from(value).unwrap_or(u8::MAX)
}

impl fmt::Display for Instant {
    /// `YYYY-MM-DDTHH:MM:SS`, for messages and tests.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::BEGINNING => f.write_str("the beginning"),
            Self::END => f.write_str("the end"),
            _ => {
                let ((year, month, day), (hour, minute, second)) = (self.ymd(), self.hms());
                write!(f, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_days_have_known_seconds() {
        assert_eq!(Instant::from_ymd(1970, 1, 1).as_seconds(), 0);
        assert_eq!(Instant::from_ymd(2000, 3, 1).as_seconds(), 951_868_800);
        assert_eq!(Instant::from_ymd(2022, 3, 26).as_seconds(), 1_648_252_800);
        assert_eq!(Instant::from_ymd(1969, 12, 31).as_seconds(), -SECONDS_PER_DAY);
    }

    #[test]
    fn every_day_of_five_centuries_comes_back() {
        let mut expected = Instant::from_ymd(-50, 1, 1);
        for _ in 0..200_000 {
            let (year, month, day) = expected.ymd();
            assert_eq!(Instant::from_ymd(year, month, day), expected);
            expected = expected.plus_seconds(SECONDS_PER_DAY);
        }
    }

    #[test]
    fn centuries_are_leap_only_every_fourth() {
        assert_eq!(Instant::from_ymd(1900, 2, 29).ymd(), (1900, 3, 1));
        assert_eq!(Instant::from_ymd(2000, 2, 29).ymd(), (2000, 2, 29));
        assert_eq!(Instant::from_ymd(0, 2, 29).ymd(), (0, 2, 29));
    }
}
