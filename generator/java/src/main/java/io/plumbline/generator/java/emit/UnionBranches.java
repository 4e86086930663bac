package io.plumbline.generator.java.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.plumbline.generator.java.type.CodecExpressions;
import io.plumbline.generator.java.type.Shape;
import io.plumbline.generator.java.type.Use;
import io.plumbline.generator.model.Type;
import io.plumbline.generator.model.TypeKey;
import io.plumbline.runtime.json.Codecs;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides for each branch of a union which class its values are: the branch's own record, or a record that wraps the
 * value.
 */
final class UnionBranches {

    private final Emission emission;
    private final Deprecations deprecations;

    UnionBranches(Emission emission) {
        this.emission = emission;
        this.deprecations = emission.deprecations();
    }

    /**
     * An alternative.
     *
     * @param title what messages and comments call it
     * @param type the class that implements the union's interface
     * @param use what its values are
     * @param isWrapped whether the class wraps the value
     * @param values the values of the discriminator that select it
     */
    record Branch(String title, ClassName type, Use use, boolean isWrapped, List<String> values) {

        /** An expression for the codec of the class. */
        CodeBlock codec() {
            CodeBlock inner = CodecExpressions.inInitializer(use);
            return isWrapped
                    ? CodeBlock.of("$1T.wrapped($2L, $3T::new, $3T::value)", Codecs.class, inner, type)
                    : inner;
        }
    }

    /** The branches, in the contract's order. */
    List<Branch> of(TypeKey key, Type.Union union) {
        List<Branch> branches = new ArrayList<>();
        for (int i = 0; i < union.branches().size(); i++) {
            Type.Branch branch = union.branches().get(i);
            Use use = emission.types().use(branch.use());
            List<String> parts = branch.name().parts();
            String title = parts.get(parts.size() - 1);
            boolean own = implementsItself(key, branch, use);
            ClassName type = own && use.shape() instanceof Shape.Named named
                    ? named.type()
                    : emission.names().branch(key, i);
            branches.add(new Branch(title, type, use, !own, branch.discriminatorValues()));
        }
        return branches;
    }

    private boolean implementsItself(TypeKey union, Type.Branch branch, Use use) {
        return branch.use().type() instanceof Type.Ref ref
                && !use.admitsNull()
                && use.constraints().isEmpty()
                && use.schemas().isEmpty()
                && emission.model().definition(ref.key()).use().type() instanceof Type.ObjectOf object
                && object.interfaces().contains(union);
    }

    /** Whether code that names the branch's class or its value mentions a deprecated class. */
    boolean isDeprecated(Branch branch) {
        return deprecations.isIn(branch.use());
    }
}
