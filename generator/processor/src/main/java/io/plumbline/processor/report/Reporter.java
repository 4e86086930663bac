package io.plumbline.processor.report;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.tools.Diagnostic;

/** Says things about one compilation unit through javac's own log. */
public final class Reporter {

    private final Trees trees;
    private final CompilationUnitTree unit;
    private final Settings settings;
    private final Suppressions suppressions;
    private final SpecLines spec;
    private final Set<String> said = new HashSet<>();

    /** A reporter for one compilation unit. */
    public Reporter(Trees trees, CompilationUnitTree unit, Settings settings, SpecLines spec) {
        this.trees = trees;
        this.unit = unit;
        this.settings = settings;
        this.spec = spec;
        this.suppressions = new Suppressions(trees, unit);
    }

    /** Says, where asked to, that the checks are active and how they came in; and that an option is not understood. */
    public void announce(String route) {
        if (settings.verbose()) {
            String level = settings.level().name().toLowerCase(Locale.ROOT);
            trees.printMessage(
                    Diagnostic.Kind.NOTE,
                    "[plumbline] call-site checks are active (" + level + "), by the " + route + " route",
                    unit,
                    unit);
        }
        settings.unknownLevel().ifPresent(name -> {
            String text = "[plumbline] " + Settings.CHECK + "=" + name + " is none of off, definite, likely, strict";
            trees.printMessage(Diagnostic.Kind.WARNING, text, unit, unit);
        });
    }

    /** Where the contract states a keyword of a property; empty where that is not known. */
    public Optional<String> contractLine(String property, String keyword, Map<String, Object> keywords) {
        return spec.find(property, keyword, keywords);
    }

    /** Whether things of this level are said. */
    public boolean says(Level level) {
        return settings.level().compareTo(level) >= 0;
    }

    /**
     * Says that something breaks its contract, at the tree that does, unless suppressed there.
     *
     * @param level how sure it is; {@link Level#DEFINITE} is an error, others are warnings
     * @param key what the message begins with in brackets, behind {@code plumbline.}
     */
    public void say(Level level, String key, String text, Tree tree) {
        if (says(level) && said.add(place(tree) + text) && !suppressions.cover(tree, key)) {
            Diagnostic.Kind kind = level == Level.DEFINITE ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
            trees.printMessage(kind, "[plumbline." + key + "] " + text, tree, unit);
        }
    }

    /**
     * One place has one message once, however many copies of a tree javac makes for records or the checks walk over.
     */
    private String place(Tree tree) {
        return trees.getSourcePositions().getStartPosition(unit, tree) + ":";
    }

    /** Says, where asked to, that a member is too much to follow and so is left in silence from some point on. */
    public void gaveUp(Tree member) {
        if (settings.verbose()) {
            trees.printMessage(
                    Diagnostic.Kind.NOTE,
                    "[plumbline] this member is too large to be followed to its end",
                    member,
                    unit);
        }
    }

    /** Says that the checker itself failed on a member, which is skipped. */
    public void failed(Throwable failure, Tree member) {
        failed(trees, unit, failure, member);
    }

    /** Says that the checker itself failed, and where. */
    public static void failed(Trees trees, CompilationUnitTree unit, Throwable failure, Tree place) {
        trees.printMessage(Diagnostic.Kind.WARNING, failure(failure), place, unit);
    }

    /** What is said of a failure of the checker itself. */
    public static String failure(Throwable failure) {
        StackTraceElement[] stack = failure.getStackTrace();
        return "[plumbline] internal failure, what stands here is not checked: " + failure
                + (stack.length == 0 ? "" : " at " + stack[0])
                + " (please report it with this line and the source it points at)";
    }
}
