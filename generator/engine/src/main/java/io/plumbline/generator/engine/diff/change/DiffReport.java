package io.plumbline.generator.engine.diff.change;

import io.plumbline.generator.model.Info;
import io.plumbline.generator.model.diagnostic.Printable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All differences between two contracts.
 *
 * @param before what the old contract says of itself
 * @param after what the new one does
 * @param changes wire first, then generated code, each by place
 * @param note what could not be compared and why, empty where all was
 */
public record DiffReport(Info before, Info after, List<Change> changes, Optional<String> note) {

    private static final int MOST_NAMED = 3;

    /** Sorts the changes. */
    public DiffReport {
        changes = changes.stream().distinct().sorted(Change.ORDER).toList();
        note = note.map(Printable::line);
    }

    /** The changes of which this is the worst verdict for these audiences. */
    public Stream<Change> changes(Verdict verdict, Set<Audience> audiences) {
        return changes.stream()
                .filter(change ->
                        change.verdict(audiences).filter(verdict::equals).isPresent());
    }

    /** Whether something worked for one of these audiences that works no longer. */
    public boolean isBreaking(Set<Audience> audiences) {
        return changes(Verdict.BREAKING, audiences).findAny().isPresent();
    }

    private static List<String> names(Set<Audience> audiences) {
        return audiences.stream().sorted().map(Audience::toString).toList();
    }

    /**
     * One line: {@code contract changed: 2 compatible, 1 breaking: Pet.age: …}, with the first of what breaks; or that
     * nothing changed for these audiences.
     */
    public String summary(Set<Audience> audiences) {
        List<Change> breaking = changes(Verdict.BREAKING, audiences).toList();
        long compatible = changes(Verdict.COMPATIBLE, audiences).count();
        if (changes.isEmpty()) {
            return "contract unchanged";
        }
        if (breaking.isEmpty() && compatible == 0) {
            return "contract changed: nothing for " + String.join(", ", names(audiences));
        }
        StringBuilder line = new StringBuilder("contract changed: ")
                .append(compatible)
                .append(" compatible, ")
                .append(breaking.size())
                .append(" breaking");
        String separator = ": ";
        for (Change change : breaking.subList(0, Math.min(MOST_NAMED, breaking.size()))) {
            line.append(separator).append(change.subject()).append(": ").append(change.message());
            separator = "; ";
        }
        return breaking.size() > MOST_NAMED ? line.append("; …").toString() : line.toString();
    }
}
