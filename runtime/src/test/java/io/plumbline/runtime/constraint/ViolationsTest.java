package io.plumbline.runtime.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Collecting violations: order, pointers, limits. */
class ViolationsTest {

    @Test
    void keepsAllInOrder() {
        Violations violations = Violations.NONE
                .add("/a", Range.Rule.of(0, 3), 9)
                .add("/b", Range.Rule.of(0, 3), 2)
                .missing("/c~1d~0")
                .addAll("/e", Violations.NONE.missing("/f"));

        assertThat(violations.asList())
                .extracting(Violation::pointer, Violation::keyword, Violation::limit, Violation::message)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/a", "maximum", "3", "9 is outside 0..3"),
                        org.assertj.core.groups.Tuple.tuple("/c~1d~0", "required", "c/d~", "is required"),
                        org.assertj.core.groups.Tuple.tuple("/e/f", "required", "f", "is required"));
    }

    @Test
    void leavesTheViolationsItAddsToAsTheyAre() {
        Violations one = Violations.NONE.missing("/a");
        Violations two = one.missing("/b");

        assertThat(one.missing("/c").asList()).hasSize(2);
        assertThat(one.asList()).hasSize(1);
        assertThat(two.asList()).extracting(Violation::pointer).containsExactly("/a", "/b");
    }

    @Test
    void keepsALimitedNumber() {
        Violations violations = Violations.NONE;
        for (int i = 0; i < Violations.LIMIT; i++) {
            violations = violations.missing("/" + i);
        }
        assertThat(violations.isTruncated()).isFalse();
        violations = violations.missing("/x");

        assertThat(violations.isTruncated()).isTrue();
        assertThat(violations.asList()).hasSize(Violations.LIMIT).last().hasToString("999: is required");
        assertThat(Violations.NONE.addAll("/p", violations).isTruncated()).isTrue();
        assertThat(new ConstraintViolationException(violations)).hasMessageEndingWith("; and more than 980 more");
    }

    @Test
    void throwsAllAtOnce() {
        Violations violations = Violations.NONE.missing("/a").missing("/b");

        Violations.NONE.throwIfAny();
        assertThatThrownBy(violations::throwIfAny)
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        e -> assertThat(e.violations()).isEqualTo(violations.asList()))
                .hasMessage("a: is required; b: is required");
    }

    @Test
    void survivesSerialization() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new ConstraintViolationException(Violations.NONE.missing("/a")));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((ConstraintViolationException) in.readObject()).violations())
                    .containsExactly(new Violation("/a", "required", "a", "is required"));
        }
    }

    @Test
    void judgesElementsAtTheirDepth() {
        Each.Rule inner = Each.Rule.of(2, Range.Rule.of(0, 3), MultipleOf.Rule.of("2"));
        Map<String, Object> value = Map.of("a/b", List.of(0, 5, "x"));

        assertThat(inner.judge(Violations.NONE, "/v", value).asList())
                .extracting(Violation::toString)
                .containsExactly("v/a~1b/1: 5 is outside 0..3", "v/a~1b/1: 5 is not a multiple of 2");
        assertThat(inner.judge(Violations.NONE, "/v", List.of(9)).isEmpty()).isTrue();
        assertThat(inner.judge(Violations.NONE, "/v", 9).isEmpty()).isTrue();
    }
}
