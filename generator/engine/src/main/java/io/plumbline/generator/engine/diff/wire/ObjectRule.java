package io.plumbline.generator.engine.diff.wire;

import io.plumbline.generator.engine.diff.change.ChangeKind;
import io.plumbline.generator.engine.diff.change.Direction;
import io.plumbline.generator.model.AdditionalProperties;
import io.plumbline.generator.model.Property;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.Type.ObjectOf;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The properties of an object.
 *
 * <p>Where a schema does not speak of further properties they are accepted and dropped, and nobody sends them on
 * purpose: so a property that is new or gone breaks nothing there by itself.
 *
 * @param comparison the contracts
 * @param spot where the object stands
 */
record ObjectRule(Comparison comparison, Spot spot) {

    void compare(ObjectOf old, ObjectOf now) {
        Map<String, Property> before = byName(old);
        Map<String, Property> after = byName(now);
        before.forEach((name, property) -> {
            Property other = after.get(name);
            if (other == null) {
                removed(property, directions(property), now.additional());
            } else {
                both(property, other, old, now);
            }
        });
        after.forEach((name, property) -> {
            if (!before.containsKey(name)) {
                added(property, directions(property), old.additional());
            }
        });
        additional(old.additional(), now.additional());
    }

    private void both(Property old, Property now, ObjectOf before, ObjectOf after) {
        Set<Direction> wasIn = directions(old);
        Set<Direction> isIn = directions(now);
        Spot place = at(Optional.of(old), Optional.of(now)).only(wasIn).only(isIn);
        if (old.access() != now.access()) {
            access(old, now, before, after);
        }
        if (old.required() && !now.required()) {
            comparison.report(
                    place, Finding.widened(ChangeKind.PROPERTY_OPTIONAL, "it was required and is optional now"));
        }
        if (!old.required() && now.required()) {
            comparison.report(
                    place, Finding.narrowed(ChangeKind.PROPERTY_REQUIRED, "it was optional and is required now"));
        }
        new PropertyRule(comparison, place).compare(old, now);
    }

    private void access(Property old, Property now, ObjectOf before, ObjectOf after) {
        Set<Direction> lost = EnumSet.copyOf(directions(old));
        lost.removeAll(directions(now));
        Set<Direction> gained = EnumSet.copyOf(directions(now));
        gained.removeAll(directions(old));
        Spot place = at(Optional.of(old), Optional.of(now));
        if (!lost.isEmpty()) {
            comparison.report(
                    place.only(lost),
                    new Finding(
                            ChangeKind.ACCESS_CHANGED,
                            words(old) + " -> " + words(now) + ": no longer there",
                            accepts(after.additional()),
                            !old.required()));
        }
        if (!gained.isEmpty()) {
            comparison.report(
                    place.only(gained),
                    new Finding(
                            ChangeKind.ACCESS_CHANGED,
                            words(old) + " -> " + words(now) + ": there now",
                            !now.required(),
                            accepts(before.additional())));
        }
    }

    private void removed(Property property, Set<Direction> directions, AdditionalProperties now) {
        String message = "the " + kind(property) + " property was removed";
        comparison.report(
                at(Optional.of(property), Optional.empty()).only(directions),
                new Finding(ChangeKind.PROPERTY_REMOVED, message, accepts(now), !property.required()));
    }

    private void added(Property property, Set<Direction> directions, AdditionalProperties old) {
        String message = "the " + kind(property) + " property was added";
        comparison.report(
                at(Optional.empty(), Optional.of(property)).only(directions),
                new Finding(ChangeKind.PROPERTY_ADDED, message, !property.required(), accepts(old)));
    }

    private Spot at(Optional<Property> old, Optional<Property> now) {
        String name = now.or(() -> old).orElseThrow().name();
        return spot.part(
                "." + name,
                old.map(Property::location).or(spot::before),
                now.map(Property::location).or(spot::after));
    }

    private void additional(AdditionalProperties old, AdditionalProperties now) {
        if (old instanceof AdditionalProperties.Kept kept && now instanceof AdditionalProperties.Kept other) {
            comparison.uses(kept.value(), other.value(), spot.part("{}"));
            return;
        }
        boolean oldFits = old instanceof AdditionalProperties.Forbidden || accepts(now);
        boolean newFits = now instanceof AdditionalProperties.Forbidden || accepts(old);
        if (!old.getClass().equals(now.getClass()) && !(oldFits && newFits)) {
            String message = "further properties: " + words(old) + " -> " + words(now);
            comparison.report(spot, new Finding(ChangeKind.ADDITIONAL_PROPERTIES_CHANGED, message, oldFits, newFits));
        }
    }

    /** Whether a property that is not listed may be there, whatever it is. */
    private static boolean accepts(AdditionalProperties additional) {
        return additional instanceof AdditionalProperties.Ignored
                || (additional instanceof AdditionalProperties.Kept kept
                        && kept.value().type() instanceof Type.Any
                        && kept.value().isUnlimited());
    }

    private static Set<Direction> directions(Property property) {
        return switch (property.access()) {
            case READ_WRITE -> EnumSet.allOf(Direction.class);
            case READ_ONLY -> EnumSet.of(Direction.RESPONSE);
            case WRITE_ONLY -> EnumSet.of(Direction.REQUEST);
        };
    }

    private static Map<String, Property> byName(ObjectOf object) {
        Map<String, Property> byName = new LinkedHashMap<>();
        object.properties().forEach(property -> byName.put(property.name(), property));
        return byName;
    }

    private static String kind(Property property) {
        return property.required() ? "required" : "optional";
    }

    private static String words(Property property) {
        return switch (property.access()) {
            case READ_WRITE -> "both ways";
            case READ_ONLY -> "readOnly";
            case WRITE_ONLY -> "writeOnly";
        };
    }

    private static String words(AdditionalProperties additional) {
        if (additional instanceof AdditionalProperties.Forbidden) {
            return "forbidden";
        }
        return additional instanceof AdditionalProperties.Kept ? "kept" : "ignored";
    }
}
