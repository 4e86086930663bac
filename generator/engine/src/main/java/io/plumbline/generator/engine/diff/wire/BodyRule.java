package io.plumbline.generator.engine.diff.wire;

import io.plumbline.generator.engine.diff.change.ChangeKind;
import io.plumbline.generator.model.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The media types of a body.
 *
 * @param comparison the contracts
 * @param spot where the body stands
 * @param choice what is chosen by callers, who send what a server reads and accept what they can read: the way in which
 *     a missing media type hurts is the same for both
 */
record BodyRule(Comparison comparison, Spot spot, Spot choice) {

    void compare(List<MediaType> old, List<MediaType> now) {
        Map<String, MediaType> before = byRange(old);
        Map<String, MediaType> after = byRange(now);
        before.forEach((range, media) -> {
            MediaType other = after.get(range);
            if (other == null) {
                comparison.report(
                        choice, Finding.narrowed(ChangeKind.MEDIA_TYPE_REMOVED, range + " is no longer there"));
            } else {
                both(media, other, spot.part(before.size() + after.size() > 2 ? " " + range : ""));
            }
        });
        after.keySet().stream()
                .filter(range -> !before.containsKey(range))
                .forEach(range ->
                        comparison.report(choice, Finding.widened(ChangeKind.MEDIA_TYPE_ADDED, range + " was added")));
    }

    private void both(MediaType old, MediaType now, Spot place) {
        if (old.use().isPresent() && now.use().isPresent()) {
            comparison.uses(old.use().get(), now.use().get(), place);
        } else if (now.use().isPresent()) {
            comparison.report(place, Finding.narrowed(ChangeKind.TYPE_NARROWED, "it has a schema now"));
        } else if (old.use().isPresent()) {
            comparison.report(place, Finding.widened(ChangeKind.TYPE_WIDENED, "it has no schema any more"));
        }
        if (!old.encodings().equals(now.encodings())) {
            comparison.report(
                    place,
                    Finding.changed(ChangeKind.ENCODING_CHANGED, "the parts of the form are encoded in another way"));
        }
    }

    /** Media types without their parameters, by which contracts do not tell bodies apart. */
    private static Map<String, MediaType> byRange(List<MediaType> content) {
        Map<String, MediaType> byRange = new LinkedHashMap<>();
        content.forEach(media ->
                byRange.putIfAbsent(media.range().split(";", 2)[0].strip().toLowerCase(Locale.ROOT), media));
        return byRange;
    }
}
