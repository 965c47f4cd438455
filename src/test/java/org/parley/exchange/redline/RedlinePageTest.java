package org.parley.exchange.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.documents.align.Contracts.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parley.documents.align.Alignment;
import org.parley.documents.align.Clause;
import org.parley.documents.align.Contracts;
import org.parley.documents.redline.Redline;

class RedlinePageTest {
    private final List<Clause> contract = Contracts.sections();

    @Test
    void marksWhatOnlyOneVersionHas() {
        String page = page(edited("5.2", "twenty-four", "seventy-two"));

        assertThat(page)
                .contains("<del class=\"change\" data-change=\"0\">twenty-four</del>")
                .contains("<ins class=\"\" data-change=\"0\">seventy-two</ins>")
                .contains("5.2 Incidents")
                .contains("1 inserted");
    }

    @Test
    void leadsFromOneEndOfAMoveToTheOther() {
        String sentence = "Records are erased ninety days after a contact is closed.";
        var moved = edited("5.1", sentence, "");
        moved.replaceAll(c -> c.id().equals("2.3")
                ? clause(c.id(), "Knowledge base", c.body().strip() + " " + sentence)
                : c);

        assertThat(page(moved))
                .contains("id=\"move-1-from\"", "href=\"#move-1-to\"", "id=\"move-1-to\"", "href=\"#move-1-from\"");
    }

    @Test
    void showsTextOfADocumentAsTextOnly() {
        String attack = "<script>alert(1)</script><img src=x onerror=\"alert('2')\"> & more";
        var evil = new ArrayList<>(contract);
        evil.add(clause("<b>9</b>", attack, attack));

        String page = page(evil);

        assertThat(page).doesNotContain("<script>alert", "<img", "<b>9").contains("&lt;script&gt;alert(1)");
        assertThat(Pattern.compile("<script").matcher(page).results()).hasSize(1);
    }

    @Test
    void needsNothingFromElsewhere() {
        assertThat(page(contract).toLowerCase(Locale.ROOT))
                .contains("default-src 'none'", "script-src 'sha256-", "prefers-color-scheme: dark")
                .doesNotContain("http://", "https://", "@import", "url(");
    }

    private String page(List<Clause> other) {
        return RedlinePage.of(Redline.of(Alignment.of(contract, other), Redline.USUAL), "ours.txt", "theirs.txt");
    }

    private List<Clause> edited(String id, String old, String fresh) {
        return new ArrayList<>(contract.stream()
                .map(c -> c.id().equals(id)
                        ? clause(c.id(), c.title(), c.body().replace(old, fresh))
                        : c)
                .toList());
    }
}
