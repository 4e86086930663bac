package com.acme.api;

import com.acme.model.TasksTaskIdTask;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Requires;
import io.plumbline.runtime.constraint.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What <code>GET /tasks/&#123;task&#125;/&#123;id&#125;</code> is sent.
 *
 * @param id the property <code>id</code>
 * @param task the property <code>task</code>
 */
@Generated("io.plumbline")
public record GetTaskRequest(String id, TasksTaskIdTask task) {
    /**
     * Checks all values.
     *
     * @throws ConstraintViolationException with everything that breaks the contract
     * @param id see the record
     * @param task see the record
     */
    public GetTaskRequest {
        Violations violations = Violations.NONE;
        if (id == null) {
            violations = violations.missing("/id");
        }
        if (task == null) {
            violations = violations.missing("/task");
        }
        violations.throwIfAny();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static IdStage builder() {
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
     * Asks for the property <code>id</code>
     */
    public sealed interface IdStage permits Builder {
        /**
         * Sets a value.
         *
         * @param id the property <code>id</code>
         * @return what to go on with
         */
        TaskStage id(String id);
    }

    /**
     * Asks for the property <code>task</code>
     */
    public sealed interface TaskStage permits Builder {
        /**
         * Sets a value.
         *
         * @param task the property <code>task</code>
         * @return what to go on with
         */
        Builder task(TasksTaskIdTask task);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder implements IdStage, TaskStage {
        /**
         * What the method of this name sets.
         */
        private @Nullable String id;

        /**
         * What the method of this name sets.
         */
        private @Nullable TasksTaskIdTask task;

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
        private Builder(GetTaskRequest from) {
            this.id = from.id();
            this.task = from.task();
        }

        /**
         * Sets a value.
         *
         * @param id the property <code>id</code>
         * @return what to go on with
         */
        @Override
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param task the property <code>task</code>
         * @return what to go on with
         */
        @Override
        public Builder task(TasksTaskIdTask task) {
            this.task = task;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        @Requires({
                "id",
                "task"
        })
        public GetTaskRequest build() {
            return new GetTaskRequest(id, task);
        }
    }
}
