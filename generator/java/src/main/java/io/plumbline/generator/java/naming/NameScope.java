package io.plumbline.generator.java.naming;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * The names taken in one Java scope, and the rule by which names are given out.
 *
 * <p>Who demands a name gets it first, then who is spelled just so, then who comes first in the document; the rest get
 * their spelled form or a number. So a name depends on others only where two of them are the same in Java.
 */
public final class NameScope {

    /** In bytes of UTF-8. */
    private static final int LONGEST = 90;

    private final Set<String> taken = new HashSet<>();
    private final Case style;
    private final @Nullable NameScope outer;

    private NameScope(Case style, @Nullable NameScope outer) {
        this.style = style;
        this.outer = outer;
    }

    /** A scope of types, in which names that differ only by case are the same, as on some file systems. */
    public static NameScope types() {
        return new NameScope(Case.TYPE, null);
    }

    /** A scope of methods, components or variables. */
    public static NameScope members() {
        return new NameScope(Case.MEMBER, null);
    }

    /** A scope of constants. */
    public static NameScope constants() {
        return new NameScope(Case.CONSTANT, null);
    }

    /** A scope inside of this one, in which names of this one are taken too; this one must not change any more. */
    public NameScope nested() {
        return new NameScope(style, this);
    }

    /** Takes names out of the scope before any is given out. */
    public NameScope reserve(Collection<String> names) {
        names.forEach(name -> taken.add(key(name)));
        return this;
    }

    /** A name for one thing, given out at once. */
    public String claim(String text) {
        return claimAll(List.of(Wish.of(text))).get(0);
    }

    /** Names for things that come together, in their order. */
    public List<String> claimAll(List<Wish> wishes) {
        String[] given = new String[wishes.size()];
        for (Rank rank : Rank.values()) {
            for (int i = 0; i < given.length; i++) {
                Optional<String> candidate = given[i] == null ? candidate(rank, wishes.get(i)) : Optional.empty();
                if (candidate.isPresent() && take(candidate.get())) {
                    given[i] = candidate.get();
                }
            }
        }
        for (int i = 0; i < given.length; i++) {
            if (given[i] == null) {
                given[i] = numbered(plain(wishes.get(i)));
            }
        }
        return List.of(given);
    }

    /** The claims that a wish can have to a name, the strongest first. */
    private enum Rank {
        DEMANDED,
        SPELLED_SO,
        PLAIN,
        SPELLED_OUT
    }

    private Optional<String> candidate(Rank rank, Wish wish) {
        return switch (rank) {
            case DEMANDED ->
                Optional.of(wish.override()).filter(name -> !name.isEmpty()).map(this::safe);
            case SPELLED_SO -> Optional.of(plain(wish)).filter(wish.text()::equals);
            case PLAIN -> Optional.of(plain(wish));
            case SPELLED_OUT -> Optional.of(safe(style.identifier("", Words.spelled(wish.text()))));
        };
    }

    private String numbered(String name) {
        int number = 2;
        String separator = style == Case.CONSTANT ? "_" : "";
        while (!take(name + separator + number)) {
            number++;
        }
        return name + separator + number;
    }

    private boolean take(String name) {
        String key = key(name);
        for (NameScope scope = outer; scope != null; scope = scope.outer) {
            if (scope.taken.contains(key)) {
                return false;
            }
        }
        return taken.add(key);
    }

    private String plain(Wish wish) {
        return safe(style.identifier(wish.text(), Words.plain(wish.text())));
    }

    /** The name if Java takes it, else one close to it that Java takes. */
    private String safe(String name) {
        String legal = SourceVersion.isIdentifier(name) ? name : style.identifier(name, Words.plain(name));
        String shortened = shortened(legal);
        return SourceVersion.isName(shortened) && !ReservedNames.RESTRICTED.contains(shortened)
                ? shortened
                : shortened + "_";
    }

    /** A file's name can hold 255 bytes; what is cut off still tells apart, by its hash. */
    private static String shortened(String name) {
        int end = Math.min(name.length(), LONGEST);
        if (end < name.length() && Character.isLowSurrogate(name.charAt(end))) {
            end--;
        }
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            end = name.offsetByCodePoints(end, -1);
        }
        return end == name.length() ? name : name.substring(0, end) + "_" + Integer.toHexString(name.hashCode());
    }

    private String key(String name) {
        return style == Case.TYPE ? name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT) : name;
    }
}
