package com.acme.api;

import com.acme.model.Pet;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.Items;
import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.value.Content;
import io.plumbline.runtime.value.Copies;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The body of <code>POST /pets</code>: one record for each type that its media types give.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public sealed interface AddPetBody {
    /**
     * A body that is sent as <code>application/json</code> or <code>application/x-www-form-urlencoded</code>.
     *
     * @param value What is sent.
     */
    record ApplicationJson(Pet value) implements AddPetBody {
        /**
         * Checks the value.
         *
         * @param value What is sent.
         * @throws IllegalArgumentException for what the contract does not allow
         */
        public ApplicationJson {
            Violations violations = Violations.NONE;
            if (value == null) {
                violations = violations.missing("/value");
            }
            violations.throwIfAny();
        }
    }

    /**
     * A body that is sent as <code>application/merge-patch+json</code>.
     *
     * @param value What is sent.
     */
    record ApplicationMergePatchJson(@Items(maxItems = 2) List<Pet> value) implements AddPetBody {
        /**
         * What value must fulfil.
         */
        private static final Check<List<Pet>> VALUE = Checks.both(Checks.of(Items.Rule.of(-1, 2, false)), Checks.elements(Checks.none()));

        /**
         * Checks the value.
         *
         * @param value What is sent.
         * @throws IllegalArgumentException for what the contract does not allow
         */
        public ApplicationMergePatchJson {
            Violations violations = Violations.NONE;
            if (value == null) {
                violations = violations.missing("/value");
            } else {
                value = Copies.list(value);
                violations = VALUE.check(violations, "/value", value);
            }
            violations.throwIfAny();
        }
    }

    /**
     * A body that is sent as <code>text/plain; version=2</code>.
     *
     * @param value What is sent.
     */
    record TextPlain(@Length(maxLength = 5) String value) implements AddPetBody {
        /**
         * What value must fulfil.
         */
        private static final Check<String> VALUE = Checks.of(Length.Rule.of(-1, 5));

        /**
         * Checks the value.
         *
         * @param value What is sent.
         * @throws IllegalArgumentException for what the contract does not allow
         */
        public TextPlain {
            Violations violations = Violations.NONE;
            if (value == null) {
                violations = violations.missing("/value");
            } else {
                violations = VALUE.check(violations, "/value", value);
            }
            violations.throwIfAny();
        }
    }

    /**
     * A body that is sent as <code>application/xml</code>.
     *
     * @param value What is sent.
     */
    record ApplicationXml(Content value) implements AddPetBody {
        /**
         * Checks the value.
         *
         * @param value What is sent.
         * @throws IllegalArgumentException for what the contract does not allow
         */
        public ApplicationXml {
            Violations violations = Violations.NONE;
            if (value == null) {
                violations = violations.missing("/value");
            }
            violations.throwIfAny();
        }
    }
}
