package io.plumbline.processor.hook;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import io.plumbline.processor.report.Settings;
import java.util.Map;
import java.util.TreeMap;

/**
 * The plugin route into javac, which starts by itself wherever the jar is found.
 *
 * <p>Since JDK 23 no processor on the class path runs unless asked for, and {@code -proc:none} turns processors off
 * everywhere; a plugin still starts. Plugins do not see {@code -A} options, so {@code -Xplugin:"Plumbline check=off"}
 * takes them by the part behind {@code plumbline.}; a file {@code plumbline.properties} above the sources does without
 * any.
 */
@AutoService(Plugin.class)
public final class PlumblinePlugin implements Plugin {

    /** Called by the service loader. */
    public PlumblinePlugin() {}

    @Override
    public String getName() {
        return "Plumbline";
    }

    @Override
    public boolean autoStart() {
        return true;
    }

    @Override
    public void init(JavacTask task, String... arguments) {
        AnalysisListener.attach(task, options(arguments), "javac plugin");
    }

    private static Map<String, String> options(String... arguments) {
        Map<String, String> options = new TreeMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            options.put(Settings.PREFIX + name, equals < 0 ? "" : argument.substring(equals + 1));
        }
        return options;
    }
}
