package com.acme.api;

import com.acme.model.Order;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.value.Copies;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What <code>POST /orders/&#123;order_id&#125;</code> answers: one record for each documented status.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface ChangeOrderResult {
    /**
     * The order.
     *
     * <p>Status <code>200</code>.
     *
     * @param body What is answered.
     */
    record Ok(Order body) implements ChangeOrderResult {
        /**
         * Checks all values.
         *
         * @param body What is answered.
         * @throws IllegalArgumentException for what the contract does not allow
         */
        public Ok {
            Violations violations = Violations.NONE;
            if (body == null) {
                violations = violations.missing("/body");
            }
            violations.throwIfAny();
        }
    }

    /**
     * Taken.
     *
     * <p>Status <code>409</code>.
     *
     * @param body What is answered.
     */
    record Conflict(@Nullable Object body) implements ChangeOrderResult {
        /**
         * Checks all values.
         *
         * @param body What is answered.
         * @throws IllegalArgumentException for what the contract does not allow
         */
        public Conflict {
            Violations violations = Violations.NONE;
            if (body != null) {
                body = Copies.tree(body);
            }
            violations.throwIfAny();
        }
    }
}
