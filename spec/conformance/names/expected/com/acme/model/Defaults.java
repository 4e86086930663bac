package com.acme.model;

import com.acme.json.DefaultsCodec;
import com.acme.json.DefaultsRangeCodec;
import com.acme.json.DefaultsStopCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.Json;
import io.plumbline.runtime.value.Copies;
import java.lang.Object;
import java.net.URI;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A path C:&#92;users&#92;new, and JSON: &#123;"a": "&#92;u0041 *&#47;"&#125;.
 *
 * @param stop the property <code>stop</code>
 * @param range the property <code>range</code>
 * @param links the property <code>links</code>
 * @param inline the property <code>inline</code>
 */
@Generated("io.plumbline")
public record Defaults(DefaultsStop stop, DefaultsRange range, List<URI> links,
        @Nullable DefaultsInline inline) {
    /**
     * What links must fulfil.
     */
    private static final Check<List<URI>> LINKS = Checks.elements(Checks.none());

    /**
     * What <code>stop</code> is where it is absent.
     */
    public static final DefaultsStop DEFAULT_STOP = Json.read(DefaultsStopCodec.INSTANCE, "\"<|endoftext|>\"");

    /**
     * What <code>range</code> is where it is absent.
     */
    public static final DefaultsRange DEFAULT_RANGE = Json.read(DefaultsRangeCodec.INSTANCE, "{\"least\":3}");

    /**
     * What <code>links</code> is where it is absent.
     */
    public static final List<URI> DEFAULT_LINKS = Json.read(Codecs.list(Codecs.URI), "[\"https://a.example/\",\"https://b.example/\"]");

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param stop see the record
     * @param range see the record
     * @param links see the record
     * @param inline see the record
     */
    public Defaults {
        Violations violations = Violations.NONE;
        if (stop == null) {
            violations = violations.missing("/stop");
        }
        if (range == null) {
            violations = violations.missing("/range");
        }
        if (links == null) {
            violations = violations.missing("/links");
        } else {
            links = Copies.list(links);
            violations = LINKS.check(violations, "/links", links);
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
    public static Defaults fromJson(@Nullable Object tree) {
        return Json.fromTree(DefaultsCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(DefaultsCodec.INSTANCE, this);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder {
        /**
         * What the method of this name sets.
         */
        private DefaultsStop stop = Defaults.DEFAULT_STOP;

        /**
         * What the method of this name sets.
         */
        private DefaultsRange range = Defaults.DEFAULT_RANGE;

        /**
         * What the method of this name sets.
         */
        private List<URI> links = Defaults.DEFAULT_LINKS;

        /**
         * What the method of this name sets.
         */
        private @Nullable DefaultsInline inline;

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
        private Builder(Defaults from) {
            this.stop = from.stop();
            this.range = from.range();
            this.links = from.links();
            this.inline = from.inline();
        }

        /**
         * Sets a value.
         *
         * @param stop the property <code>stop</code>
         * @return what to go on with
         */
        public Builder stop(DefaultsStop stop) {
            this.stop = stop;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param range the property <code>range</code>
         * @return what to go on with
         */
        public Builder range(DefaultsRange range) {
            this.range = range;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param links the property <code>links</code>
         * @return what to go on with
         */
        public Builder links(List<URI> links) {
            this.links = links;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param inline the property <code>inline</code>
         * @return what to go on with
         */
        public Builder inline(@Nullable DefaultsInline inline) {
            this.inline = inline;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public Defaults build() {
            return new Defaults(stop, range, links, inline);
        }
    }
}
