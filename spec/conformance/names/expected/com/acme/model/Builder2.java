package com.acme.model;

import com.acme.json.Builder2Codec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.PropertyName;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Builder</code>.
 *
 * @param builder2 the property <code>Builder</code>
 * @param builderStage the property <code>BuilderStage</code>
 * @param builder3 the property <code>builder</code>
 */
@Generated("io.plumbline")
public record Builder2(@PropertyName("Builder") String builder2,
        @PropertyName("BuilderStage") BigInteger builderStage,
        @PropertyName("builder") @Nullable Builder2 builder3) {
    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param builder2 see the record
     * @param builderStage see the record
     * @param builder3 see the record
     */
    public Builder2 {
        Violations violations = Violations.NONE;
        if (builder2 == null) {
            violations = violations.missing("/Builder");
        }
        if (builderStage == null) {
            violations = violations.missing("/BuilderStage");
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static Builder2Stage builder() {
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
    public static Builder2 fromJson(@Nullable Object tree) {
        return Json.fromTree(Builder2Codec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(Builder2Codec.INSTANCE, this);
    }

    /**
     * Asks for the property <code>Builder</code>
     */
    public sealed interface Builder2Stage permits Builder {
        /**
         * Sets a value.
         *
         * @param builder2 the property <code>Builder</code>
         * @return what to go on with
         */
        BuilderStageStage builder2(@PropertyName("Builder") String builder2);
    }

    /**
     * Asks for the property <code>BuilderStage</code>
     */
    public sealed interface BuilderStageStage permits Builder {
        /**
         * Sets a value.
         *
         * @param builderStage the property <code>BuilderStage</code>
         * @return what to go on with
         */
        Builder builderStage(@PropertyName("BuilderStage") BigInteger builderStage);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements Builder2Stage, BuilderStageStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable String builder2;

        /**
         * What the method of this name sets.
         */
        private @Nullable BigInteger builderStage;

        /**
         * What the method of this name sets.
         */
        private @Nullable Builder2 builder3;

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
        private Builder(Builder2 from) {
            this.builder2 = from.builder2();
            this.builderStage = from.builderStage();
            this.builder3 = from.builder3();
        }

        /**
         * Sets a value.
         *
         * @param builder2 the property <code>Builder</code>
         * @return what to go on with
         */
        @Override
        public Builder builder2(@PropertyName("Builder") String builder2) {
            this.builder2 = builder2;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param builderStage the property <code>BuilderStage</code>
         * @return what to go on with
         */
        @Override
        public Builder builderStage(@PropertyName("BuilderStage") BigInteger builderStage) {
            this.builderStage = builderStage;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param builder3 the property <code>builder</code>
         * @return what to go on with
         */
        public Builder builder3(@PropertyName("builder") @Nullable Builder2 builder3) {
            this.builder3 = builder3;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires({
                "builder2",
                "builderStage"
        })
        public Builder2 build() {
            return new Builder2(builder2, builderStage, builder3);
        }
    }
}
