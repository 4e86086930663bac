package io.plumbline.generator.engine.diff.java;

import io.plumbline.generator.engine.diff.change.ChangeKind;
import io.plumbline.generator.java.surface.SurfaceMember;
import io.plumbline.generator.java.surface.SurfaceMember.Kind;
import io.plumbline.generator.java.surface.SurfaceType;
import java.util.Optional;

/**
 * The members of a type that both generations have.
 *
 * @param old the type as it was
 * @param now the type as it is
 * @param renames names of types
 * @param report takes what differs
 */
record MemberDiff(SurfaceType old, SurfaceType now, Renames renames, Report report) {

    private static final String CONSTRUCTOR =
            "calls of the constructor and patterns that take the record apart; those of builder() stay";
    private static final String READS = "code that reads it or sets it";

    /** Takes a change of a member. */
    @FunctionalInterface
    interface Report {
        void take(
                ChangeKind kind,
                SurfaceType type,
                Optional<SurfaceMember> old,
                Optional<SurfaceMember> now,
                String message,
                Effect effect);
    }

    void compare() {
        Matching<SurfaceMember> members = Matching.of(
                old.members(),
                now.members(),
                member -> member.kind() + " "
                        + (member.kind() == Kind.ALTERNATIVE ? renames.of(member.name()) : member.name()),
                (one, other) -> one.kind() == other.kind()
                        && one.kind() != Kind.ALTERNATIVE
                        && one.origin().equals(other.origin()));
        members.removed().forEach(this::removed);
        members.added().forEach(this::added);
        members.both().forEach(this::both);
        order(members);
    }

    private void removed(SurfaceMember member) {
        Effect effect = member.kind() == Kind.ALTERNATIVE
                ? Effect.source("switches over all alternatives that name it")
                : Effect.breaking("code that names it");
        report.take(
                ChangeKind.JAVA_MEMBER_REMOVED,
                now,
                Optional.of(member),
                Optional.empty(),
                "the " + words(member) + " is gone",
                effect);
    }

    private void added(SurfaceMember member) {
        report.take(
                ChangeKind.JAVA_MEMBER_ADDED,
                now,
                Optional.empty(),
                Optional.of(member),
                "the " + words(member) + " is new",
                effectOfNew(member));
    }

    private static String words(SurfaceMember member) {
        return member.kind() == Kind.ALTERNATIVE
                ? member.kind() + " " + member.name()
                : member.kind().toString();
    }

    private Effect effectOfNew(SurfaceMember member) {
        return switch (member.kind()) {
            case COMPONENT -> component(member);
            case CONSTANT ->
                now.kind() == SurfaceType.Kind.ENUM
                        ? Effect.source("switches over all constants without a default")
                        : Effect.none("no code names it as yet");
            case ALTERNATIVE -> Effect.source("switches over all alternatives without a default");
            case METHOD -> Effect.source("implementations, which lack it");
            case ACCESSOR, DEFAULT -> Effect.none("no code names it as yet");
        };
    }

    private Effect component(SurfaceMember member) {
        if (member.isRequired()) {
            return Effect.breaking("builder() asks for it, and the constructor takes it");
        }
        return now.kind() == SurfaceType.Kind.RECORD
                ? Effect.breaking(CONSTRUCTOR)
                : Effect.none("builder() does not ask for it");
    }

    private void both(SurfaceMember one, SurfaceMember other) {
        if (!one.name().equals(other.name()) && one.kind() != Kind.ALTERNATIVE) {
            change(
                    ChangeKind.JAVA_MEMBER_RENAMED,
                    one,
                    other,
                    "it was " + one.name(),
                    Effect.breaking("code that names it"));
        }
        String before = renames.of(one.type());
        if (!before.equals(other.type())) {
            String message = brief(before) + " -> " + brief(other.type());
            change(ChangeKind.JAVA_MEMBER_CHANGED, one, other, message, Effect.breaking(READS));
        } else if (one.isNullable() != other.isNullable()) {
            String message = other.isNullable() ? "it may be null now" : "it is never null now";
            change(
                    ChangeKind.JAVA_MEMBER_CHANGED,
                    one,
                    other,
                    message,
                    Effect.none("the type is the same, and only tools that check for null see it"));
        }
        presence(one, other);
    }

    private void presence(SurfaceMember one, SurfaceMember other) {
        if (one.kind() != Kind.COMPONENT || one.isRequired() == other.isRequired()) {
            return;
        }
        String stages = "builder() returns another stage";
        change(
                ChangeKind.JAVA_MEMBER_CHANGED,
                one,
                other,
                other.isRequired() ? "builder() asks for it now" : "builder() no longer asks for it",
                other.isRequired()
                        ? Effect.breaking(stages)
                        : Effect.binary("calls may go on to set it where they did", stages));
    }

    private void change(ChangeKind kind, SurfaceMember one, SurfaceMember other, String message, Effect effect) {
        report.take(kind, now, Optional.of(one), Optional.of(other), message, effect);
    }

    /** Components in another order make another constructor, though each of them is as it was. */
    private void order(Matching<SurfaceMember> members) {
        int last = -1;
        boolean moved = false;
        for (SurfaceMember member : old.members()) {
            SurfaceMember other = members.both().get(member);
            if (other != null && member.kind() == Kind.COMPONENT) {
                int index = now.members().indexOf(other);
                moved |= index < last;
                last = index;
            }
        }
        if (moved && now.kind() == SurfaceType.Kind.RECORD) {
            report.take(
                    ChangeKind.JAVA_ORDER_CHANGED,
                    now,
                    Optional.empty(),
                    Optional.empty(),
                    "the components stand in another order",
                    Effect.breaking("calls of the constructor, patterns, and builder() where it asks for several"));
        }
    }

    private static String brief(String type) {
        return type.replace("java.lang.", "").replace("java.util.", "").replace("io.plumbline.runtime.value.", "");
    }
}
