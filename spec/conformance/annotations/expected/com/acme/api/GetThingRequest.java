package com.acme.api;

import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.constraint.Pattern;
import io.plumbline.runtime.constraint.Range;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.annotation.processing.Generated;
import org.checkerframework.common.value.qual.IntRange;
import org.checkerframework.common.value.qual.MatchesRegex;
import org.jspecify.annotations.Nullable;

/**
 * What <code>GET /things/&#123;id&#125;</code> is sent.
 *
 * @param id the property <code>id</code>
 * @param limit the property <code>limit</code>
 */
@Generated("io.plumbline")
@SuppressWarnings("value")
public record GetThingRequest(
        @Length(maxLength = 64) @Pattern(pattern = "^[a-z0-9-]+$") @NotNull @Size(max = 64) @jakarta.validation.constraints.Pattern(regexp = "[a-z0-9\\x{2D}]+") @MatchesRegex("(?=(?s:.{0,64})\\z)[a-z0-9\\x{2D}]+") String id,
        @Range(minimum = "1", maximum = "100") @Min(1) @Max(100) @IntRange(from = 1, to = 100) @org.jetbrains.annotations.Range(from = 1, to = 100) int limit) {
    /**
     * What id must fulfil.
     */
    private static final Check<String> ID = Checks.of(Length.Rule.of(-1, 64), Pattern.Rule.of("^[a-z0-9-]+$"));

    /**
     * What limit must fulfil.
     */
    private static final Check<Integer> LIMIT = Checks.of(Range.Rule.of("1", "100", "", ""));

    /**
     * What <code>limit</code> is where it is absent.
     */
    public static final int DEFAULT_LIMIT = 20;

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param id see the record
     * @param limit see the record
     */
    public GetThingRequest {
        Violations violations = Violations.NONE;
        if (id == null) {
            violations = violations.missing("/id");
        } else {
            violations = ID.check(violations, "/id", id);
        }
        if (limit < 1 || limit > 100) {
            violations = LIMIT.check(violations, "/limit", limit);
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static IdStage builder() {
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
     * Asks for the property <code>id</code>
     */
    public sealed interface IdStage permits Builder {
        /**
         * Sets a value.
         *
         * @param id the property <code>id</code>
         * @return what to go on with
         */
        Builder id(
                @Length(maxLength = 64) @Pattern(pattern = "^[a-z0-9-]+$") @NotNull @Size(max = 64) @jakarta.validation.constraints.Pattern(regexp = "[a-z0-9\\x{2D}]+") @MatchesRegex("(?=(?s:.{0,64})\\z)[a-z0-9\\x{2D}]+") String id);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements IdStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable String id;

        /**
         * What the method of this name sets.
         */
        private int limit = GetThingRequest.DEFAULT_LIMIT;

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
        private Builder(GetThingRequest from) {
            this.id = from.id();
            this.limit = from.limit();
        }

        /**
         * Sets a value.
         *
         * @param id the property <code>id</code>
         * @return what to go on with
         */
        @Override
        public Builder id(
                @Length(maxLength = 64) @Pattern(pattern = "^[a-z0-9-]+$") @NotNull @Size(max = 64) @jakarta.validation.constraints.Pattern(regexp = "[a-z0-9\\x{2D}]+") @MatchesRegex("(?=(?s:.{0,64})\\z)[a-z0-9\\x{2D}]+") String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param limit the property <code>limit</code>
         * @return what to go on with
         */
        public Builder limit(
                @Range(minimum = "1", maximum = "100") @Min(1) @Max(100) @IntRange(from = 1, to = 100) @org.jetbrains.annotations.Range(from = 1, to = 100) int limit) {
            this.limit = limit;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires("id")
        public GetThingRequest build() {
            return new GetThingRequest(id, limit);
        }
    }
}
