package org.parley.analysis.trade;

import java.util.Arrays;
import org.parley.analysis.frontier.Instance;
import org.parley.analysis.frontier.Point;
import org.parley.analysis.random.RandomStream;

/**
 * Packages on the table, good and bad, so that the frontier can be seen as the edge of what is possible: every feasible
 * package where there are few, else as many drawn by chance, each as likely as any other and always the same ones.
 */
public final class PackageCloud {
    /** The most packages in a cloud. */
    public static final int MOST = 6_000;

    private static final long SEED = 7;

    private final TableModel model;
    private final boolean all;
    private final int[][] choices;
    private final double[] client;
    private final double[] provider;

    private PackageCloud(TableModel model, boolean all, int[][] choices) {
        this.model = model;
        this.all = all;
        this.choices = choices;
        this.client = new double[choices.length];
        this.provider = new double[choices.length];
        for (int i = 0; i < choices.length; i++) {
            Point worth = model.joint().instance().worth(choices[i]);
            client[i] = model.value(worth.a());
            provider[i] = model.value(worth.b());
        }
    }

    static PackageCloud of(TableModel model) {
        Instance instance = model.joint().instance();
        boolean all = instance.packages().bitLength() < Integer.SIZE && instance.packages().intValue() <= MOST;
        int[][] choices = new int[all ? instance.packages().intValue() : MOST][];
        for (int i = 0; i < choices.length; i++) {
            choices[i] = all ? numbered(instance, i) : drawn(instance, i);
        }
        return new PackageCloud(model, all, choices);
    }

    /** The options are the digits of the number. */
    private static int[] numbered(Instance instance, int number) {
        int[] choice = new int[instance.issues()];
        int rest = number;
        for (int i = 0; i < choice.length; i++) {
            choice[i] = rest % instance.options(i);
            rest /= instance.options(i);
        }
        return choice;
    }

    private static int[] drawn(Instance instance, int number) {
        var stream = RandomStream.of(SEED, 0, number);
        int[] choice = new int[instance.issues()];
        Arrays.setAll(choice, i -> stream.below(instance.options(i)));
        return choice;
    }

    /** Whether these are all feasible packages. */
    public boolean all() {
        return all;
    }

    /** At least 1. */
    public int size() {
        return choices.length;
    }

    /** Our table value, 0 to 100. */
    public double client(int place) {
        return client[place];
    }

    /** The provider's table value, 0 to 100, an estimate. */
    public double provider(int place) {
        return provider[place];
    }

    public PackageOffer offer(int place) {
        return model.offer(choices[place]);
    }
}
