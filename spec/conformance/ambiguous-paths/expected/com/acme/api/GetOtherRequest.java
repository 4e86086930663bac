package com.acme.api;

import com.acme.model.TasksKindOtherIdKind;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.constraint.PropertyName;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What <code>GET /tasks/&#123;kind&#125;/&#123;other_id&#125;</code> is sent.
 *
 * @param otherId the property <code>other_id</code>
 * @param kind the property <code>kind</code>
 */
@Generated("io.plumbline")
public record GetOtherRequest(@PropertyName("other_id") @Length(maxLength = 9) String otherId,
        TasksKindOtherIdKind kind) {
    /**
     * What otherId must fulfil.
     */
    private static final Check<String> OTHER_ID = Checks.of(Length.Rule.of(-1, 9));

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param otherId see the record
     * @param kind see the record
     */
    public GetOtherRequest {
        Violations violations = Violations.NONE;
        if (otherId == null) {
            violations = violations.missing("/other_id");
        } else {
            violations = OTHER_ID.check(violations, "/other_id", otherId);
        }
        if (kind == null) {
            violations = violations.missing("/kind");
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static OtherIdStage builder() {
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
     * Asks for the property <code>other_id</code>
     */
    public sealed interface OtherIdStage permits Builder {
        /**
         * Sets a value.
         *
         * @param otherId the property <code>other_id</code>
         * @return what to go on with
         */
        KindStage otherId(@PropertyName("other_id") @Length(maxLength = 9) String otherId);
    }

    /**
     * Asks for the property <code>kind</code>
     */
    public sealed interface KindStage permits Builder {
        /**
         * Sets a value.
         *
         * @param kind the property <code>kind</code>
         * @return what to go on with
         */
        Builder kind(TasksKindOtherIdKind kind);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements OtherIdStage, KindStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable String otherId;

        /**
         * What the method of this name sets.
         */
        private @Nullable TasksKindOtherIdKind kind;

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
        private Builder(GetOtherRequest from) {
            this.otherId = from.otherId();
            this.kind = from.kind();
        }

        /**
         * Sets a value.
         *
         * @param otherId the property <code>other_id</code>
         * @return what to go on with
         */
        @Override
        public Builder otherId(@PropertyName("other_id") @Length(maxLength = 9) String otherId) {
            this.otherId = otherId;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param kind the property <code>kind</code>
         * @return what to go on with
         */
        @Override
        public Builder kind(TasksKindOtherIdKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires({
                "otherId",
                "kind"
        })
        public GetOtherRequest build() {
            return new GetOtherRequest(otherId, kind);
        }
    }
}
