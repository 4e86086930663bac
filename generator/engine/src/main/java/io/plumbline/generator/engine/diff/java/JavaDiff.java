package io.plumbline.generator.engine.diff.java;

import io.plumbline.generator.engine.diff.change.Change;
import io.plumbline.generator.engine.diff.change.ChangeKind;
import io.plumbline.generator.engine.diff.change.Reach;
import io.plumbline.generator.java.surface.SurfaceMember;
import io.plumbline.generator.java.surface.SurfaceType;
import io.plumbline.generator.model.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The differences between two contracts in what users see of the generated code.
 *
 * <p>A type that only has another name is renamed, and what merely mentions it is not changed by that.
 */
public final class JavaDiff {

    private final Renames renames = new Renames(new TreeMap<>());
    private final List<Change> changes = new ArrayList<>();

    private JavaDiff() {}

    /**
     * Compares two surfaces.
     *
     * @param moved origins of old types with those of the new types that stand in their places
     */
    public static List<Change> of(List<SurfaceType> old, List<SurfaceType> now, Map<String, Set<String>> moved) {
        JavaDiff diff = new JavaDiff();
        Matching<SurfaceType> types = Matching.of(
                old,
                now,
                SurfaceType::name,
                (one, other) -> one.origin().equals(other.origin())
                        || moved.getOrDefault(one.origin(), Set.of()).contains(other.origin()));
        types.both().forEach((one, other) -> diff.renames.add(one.name(), other.name()));
        types.removed().forEach(diff::removed);
        types.added().forEach(diff::added);
        types.both().forEach(diff::both);
        return diff.changes;
    }

    private void removed(SurfaceType type) {
        report(
                ChangeKind.JAVA_TYPE_REMOVED,
                type.name(),
                "the " + type.kind() + " is gone",
                Optional.of(type.location()),
                Optional.empty(),
                Effect.breaking("code that names it"));
    }

    private void added(SurfaceType type) {
        report(
                ChangeKind.JAVA_TYPE_ADDED,
                type.name(),
                "the " + type.kind() + " is new",
                Optional.empty(),
                Optional.of(type.location()),
                Effect.none("no code names it as yet"));
    }

    private void both(SurfaceType old, SurfaceType now) {
        if (!old.name().equals(now.name())) {
            type(ChangeKind.JAVA_TYPE_RENAMED, "it was " + old.name(), old, now, "code that names it");
        }
        if (old.kind() != now.kind()) {
            String message = old.kind() + " -> " + now.kind();
            type(ChangeKind.JAVA_TYPE_CHANGED, message, old, now, "code that uses it as what it was");
            return;
        }
        supertypes(old, now);
        new MemberDiff(old, now, renames, this::member).compare();
    }

    private void supertypes(SurfaceType old, SurfaceType now) {
        List<String> before = old.supertypes().stream().map(renames::of).toList();
        for (String gone : before) {
            if (!now.supertypes().contains(gone)) {
                type(ChangeKind.JAVA_TYPE_CHANGED, "it is no " + gone + " any more", old, now, "code that uses it so");
            }
        }
        for (String further : now.supertypes()) {
            if (!before.contains(further)) {
                report(
                        ChangeKind.JAVA_TYPE_CHANGED,
                        now.name(),
                        "it is a " + further + " as well",
                        Optional.of(old.location()),
                        Optional.of(now.location()),
                        Effect.none("it can be used as before"));
            }
        }
    }

    private void type(ChangeKind kind, String message, SurfaceType old, SurfaceType now, String broken) {
        report(
                kind,
                now.name(),
                message,
                Optional.of(old.location()),
                Optional.of(now.location()),
                Effect.breaking(broken));
    }

    private void member(
            ChangeKind kind,
            SurfaceType type,
            Optional<SurfaceMember> old,
            Optional<SurfaceMember> now,
            String message,
            Effect effect) {
        String name = now.or(() -> old)
                .filter(member -> member.kind() != SurfaceMember.Kind.ALTERNATIVE)
                .map(member -> "." + member.name())
                .orElse("");
        report(
                kind,
                type.name() + name,
                message,
                old.map(SurfaceMember::location),
                now.map(SurfaceMember::location),
                effect);
    }

    private void report(
            ChangeKind kind,
            String subject,
            String message,
            Optional<Location> before,
            Optional<Location> after,
            Effect effect) {
        changes.add(new Change(kind, subject, message, before, after, Reach.NONE, effect.judgements()));
    }
}
