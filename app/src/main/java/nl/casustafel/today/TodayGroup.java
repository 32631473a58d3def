package nl.casustafel.today;

/// How soon it must happen.
public enum TodayGroup {
    OVERDUE,
    TODAY,
    /// Within seven days, or without a day to be too late on. A training that lapses is announced earlier.
    THIS_WEEK
}
