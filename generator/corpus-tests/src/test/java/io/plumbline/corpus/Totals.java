package io.plumbline.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What came of values of all documents. */
final class Totals {

    private final String what;
    private final List<Verdicts> all = new ArrayList<>();

    Totals(String what) {
        this.what = what;
    }

    Verdicts add(Verdicts verdicts) {
        all.add(verdicts);
        return verdicts;
    }

    /** How many were judged. */
    int judged() {
        return all.stream().mapToInt(Verdicts::judged).sum();
    }

    /** Tells the figures. */
    void print() {
        Map<Explanation, Integer> explained = new EnumMap<>(Explanation.class);
        for (Explanation explanation : Explanation.values()) {
            int count = all.stream()
                    .mapToInt(verdicts -> verdicts.explained()
                            .getOrDefault(explanation, List.of())
                            .size())
                    .sum();
            explained.put(explanation, count);
        }
        System.out.printf(
                "corpus in all        %5d %s: %d valid and the same when written, %d invalid, explained %s, "
                        + "%d unexplained, %d changed%n",
                judged(),
                what,
                all.stream()
                        .mapToInt(verdicts ->
                                verdicts.accepted() - verdicts.lost().size())
                        .sum(),
                all.stream().mapToInt(verdicts -> verdicts.invalid().size()).sum(),
                explained,
                all.stream()
                        .mapToInt(verdicts -> verdicts.disagreements().size())
                        .sum(),
                all.stream().mapToInt(verdicts -> verdicts.lost().size()).sum());
    }
}
