package io.plumbline.processor.demand;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Jakarta Validation's constraints, and those of Hibernate Validator that are like them.
 *
 * <p>One that belongs to a group holds only when that group is validated, so it demands nothing here.
 */
final class BeanValidation {

    /** The packages that the names in {@link #DEMANDS} follow. */
    static final List<String> PACKAGES = List.of("jakarta.validation.constraints.", "javax.validation.constraints.");

    static final Map<String, Function<Members, @Nullable Demand>> DEMANDS = Map.ofEntries(
            Map.entry("Min", always(members -> Bounds.from(value(members), true))),
            Map.entry("Max", always(members -> Bounds.upTo(value(members), true))),
            Map.entry("Positive", always(members -> Bounds.from(BigDecimal.ZERO, false))),
            Map.entry("PositiveOrZero", always(members -> Bounds.from(BigDecimal.ZERO, true))),
            Map.entry("Negative", always(members -> Bounds.upTo(BigDecimal.ZERO, false))),
            Map.entry("NegativeOrZero", always(members -> Bounds.upTo(BigDecimal.ZERO, true))),
            Map.entry("DecimalMin", always(members -> decimal(members, true))),
            Map.entry("DecimalMax", always(members -> decimal(members, false))),
            Map.entry("Size", always(BeanValidation::size)),
            Map.entry("NotEmpty", always(members -> Size.of(1, Integer.MAX_VALUE))),
            Map.entry("NotBlank", always(members -> new ConstantTest("notBlank", BeanValidation::blank))),
            Map.entry("Pattern", always(BeanValidation::pattern)),
            Map.entry("Digits", always(Digits::of)));

    static final Map<String, Function<Members, @Nullable Demand>> HIBERNATE = Map.of(
            "org.hibernate.validator.constraints.Range",
            always(members -> Bounds.between(members.number("min", 0), members.number("max", Long.MAX_VALUE))),
            "org.hibernate.validator.constraints.Length",
            always(BeanValidation::size));

    private static final Map<String, Integer> FLAGS = Map.of(
            "UNIX_LINES", Pattern.UNIX_LINES,
            "CASE_INSENSITIVE", Pattern.CASE_INSENSITIVE,
            "COMMENTS", Pattern.COMMENTS,
            "MULTILINE", Pattern.MULTILINE,
            "DOTALL", Pattern.DOTALL,
            "UNICODE_CASE", Pattern.UNICODE_CASE,
            "CANON_EQ", Pattern.CANON_EQ);

    private BeanValidation() {}

    private static Function<Members, @Nullable Demand> always(Function<Members, @Nullable Demand> demand) {
        return members -> members.list("groups").isEmpty() ? demand.apply(members) : null;
    }

    private static BigDecimal value(Members members) {
        return BigDecimal.valueOf(members.number("value", 0));
    }

    private static @Nullable Demand decimal(Members members, boolean isMinimum) {
        try {
            BigDecimal bound = new BigDecimal(members.text("value"));
            boolean isInclusive = members.flag("inclusive", true);
            return isMinimum ? Bounds.from(bound, isInclusive) : Bounds.upTo(bound, isInclusive);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Demand size(Members members) {
        return Size.of(members.number("min", 0), members.number("max", Integer.MAX_VALUE));
    }

    private static Optional<String> blank(Object constant) {
        return constant instanceof String text && text.isBlank() && text.trim().isEmpty()
                ? Optional.of(Quoted.of(text) + " is blank")
                : Optional.empty();
    }

    private static @Nullable Demand pattern(Members members) {
        int flags = 0;
        for (Object flag : members.list("flags")) {
            flags |= FLAGS.getOrDefault(flag.toString(), 0);
        }
        return Regex.anyOf(List.of(members.text("regexp")), flags);
    }
}
