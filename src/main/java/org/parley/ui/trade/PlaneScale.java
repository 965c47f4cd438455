package org.parley.ui.trade;

/**
 * Where values lie on the plane: ours upwards, theirs to the right.
 *
 * @param clientEnd larger end of our axis, from 0
 * @param providerEnd larger end of their axis, from 0
 * @param em size of the text, from which the margins follow
 */
record PlaneScale(double width, double height, double em, double clientEnd, double providerEnd) {
    double left() {
        return em * 3;
    }

    double right() {
        return Math.max(left() + 10, width - em * 1.2);
    }

    double top() {
        return em * 1.8;
    }

    double bottom() {
        return Math.max(top() + 10, height - em * 3);
    }

    double x(double provider) {
        return left() + provider * perProvider();
    }

    double y(double client) {
        return bottom() - client * perClient();
    }

    double provider(double x) {
        return (x - left()) / perProvider();
    }

    double client(double y) {
        return (bottom() - y) / perClient();
    }

    /** Between two points of the plane, as it is drawn. */
    double distance(double client, double provider, double otherClient, double otherProvider) {
        return Math.hypot((client - otherClient) * perClient(), (provider - otherProvider) * perProvider());
    }

    private double perProvider() {
        return (right() - left()) / providerEnd;
    }

    private double perClient() {
        return (bottom() - top()) / clientEnd;
    }
}
