package nl.casustafel.signal;

/// Where a signal came from (CAT-4.3). Whether that is inside the municipality is asked in the yearly letter.
public enum Source {
    REPORTING_MAILBOX(true),
    PUBLIC_ORDER(true),
    DISTRICT_TEAM(true),
    SCHOOL_ATTENDANCE(true),
    WORK_AND_INCOME(true),
    CIVIL_AFFAIRS(true),
    ENFORCEMENT(true),
    BOARD(true),
    POLICE(false),
    PROSECUTION(false),
    PROBATION(false),
    CHILD_PROTECTION(false),
    SCHOOL(false),
    YOUTH_WORK(false),
    YOUTH_CARE(false),
    YOUTH_PROTECTION(false),
    DOMESTIC_VIOLENCE_CENTRE(false),
    MENTAL_HEALTH(false),
    PUBLIC_HEALTH(false),
    GENERAL_PRACTITIONER(false),
    HOUSING(false),
    ASYLUM(false),
    PRISON(false),
    RELIGIOUS_INSTITUTION(false),
    KEY_FIGURE(false),
    SPORTS_CLUB(false),
    EMPLOYER(false),
    FAMILY(false),
    CITIZEN(false),
    ANONYMOUS_LINE(false),
    EXTREMISM_SUPPORT(false),
    COUNTER_TERRORISM(false),
    INTELLIGENCE(false),
    OTHER_MUNICIPALITY(false),
    OWN_OBSERVATION(false),
    ONLINE(false),
    OTHER(false);

    private final boolean insideMunicipality;

    Source(boolean insideMunicipality) {
        this.insideMunicipality = insideMunicipality;
    }

    public boolean insideMunicipality() {
        return insideMunicipality;
    }
}
