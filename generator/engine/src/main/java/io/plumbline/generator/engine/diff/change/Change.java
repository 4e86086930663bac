package io.plumbline.generator.engine.diff.change;

import io.plumbline.generator.model.diagnostic.Location;
import io.plumbline.generator.model.diagnostic.Printable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One difference between two contracts.
 *
 * @param kind which kind
 * @param subject what changed, for example {@code Pet.age} or {@code GET /pets: query limit}
 * @param message how, on one line without control characters whatever the documents' text in it
 * @param before where it stands, or what holds it, in the old contract
 * @param after the same in the new one
 * @param reach where it can be seen on the wire
 * @param judgements what it means, at most one for each audience, in the order of {@link Audience}
 */
public record Change(
        ChangeKind kind,
        String subject,
        String message,
        Optional<Location> before,
        Optional<Location> after,
        Reach reach,
        List<Judgement> judgements) {

    /** By place in the new contract, else in the old one, so that a report can be read beside the contract. */
    public static final Comparator<Change> ORDER = Comparator.comparing(Change::isOnTheWire, Comparator.reverseOrder())
            .thenComparing(change -> change.place().file())
            .thenComparing(change -> change.place().line())
            .thenComparing(change -> change.place().column())
            .thenComparing(Change::subject)
            .thenComparing(Change::kind)
            .thenComparing(Change::message);

    /** Makes the texts fit for a log, and sorts the judgements. */
    public Change {
        subject = Printable.line(subject);
        message = Printable.line(message);
        judgements = judgements.stream()
                .sorted(Comparator.comparing(Judgement::audience))
                .toList();
    }

    /** Whether it concerns what travels, and not generated code alone. */
    public boolean isOnTheWire() {
        return verdict(Set.of(Audience.CALLERS, Audience.SERVER)).isPresent();
    }

    /** The place to show: in the new contract where it has one. */
    public Location place() {
        return after.or(() -> before).orElse(Location.NONE);
    }

    /** The worst verdict for these audiences, empty where the change is nothing to any of them. */
    public Optional<Verdict> verdict(Set<Audience> audiences) {
        return judgements.stream()
                .filter(judgement -> audiences.contains(judgement.audience()))
                .map(Judgement::verdict)
                .max(Comparator.naturalOrder());
    }
}
