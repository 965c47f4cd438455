package org.parley.domain.deal;

import java.time.Instant;
import org.parley.domain.Check;

/**
 * Somebody answers for going on although a rule fires, or although a family is switched off that the model requires.
 *
 * @param subject id of the rule or of the family
 * @param who signs
 * @param when it was signed
 * @param why it is acceptable
 */
public record Waiver(String subject, String who, Instant when, String why) {
    public Waiver {
        Check.filled(subject, "subject of the waiver");
        Check.filled(who, "name of who waives");
        Check.filled(why, "reason of the waiver");
    }
}
