package io.plumbline.generator.engine.diff.wire;

import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeDefinition;
import io.plumbline.generator.model.TypeKey;
import io.plumbline.generator.model.TypeUse;
import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.constraint.Format;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One of the two contracts.
 *
 * @param model the contract
 * @param schemaTexts texts of schemas that were made so far
 */
record Side(ApiModel model, Map<TypeKey, String> schemaTexts) {

    Side(ApiModel model) {
        this(model, new HashMap<>());
    }

    /** The text of a schema, by which it is compared. */
    String schemaText(TypeKey key) {
        return schemaTexts.computeIfAbsent(key, first -> SchemaText.of(first, model));
    }

    /** The definition that a use refers to. */
    Optional<TypeKey> reference(TypeUse use) {
        return use.type() instanceof Type.Ref ref ? Optional.of(ref.key()) : Optional.empty();
    }

    /** The use with all that the definitions behind it say, down to one that refers to no other. */
    TypeUse flat(TypeUse use) {
        TypeUse flat = use;
        while (flat.type() instanceof Type.Ref ref) {
            TypeUse behind = model.definition(ref.key()).use();
            flat = new TypeUse(
                    behind.type(),
                    flat.nullable() || behind.nullable(),
                    union(flat.constraints(), behind.constraints()),
                    union(flat.schemas(), behind.schemas()));
        }
        return flat;
    }

    /** Whether null is a value here and not by the definition behind it already. */
    boolean isNullable(TypeUse use) {
        return use.nullable()
                && !(use.type() instanceof Type.Ref ref
                        && model.definition(ref.key()).use().nullable());
    }

    /** All constraints that the use itself states, a format among them that only its type names. */
    static List<Constraint> constraints(TypeUse use) {
        List<Constraint> all = new ArrayList<>(use.constraints());
        if (use.type() instanceof Type.Scalar scalar && !scalar.format().isEmpty()) {
            Constraint format = new Format.Rule(scalar.format());
            if (!all.contains(format)) {
                all.add(format);
            }
        }
        return all;
    }

    /** What people call the definition. */
    String name(TypeKey key) {
        return name(model.definition(key));
    }

    static String name(TypeDefinition definition) {
        return String.join(".", definition.name().parts());
    }

    private static <T> List<T> union(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        more.stream().filter(each -> !all.contains(each)).forEach(all::add);
        return all;
    }
}
