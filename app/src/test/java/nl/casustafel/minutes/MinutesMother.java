package nl.casustafel.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.casustafel.audit.AuditHead;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import org.jspecify.annotations.Nullable;

/// Minutes to try things on. Every name is visibly invented.
public final class MinutesMother {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    private MinutesMother() {}

    public static MinutesHeader header(boolean practice) {
        return new MinutesHeader(
                shortText("Zorg- en Veiligheidshuis Duinrand"),
                shortText("IIO-2026-A-12"),
                DAY,
                LocalTime.of(9, 30),
                LocalTime.of(11, 45),
                shortText("Stadhuis, kamer 2.14"),
                shortText("Wilma Windwijzer"),
                shortText("Wilma Windwijzer"),
                shortText("Vertrouwelijk"),
                1,
                MinutesStatus.FINAL,
                DAY,
                AuditHead.parse("1234 7JZM5-ZXKAT-78SPP-MWFBK-5S1XQ").orThrow(),
                practice);
    }

    /// A meeting of `items` weighings, on the practice environment.
    public static MinutesDocument full(int items) {
        List<Sheet> sheets = new ArrayList<>();
        for (int item = 1; item <= items; item++) {
            sheets.add(item % 3 == 0 ? admitted(item) : notAdmitted(item));
        }
        return new MinutesDocument(header(true), cover(items), sheets);
    }

    /// A meeting of which nothing was recorded but that it is planned.
    public static MinutesDocument empty() {
        MinutesHeader header = new MinutesHeader(
                shortText("Team"),
                shortText("IIO-2026-A-01"),
                DAY,
                null,
                null,
                null,
                null,
                null,
                shortText("Vertrouwelijk"),
                1,
                MinutesStatus.CONCEPT,
                null,
                null,
                false);
        Cover cover = new Cover(List.of(), List.of(), List.of(), List.of(), null, purpose(), retention());
        return new MinutesDocument(header, cover, List.of(bare()));
    }

    /// The same text wherever text can stand.
    public static MinutesDocument everywhere(String text) {
        LongText prose = LongText.of(text);
        ShortText line = shortText(text.length() > ShortText.MAX ? text.substring(0, ShortText.MAX) : text);
        MinutesHeader header = new MinutesHeader(
                line, line, DAY, null, null, line, line, line, line, 1, MinutesStatus.CONCEPT, null, null, true);
        Cover cover = new Cover(
                List.of(new Cover.Attendee(line, line, line, true, List.of(1))),
                List.of(new Cover.Absentee(line, line, line)),
                List.of(new Cover.AgendaLine(1, line, line, line)),
                List.of(prose),
                new Cover.NextMeeting(DAY, null, line),
                prose,
                prose);
        return new MinutesDocument(header, cover, List.of(everywhere(line, prose)));
    }

    private static WeighingSheet everywhere(ShortText line, LongText prose) {
        return new WeighingSheet(
                1,
                line,
                new WeighingSheet.Subject(line, line, null),
                line,
                List.of(new WeighingSheet.SourceFacts(
                        line, List.of(new WeighingSheet.SheetFact(line, null, prose, line)))),
                List.of(new WeighingSheet.Interpretation(line, prose)),
                new Weighed(
                        List.of(),
                        List.of(new Weighed.CriterionSentence(line, prose)),
                        List.of(prose),
                        List.of(prose),
                        prose,
                        List.of(new Weighed.Consulted(line, line)),
                        List.of(new Weighed.AskedBack(prose, prose, true)),
                        List.of(new Weighed.EntryLine(prose, line, prose))),
                new Decision(
                        List.of(new Decision.StatedPosition(DecidingParty.MAYOR, line, line, line, line, prose)),
                        line,
                        prose,
                        line,
                        line,
                        List.of(prose)),
                new FollowUp(
                        new FollowUp.ReporterAnswer(line, line, null, null),
                        new FollowUp.Informing(line, prose, null),
                        List.of(new FollowUp.Designated(line, line, true)),
                        null),
                new PlanSummary(1, List.of(new PlanSummary.Goal(prose, prose, line, line)), DAY),
                List.of(new ActionLine(1, line, line, line, line, null, line)),
                List.of(new Remark(null, line, prose)));
    }

    public static WeighingSheet admitted(int item) {
        return new WeighingSheet(
                item,
                number(item),
                new WeighingSheet.Subject(shortText("Fictief Persoon-" + item), shortText("Duinrand"), false),
                shortText("Gemeente Duinrand"),
                facts(),
                List.of(new WeighingSheet.Interpretation(
                        shortText("School"),
                        LongText.of("De mentor vindt dat hij zich anders gedraagt dan vorig jaar."))),
                weighed(),
                new Decision(
                        positions("toelaten tot de persoonsgerichte aanpak"),
                        shortText("Toegelaten tot de persoonsgerichte aanpak"),
                        LongText.of("De drie wegers zien samen voldoende aanwijzingen en vinden een lichtere weg niet"
                                + " genoeg, omdat eerdere gesprekken geen verandering brachten."),
                        shortText("mogelijk rechts-extremisme"),
                        null,
                        List.of()),
                new FollowUp(
                        answer(),
                        new FollowUp.Informing(
                                shortText("nog niet informeren"),
                                LongText.of("Informeren zou het eerste gesprek van de wijkagent doorkruisen."),
                                DAY.plusMonths(1)),
                        List.of(
                                new FollowUp.Designated(shortText("Reclassering"), shortText("Rens Rekenkamer"), false),
                                new FollowUp.Designated(shortText("School De Duinpan"), null, true)),
                        null),
                plan(),
                List.of(action(1), action(2)),
                List.of(new Remark(
                        LocalTime.of(10, 5),
                        shortText("opmerking"),
                        LongText.of("De schoolcontactpersoon heeft de kamer verlaten voor de weging."))));
    }

    public static WeighingSheet notAdmitted(int item) {
        return new WeighingSheet(
                item,
                number(item),
                new WeighingSheet.Subject(
                        shortText("jongen uit 3B (niet bij naam bekend)"), shortText("Zandpoort"), true),
                shortText("Politie"),
                facts(),
                List.of(),
                weighed(),
                new Decision(
                        positions("niet toelaten"),
                        shortText("Geen radicalisering, wel zorg"),
                        LongText.of("Het gedrag past bij rouw en slecht slapen; er is hulp nodig, geen aanpak."),
                        null,
                        shortText("Jeugdteam Zandpoort"),
                        List.of(LongText.of("De politie had liever een maand gewacht met dit besluit."))),
                new FollowUp(
                        answer(),
                        new FollowUp.Informing(shortText("vooraf geïnformeerd"), null, null),
                        List.of(),
                        DAY.plusDays(14)),
                null,
                List.of(action(1)),
                List.of());
    }

    /// A running case with so many lines minuted, and an action that takes room.
    public static ConsultationSheet discussed(int item, int lines) {
        return new ConsultationSheet(
                item,
                number(item),
                new WeighingSheet.Subject(shortText("Fictief Persoon-" + item), shortText("Duinrand"), false),
                shortText("in uitvoering"),
                IntStream.range(0, lines)
                        .mapToObj(i -> new Remark(
                                LocalTime.of(10, 0), shortText("feit"), LongText.of("Gaat weer naar school.")))
                        .toList(),
                new ConsultationSheet.Agreed(List.of(LongText.of("De aanpak loopt door.")), List.of()),
                new ConsultationSheet.Plan(2, DAY.plusMonths(3), null),
                null,
                new CaseEnd(null, List.of(), null, null),
                List.of(new ActionLine(
                        1,
                        shortText("EERSTE " + "en dan nog een stuk tekst ".repeat(11)),
                        shortText("Gemeente Duinrand"),
                        shortText("Jeugdteam"),
                        null,
                        DAY.plusDays(21),
                        shortText("afgesproken"))));
    }

    private static WeighingSheet bare() {
        return new WeighingSheet(
                1,
                number(1),
                new WeighingSheet.Subject(shortText("onbekende persoon"), null, null),
                null,
                List.of(),
                List.of(),
                new Weighed(List.of(), List.of(), List.of(), List.of(), null, List.of(), List.of(), List.of()),
                new Decision(List.of(), shortText("Uitgesteld"), null, null, null, List.of()),
                new FollowUp(null, null, List.of(), null),
                null,
                List.of(),
                List.of());
    }

    private static Cover cover(int items) {
        List<Integer> all = IntStream.rangeClosed(1, items).boxed().toList();
        List<Integer> some = all.stream().filter(item -> item != 3).toList();
        return new Cover(
                List.of(
                        attendee("Wilma Windwijzer", "Zorg- en Veiligheidshuis", "procescoördinator", false, all),
                        attendee("Piet Peilstok", "Politie", "CTER-contactpersoon", true, all),
                        attendee("Olga Ophaalbrug", "Openbaar Ministerie", "interventiespecialist", true, all),
                        attendee("Dora Dossiermap", "Gemeente Duinrand", "dossierhouder", true, all),
                        attendee("Sjaak Schoolbord", "School De Duinpan", "zorgcoördinator", false, some)),
                List.of(new Cover.Absentee(
                        shortText("Karel Kompas"), shortText("Raad voor de Kinderbescherming"), shortText("ziek"))),
                all.stream()
                        .map(item -> new Cover.AgendaLine(
                                item,
                                shortText("Weging signaal"),
                                number(item),
                                shortText(
                                        item % 3 == 0
                                                ? "Toegelaten tot de persoonsgerichte aanpak"
                                                : "Geen radicalisering, wel zorg")))
                        .toList(),
                List.of(LongText.of("Voortaan staat de vraag aan de melder vóór de weging op de agenda.")),
                new Cover.NextMeeting(DAY.plusWeeks(2), LocalTime.of(9, 30), shortText("Stadhuis, kamer 2.14")),
                purpose(),
                retention());
    }

    private static Cover.Attendee attendee(
            String name, String organisation, String function, boolean mandated, List<Integer> items) {
        return new Cover.Attendee(shortText(name), shortText(organisation), shortText(function), mandated, items);
    }

    private static List<WeighingSheet.SourceFacts> facts() {
        return List.of(
                new WeighingSheet.SourceFacts(
                        shortText("School"),
                        List.of(
                                new WeighingSheet.SheetFact(
                                        shortText("gezien"),
                                        DAY.minusDays(20),
                                        LongText.of("Tekende in de pauze drie keer een verboden symbool op zijn map.\n"
                                                + "Zei daarbij: \"Dat mag je niet meer zeggen.\""),
                                        shortText("nagegaan")),
                                new WeighingSheet.SheetFact(
                                        shortText("gehoord"),
                                        null,
                                        LongText.of("Een klasgenoot vertelde dat hij 's nachts op een besloten kanaal"
                                                + " zit."),
                                        shortText("niet na te gaan")))),
                new WeighingSheet.SourceFacts(
                        shortText("Wijkagent"),
                        List.of(new WeighingSheet.SheetFact(
                                shortText("gezien"),
                                DAY.minusDays(8),
                                LongText.of("Stond op 4 maart bij een groep van zes volwassenen op het stationsplein."),
                                shortText("nagegaan")))));
    }

    private static Weighed weighed() {
        return new Weighed(
                List.of(),
                List.of(
                        criterion("Geweldsbereidheid", null),
                        criterion(
                                "Vasthouden aan extremistische denkbeelden",
                                "Herhaalt leuzen, maar kan niet zeggen wat ze betekenen."),
                        criterion("Sociale relaties", "Nieuwe, oudere vrienden; trekt zich terug uit het voetbalteam."),
                        criterion("Identificatie met groep of ideologie", "Draagt sinds januari kleding van de groep."),
                        criterion("Zelfredzaamheid", "Slaapt slecht en komt geregeld te laat.")),
                List.of(LongText.of("Liet de tekeningen uit zichzelf aan zijn mentor zien.")),
                List.of(LongText.of("Sterke band met zijn oma."), LongText.of("Wil zijn diploma halen.")),
                LongText.of("Een gesprek door de wijkagent alleen is eerder geprobeerd en leverde niets op."),
                List.of(
                        new Weighed.Consulted(shortText("GGZ-instelling"), shortText("anoniem")),
                        new Weighed.Consulted(shortText("Leerplicht"), null)),
                List.of(new Weighed.AskedBack(
                        LongText.of("Alle feiten gaan terug op dezelfde bron. Hoe is naar bevestiging gezocht?"),
                        LongText.of("De wijkagent is gevraagd en zag niets."),
                        false)),
                List.of());
    }

    private static Weighed.CriterionSentence criterion(String name, @Nullable String sentence) {
        return new Weighed.CriterionSentence(shortText(name), sentence == null ? null : LongText.of(sentence));
    }

    private static List<Decision.StatedPosition> positions(String position) {
        return List.of(
                position(DecidingParty.POLICE, "Piet Peilstok", "M-2025-07, 1 juli 2025", position),
                position(DecidingParty.PROSECUTION, "Olga Ophaalbrug", "M-2025-11, 1 juli 2025", position),
                position(DecidingParty.MAYOR, "Dora Dossiermap", null, position));
    }

    private static Decision.StatedPosition position(
            DecidingParty party, String name, @Nullable String mandate, String position) {
        return new Decision.StatedPosition(
                party,
                shortText(name),
                mandate == null ? null : shortText(mandate),
                shortText(position),
                shortText("aan tafel, eigen code"),
                party == DecidingParty.PROSECUTION ? LongText.of("Een lichtere weg is hier al geprobeerd.") : null);
    }

    private static FollowUp.ReporterAnswer answer() {
        return new FollowUp.ReporterAnswer(
                shortText("terugkoppeling per telefoon"), shortText("Dora Dossiermap"), DAY.plusDays(5), null);
    }

    private static PlanSummary plan() {
        return new PlanSummary(
                1,
                List.of(new PlanSummary.Goal(
                        LongText.of("Hij gaat weer elke dag naar school en heeft een vaste vertrouwenspersoon."),
                        LongText.of("Wekelijks gesprek met een jongerenwerker, vrijwillig kader."),
                        shortText("Gemeente Duinrand"),
                        shortText("Jeugdwet art. 2.3"))),
                DAY.plusMonths(3));
    }

    private static ActionLine action(int number) {
        return new ActionLine(
                number,
                shortText("Gesprek met ouders voorbereiden en voeren"),
                shortText("Gemeente Duinrand"),
                shortText("Jeugdteam"),
                shortText("Jeugdwet art. 2.3"),
                DAY.plusDays(21),
                shortText("afgesproken"));
    }

    private static LongText purpose() {
        return LongText.of("Deze gegevens dienen alleen om radicalisering en terroristische activiteiten te voorkomen,"
                + " te verminderen en te bestrijden (WPGA art. 2, tweede lid). Wie ze kent, is verplicht tot"
                + " geheimhouding (WPGA art. 17).");
    }

    private static LongText retention() {
        return LongText.of("Weegbladen van signalen die niet zijn toegelaten, worden vernietigd. Dit voorblad blijft.");
    }

    private static ShortText number(int item) {
        return shortText("2026-A-0" + (10 + item));
    }

    private static ShortText shortText(String text) {
        return ShortText.of(text);
    }
}
