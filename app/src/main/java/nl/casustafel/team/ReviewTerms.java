package nl.casustafel.team;

/// After how long the team looks at a case again: what it agreed, for the act names no term (law 1.5, W-E2).
/// @param planMonths from agreeing on a plan to its review
/// @param necessityMonths between two tests whether processing is still needed (WPGA art. 9)
/// @param lateMonths after so many without a test it is said in harder words
/// @param planWeeks from the judgement that a plan is needed until one is agreed
public record ReviewTerms(int planMonths, int necessityMonths, int lateMonths, int planWeeks) {
    public static final int MAX = 24;

    public static final ReviewTerms DEFAULT = new ReviewTerms(3, 6, 12, 4);

    public ReviewTerms {
        within(planMonths);
        within(necessityMonths);
        within(lateMonths);
        within(planWeeks);
        if (lateMonths < necessityMonths) {
            throw new IllegalArgumentException("late before it is due");
        }
    }

    private static void within(int term) {
        if (term < 1 || term > MAX) {
            throw new IllegalArgumentException("term of " + term);
        }
    }
}
