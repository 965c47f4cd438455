package org.parley.analysis.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatioTest {
    @Test
    void decimalsAreWhatAPersonReads() {
        assertThat(Ratio.of(0.1).plus(Ratio.of(0.2))).isEqualTo(Ratio.of(0.3));
        assertThat(Ratio.of(1e3)).isEqualTo(Ratio.of(1000));
        assertThat(Ratio.of(-0.0)).isEqualTo(Ratio.ZERO);
    }

    @Test
    void lowestTermsWithTheSignAbove() {
        assertThat(new Ratio(BigInteger.valueOf(6), BigInteger.valueOf(-4)))
                .isEqualTo(new Ratio(BigInteger.valueOf(-3), BigInteger.TWO));
        assertThat(Ratio.of(0.5).dividedBy(Ratio.of(3)).minus(Ratio.of(1)).toDouble()).isEqualTo(-5 / 6.0);
        assertThatThrownBy(() -> Ratio.ONE.dividedBy(Ratio.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aCommonDenominatorThatFitsIsExact() {
        Ratio third = Ratio.ONE.dividedBy(Ratio.of(3));
        Ratio seventh = Ratio.ONE.dividedBy(Ratio.of(7));
        FixedPoint scale = FixedPoint.of(List.of(third, seventh, Ratio.of(0.25)), Ratio.of(100));

        assertThat(scale).isEqualTo(new FixedPoint(BigInteger.valueOf(84), true));
        assertThat(scale.of(third)).isEqualTo(28);
        assertThat(scale.toDouble(12)).isEqualTo(1 / 7.0);
    }

    @Test
    void oneThatDoesNotFitIsRounded() {
        Ratio fine = new Ratio(BigInteger.ONE, BigInteger.TEN.pow(20).add(BigInteger.ONE));
        FixedPoint scale = FixedPoint.of(List.of(fine), Ratio.of(100));

        assertThat(scale.exact()).isFalse();
        assertThat(scale.unit()).isEqualTo(BigInteger.TEN.pow(16));
        assertThat(scale.of(Ratio.of(new BigDecimal("99.99999999999999995")))).isEqualTo(1_000_000_000_000_000_000L);
        assertThat(scale.floor(Ratio.of(new BigDecimal("0.00000000000000019")))).isEqualTo(1);
        assertThat(scale.ceiling(Ratio.of(new BigDecimal("0.00000000000000011")))).isEqualTo(2);
    }

    @Test
    void productsDoNotOverflow() {
        Product product = Product.of(Long.MAX_VALUE, Long.MAX_VALUE);
        assertThat(product.toBigInteger()).isEqualTo(BigInteger.valueOf(Long.MAX_VALUE).pow(2));
        assertThat(product).isGreaterThan(Product.of(Long.MAX_VALUE, Long.MAX_VALUE - 1));
        assertThat(Product.of(-3, 5).toBigInteger()).isEqualTo(BigInteger.valueOf(-15));
        assertThat(Product.of(-3, 5)).isLessThan(Product.of(0, 5));
    }
}
