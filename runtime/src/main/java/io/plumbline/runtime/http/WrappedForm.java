package io.plumbline.runtime.http;

import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Violation;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** A body whose value is the only component of another one, which may demand more of it. */
record WrappedForm<T, U>(BodyForm<T> form, Function<? super T, ? extends U> constructor) implements BodyForm<U> {

    @Override
    @SuppressWarnings("NullAway") // a document that is null reaches constructors whose component may be null only
    public Decoded<U> read(SentBody body) throws IOException {
        Decoded<T> decoded = form.read(body);
        if (!decoded.violations().isEmpty()) {
            return Decoded.wrong(decoded.violations());
        }
        try {
            return Decoded.of(constructor.apply(decoded.value().orElse(null)));
        } catch (ConstraintViolationException e) {
            List<Violation> inner =
                    e.violations().stream().map(WrappedForm::withoutComponent).toList();
            return Decoded.wrong(inner);
        }
    }

    private static Violation withoutComponent(Violation violation) {
        int end = violation.pointer().indexOf('/', 1);
        String pointer = end < 0 ? "" : violation.pointer().substring(end);
        return new Violation(pointer, violation.keyword(), violation.limit(), violation.message());
    }

    @Override
    public boolean mayBeEmpty() {
        return form.mayBeEmpty();
    }
}
