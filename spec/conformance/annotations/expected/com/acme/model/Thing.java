package com.acme.model;

import com.acme.json.ThingCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Each;
import io.plumbline.runtime.constraint.EnumValues;
import io.plumbline.runtime.constraint.Format;
import io.plumbline.runtime.constraint.Items;
import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.constraint.Properties;
import io.plumbline.runtime.constraint.Range;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import io.plumbline.runtime.value.Copies;
import io.plumbline.runtime.value.Presence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.checkerframework.common.value.qual.ArrayLenRange;
import org.checkerframework.common.value.qual.IntRange;
import org.checkerframework.common.value.qual.MatchesRegex;
import org.checkerframework.common.value.qual.MinLen;
import org.checkerframework.common.value.qual.StringVal;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Thing</code>.
 *
 * @param count the property <code>count</code>
 * @param big the property <code>big</code>
 * @param huge the property <code>huge</code>
 * @param ratio the property <code>ratio</code>
 * @param price the property <code>price</code>
 * @param name the property <code>name</code>
 * @param code the property <code>code</code>
 * @param part the property <code>part</code>
 * @param word the property <code>word</code>
 * @param mode the property <code>mode</code>
 * @param step the property <code>step</code>
 * @param kinds the property <code>kinds</code>
 * @param matrix the property <code>matrix</code>
 * @param limits the property <code>limits</code>
 * @param maybe the property <code>maybe</code>
 * @param base the property <code>base</code>
 * @param color the property <code>color</code>
 * @param shape the property <code>shape</code>
 * @param parts the property <code>parts</code>
 * @param additionalProperties properties beside those that are listed
 */
@Generated("io.plumbline")
@SuppressWarnings("value")
public record Thing(
        @Range(minimum = "0", maximum = "3") @Min(0) @Max(3) @IntRange(from = 0, to = 3) @org.jetbrains.annotations.Range(from = 0, to = 3) int count,
        @Range(minimum = "1", exclusiveMaximum = "86401") @Format(format = "int64") @Min(1) @Max(86400) @Nullable @IntRange(from = 1, to = 86400) Long big,
        @Range(minimum = "-100000000000000000000", maximum = "100000000000000000000") @DecimalMin("-100000000000000000000") @DecimalMax("100000000000000000000") @Nullable BigInteger huge,
        @Range(minimum = "0", exclusiveMaximum = "1") @Format(format = "double") @Min(0) @DecimalMax(value = "1", inclusive = false) @Nullable Double ratio,
        @Range(maximum = "1.5", exclusiveMinimum = "0") @DecimalMin(value = "0", inclusive = false) @DecimalMax("1.5") @Nullable BigDecimal price,
        @Length(minLength = 2, maxLength = 5) @NotNull @Pattern(regexp = "(?s:.{2,5})") @ArrayLenRange(from = 2, to = 10) String name,
        @Length(minLength = 2, maxLength = 5) @io.plumbline.runtime.constraint.Pattern(pattern = "^[A-Z]+$") @Size(min = 2, max = 5) @Pattern(regexp = "[A-Z]+") @Nullable @MatchesRegex("(?=(?s:.{2,5})\\z)[A-Z]+") String code,
        @io.plumbline.runtime.constraint.Pattern(pattern = "b|c+") @Pattern(regexp = "(?s:.*?)(?:b|c+)(?s:.*)") @Nullable @MatchesRegex("(?s:.*?)(?:b|c+)(?s:.*)") String part,
        @Length(minLength = 1) @Size(min = 1) @Nullable @MinLen(1) String word,
        @EnumValues(constant = "\"fast\"") @Pattern(regexp = "fast") @Nullable @StringVal("fast") String mode,
        @Nullable ThingStep step,
        @Items(minItems = 1, maxItems = 4) @Each(length = @Length(maxLength = 3)) @NotNull @Size(min = 1, max = 4) List<@ArrayLenRange(from = 0, to = 6) @NotNull @Pattern(regexp = "(?s:.{0,3})") String> kinds,
        @Each(depth = 2, range = @Range(minimum = "1", maximum = "9")) @Nullable List<@NotNull List<@IntRange(from = 1, to = 9) @NotNull @Min(1) @Max(9) Integer>> matrix,
        @Properties(maxProperties = 2) @Each(range = @Range(minimum = "1", maximum = "9")) @Size(max = 2) @Nullable Map<String, @Nullable @IntRange(from = 1, to = 9) @Min(1) @Max(9) Integer> limits,
        @Range(minimum = "1", maximum = "9") @NotNull Presence<@IntRange(from = 1, to = 9) Integer> maybe,
        @Valid @Nullable Base base, @Nullable Color color, @Valid @Nullable Shape shape,
        @Nullable List<@NotNull @Valid Base> parts,
        @NotNull Map<String, @IntRange(from = 1, to = 5) @NotNull @Min(1) @Max(5) Integer> additionalProperties) {
    /**
     * What count must fulfil.
     */
    private static final Check<Integer> COUNT = Checks.of(Range.Rule.of("0", "3", "", ""));

    /**
     * What big must fulfil.
     */
    private static final Check<Long> BIG = Checks.of(Range.Rule.of("1", "", "", "86401"), Format.Rule.of("int64"));

    /**
     * What huge must fulfil.
     */
    private static final Check<BigInteger> HUGE = Checks.of(Range.Rule.of("-100000000000000000000", "100000000000000000000", "", ""));

    /**
     * What ratio must fulfil.
     */
    private static final Check<Double> RATIO = Checks.of(Range.Rule.of("0", "", "", "1"), Format.Rule.of("double"));

    /**
     * What price must fulfil.
     */
    private static final Check<BigDecimal> PRICE = Checks.of(Range.Rule.of("", "1.5", "0", ""));

    /**
     * What name must fulfil.
     */
    private static final Check<String> NAME = Checks.of(Length.Rule.of(2, 5));

    /**
     * What code must fulfil.
     */
    private static final Check<String> CODE = Checks.of(Length.Rule.of(2, 5), io.plumbline.runtime.constraint.Pattern.Rule.of("^[A-Z]+$"));

    /**
     * What part must fulfil.
     */
    private static final Check<String> PART = Checks.of(io.plumbline.runtime.constraint.Pattern.Rule.of("b|c+"));

    /**
     * What word must fulfil.
     */
    private static final Check<String> WORD = Checks.of(Length.Rule.of(1, -1));

    /**
     * What mode must fulfil.
     */
    private static final Check<String> MODE = Checks.of(EnumValues.Rule.of(List.of(), "\"fast\""));

    /**
     * What kinds must fulfil.
     */
    private static final Check<List<String>> KINDS = Checks.both(Checks.of(Items.Rule.of(1, 4, false)), Checks.elements(Checks.of(Length.Rule.of(-1, 3))));

    /**
     * What matrix must fulfil.
     */
    private static final Check<List<List<Integer>>> MATRIX = Checks.elements(Checks.elements(Checks.of(Range.Rule.of("1", "9", "", ""))));

    /**
     * What limits must fulfil.
     */
    private static final Check<Map<String, @Nullable Integer>> LIMITS = Checks.both(Checks.of(Properties.Rule.of(-1, 2)), Checks.nullableValues(Checks.of(Range.Rule.of("1", "9", "", ""))));

    /**
     * What maybe must fulfil.
     */
    private static final Check<Integer> MAYBE = Checks.of(Range.Rule.of("1", "9", "", ""));

    /**
     * What parts must fulfil.
     */
    private static final Check<List<Base>> PARTS = Checks.elements(Checks.none());

    /**
     * What properties must fulfil that are not listed.
     */
    private static final Check<Map<String, Integer>> ADDITIONAL_PROPERTIES = Checks.both(Checks.otherNames("count", "big", "huge", "ratio", "price", "name", "code", "part", "word", "mode", "step", "kinds", "matrix", "limits", "maybe", "base", "color", "shape", "parts"), Checks.values(Checks.of(Range.Rule.of("1", "5", "", ""))));

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param count see the record
     * @param big see the record
     * @param huge see the record
     * @param ratio see the record
     * @param price see the record
     * @param name see the record
     * @param code see the record
     * @param part see the record
     * @param word see the record
     * @param mode see the record
     * @param step see the record
     * @param kinds see the record
     * @param matrix see the record
     * @param limits see the record
     * @param maybe see the record
     * @param base see the record
     * @param color see the record
     * @param shape see the record
     * @param parts see the record
     * @param additionalProperties see the record
     */
    public Thing {
        Violations violations = Violations.NONE;
        if (count < 0 || count > 3) {
            violations = COUNT.check(violations, "/count", count);
        }
        if (big != null) {
            violations = BIG.check(violations, "/big", big);
        }
        if (huge != null) {
            violations = HUGE.check(violations, "/huge", huge);
        }
        if (ratio != null) {
            violations = RATIO.check(violations, "/ratio", ratio);
        }
        if (price != null) {
            violations = PRICE.check(violations, "/price", price);
        }
        if (name == null) {
            violations = violations.missing("/name");
        } else {
            violations = NAME.check(violations, "/name", name);
        }
        if (code != null) {
            violations = CODE.check(violations, "/code", code);
        }
        if (part != null) {
            violations = PART.check(violations, "/part", part);
        }
        if (word != null) {
            violations = WORD.check(violations, "/word", word);
        }
        if (mode != null) {
            violations = MODE.check(violations, "/mode", mode);
        }
        if (kinds == null) {
            violations = violations.missing("/kinds");
        } else {
            kinds = Copies.list(kinds);
            violations = KINDS.check(violations, "/kinds", kinds);
        }
        if (matrix != null) {
            matrix = Copies.list(matrix, each1 -> Copies.list(each1));
            violations = MATRIX.check(violations, "/matrix", matrix);
        }
        if (limits != null) {
            limits = Copies.map(limits);
            violations = LIMITS.check(violations, "/limits", limits);
        }
        if (maybe == null) {
            violations = violations.missing("/maybe");
        } else if (maybe.hasValue()) {
            violations = MAYBE.check(violations, "/maybe", maybe.orElseThrow());
        }
        if (parts != null) {
            parts = Copies.list(parts);
            violations = PARTS.check(violations, "/parts", parts);
        }
        if (additionalProperties == null) {
            violations = violations.missing("/additionalProperties");
        } else {
            additionalProperties = Copies.map(additionalProperties);
            violations = ADDITIONAL_PROPERTIES.check(violations, "", additionalProperties);
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static CountStage builder() {
        return new Builder();
    }

    /**
     * Begins an object that is like this one.
     *
     * @return a builder with all values of this object
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Reads the value from its JSON form.
     *
     * @param tree maps, lists, strings, numbers, booleans and null
     * @return the value
     * @throws ConstraintViolationException with everything that breaks the contract
     */
    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    public static Thing fromJson(@Nullable Object tree) {
        return Json.fromTree(ThingCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(ThingCodec.INSTANCE, this);
    }

    /**
     * Asks for the property <code>count</code>
     */
    public sealed interface CountStage permits Builder {
        /**
         * Sets a value.
         *
         * @param count the property <code>count</code>
         * @return what to go on with
         */
        NameStage count(
                @Range(minimum = "0", maximum = "3") @Min(0) @Max(3) @IntRange(from = 0, to = 3) @org.jetbrains.annotations.Range(from = 0, to = 3) int count);
    }

    /**
     * Asks for the property <code>name</code>
     */
    public sealed interface NameStage permits Builder {
        /**
         * Sets a value.
         *
         * @param name the property <code>name</code>
         * @return what to go on with
         */
        KindsStage name(
                @Length(minLength = 2, maxLength = 5) @NotNull @Pattern(regexp = "(?s:.{2,5})") @ArrayLenRange(from = 2, to = 10) String name);
    }

    /**
     * Asks for the property <code>kinds</code>
     */
    public sealed interface KindsStage permits Builder {
        /**
         * Sets a value.
         *
         * @param kinds the property <code>kinds</code>
         * @return what to go on with
         */
        Builder kinds(
                @Items(minItems = 1, maxItems = 4) @Each(length = @Length(maxLength = 3)) @NotNull @Size(min = 1, max = 4) List<@ArrayLenRange(from = 0, to = 6) @NotNull @Pattern(regexp = "(?s:.{0,3})") String> kinds);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements CountStage, NameStage, KindsStage {
        /**
         * What the method of this name sets.
         */
        private int count;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long big;

        /**
         * What the method of this name sets.
         */
        private @Nullable BigInteger huge;

        /**
         * What the method of this name sets.
         */
        private @Nullable Double ratio;

        /**
         * What the method of this name sets.
         */
        private @Nullable BigDecimal price;

        /**
         * What the method of this name sets.
         */
        private @Nullable String name;

        /**
         * What the method of this name sets.
         */
        private @Nullable String code;

        /**
         * What the method of this name sets.
         */
        private @Nullable String part;

        /**
         * What the method of this name sets.
         */
        private @Nullable String word;

        /**
         * What the method of this name sets.
         */
        private @Nullable String mode;

        /**
         * What the method of this name sets.
         */
        private @Nullable ThingStep step;

        /**
         * What the method of this name sets.
         */
        private @Nullable List<String> kinds;

        /**
         * What the method of this name sets.
         */
        private @Nullable List<List<Integer>> matrix;

        /**
         * What the method of this name sets.
         */
        private @Nullable Map<String, @Nullable Integer> limits;

        /**
         * What the method of this name sets.
         */
        private Presence<Integer> maybe = Presence.absent();

        /**
         * What the method of this name sets.
         */
        private @Nullable Base base;

        /**
         * What the method of this name sets.
         */
        private @Nullable Color color;

        /**
         * What the method of this name sets.
         */
        private @Nullable Shape shape;

        /**
         * What the method of this name sets.
         */
        private @Nullable List<Base> parts;

        /**
         * What the method of this name sets.
         */
        private Map<String, Integer> additionalProperties = Map.of();

        /**
         * With nothing set yet.
         */
        private Builder() {
        }

        /**
         * With all values of an object.
         *
         * @param from the object
         */
        private Builder(Thing from) {
            this.count = from.count();
            this.big = from.big();
            this.huge = from.huge();
            this.ratio = from.ratio();
            this.price = from.price();
            this.name = from.name();
            this.code = from.code();
            this.part = from.part();
            this.word = from.word();
            this.mode = from.mode();
            this.step = from.step();
            this.kinds = from.kinds();
            this.matrix = from.matrix();
            this.limits = from.limits();
            this.maybe = from.maybe();
            this.base = from.base();
            this.color = from.color();
            this.shape = from.shape();
            this.parts = from.parts();
            this.additionalProperties = from.additionalProperties();
        }

        /**
         * Sets a value.
         *
         * @param count the property <code>count</code>
         * @return what to go on with
         */
        @Override
        public Builder count(
                @Range(minimum = "0", maximum = "3") @Min(0) @Max(3) @IntRange(from = 0, to = 3) @org.jetbrains.annotations.Range(from = 0, to = 3) int count) {
            this.count = count;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param big the property <code>big</code>
         * @return what to go on with
         */
        public Builder big(
                @Range(minimum = "1", exclusiveMaximum = "86401") @Format(format = "int64") @Min(1) @Max(86400) @Nullable @IntRange(from = 1, to = 86400) Long big) {
            this.big = big;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param huge the property <code>huge</code>
         * @return what to go on with
         */
        public Builder huge(
                @Range(minimum = "-100000000000000000000", maximum = "100000000000000000000") @DecimalMin("-100000000000000000000") @DecimalMax("100000000000000000000") @Nullable BigInteger huge) {
            this.huge = huge;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param ratio the property <code>ratio</code>
         * @return what to go on with
         */
        public Builder ratio(
                @Range(minimum = "0", exclusiveMaximum = "1") @Format(format = "double") @Min(0) @DecimalMax(value = "1", inclusive = false) @Nullable Double ratio) {
            this.ratio = ratio;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param price the property <code>price</code>
         * @return what to go on with
         */
        public Builder price(
                @Range(maximum = "1.5", exclusiveMinimum = "0") @DecimalMin(value = "0", inclusive = false) @DecimalMax("1.5") @Nullable BigDecimal price) {
            this.price = price;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param name the property <code>name</code>
         * @return what to go on with
         */
        @Override
        public Builder name(
                @Length(minLength = 2, maxLength = 5) @NotNull @Pattern(regexp = "(?s:.{2,5})") @ArrayLenRange(from = 2, to = 10) String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param code the property <code>code</code>
         * @return what to go on with
         */
        public Builder code(
                @Length(minLength = 2, maxLength = 5) @io.plumbline.runtime.constraint.Pattern(pattern = "^[A-Z]+$") @Size(min = 2, max = 5) @Pattern(regexp = "[A-Z]+") @Nullable @MatchesRegex("(?=(?s:.{2,5})\\z)[A-Z]+") String code) {
            this.code = code;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param part the property <code>part</code>
         * @return what to go on with
         */
        public Builder part(
                @io.plumbline.runtime.constraint.Pattern(pattern = "b|c+") @Pattern(regexp = "(?s:.*?)(?:b|c+)(?s:.*)") @Nullable @MatchesRegex("(?s:.*?)(?:b|c+)(?s:.*)") String part) {
            this.part = part;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param word the property <code>word</code>
         * @return what to go on with
         */
        public Builder word(
                @Length(minLength = 1) @Size(min = 1) @Nullable @MinLen(1) String word) {
            this.word = word;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param mode the property <code>mode</code>
         * @return what to go on with
         */
        public Builder mode(
                @EnumValues(constant = "\"fast\"") @Pattern(regexp = "fast") @Nullable @StringVal("fast") String mode) {
            this.mode = mode;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param step the property <code>step</code>
         * @return what to go on with
         */
        public Builder step(@Nullable ThingStep step) {
            this.step = step;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param kinds the property <code>kinds</code>
         * @return what to go on with
         */
        @Override
        public Builder kinds(
                @Items(minItems = 1, maxItems = 4) @Each(length = @Length(maxLength = 3)) @NotNull @Size(min = 1, max = 4) List<@ArrayLenRange(from = 0, to = 6) @NotNull @Pattern(regexp = "(?s:.{0,3})") String> kinds) {
            this.kinds = kinds;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param matrix the property <code>matrix</code>
         * @return what to go on with
         */
        public Builder matrix(
                @Each(depth = 2, range = @Range(minimum = "1", maximum = "9")) @Nullable List<@NotNull List<@IntRange(from = 1, to = 9) @NotNull @Min(1) @Max(9) Integer>> matrix) {
            this.matrix = matrix;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param limits the property <code>limits</code>
         * @return what to go on with
         */
        public Builder limits(
                @Properties(maxProperties = 2) @Each(range = @Range(minimum = "1", maximum = "9")) @Size(max = 2) @Nullable Map<String, @Nullable @IntRange(from = 1, to = 9) @Min(1) @Max(9) Integer> limits) {
            this.limits = limits;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param maybe the property <code>maybe</code>
         * @return what to go on with
         */
        public Builder maybe(
                @Range(minimum = "1", maximum = "9") @NotNull Presence<@IntRange(from = 1, to = 9) Integer> maybe) {
            this.maybe = maybe;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param maybe the property <code>maybe</code>
         * @return what to go on with
         */
        public Builder maybe(
                @Range(minimum = "1", maximum = "9") @Min(1) @Max(9) @Nullable @IntRange(from = 1, to = 9) Integer maybe) {
            this.maybe = Presence.ofNullable(maybe);
            return this;
        }

        /**
         * Sets a value.
         *
         * @param base the property <code>base</code>
         * @return what to go on with
         */
        public Builder base(@Valid @Nullable Base base) {
            this.base = base;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param color the property <code>color</code>
         * @return what to go on with
         */
        public Builder color(@Nullable Color color) {
            this.color = color;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param shape the property <code>shape</code>
         * @return what to go on with
         */
        public Builder shape(@Valid @Nullable Shape shape) {
            this.shape = shape;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param parts the property <code>parts</code>
         * @return what to go on with
         */
        public Builder parts(@Nullable List<@NotNull @Valid Base> parts) {
            this.parts = parts;
            return this;
        }

        /**
         * Sets the properties beside those that are listed.
         *
         * @param additionalProperties values by property name
         * @return what to go on with
         */
        public Builder additionalProperties(
                @NotNull Map<String, @IntRange(from = 1, to = 5) @NotNull @Min(1) @Max(5) Integer> additionalProperties) {
            this.additionalProperties = additionalProperties;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires({
                "name",
                "kinds"
        })
        public Thing build() {
            return new Thing(count, big, huge, ratio, price, name, code, part, word, mode, step,
                    kinds, matrix, limits, maybe, base, color, shape, parts, additionalProperties);
        }
    }
}
