package org.parley.analysis.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.parley.analysis.ReferenceFiles;
import org.parley.domain.catalog.GroupId;

/** The agreement of people whose weights come from pairwise judgements, as it was computed apart from this program. */
class ShannonReferenceTest {
    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void diversityAndHomogeneityAgreeWithTheReference() {
        int compared = 0;
        for (JsonNode test : ReferenceFiles.read("ahp.json", "cases", 3)) {
            JsonNode exact = test.path("exact");
            if (test.path("kind").asText().equals("group")) {
                List<Vote> votes = votes(exact.path("individual_weights"));
                int items = votes.getFirst().items();
                var mean = new double[items];
                votes.forEach(v -> Arrays.setAll(mean, i -> mean[i] + v.lambda() * v.weight(i)));
                double d = Shannon.beta(votes, mean);

                assertThat(Math.log(d)).isCloseTo(exact.path("beta_entropy").asDouble(), EXACT);
                assertThat(Shannon.ahpHomogeneity(d, items)).isCloseTo(exact.path("consensus").asDouble(), EXACT);
                compared++;
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(3);
    }

    private static List<Vote> votes(JsonNode weights) {
        var votes = new ArrayList<Vote>();
        for (JsonNode person : weights) {
            var points = new double[person.size()];
            Arrays.setAll(points, i -> person.get(i).asDouble());
            GroupId group = GroupId.values()[votes.size() % GroupId.values().length];
            votes.add(Vote.of(group, 1.0 / weights.size(), points));
        }
        return votes;
    }
}
