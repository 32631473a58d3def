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
    LOSS;

    /// Whether it can be said how well somebody manages in it. Of what somebody believes, seeks or went
    /// through there are words only: a step there would be a judgement of the person (framework 3.5).
    public boolean isManaged() {
        return compareTo(POLICE_AND_COURTS) <= 0;
    }
}
