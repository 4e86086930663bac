package io.plumbline.generator.java.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.plumbline.generator.java.naming.JavaNames;
import io.plumbline.generator.java.option.GeneratorOptions;
import io.plumbline.generator.java.option.NumberType;
import io.plumbline.generator.model.ApiModel;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeKey;
import io.plumbline.generator.model.TypeUse;
import io.plumbline.runtime.constraint.Constraint;
import io.plumbline.runtime.json.Codecs;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/**
 * Finds the Java shape of every type use, following references to definitions that become no class.
 *
 * <p>What is done with a shape stands elsewhere: {@link TypeNames} writes it, {@link CodecExpressions} reads it from
 * JSON.
 */
public final class JavaTypes {

    private static final Map<Class<?>, String> CODECS = Map.of(
            String.class, "STRING",
            boolean.class, "BOOLEAN",
            int.class, "INT",
            long.class, "LONG",
            BigInteger.class, "BIG_INTEGER",
            double.class, "DOUBLE",
            BigDecimal.class, "BIG_DECIMAL");

    private final ApiModel model;
    private final JavaNames names;
    private final Aliases aliases;
    private final Formats formats;
    private final NumberType numberType;

    /** For one model, with its names. */
    public JavaTypes(ApiModel model, JavaNames names, GeneratorOptions options) {
        this.model = model;
        this.names = names;
        this.aliases = new Aliases(model);
        this.formats = new Formats(options.formatMap());
        this.numberType = options.numberType();
    }

    /** Which definitions become a class. */
    public Aliases aliases() {
        return aliases;
    }

    /** The use with its shape. */
    public Use use(TypeUse use) {
        if (use.type() instanceof Type.Ref ref && !aliases.isClass(ref.key())) {
            return use(model.definition(ref.key()).use()).with(use.nullable(), use.constraints(), schemas(use));
        }
        Use plain = new Use(shape(use.type(), use.constraints()), use.nullable(), use.constraints(), schemas(use));
        return use.type() instanceof Type.Ref ref ? withUnchecked(plain, ref.key()) : plain;
    }

    /** The classes that hold the schemas that a use must fit. */
    public List<ClassName> schemas(TypeUse use) {
        return use.schemas().stream().map(names::schema).toList();
    }

    /** What a definition demands and its class can not see to itself, being an interface or an enumeration. */
    private Use withUnchecked(Use use, TypeKey key) {
        TypeUse definition = model.definition(key).use();
        boolean checksItself = definition.type() instanceof Type.ObjectOf || aliases.isWrapper(key);
        return checksItself ? use : use.with(false, definition.constraints(), schemas(definition));
    }

    private Shape shape(Type type, List<Constraint> constraints) {
        if (type instanceof Type.Ref ref) {
            return named(ref.key());
        }
        if (type instanceof Type.Scalar scalar) {
            return scalar(scalar, constraints);
        }
        if (type instanceof Type.ListOf list) {
            return new Shape.Elements(use(list.element()));
        }
        if (type instanceof Type.MapOf map) {
            return new Shape.Entries(use(map.value()));
        }
        if (type instanceof Type.Encoded encoded) {
            return new Shape.Encoded(use(encoded.content()));
        }
        if (type instanceof Type.Any) {
            return new Shape.Tree();
        }
        throw new IllegalArgumentException("a type without a definition of its own: " + type);
    }

    private Shape named(TypeKey key) {
        ClassName type = names.type(key);
        return new Shape.Named(key, type, names.codec(type));
    }

    private Shape scalar(Type.Scalar scalar, List<Constraint> constraints) {
        return switch (scalar.kind()) {
            case BOOLEAN -> direct(boolean.class);
            case INTEGER -> direct(Integers.type(scalar.format(), constraints));
            case NUMBER -> direct(number(scalar.format()));
            case STRING -> formats.shape(scalar.format(), scalar.javaType()).orElseGet(() -> direct(String.class));
        };
    }

    private Class<?> number(String format) {
        boolean floating = "double".equals(format) || "float".equals(format);
        return floating || numberType == NumberType.DOUBLE ? double.class : BigDecimal.class;
    }

    /** A shape whose Java values are JSON values. */
    public static Shape.Direct direct(Class<?> type) {
        return new Shape.Direct(TypeName.get(type), CodeBlock.of("$T.$L", Codecs.class, CODECS.get(type)));
    }
}
