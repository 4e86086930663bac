package com.acme.api;

import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Format;
import io.plumbline.runtime.constraint.PropertyName;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.value.Copies;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What <code>GET /class/&#123;class&#125;/&#123;Class&#125;/&#123;class_&#125;</code> is sent.
 *
 * @param class_2 the property <code>class</code>
 * @param class_3 the property <code>Class</code>
 * @param class_ the property <code>class_</code>
 * @param mediaType the property <code>mediaType</code>
 * @param request the property <code>request</code>
 * @param call the property <code>call</code>
 * @param context the property <code>context</code>
 * @param service the property <code>service</code>
 * @param body the property <code>body</code>
 * @param in the property <code>in</code>
 * @param operation the property <code>OPERATION</code>
 * @param body2 the property <code>BODY</code>
 * @param list the property <code>List</code>
 * @param builder2 the property <code>builder</code>
 * @param build the property <code>build</code>
 * @param toBuilder2 the property <code>toBuilder</code>
 * @param filterA the property <code>filter[a]</code>
 * @param top the property <code>$top</code>
 */
@Generated("io.plumbline")
public record ClassRequest(@PropertyName("class") String class_2,
        @PropertyName("Class") String class_3, String class_, @Nullable String mediaType,
        @Nullable String request, @Nullable String call, @Nullable String context,
        @Nullable String service, @Nullable String body, @Nullable String in,
        @PropertyName("OPERATION") @Nullable String operation,
        @PropertyName("BODY") @Nullable String body2,
        @PropertyName("List") @Nullable List<String> list,
        @PropertyName("builder") @Nullable String builder2, @Nullable String build,
        @PropertyName("toBuilder") @Nullable String toBuilder2,
        @PropertyName("filter[a]") @Nullable String filterA,
        @PropertyName("$top") @Format(format = "int32") int top) {
    /**
     * What list must fulfil.
     */
    private static final Check<List<String>> LIST = Checks.elements(Checks.none());

    /**
     * What top must fulfil.
     */
    private static final Check<Integer> TOP = Checks.of(Format.Rule.of("int32"));

    /**
     * What <code>$top</code> is where it is absent.
     */
    public static final int DEFAULT_TOP = 5;

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param class_2 see the record
     * @param class_3 see the record
     * @param class_ see the record
     * @param mediaType see the record
     * @param request see the record
     * @param call see the record
     * @param context see the record
     * @param service see the record
     * @param body see the record
     * @param in see the record
     * @param operation see the record
     * @param body2 see the record
     * @param list see the record
     * @param builder2 see the record
     * @param build see the record
     * @param toBuilder2 see the record
     * @param filterA see the record
     * @param top see the record
     */
    public ClassRequest {
        Violations violations = Violations.NONE;
        if (class_2 == null) {
            violations = violations.missing("/class");
        }
        if (class_3 == null) {
            violations = violations.missing("/Class");
        }
        if (class_ == null) {
            violations = violations.missing("/class_");
        }
        if (list != null) {
            list = Copies.list(list);
            violations = LIST.check(violations, "/List", list);
        }
        violations = TOP.check(violations, "/$top", top);
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static Class2Stage builder() {
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
     * Asks for the property <code>class</code>
     */
    public sealed interface Class2Stage permits Builder {
        /**
         * Sets a value.
         *
         * @param class_2 the property <code>class</code>
         * @return what to go on with
         */
        Class3Stage class_2(@PropertyName("class") String class_2);
    }

    /**
     * Asks for the property <code>Class</code>
     */
    public sealed interface Class3Stage permits Builder {
        /**
         * Sets a value.
         *
         * @param class_3 the property <code>Class</code>
         * @return what to go on with
         */
        ClassStage class_3(@PropertyName("Class") String class_3);
    }

    /**
     * Asks for the property <code>class_</code>
     */
    public sealed interface ClassStage permits Builder {
        /**
         * Sets a value.
         *
         * @param class_ the property <code>class_</code>
         * @return what to go on with
         */
        Builder class_(String class_);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements Class2Stage, Class3Stage, ClassStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable String class_2;

        /**
         * What the method of this name sets.
         */
        private @Nullable String class_3;

        /**
         * What the method of this name sets.
         */
        private @Nullable String class_;

        /**
         * What the method of this name sets.
         */
        private @Nullable String mediaType;

        /**
         * What the method of this name sets.
         */
        private @Nullable String request;

        /**
         * What the method of this name sets.
         */
        private @Nullable String call;

        /**
         * What the method of this name sets.
         */
        private @Nullable String context;

        /**
         * What the method of this name sets.
         */
        private @Nullable String service;

        /**
         * What the method of this name sets.
         */
        private @Nullable String body;

        /**
         * What the method of this name sets.
         */
        private @Nullable String in;

        /**
         * What the method of this name sets.
         */
        private @Nullable String operation;

        /**
         * What the method of this name sets.
         */
        private @Nullable String body2;

        /**
         * What the method of this name sets.
         */
        private @Nullable List<String> list;

        /**
         * What the method of this name sets.
         */
        private @Nullable String builder2;

        /**
         * What the method of this name sets.
         */
        private @Nullable String build;

        /**
         * What the method of this name sets.
         */
        private @Nullable String toBuilder2;

        /**
         * What the method of this name sets.
         */
        private @Nullable String filterA;

        /**
         * What the method of this name sets.
         */
        private int top = ClassRequest.DEFAULT_TOP;

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
        private Builder(ClassRequest from) {
            this.class_2 = from.class_2();
            this.class_3 = from.class_3();
            this.class_ = from.class_();
            this.mediaType = from.mediaType();
            this.request = from.request();
            this.call = from.call();
            this.context = from.context();
            this.service = from.service();
            this.body = from.body();
            this.in = from.in();
            this.operation = from.operation();
            this.body2 = from.body2();
            this.list = from.list();
            this.builder2 = from.builder2();
            this.build = from.build();
            this.toBuilder2 = from.toBuilder2();
            this.filterA = from.filterA();
            this.top = from.top();
        }

        /**
         * Sets a value.
         *
         * @param class_2 the property <code>class</code>
         * @return what to go on with
         */
        @Override
        public Builder class_2(@PropertyName("class") String class_2) {
            this.class_2 = class_2;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param class_3 the property <code>Class</code>
         * @return what to go on with
         */
        @Override
        public Builder class_3(@PropertyName("Class") String class_3) {
            this.class_3 = class_3;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param class_ the property <code>class_</code>
         * @return what to go on with
         */
        @Override
        public Builder class_(String class_) {
            this.class_ = class_;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param mediaType the property <code>mediaType</code>
         * @return what to go on with
         */
        public Builder mediaType(@Nullable String mediaType) {
            this.mediaType = mediaType;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param request the property <code>request</code>
         * @return what to go on with
         */
        public Builder request(@Nullable String request) {
            this.request = request;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param call the property <code>call</code>
         * @return what to go on with
         */
        public Builder call(@Nullable String call) {
            this.call = call;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param context the property <code>context</code>
         * @return what to go on with
         */
        public Builder context(@Nullable String context) {
            this.context = context;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param service the property <code>service</code>
         * @return what to go on with
         */
        public Builder service(@Nullable String service) {
            this.service = service;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param body the property <code>body</code>
         * @return what to go on with
         */
        public Builder body(@Nullable String body) {
            this.body = body;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param in the property <code>in</code>
         * @return what to go on with
         */
        public Builder in(@Nullable String in) {
            this.in = in;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param operation the property <code>OPERATION</code>
         * @return what to go on with
         */
        public Builder operation(@PropertyName("OPERATION") @Nullable String operation) {
            this.operation = operation;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param body2 the property <code>BODY</code>
         * @return what to go on with
         */
        public Builder body2(@PropertyName("BODY") @Nullable String body2) {
            this.body2 = body2;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param list the property <code>List</code>
         * @return what to go on with
         */
        public Builder list(@PropertyName("List") @Nullable List<String> list) {
            this.list = list;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param builder2 the property <code>builder</code>
         * @return what to go on with
         */
        public Builder builder2(@PropertyName("builder") @Nullable String builder2) {
            this.builder2 = builder2;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param build the property <code>build</code>
         * @return what to go on with
         */
        public Builder build(@Nullable String build) {
            this.build = build;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param toBuilder2 the property <code>toBuilder</code>
         * @return what to go on with
         */
        public Builder toBuilder2(@PropertyName("toBuilder") @Nullable String toBuilder2) {
            this.toBuilder2 = toBuilder2;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param filterA the property <code>filter[a]</code>
         * @return what to go on with
         */
        public Builder filterA(@PropertyName("filter[a]") @Nullable String filterA) {
            this.filterA = filterA;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param top the property <code>$top</code>
         * @return what to go on with
         */
        public Builder top(@PropertyName("$top") @Format(format = "int32") int top) {
            this.top = top;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires({
                "class_2",
                "class_3",
                "class_"
        })
        public ClassRequest build() {
            return new ClassRequest(class_2, class_3, class_, mediaType, request, call, context,
                    service, body, in, operation, body2, list, builder2, build, toBuilder2, filterA,
                    top);
        }
    }
}
