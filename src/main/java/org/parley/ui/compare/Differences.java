package org.parley.ui.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.documents.redline.Ignore;
import org.parley.documents.redline.WordDiff;
import org.parley.ui.task.Background;

/** What differs between wordings, each pair compared once: short ones at once, long ones beside the window's thread. */
final class Differences {
    /** A long clause; what is longer may take longer than between two keys. */
    private static final int AT_ONCE = 6_000;
    private static final int KEPT = 64;

    private final Background background;
    private final Runnable onArrived;
    private final Consumer<Throwable> onFailed;
    private final Map<Question, WordDiff> known = new HashMap<>();
    private final Map<Question, Background.Job> waiting = new HashMap<>();

    private record Question(String ours, String theirs, Set<Ignore> ignored) {}

    /** @param onArrived told when what was not there before is */
    Differences(Background background, Runnable onArrived, Consumer<Throwable> onFailed) {
        this.background = background;
        this.onArrived = onArrived;
        this.onFailed = onFailed;
    }

    /** Null while it is not known yet. */
    @Nullable
    WordDiff of(String ours, String theirs, Set<Ignore> ignored) {
        var question = new Question(ours, theirs, Set.copyOf(ignored));
        WordDiff there = known.get(question);
        if (there == null && ours.length() + theirs.length() <= AT_ONCE) {
            there = WordDiff.of(ours, theirs, ignored);
            keep(question, there);
        } else if (there == null && !waiting.containsKey(question)) {
            waiting.put(
                    question,
                    background.run(
                            () -> WordDiff.of(ours, theirs, question.ignored()),
                            diff -> arrived(question, diff),
                            failure -> {
                                waiting.remove(question);
                                onFailed.accept(failure);
                            }));
        }
        return there;
    }

    /** Nobody waits any more for what is under way. */
    void forget() {
        waiting.values().forEach(Background.Job::cancel);
        waiting.clear();
    }

    private void arrived(Question question, WordDiff diff) {
        waiting.remove(question);
        keep(question, diff);
        onArrived.run();
    }

    private void keep(Question question, WordDiff diff) {
        if (known.size() >= KEPT) {
            known.clear();
        }
        known.put(question, diff);
    }
}
