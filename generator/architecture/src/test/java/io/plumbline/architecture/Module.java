package io.plumbline.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One row of the table that says what each module may see.
 *
 * <p>Maven holds a module to the modules its pom names, and {@link ModuleTest} holds the pom to this table. Maven does
 * not hold a module back from what its dependencies bring along, nor from the JDK's lesser modules: that is read off
 * the classes.
 *
 * @param artifact the module's artifact
 * @param folder where the module stands, from the root of the repository
 * @param packageName the package all its classes are below
 * @param modules the artifacts of this repository its pom names, tests aside
 * @param libraries the packages of libraries, and the JDK's modules besides java.base, that its classes use
 */
record Module(String artifact, String folder, String packageName, Set<String> modules, Set<String> libraries) {
    private static final Map<String, String> JDK_MODULES = jdkModules();

    Path pom() {
        return Repository.ROOT.resolve(folder).resolve("pom.xml");
    }

    boolean owns(JavaClass type) {
        return isBelow(packageName, type);
    }

    /** The entry of the table that lets this module's classes use the type, or nothing. */
    Stream<String> licenceFor(JavaClass type) {
        String jdkModule = JDK_MODULES.getOrDefault(type.getPackageName(), "");
        return Stream.concat(
                libraries.stream().filter(entry -> entry.equals(jdkModule) || isBelow(entry, type)),
                Stream.of("java.base").filter(jdkModule::equals));
    }

    private static boolean isBelow(String parent, JavaClass type) {
        return (type.getPackageName() + ".").startsWith(parent + ".");
    }

    private static Map<String, String> jdkModules() {
        Map<String, String> moduleOfPackage = new HashMap<>();
        ModuleLayer.boot()
                .modules()
                .forEach(module -> module.getPackages().forEach(name -> moduleOfPackage.put(name, module.getName())));
        return moduleOfPackage;
    }
}
