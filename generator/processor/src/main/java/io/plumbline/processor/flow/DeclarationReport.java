package io.plumbline.processor.flow;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import io.plumbline.processor.declare.Declarations;
import io.plumbline.processor.declare.Fault;
import io.plumbline.processor.declare.Overrides;
import io.plumbline.processor.report.Level;
import io.plumbline.processor.report.Reporter;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** Says what is wrong with declared constraints, at their annotations. */
record DeclarationReport(Declarations declarations, Overrides overrides, Attribution attribution, Reporter reporter) {

    void check(Element element, ModifiersTree modifiers) {
        if (modifiers.getAnnotations().isEmpty()) {
            return;
        }
        for (Fault fault : declarations.check(element)) {
            reporter.say(Level.DEFINITE, fault.key(), fault.text(), place(fault.annotation(), modifiers));
        }
    }

    /** Says where a method demands more than one that it overrides, at the parameter. */
    void checkOverride(MethodTree tree, ExecutableElement method) {
        for (Overrides.Excess excess : overrides.check(method)) {
            reporter.say(
                    Level.LIKELY,
                    excess.key(),
                    excess.text(),
                    tree.getParameters().get(excess.parameter()));
        }
    }

    /** The annotation as it is written; of repeated ones, which javac puts in a container, the first. */
    private Tree place(AnnotationMirror annotation, ModifiersTree modifiers) {
        Element type = annotation.getAnnotationType().asElement();
        for (AnnotationTree tree : modifiers.getAnnotations()) {
            Element written = attribution.element(tree.getAnnotationType());
            if (written != null && (type.equals(written) || written.equals(type.getEnclosingElement()))) {
                return tree;
            }
        }
        return modifiers;
    }
}
