package org.parley.exchange.report;

import java.util.List;
import org.parley.exchange.report.ReportPage.Line;

/**
 * What the template of the model map prints: texts only.
 *
 * @param verdict which model is recommended, or what is missing for one
 * @param choice which one was chosen, and why if it is another
 * @param reasons the answers that decided between the recommended model and the next
 * @param models in the order of models, from loose to close
 * @param answers every question with what was answered and what is typical of each model
 */
record ModelMapPage(
        String title,
        String date,
        String verdict,
        String choice,
        List<Line> indices,
        List<String> reasons,
        List<Model> models,
        List<Answered> answers) {
    /** A model with its fit, a bar as long as it, and what would have to be true. */
    record Model(
            String name, String about, String fit, int bar, String state, boolean recommended, List<String> gates) {}

    /** One row of the answers. */
    record Answered(String question, String answer, List<String> typical) {}
}
