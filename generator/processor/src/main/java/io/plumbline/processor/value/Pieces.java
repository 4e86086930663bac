package io.plumbline.processor.value;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What strings are put together from; no pieces at all where that is not known. */
final class Pieces {

    private static final int MOST = 16;
    private static final int MOST_TEXTS = 64;

    private Pieces() {}

    /** Strings that begin and end in a certain way, where the ends cannot overlap. */
    static List<Piece> between(long minLength, long maxLength, String prefix, String suffix) {
        int ends = prefix.length() + suffix.length();
        if (ends > minLength) {
            return List.of(new Piece.Some(minLength, maxLength));
        }
        List<Piece> pieces = new ArrayList<>();
        add(pieces, prefix);
        pieces.add(new Piece.Some(minLength - ends, maxLength - ends));
        add(pieces, suffix);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece.Fixed(Set.of(text)));
        }
    }

    /** These and the others behind them; neighbours that are known merge. */
    static List<Piece> concat(List<Piece> first, List<Piece> second) {
        List<Piece> all = new ArrayList<>(first);
        all.removeIf(Pieces::isEmpty);
        for (Piece piece : second) {
            Piece last = all.isEmpty() ? piece : all.get(all.size() - 1);
            boolean areOne = !all.isEmpty()
                    && last instanceof Piece.Fixed before
                    && piece instanceof Piece.Fixed after
                    && before.texts().size() == 1
                    && after.texts().size() == 1;
            if (isEmpty(piece)) {
                continue;
            }
            if (areOne) {
                String merged = text((Piece.Fixed) last) + text((Piece.Fixed) piece);
                all.set(all.size() - 1, new Piece.Fixed(Set.of(merged)));
            } else {
                all.add(piece);
            }
        }
        return all.size() > MOST ? List.of() : List.copyOf(all);
    }

    private static boolean isEmpty(Piece piece) {
        return piece instanceof Piece.Fixed fixed && fixed.texts().equals(Set.of(""));
    }

    private static String text(Piece.Fixed fixed) {
        return fixed.texts().iterator().next();
    }

    /** Either of both. */
    static List<Piece> join(List<Piece> first, List<Piece> second) {
        if (first.equals(second)) {
            return first;
        }
        boolean areFixed = first.size() == 1
                && second.size() == 1
                && first.get(0) instanceof Piece.Fixed
                && second.get(0) instanceof Piece.Fixed;
        if (!areFixed) {
            return List.of();
        }
        Set<String> texts = new LinkedHashSet<>(((Piece.Fixed) first.get(0)).texts());
        texts.addAll(((Piece.Fixed) second.get(0)).texts());
        return texts.size() > MOST_TEXTS ? List.of() : List.of(new Piece.Fixed(texts));
    }
}
