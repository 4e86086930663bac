package com.acme.api;

import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.EnumValues;
import io.plumbline.runtime.constraint.PropertyName;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What <code>GET /tasks/&#123;task&#125;/&#123;rank_id&#125;</code> is sent.
 *
 * @param rankId the property <code>rank_id</code>
 * @param task the property <code>task</code>
 */
@Generated("io.plumbline")
public record GetRankRequest(@PropertyName("rank_id") String rankId,
        @EnumValues(values = "\"rank\"") String task) {
    /**
     * What task must fulfil.
     */
    private static final Check<String> TASK = Checks.of(EnumValues.Rule.of(List.of("\"rank\""), ""));

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param rankId see the record
     * @param task see the record
     */
    public GetRankRequest {
        Violations violations = Violations.NONE;
        if (rankId == null) {
            violations = violations.missing("/rank_id");
        }
        if (task == null) {
            violations = violations.missing("/task");
        } else {
            violations = TASK.check(violations, "/task", task);
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static RankIdStage builder() {
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
     * Asks for the property <code>rank_id</code>
     */
    public sealed interface RankIdStage permits Builder {
        /**
         * Sets a value.
         *
         * @param rankId the property <code>rank_id</code>
         * @return what to go on with
         */
        TaskStage rankId(@PropertyName("rank_id") String rankId);
    }

    /**
     * Asks for the property <code>task</code>
     */
    public sealed interface TaskStage permits Builder {
        /**
         * Sets a value.
         *
         * @param task the property <code>task</code>
         * @return what to go on with
         */
        Builder task(@EnumValues(values = "\"rank\"") String task);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements RankIdStage, TaskStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable String rankId;

        /**
         * What the method of this name sets.
         */
        private @Nullable String task;

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
        private Builder(GetRankRequest from) {
            this.rankId = from.rankId();
            this.task = from.task();
        }

        /**
         * Sets a value.
         *
         * @param rankId the property <code>rank_id</code>
         * @return what to go on with
         */
        @Override
        public Builder rankId(@PropertyName("rank_id") String rankId) {
            this.rankId = rankId;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param task the property <code>task</code>
         * @return what to go on with
         */
        @Override
        public Builder task(@EnumValues(values = "\"rank\"") String task) {
            this.task = task;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires({
                "rankId",
                "task"
        })
        public GetRankRequest build() {
            return new GetRankRequest(rankId, task);
        }
    }
}
