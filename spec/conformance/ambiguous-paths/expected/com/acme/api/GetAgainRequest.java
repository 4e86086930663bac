package com.acme.api;

import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.EnumValues;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What <code>GET /tasks/&#123;same&#125;/&#123;again&#125;</code> is sent.
 *
 * @param again the property <code>again</code>
 * @param same the property <code>same</code>
 */
@Generated("io.plumbline")
public record GetAgainRequest(String again, @EnumValues(values = "\"rank\"") String same) {
    /**
     * What same must fulfil.
     */
    private static final Check<String> SAME = Checks.of(EnumValues.Rule.of(List.of("\"rank\""), ""));

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param again see the record
     * @param same see the record
     */
    public GetAgainRequest {
        Violations violations = Violations.NONE;
        if (again == null) {
            violations = violations.missing("/again");
        }
        if (same == null) {
            violations = violations.missing("/same");
        } else {
            violations = SAME.check(violations, "/same", same);
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static AgainStage builder() {
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
     * Asks for the property <code>again</code>
     */
    public sealed interface AgainStage permits Builder {
        /**
         * Sets a value.
         *
         * @param again the property <code>again</code>
         * @return what to go on with
         */
        SameStage again(String again);
    }

    /**
     * Asks for the property <code>same</code>
     */
    public sealed interface SameStage permits Builder {
        /**
         * Sets a value.
         *
         * @param same the property <code>same</code>
         * @return what to go on with
         */
        Builder same(@EnumValues(values = "\"rank\"") String same);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements AgainStage, SameStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable String again;

        /**
         * What the method of this name sets.
         */
        private @Nullable String same;

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
        private Builder(GetAgainRequest from) {
            this.again = from.again();
            this.same = from.same();
        }

        /**
         * Sets a value.
         *
         * @param again the property <code>again</code>
         * @return what to go on with
         */
        @Override
        public Builder again(String again) {
            this.again = again;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param same the property <code>same</code>
         * @return what to go on with
         */
        @Override
        public Builder same(@EnumValues(values = "\"rank\"") String same) {
            this.same = same;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires({
                "again",
                "same"
        })
        public GetAgainRequest build() {
            return new GetAgainRequest(again, same);
        }
    }
}
