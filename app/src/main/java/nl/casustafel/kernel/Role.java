package nl.casustafel.kernel;

/// What a person of the team may do (DEC-10, WPGA art. 13(1)). A technical administrator holds no account
/// and so no role here.
public enum Role {
    /// Police, OM or mayor: takes a position in a weighing.
    DECIDER,
    /// Municipal *dossierhouder*: registers and tests signals, owns the file.
    FILE_HOLDER,
    /// Safety house *procescoördinator*: chairs and records, never decides (W-E4).
    PROCESS_COORDINATOR,
    /// Designated participant of a case.
    PARTICIPANT,
    /// FG, committee or auditor: reads through the gate.
    LAWFULNESS_REVIEW,
    /// Kwaliteitsbeheerder or privacy officer.
    FRAMEWORK_QUALITY
}
