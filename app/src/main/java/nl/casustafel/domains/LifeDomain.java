package nl.casustafel.domains;

/// Parts of a life that plans and situations are told by (catalogue 4.5). Our own list and words, not those
/// of any instrument (DEC-21).
public enum LifeDomain {
    MONEY,
    WORK_AND_SCHOOL,
    DAILY_RHYTHM,
    HOME,
    FAMILY,
    MIND,
    BODY,
    SUBSTANCES,
    SELF_CARE,
    AFFAIRS,
    FRIENDS,
    TAKING_PART,
    POLICE_AND_COURTS,
    BELIEFS_AND_MEANING,
    ONLINE,
    TRAVEL,
    GROUP_TIES,
    VIOLENCE,
    LOSS
}
