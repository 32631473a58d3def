package nl.casustafel.plan;

import java.util.List;
import java.util.stream.Stream;
import nl.casustafel.team.OrganisationKind;

/// The statutory tasks from which a standing participant takes part (W-B1, WPGA art. 3(1), catalogue 4.4).
/// Taking part changes nothing in who may do what.
public enum StatutoryTask {
    PUBLIC_ORDER(OrganisationKind.MAYOR),
    POLICE_AUTHORITY(OrganisationKind.MAYOR),
    OPIUM_CLOSURE(OrganisationKind.MAYOR),
    LOCAL_BYLAW(OrganisationKind.MAYOR),
    HOUSE_BAN(OrganisationKind.MAYOR),
    MAYOR_COMPULSORY_CARE(OrganisationKind.MAYOR),
    MAYOR_CUSTODY_ORDER(OrganisationKind.MAYOR),
    SOCIAL_SUPPORT(OrganisationKind.MUNICIPAL_EXECUTIVE),
    YOUTH_HELP(OrganisationKind.MUNICIPAL_EXECUTIVE),
    PARTICIPATION(OrganisationKind.MUNICIPAL_EXECUTIVE),
    DEBT_RELIEF(OrganisationKind.MUNICIPAL_EXECUTIVE),
    COMPULSORY_EDUCATION(OrganisationKind.MUNICIPAL_EXECUTIVE),
    EXECUTIVE_COMPULSORY_CARE(OrganisationKind.MUNICIPAL_EXECUTIVE),
    EXECUTIVE_CARE_APPLICATION(OrganisationKind.MUNICIPAL_EXECUTIVE),
    EXECUTIVE_AFTERCARE(OrganisationKind.MUNICIPAL_EXECUTIVE),
    POLICE_TASK(OrganisationKind.POLICE),
    POLICE_COMPULSORY_CARE(OrganisationKind.POLICE),
    POLICE_CARE_AND_COERCION(OrganisationKind.POLICE),
    PROSECUTION_TASK(OrganisationKind.PROSECUTION),
    PROSECUTION_COMPULSORY_CARE(OrganisationKind.PROSECUTION),
    PROSECUTION_CARE_AND_COERCION(OrganisationKind.PROSECUTION),
    FORENSIC_CARE(OrganisationKind.PROSECUTION),
    PROBATION_TASK(OrganisationKind.PROBATION),
    PROBATION_EXECUTION(OrganisationKind.PROBATION),
    CHILD_PROTECTION_REQUEST(OrganisationKind.CHILD_PROTECTION),
    CHILD_PROTECTION_EXECUTION(OrganisationKind.CHILD_PROTECTION),
    CHILD_PROTECTION_YOUTH(OrganisationKind.CHILD_PROTECTION),
    CHILD_PROTECTION_ADOPTION(OrganisationKind.CHILD_PROTECTION);

    private final OrganisationKind holder;

    StatutoryTask(OrganisationKind holder) {
        this.holder = holder;
    }

    /// Whose task it is.
    public OrganisationKind holder() {
        return holder;
    }

    /// The tasks of one kind of participant; none of who is no standing participant (W-B2).
    public static List<StatutoryTask> of(OrganisationKind kind) {
        return Stream.of(values()).filter(task -> task.holder == kind).toList();
    }

    /// The task of the same act that `kind` would do this kind of intervention from, where it is plain.
    public static List<StatutoryTask> of(OrganisationKind kind, InterventionKind intervention) {
        List<StatutoryTask> own = of(kind);
        List<StatutoryTask> usual =
                own.stream().filter(task -> task.usualFor(intervention)).toList();
        return usual.isEmpty() ? own : usual;
    }

    private boolean usualFor(InterventionKind kind) {
        return switch (kind) {
            case COMPULSORY_EDUCATION -> this == COMPULSORY_EDUCATION;
            case DEBT_RELIEF -> this == DEBT_RELIEF;
            case WORK_OR_SCHOOL, IDENTITY_OR_INCOME -> this == PARTICIPATION;
            case FAMILY_SUPPORT, MENTOR -> this == YOUTH_HELP;
            case MENTAL_HEALTH_CARE ->
                this == EXECUTIVE_COMPULSORY_CARE
                        || this == MAYOR_COMPULSORY_CARE
                        || this == PROSECUTION_COMPULSORY_CARE;
            case AFTERCARE_DETENTION -> this == EXECUTIVE_AFTERCARE || this == PROBATION_EXECUTION;
            default -> false;
        };
    }
}
