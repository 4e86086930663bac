package com.acme.model;

import com.acme.json.CatCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Cat</code>.
 *
 * @param petType the property <code>petType</code>
 * @param name the property <code>name</code>
 * @param huntingSkill the property <code>huntingSkill</code>
 */
@Generated("io.plumbline")
public record Cat(String petType, @Length(minLength = 1) String name,
        CatHuntingSkill huntingSkill) implements Pet {
    /**
     * What name must fulfil.
     */
    private static final Check<String> NAME = Checks.of(Length.Rule.of(1, -1));

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param petType see the record
     * @param name see the record
     * @param huntingSkill see the record
     */
    public Cat {
        Violations violations = Violations.NONE;
        if (petType == null) {
            violations = violations.missing("/petType");
        }
        if (name == null) {
            violations = violations.missing("/name");
        } else {
            violations = NAME.check(violations, "/name", name);
        }
        if (huntingSkill == null) {
            violations = violations.missing("/huntingSkill");
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static PetTypeStage builder() {
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
    public static Cat fromJson(@Nullable Object tree) {
        return Json.fromTree(CatCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(CatCodec.INSTANCE, this);
    }

    /**
     * Asks for the property <code>petType</code>
     */
    public sealed interface PetTypeStage permits Builder {
        /**
         * Sets a value.
         *
         * @param petType the property <code>petType</code>
         * @return what to go on with
         */
        NameStage petType(String petType);
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
        HuntingSkillStage name(@Length(minLength = 1) String name);
    }

    /**
     * Asks for the property <code>huntingSkill</code>
     */
    public sealed interface HuntingSkillStage permits Builder {
        /**
         * Sets a value.
         *
         * @param huntingSkill the property <code>huntingSkill</code>
         * @return what to go on with
         */
        Builder huntingSkill(CatHuntingSkill huntingSkill);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements PetTypeStage, NameStage, HuntingSkillStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable String petType;

        /**
         * What the method of this name sets.
         */
        private @Nullable String name;

        /**
         * What the method of this name sets.
         */
        private @Nullable CatHuntingSkill huntingSkill;

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
        private Builder(Cat from) {
            this.petType = from.petType();
            this.name = from.name();
            this.huntingSkill = from.huntingSkill();
        }

        /**
         * Sets a value.
         *
         * @param petType the property <code>petType</code>
         * @return what to go on with
         */
        @Override
        public Builder petType(String petType) {
            this.petType = petType;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param name the property <code>name</code>
         * @return what to go on with
         */
        @Override
        public Builder name(@Length(minLength = 1) String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param huntingSkill the property <code>huntingSkill</code>
         * @return what to go on with
         */
        @Override
        public Builder huntingSkill(CatHuntingSkill huntingSkill) {
            this.huntingSkill = huntingSkill;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires({
                "petType",
                "name",
                "huntingSkill"
        })
        public Cat build() {
            return new Cat(petType, name, huntingSkill);
        }
    }
}
