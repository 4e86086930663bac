package io.plumbline.examples.functiongraph.store;

import java.util.List;

/**
 * A part of a list.
 *
 * @param configs the configurations of this page, by URN
 * @param total how many there are on all pages
 */
public record ConfigPage(List<StoredConfig> configs, long total) {

    /** Copies the list. */
    public ConfigPage {
        configs = List.copyOf(configs);
    }
}
