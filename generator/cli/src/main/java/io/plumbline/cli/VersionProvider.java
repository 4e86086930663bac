package io.plumbline.cli;

import io.plumbline.generator.engine.GeneratorVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionProvider implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"plumbline " + GeneratorVersion.VERSION};
    }
}
