package com.acme.api;

import com.acme.model.FindItemsCreated;
import com.acme.model.FindItemsFiltersItem;
import com.acme.model.FindItemsIds;
import com.acme.model.FindItemsPage;
import com.acme.model.FindItemsSort;
import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import io.plumbline.runtime.value.Copies;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What <code>GET /items/&#123;ids&#125;</code> is sent.
 *
 * @param ids the property <code>ids</code>
 * @param sort the property <code>sort</code>
 * @param page the property <code>page</code>
 * @param rest the property <code>rest</code>
 * @param filters the property <code>filters</code>
 * @param created the property <code>created</code>
 * @param plain the property <code>plain</code>
 */
@Generated("io.plumbline")
public record FindItemsRequest(FindItemsIds ids, @Nullable FindItemsSort sort,
        @Nullable FindItemsPage page, @Nullable Map<String, String> rest,
        @Nullable List<FindItemsFiltersItem> filters, @Nullable FindItemsCreated created,
        @Nullable BigInteger plain) {
    /**
     * What rest must fulfil.
     */
    private static final Check<Map<String, String>> REST = Checks.values(Checks.none());

    /**
     * What filters must fulfil.
     */
    private static final Check<List<FindItemsFiltersItem>> FILTERS = Checks.elements(Checks.none());

    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param ids see the record
     * @param sort see the record
     * @param page see the record
     * @param rest see the record
     * @param filters see the record
     * @param created see the record
     * @param plain see the record
     */
    public FindItemsRequest {
        Violations violations = Violations.NONE;
        if (ids == null) {
            violations = violations.missing("/ids");
        }
        if (rest != null) {
            rest = Copies.map(rest);
            violations = REST.check(violations, "/rest", rest);
        }
        if (filters != null) {
            filters = Copies.list(filters);
            violations = FILTERS.check(violations, "/filters", filters);
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static IdsStage builder() {
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
     * Asks for the property <code>ids</code>
     */
    public sealed interface IdsStage permits Builder {
        /**
         * Sets a value.
         *
         * @param ids the property <code>ids</code>
         * @return what to go on with
         */
        Builder ids(FindItemsIds ids);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements IdsStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable FindItemsIds ids;

        /**
         * What the method of this name sets.
         */
        private @Nullable FindItemsSort sort;

        /**
         * What the method of this name sets.
         */
        private @Nullable FindItemsPage page;

        /**
         * What the method of this name sets.
         */
        private @Nullable Map<String, String> rest;

        /**
         * What the method of this name sets.
         */
        private @Nullable List<FindItemsFiltersItem> filters;

        /**
         * What the method of this name sets.
         */
        private @Nullable FindItemsCreated created;

        /**
         * What the method of this name sets.
         */
        private @Nullable BigInteger plain;

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
        private Builder(FindItemsRequest from) {
            this.ids = from.ids();
            this.sort = from.sort();
            this.page = from.page();
            this.rest = from.rest();
            this.filters = from.filters();
            this.created = from.created();
            this.plain = from.plain();
        }

        /**
         * Sets a value.
         *
         * @param ids the property <code>ids</code>
         * @return what to go on with
         */
        @Override
        public Builder ids(FindItemsIds ids) {
            this.ids = ids;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param sort the property <code>sort</code>
         * @return what to go on with
         */
        public Builder sort(@Nullable FindItemsSort sort) {
            this.sort = sort;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param page the property <code>page</code>
         * @return what to go on with
         */
        public Builder page(@Nullable FindItemsPage page) {
            this.page = page;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param rest the property <code>rest</code>
         * @return what to go on with
         */
        public Builder rest(@Nullable Map<String, String> rest) {
            this.rest = rest;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param filters the property <code>filters</code>
         * @return what to go on with
         */
        public Builder filters(@Nullable List<FindItemsFiltersItem> filters) {
            this.filters = filters;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param created the property <code>created</code>
         * @return what to go on with
         */
        public Builder created(@Nullable FindItemsCreated created) {
            this.created = created;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param plain the property <code>plain</code>
         * @return what to go on with
         */
        public Builder plain(@Nullable BigInteger plain) {
            this.plain = plain;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires("ids")
        public FindItemsRequest build() {
            return new FindItemsRequest(ids, sort, page, rest, filters, created, plain);
        }
    }
}
