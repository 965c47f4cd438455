package org.parley.audience;

/**
 * How far the groups agree: three figures, because each alone can flatter.
 *
 * @param order agreement on the order of importance, 0 to 1
 * @param alike how alike the weights are, up to 1
 * @param apart share of weight that the two groups farthest apart would have to move
 */
public record AgreementPage(
        Sheets sheet,
        int round,
        Light light,
        Figure order,
        Light orderLight,
        Figure alike,
        Light alikeLight,
        Figure apart,
        Light apartLight,
        GroupLabel one,
        GroupLabel other)
        implements AudiencePage {
    /** Said with a word and a sign, too. */
    public enum Light {
        GREEN,
        AMBER,
        RED
    }

    @Override
    public Topic topic() {
        return Topic.PRIORITIES;
    }

    @Override
    public String anchor() {
        return topic() + "/AgreementPage/" + sheet;
    }
}
