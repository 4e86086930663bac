package io.plumbline.processor.value;

import com.sun.source.tree.Tree;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** What comparisons tell, and what holding tells of what was compared. */
public final class Comparison {

    private Comparison() {}

    /** The operator that holds whenever the given one does not, unless NaN is compared. */
    private static Tree.Kind negated(Tree.Kind operator) {
        return switch (operator) {
            case LESS_THAN -> Tree.Kind.GREATER_THAN_EQUAL;
            case LESS_THAN_EQUAL -> Tree.Kind.GREATER_THAN;
            case GREATER_THAN -> Tree.Kind.LESS_THAN_EQUAL;
            case GREATER_THAN_EQUAL -> Tree.Kind.LESS_THAN;
            case EQUAL_TO -> Tree.Kind.NOT_EQUAL_TO;
            case NOT_EQUAL_TO -> Tree.Kind.EQUAL_TO;
            default -> throw new IllegalArgumentException(operator.toString());
        };
    }

    /** The operator that says the same with its operands exchanged. */
    public static Tree.Kind mirrored(Tree.Kind operator) {
        return switch (operator) {
            case LESS_THAN -> Tree.Kind.GREATER_THAN;
            case LESS_THAN_EQUAL -> Tree.Kind.GREATER_THAN_EQUAL;
            case GREATER_THAN -> Tree.Kind.LESS_THAN;
            case GREATER_THAN_EQUAL -> Tree.Kind.LESS_THAN_EQUAL;
            default -> operator;
        };
    }

    /** Whether the operator is one of comparison. */
    public static boolean is(Tree.Kind operator) {
        return switch (operator) {
            case LESS_THAN, LESS_THAN_EQUAL, GREATER_THAN, GREATER_THAN_EQUAL, EQUAL_TO, NOT_EQUAL_TO -> true;
            default -> false;
        };
    }

    /**
     * What is left of a value when a comparison of it with another comes out one way.
     *
     * @param kind to which both are promoted; {@code DECLARED} for references
     */
    public static Value restrict(Value value, Tree.Kind operator, TypeKind kind, Value other, boolean outcome) {
        Predicate<Object> possible = constant -> isPossible(constant, operator, kind, other.domain(), outcome);
        Tree.Kind holding = outcome ? operator : negated(operator);
        boolean isFloating = kind == TypeKind.FLOAT || kind == TypeKind.DOUBLE;
        Domain rest;
        if (other.isNone()) {
            rest = Nothing.NOTHING;
        } else if (value.domain() instanceof Constants constants) {
            rest = constants.filter(possible);
        } else {
            rest = isFloating ? value.domain() : restrict(value.domain(), holding, kind, other.domain());
        }
        return value.restricted(rest, possible);
    }

    private static Domain restrict(Domain domain, Tree.Kind operator, TypeKind kind, Domain other) {
        boolean isSame = operator == Tree.Kind.EQUAL_TO;
        Hull bounds = Hull.of(other);
        if (domain instanceof IntegerRange range && bounds != null) {
            return kind.isPrimitive() || isSame ? cut(range, operator, bounds) : domain;
        }
        if (domain == Anything.ANYTHING && bounds != null && isIntegral(kind)) {
            return IntegerRange.all(kind) instanceof IntegerRange all ? cut(all, operator, bounds) : domain;
        }
        boolean isKnown = isSame && other instanceof Constants && !kind.isPrimitive();
        return isKnown && (domain == Anything.ANYTHING || domain instanceof TextRange) ? other : domain;
    }

    private static boolean isIntegral(TypeKind kind) {
        return kind == TypeKind.INT || kind == TypeKind.LONG;
    }

    private static Domain cut(IntegerRange range, Tree.Kind operator, Hull other) {
        return switch (operator) {
            case LESS_THAN ->
                other.max() == Long.MIN_VALUE ? Nothing.NOTHING : range.cut(Long.MIN_VALUE, other.max() - 1);
            case LESS_THAN_EQUAL -> range.cut(Long.MIN_VALUE, other.max());
            case GREATER_THAN ->
                other.min() == Long.MAX_VALUE ? Nothing.NOTHING : range.cut(other.min() + 1, Long.MAX_VALUE);
            case GREATER_THAN_EQUAL -> range.cut(other.min(), Long.MAX_VALUE);
            case EQUAL_TO -> meet(range, other);
            case NOT_EQUAL_TO -> other.isSingle() ? without(range, other.min()) : range;
            default -> range;
        };
    }

    private static Domain meet(IntegerRange range, Hull other) {
        if (other.isSingle()) {
            return range.contains(other.min()) ? Constants.of(other.min()) : Nothing.NOTHING;
        }
        boolean isFiner = other.modulus() > range.modulus();
        return range.cut(other.min(), other.max()) instanceof IntegerRange cut && isFiner
                ? IntegerRange.of(cut.min(), cut.max(), other.modulus(), other.residue())
                : range.cut(other.min(), other.max());
    }

    private static Domain without(IntegerRange range, long hole) {
        if (hole == range.min()) {
            return IntegerRange.of(range.min() + 1, range.max(), range.modulus(), range.residue());
        }
        return hole == range.max()
                ? IntegerRange.of(range.min(), range.max() - 1, range.modulus(), range.residue())
                : range;
    }

    /** Whether the comparison of a constant with something in the domain may come out that way. */
    private static boolean isPossible(
            Object constant, Tree.Kind operator, TypeKind kind, Domain other, boolean outcome) {
        if (other instanceof Constants constants) {
            Object opposite = !outcome;
            return constants.members().stream()
                    .anyMatch(member -> !opposite.equals(holds(constant, operator, kind, member)));
        }
        Hull bounds = Hull.of(other);
        if (bounds == null || !(constant instanceof Long number) || kind == TypeKind.FLOAT || kind == TypeKind.DOUBLE) {
            return true;
        }
        Tree.Kind holding = outcome ? operator : negated(operator);
        return cut(new IntegerRange(number, number, 1, 0), holding, bounds) != Nothing.NOTHING;
    }

    /** Whether two constants compare as the operator says; null where that cannot be told. */
    static @Nullable Object holds(Object left, Tree.Kind operator, TypeKind kind, Object right) {
        if (kind.isPrimitive()) {
            return Folding.binary(operator, kind, left, right);
        }
        boolean isNull = left == NullConstant.NULL || right == NullConstant.NULL;
        boolean isEnum = left instanceof EnumConstant && right instanceof EnumConstant;
        if (!isNull && !isEnum) {
            return null; // equal objects need not be the same one
        }
        return switch (operator) {
            case EQUAL_TO -> left.equals(right);
            case NOT_EQUAL_TO -> !left.equals(right);
            default -> null;
        };
    }

    /** Whether two values compare as the operator says: true, false, or either. */
    public static Value decide(Value left, Tree.Kind operator, TypeKind kind, Value right) {
        if (left.isNone() || right.isNone()) {
            return Value.NONE;
        }
        boolean canHold = !restrict(left, operator, kind, right, true).isNone();
        boolean canFail = !restrict(left, operator, kind, right, false).isNone();
        return canHold == canFail ? Value.UNKNOWN : Value.of(canHold);
    }

    /** What is left of a value that is, or is not, equal to one of a few constants. */
    public static Value among(Value value, Set<Object> constants, boolean outcome) {
        Predicate<Object> possible = constant -> constants.contains(constant) == outcome;
        Domain rest = value.domain();
        if (rest instanceof Constants members) {
            rest = members.filter(possible);
        } else if (outcome) {
            rest = Constants.ofAll(inside(rest, constants));
        } else if (rest instanceof IntegerRange) {
            for (Object constant : constants) {
                boolean isWhole = constant instanceof Long && rest instanceof IntegerRange;
                rest = isWhole ? without((IntegerRange) rest, (Long) constant) : rest;
            }
        }
        return value.restricted(rest, possible);
    }

    private static Set<Object> inside(Domain domain, Set<Object> constants) {
        Set<Object> inside = new LinkedHashSet<>(constants);
        inside.removeIf(constant -> domain == Nothing.NOTHING
                || (domain instanceof IntegerRange range
                        && constant instanceof Long number
                        && !range.contains(number)));
        return inside;
    }
}
