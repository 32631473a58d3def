package nl.casustafel.desk;

/// Style classes of `desk.css` that features may set on their own nodes. Look lives in CSS only; never
/// `setStyle`.
public final class Styles {
    /// The heading of a screen.
    public static final String TITLE = "desk-title";
    /// The heading of a part of a screen.
    public static final String HEADING = "desk-heading";
    /// Text beside the matter: explanations, times, counts.
    public static final String QUIET = "desk-quiet";
    /// A framed part of a screen.
    public static final String CARD = "desk-card";
    /// The padded content of a screen.
    public static final String PAGE = "desk-page";
    /// Nodes one under the other, with the distance between fields.
    public static final String STACK = "desk-stack";
    /// Nodes beside each other, with the distance between buttons.
    public static final String ROW = "desk-row";
    /// A word in a frame that tells a state: open, agreed, overdue.
    public static final String BADGE = "desk-badge";
    /// With [#BADGE]: needs attention. The word says so too.
    public static final String URGENT = "desk-urgent";
    /// With [#BADGE]: done, agreed.
    public static final String GOOD = "desk-good";
    /// Figures and codes that are read sign by sign.
    public static final String CODE = "desk-code";

    /// A line of a list that is a button: quiet until it has the focus.
    public static final String LINE = "desk-line";

    /// A value that must be read at two metres.
    public static final String FIGURE = "desk-figure";

    private Styles() {}
}
