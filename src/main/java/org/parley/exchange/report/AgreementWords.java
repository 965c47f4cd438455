package org.parley.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.consensus.Consensus;
import org.parley.analysis.consensus.Indices;
import org.parley.analysis.consensus.PositionConflict;
import org.parley.analysis.consensus.PriorityConflict;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Sheet;
import org.parley.exchange.report.ReportPage.Agreement;
import org.parley.exchange.report.ReportPage.Line;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/** Says how far the groups agree: three indices in words, never one. */
final class AgreementWords {
    private static final int CONFLICTS = 8;

    private final Texts texts = Texts.of("report");
    private final Numbers numbers = Numbers.local();
    private final DealAnalysis analysis;
    private final Catalog catalog;

    AgreementWords(DealAnalysis analysis) {
        this.analysis = analysis;
        this.catalog = analysis.terms().catalog();
    }

    Agreement agreement() {
        Consensus criteria = analysis.criteria();
        Indices indices = criteria.indices();
        if (indices == null) {
            return new Agreement("", texts.get("report.agreement.none"), List.of(), conflicts(criteria));
        }
        String light = indices.light().name();
        return new Agreement(
                light.toLowerCase(Locale.ROOT), texts.get("report.light." + light), indices(indices),
                conflicts(criteria));
    }

    private List<Line> indices(Indices indices) {
        return List.of(
                new Line(
                        texts.get("report.index.w", numbers.fixed(indices.w(), 2)),
                        texts.get("report.order." + indices.orderAgreement())),
                new Line(
                        texts.get("report.index.sStar", numbers.fixed(indices.sStar(), 2)),
                        texts.get("report.homogeneity." + indices.homogeneity())),
                new Line(
                        texts.get("report.index.maxTv", numbers.percent(indices.maxTv(), 0)),
                        groups(indices.widest().a(), indices.widest().b())));
    }

    private List<Line> conflicts(Consensus criteria) {
        var lines = new ArrayList<Line>();
        for (PositionConflict conflict : analysis.positionConflicts()) {
            var mechanism = catalog.mechanism(conflict.mechanism());
            lines.add(new Line(
                    mechanism.id() + " " + mechanism.name(),
                    texts.get(
                            "report.conflict.position",
                            groups(conflict.a(), conflict.b()),
                            numbers.plain(conflict.gap()),
                            mechanism.unit())));
        }
        criteria.conflicts().stream().limit(CONFLICTS).forEach(c -> lines.add(priority(c)));
        return lines;
    }

    private Line priority(PriorityConflict conflict) {
        String item = conflict.item().equals(Sheet.TCO)
                ? texts.get("report.tco")
                : catalog.findFamily(conflict.item()).map(f -> f.id() + " " + f.name()).orElse(conflict.item());
        return new Line(
                item,
                texts.get(
                        "report.conflict.priority",
                        groups(conflict.groupA(), conflict.groupB()),
                        numbers.fixed(conflict.severity(), 1),
                        texts.get("report.level." + conflict.level())));
    }

    private String groups(GroupId a, GroupId b) {
        return texts.get("report.groups", catalog.group(a).name(), catalog.group(b).name());
    }
}
