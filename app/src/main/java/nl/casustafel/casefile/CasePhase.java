package nl.casustafel.casefile;

/// How far a case is (law 1.5). How it gets from one to the other stands in [CaseTransition].
public enum CasePhase {
    /// The three admitted; who takes part is asked for what it knows (T-C1).
    ADMITTED,
    /// The participants look at what there is (T-C2).
    IN_ANALYSIS,
    /// They judged that interventions are necessary; a plan is owed (T-C3, W-E2).
    PLAN_IN_PREPARATION,
    /// A plan was agreed (T-C4).
    IN_EXECUTION,
    /// What was done is looked at, and whether processing is still needed (T-C5).
    IN_EVALUATION,
    /// Somebody proposed to end it (T-C6).
    SCALING_DOWN_PROPOSED,
    /// Ended and shielded: nobody who took part sees it any more (T-C7, T-C8, W-E3).
    CLOSED,
    /// Ended here, because another municipality goes on with it (T-C10). Shielded as well.
    TRANSFERRED;

    /// Whether it is over here, so that what is known of it is shielded (WPGA art. 6(3)).
    public boolean ended() {
        return this == CLOSED || this == TRANSFERRED;
    }
}
