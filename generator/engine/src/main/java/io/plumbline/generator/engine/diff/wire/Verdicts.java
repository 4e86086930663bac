package io.plumbline.generator.engine.diff.wire;

import io.plumbline.generator.engine.diff.change.Audience;
import io.plumbline.generator.engine.diff.change.Change;
import io.plumbline.generator.engine.diff.change.Direction;
import io.plumbline.generator.engine.diff.change.Judgement;
import io.plumbline.generator.engine.diff.change.Reach;
import io.plumbline.generator.engine.diff.change.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What findings mean for those who send and those who receive. */
final class Verdicts {

    private static final String UNSEEN = "no operation has it";

    private Verdicts() {}

    static Change change(Spot spot, Finding finding, Reach reach) {
        List<Judgement> judgements = new ArrayList<>();
        judgements.add(callers(finding, reach.directions()));
        judgements.add(server(finding, reach.directions()));
        if (finding.narrowsLimits()) {
            judgements.add(new Judgement(
                    Audience.SOURCE,
                    Verdict.BREAKING,
                    "the compile-time checks may refuse a literal that they let pass"));
            judgements.add(new Judgement(
                    Audience.BINARY, Verdict.COMPATIBLE, "classes link as before; values are checked at run time"));
        }
        return new Change(
                finding.kind(), spot.subject(), finding.message(), spot.before(), spot.after(), reach, judgements);
    }

    private static Judgement callers(Finding finding, Set<Direction> directions) {
        if (directions.contains(Direction.REQUEST) && !finding.oldFits()) {
            return breaking(Audience.CALLERS, "a request that was right may be wrong now");
        }
        if (directions.contains(Direction.RESPONSE) && !finding.newFits()) {
            return breaking(Audience.CALLERS, "a response may be what callers did not have to expect");
        }
        return compatible(
                Audience.CALLERS,
                directions,
                "what callers send is still right",
                "what callers get is what they had to expect");
    }

    private static Judgement server(Finding finding, Set<Direction> directions) {
        if (directions.contains(Direction.REQUEST) && !finding.newFits()) {
            return breaking(Audience.SERVER, "a request may be what the server did not have to expect");
        }
        if (directions.contains(Direction.RESPONSE) && !finding.oldFits()) {
            return breaking(Audience.SERVER, "a response that was right may be wrong now");
        }
        return compatible(
                Audience.SERVER,
                directions,
                "what the server gets is what it had to expect",
                "what the server sends is still right");
    }

    private static Judgement breaking(Audience audience, String reason) {
        return new Judgement(audience, Verdict.BREAKING, reason);
    }

    private static Judgement compatible(Audience audience, Set<Direction> directions, String request, String response) {
        List<String> reasons = new ArrayList<>();
        if (directions.contains(Direction.REQUEST)) {
            reasons.add(request);
        }
        if (directions.contains(Direction.RESPONSE)) {
            reasons.add(response);
        }
        return new Judgement(audience, Verdict.COMPATIBLE, reasons.isEmpty() ? UNSEEN : String.join("; ", reasons));
    }
}
