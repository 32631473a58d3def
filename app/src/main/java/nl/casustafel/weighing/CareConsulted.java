package nl.casustafel.weighing;

/// Whether somebody of health care was asked during the weighing. Care is no participant: it is asked
/// without a name, or through the municipal executive (DEC-9, WPGA art. 5(7)).
public enum CareConsulted {
    NO,
    ANONYMOUSLY,
    THROUGH_EXECUTIVE,
    /// Agreed to be asked as soon as the signal is admitted.
    AFTER_ADMISSION
}
