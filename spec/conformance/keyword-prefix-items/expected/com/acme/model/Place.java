package com.acme.model;

import com.acme.json.PlaceCodec;
import com.acme.json.PlacePointRulesSchema;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import io.plumbline.runtime.value.Copies;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Place</code>.
 *
 * @param point the property <code>point</code>
 */
@Generated("io.plumbline")
public record Place(List<@Nullable Object> point) {
    /**
     * What point must fulfil.
     */
    private static final Check<List<@Nullable Object>> POINT = Checks.both(Checks.schemas(PlacePointRulesSchema.SCHEMA), Checks.nullableElements(Checks.none()));

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param point see the record
     */
    public Place {
        Violations violations = Violations.NONE;
        if (point == null) {
            violations = violations.missing("/point");
        } else {
            point = Copies.list(point, each1 -> Copies.tree(each1));
            violations = POINT.check(violations, "/point", point);
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static PointStage builder() {
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
    public static Place fromJson(@Nullable Object tree) {
        return Json.fromTree(PlaceCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(PlaceCodec.INSTANCE, this);
    }

    /**
     * Asks for the property <code>point</code>
     */
    public sealed interface PointStage permits Builder {
        /**
         * Sets a value.
         *
         * @param point the property <code>point</code>
         * @return what to go on with
         */
        Builder point(List<@Nullable Object> point);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements PointStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable List<@Nullable Object> point;

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
        private Builder(Place from) {
            this.point = from.point();
        }

        /**
         * Sets a value.
         *
         * @param point the property <code>point</code>
         * @return what to go on with
         */
        @Override
        public Builder point(List<@Nullable Object> point) {
            this.point = point;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires("point")
        public Place build() {
            return new Place(point);
        }
    }
}
