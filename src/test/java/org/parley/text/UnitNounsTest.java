package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNounsTest {
    @ParameterizedTest @CsvSource(delimiter = '|', value = {
        "days to full export | day to full export",
        "business days' notice of audit | business day's notice of audit",
        "max days from change to updated docs | max day from change to updated docs",
        "consecutive misses | consecutive miss",
        "qualified opportunities per year | qualified opportunity per year",
        "people per 100 FTE per year | person per 100 FTE per year",
        "tier-1 RTO, hours | tier-1 RTO, hour",
        "FTE per 100 agents | FTE per 100 agents",
        "% of users proficient within 30 days | % of users proficient within 30 days",
        "assurance level 0-5 | assurance level 0-5"})
    void oneOfWhatAUnitCounts(String unit, String one) {
        assertThat(UnitNouns.ofOne(unit)).isEqualTo(one);
    }
}
