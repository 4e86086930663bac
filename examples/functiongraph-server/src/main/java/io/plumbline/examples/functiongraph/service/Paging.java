package io.plumbline.examples.functiongraph.service;

import io.plumbline.examples.functiongraph.contract.model.PageInfo;

/**
 * Which part of a list is asked for.
 *
 * @param offset how many entries stand before it
 * @param size how many entries it has at most
 */
record Paging(long offset, int size) {

    private static final int USUAL = 10;
    private static final int MOST = 100;

    /**
     * What {@code marker} and {@code limit} ask for: 0 is the usual size, and no page has more than a hundred entries.
     */
    static Paging of(long marker, long limit) {
        return new Paging(marker, limit == 0 ? USUAL : (int) Math.min(limit, MOST));
    }

    /** Where the page stands, once it is known what there is. */
    PageInfo info(int count, long total) {
        boolean last = count == 0 || offset + count >= total;
        return PageInfo.builder()
                .nextMarker(last ? 0 : offset + count)
                .previousMarker(Math.max(0, offset - size))
                .currentCount(count)
                .build();
    }
}
