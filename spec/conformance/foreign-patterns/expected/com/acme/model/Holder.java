package com.acme.model;

import com.acme.json.HolderCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Pattern;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.json.Json;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object <code>Holder</code>.
 *
 * @param anchored the property <code>anchored</code>
 * @param line the property <code>line</code>
 * @param code the property <code>code</code>
 * @param script the property <code>script</code>
 * @param letters the property <code>letters</code>
 * @param posix the property <code>posix</code>
 * @param group the property <code>group</code>
 * @param digit the property <code>digit</code>
 * @param escaped the property <code>escaped</code>
 */
@Generated("io.plumbline")
public record Holder(@Pattern(pattern = "^(\\*\\.)?[a-z]+$") @Nullable String anchored,
        @Pattern(pattern = "^[a-z]+$") @Nullable String line,
        @Pattern(pattern = "^[$\\u{60}]+$") @Nullable String code,
        @Pattern(pattern = "^[A-Za-z \\p{Script=Han}\\p{Script=Hiragana}-]*$") @Nullable String script,
        @Pattern(pattern = "^\\p{L}+$") @Nullable String letters,
        @Pattern(pattern = "^[A-Za-z_]+$") @Nullable String posix,
        @Pattern(pattern = "^(?<year>[0-9]{4})$") @Nullable String group,
        @Pattern(pattern = "0") @Nullable String digit,
        @Pattern(pattern = "^\\\\A$") @Nullable String escaped) {
    /**
     * What anchored must fulfil.
     */
    private static final Check<String> ANCHORED = Checks.of(Pattern.Rule.of("^(\\*\\.)?[a-z]+$"));

    /**
     * What line must fulfil.
     */
    private static final Check<String> LINE = Checks.of(Pattern.Rule.of("^[a-z]+$"));

    /**
     * What code must fulfil.
     */
    private static final Check<String> CODE = Checks.of(Pattern.Rule.of("^[$\\u{60}]+$"));

    /**
     * What script must fulfil.
     */
    private static final Check<String> SCRIPT = Checks.of(Pattern.Rule.of("^[A-Za-z \\p{Script=Han}\\p{Script=Hiragana}-]*$"));

    /**
     * What letters must fulfil.
     */
    private static final Check<String> LETTERS = Checks.of(Pattern.Rule.of("^\\p{L}+$"));

    /**
     * What posix must fulfil.
     */
    private static final Check<String> POSIX = Checks.of(Pattern.Rule.of("^[A-Za-z_]+$"));

    /**
     * What group must fulfil.
     */
    private static final Check<String> GROUP = Checks.of(Pattern.Rule.of("^(?<year>[0-9]{4})$"));

    /**
     * What digit must fulfil.
     */
    private static final Check<String> DIGIT = Checks.of(Pattern.Rule.of("0"));

    /**
     * What escaped must fulfil.
     */
    private static final Check<String> ESCAPED = Checks.of(Pattern.Rule.of("^\\\\A$"));

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param anchored see the record
     * @param line see the record
     * @param code see the record
     * @param script see the record
     * @param letters see the record
     * @param posix see the record
     * @param group see the record
     * @param digit see the record
     * @param escaped see the record
     */
    public Holder {
        Violations violations = Violations.NONE;
        if (anchored != null) {
            violations = ANCHORED.check(violations, "/anchored", anchored);
        }
        if (line != null) {
            violations = LINE.check(violations, "/line", line);
        }
        if (code != null) {
            violations = CODE.check(violations, "/code", code);
        }
        if (script != null) {
            violations = SCRIPT.check(violations, "/script", script);
        }
        if (letters != null) {
            violations = LETTERS.check(violations, "/letters", letters);
        }
        if (posix != null) {
            violations = POSIX.check(violations, "/posix", posix);
        }
        if (group != null) {
            violations = GROUP.check(violations, "/group", group);
        }
        if (digit != null) {
            violations = DIGIT.check(violations, "/digit", digit);
        }
        if (escaped != null) {
            violations = ESCAPED.check(violations, "/escaped", escaped);
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
    public static Holder fromJson(@Nullable Object tree) {
        return Json.fromTree(HolderCodec.INSTANCE, tree);
    }

    /**
     * Writes the value in its JSON form.
     *
     * @return maps, lists, strings, numbers, booleans and null
     */
    @JsonValue
    public @Nullable Object toJson() {
        return Json.toTree(HolderCodec.INSTANCE, this);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder {
        /**
         * What the method of this name sets.
         */
        private @Nullable String anchored;

        /**
         * What the method of this name sets.
         */
        private @Nullable String line;

        /**
         * What the method of this name sets.
         */
        private @Nullable String code;

        /**
         * What the method of this name sets.
         */
        private @Nullable String script;

        /**
         * What the method of this name sets.
         */
        private @Nullable String letters;

        /**
         * What the method of this name sets.
         */
        private @Nullable String posix;

        /**
         * What the method of this name sets.
         */
        private @Nullable String group;

        /**
         * What the method of this name sets.
         */
        private @Nullable String digit;

        /**
         * What the method of this name sets.
         */
        private @Nullable String escaped;

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
        private Builder(Holder from) {
            this.anchored = from.anchored();
            this.line = from.line();
            this.code = from.code();
            this.script = from.script();
            this.letters = from.letters();
            this.posix = from.posix();
            this.group = from.group();
            this.digit = from.digit();
            this.escaped = from.escaped();
        }

        /**
         * Sets a value.
         *
         * @param anchored the property <code>anchored</code>
         * @return what to go on with
         */
        public Builder anchored(@Pattern(pattern = "^(\\*\\.)?[a-z]+$") @Nullable String anchored) {
            this.anchored = anchored;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param line the property <code>line</code>
         * @return what to go on with
         */
        public Builder line(@Pattern(pattern = "^[a-z]+$") @Nullable String line) {
            this.line = line;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param code the property <code>code</code>
         * @return what to go on with
         */
        public Builder code(@Pattern(pattern = "^[$\\u{60}]+$") @Nullable String code) {
            this.code = code;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param script the property <code>script</code>
         * @return what to go on with
         */
        public Builder script(
                @Pattern(pattern = "^[A-Za-z \\p{Script=Han}\\p{Script=Hiragana}-]*$") @Nullable String script) {
            this.script = script;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param letters the property <code>letters</code>
         * @return what to go on with
         */
        public Builder letters(@Pattern(pattern = "^\\p{L}+$") @Nullable String letters) {
            this.letters = letters;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param posix the property <code>posix</code>
         * @return what to go on with
         */
        public Builder posix(@Pattern(pattern = "^[A-Za-z_]+$") @Nullable String posix) {
            this.posix = posix;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param group the property <code>group</code>
         * @return what to go on with
         */
        public Builder group(@Pattern(pattern = "^(?<year>[0-9]{4})$") @Nullable String group) {
            this.group = group;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param digit the property <code>digit</code>
         * @return what to go on with
         */
        public Builder digit(@Pattern(pattern = "0") @Nullable String digit) {
            this.digit = digit;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param escaped the property <code>escaped</code>
         * @return what to go on with
         */
        public Builder escaped(@Pattern(pattern = "^\\\\A$") @Nullable String escaped) {
            this.escaped = escaped;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public Holder build() {
            return new Holder(anchored, line, code, script, letters, posix, group, digit, escaped);
        }
    }
}
