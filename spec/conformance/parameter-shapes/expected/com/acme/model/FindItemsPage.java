package com.acme.model;

import com.acme.json.FindItemsPageCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import io.plumbline.runtime.value.Copies;
import java.math.BigInteger;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>findItems.page</code>.
 *
 * @param size the property <code>size</code>
 * @param tags the property <code>tags</code>
 */
@Generated("io.plumbline")
public record FindItemsPage(@Nullable BigInteger size, @Nullable List<String> tags) {
    /**
     * What tags must fulfil.
     */
    private static final Check<List<String>> TAGS = Checks.elements(Checks.none());

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param size see the record
     * @param tags see the record
     */
    public FindItemsPage {
        Violations violations = Violations.NONE;
        if (tags != null) {
            tags = Copies.list(tags);
            violations = TAGS.check(violations, "/tags", tags);
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static Builder builder() {
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
    public static FindItemsPage fromJson(@Nullable Object tree) {
        return Json.fromTree(FindItemsPageCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(FindItemsPageCodec.INSTANCE, this);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder {
        /**
         * What the method of this name sets.
         */
        private @Nullable BigInteger size;

        /**
         * What the method of this name sets.
         */
        private @Nullable List<String> tags;

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
        private Builder(FindItemsPage from) {
            this.size = from.size();
            this.tags = from.tags();
        }

        /**
         * Sets a value.
         *
         * @param size the property <code>size</code>
         * @return what to go on with
         */
        public Builder size(@Nullable BigInteger size) {
            this.size = size;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param tags the property <code>tags</code>
         * @return what to go on with
         */
        public Builder tags(@Nullable List<String> tags) {
            this.tags = tags;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public FindItemsPage build() {
            return new FindItemsPage(size, tags);
        }
    }
}
