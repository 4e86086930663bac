package com.acme.model;

import com.acme.json.ListCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.PropertyName;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import io.plumbline.runtime.value.Copies;
import java.lang.Object;
import java.lang.String;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>List</code>.
 *
 * @param list2 the property <code>List</code>
 * @param list the property <code>list</code>
 */
@Generated("io.plumbline")
public record List(@PropertyName("List") java.util. @Nullable List<List> list2,
        java.util. @Nullable List<String> list) {
    /**
     * What list2 must fulfil.
     */
    private static final Check<java.util.List<List>> LIST2 = Checks.elements(Checks.none());

    /**
     * What list must fulfil.
     */
    private static final Check<java.util.List<String>> LIST = Checks.elements(Checks.none());

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param list2 see the record
     * @param list see the record
     */
    public List {
        Violations violations = Violations.NONE;
        if (list2 != null) {
            list2 = Copies.list(list2);
            violations = LIST2.check(violations, "/List", list2);
        }
        if (list != null) {
            list = Copies.list(list);
            violations = LIST.check(violations, "/list", list);
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
    public static List fromJson(@Nullable Object tree) {
        return Json.fromTree(ListCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(ListCodec.INSTANCE, this);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder {
        /**
         * What the method of this name sets.
         */
        private java.util. @Nullable List<List> list2;

        /**
         * What the method of this name sets.
         */
        private java.util. @Nullable List<String> list;

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
        private Builder(List from) {
            this.list2 = from.list2();
            this.list = from.list();
        }

        /**
         * Sets a value.
         *
         * @param list2 the property <code>List</code>
         * @return what to go on with
         */
        public Builder list2(@PropertyName("List") java.util. @Nullable List<List> list2) {
            this.list2 = list2;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param list the property <code>list</code>
         * @return what to go on with
         */
        public Builder list(java.util. @Nullable List<String> list) {
            this.list = list;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public List build() {
            return new List(list2, list);
        }
    }
}
