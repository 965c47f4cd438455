package org.parley.documents.terms.match;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.documents.terms.quantity.Quantity;
import org.parley.documents.terms.sentence.Sentence;

/** Whether an amount is what the author offers, or somebody else's wish, an example, a comparison or a refusal. */
final class Reference {
    private record Doubt(double factor, Pattern pattern) {}

    /** How far before and behind an amount words still speak of it. */
    private static final int BEFORE = 110;
    private static final int BEHIND = 70;

    private static final Pattern TURN = pattern(
            "[;:–—]|\\bbut\\b|\\bhowever\\b|\\byet\\b|\\bour\\s+(?:offer|proposal|figure|answer|bid|commitment|limit)\\b|"
                    + "(?<!\\b(?:that|which|what|than)\\s)\\bwe\\b");
    private static final Pattern CONTRAST = pattern(
            "\\b(?:rather\\s+than|instead\\s+of|in\\s+place\\s+of|against|as\\s+opposed\\s+to)\\b|\\d|\\bnot\\s+the\\b");
    private static final List<Doubt> BEFORE_IT = List.of(
            new Doubt(0.3, pattern(
                    "\\b(?:was|were|had|answered|reached|stood\\s+at|rose|fell|came\\s+(?:to|after)|took)\\s+(?:\\w+\\s+){0,2}$")),
            new Doubt(0, pattern(
                    "\\byour\\s+(?:documents?|papers?|figures?|data)\\s+(?:\\w+\\s+)?(?:reports?|shows?|states?|gives?|says?)\\b[^;]*$")),
            new Doubt(0,
                    pattern("(?:rather\\s+than|instead\\s+of|as\\s+opposed\\s+to|in\\s+place\\s+of|in\\s+lieu\\s+of|"
                            + "\\bnot\\s+(?:the|your)|\\bup\\s+from|\\bdown\\s+from|compared\\s+(?:with|to)|\\bversus|\\bvs\\.?|"
                            + "against\\s+your|short\\s+of\\s+(?:the|your)|beyond\\s+(?:the|your)|"
                            + "(?:lower|higher|longer|shorter|less|more|better|worse)\\s+than\\s+(?:the|your))[^,;]*$")),
            new Doubt(0,
                    pattern("(?<!\\b(?:should|if|when|where|once|unless|after)\\s(?:the\\s)?)\\b(?:you|client|customer|buyer|rfp|tender|itt|rft|brief|draft|specification|questionnaire)\\s+"
                            + "(?:(?:have|has|had|also|originally|initially|documents?|itself|would|may|might)\\s+){0,2}"
                            + "(?:ask(?:s|ed)?(?:\\s+for)?|requires?|required|requests?|requested|wants?|wanted|sought|seeks?|"
                            + "specif(?:y|ies|ied)|proposed|demand(?:s|ed)?|call(?:s|ed)\\s+for|preferred|prefers?|expects?|"
                            + "expected|suggest(?:s|ed)?|wish(?:es|ed)?|names?|named|mentions?|mentioned|says|said|"
                            + "ha[sd]\\s+in\\s+mind|foresees?)\\b[^;]*$")),
            new Doubt(0, pattern("\\b(?:the\\s+(?:\\w+\\s+)?(?:requested|required|desired|requirement|wish)|"
                    + "your\\s+(?:\\w+\\s+)?(?:request\\w*|required|desired|requirement|ask|wish|target|stated|minimum|"
                    + "draft|rfp|position|figure))\\b[^,;]*$")),
            new Doubt(0, pattern("\\b(?:for\\s+(?:example|instance)|e\\.g\\.|such\\s+as|by\\s+way\\s+of\\s+(?:example|"
                    + "illustration)|illustrat\\w*|hypothetical\\w*|suppose|imagine|say,)[^;]*$")),
            new Doubt(0, pattern(
                    "\\b(?:cannot|can\\s?not|can['’]t|unable\\s+to|do\\s+not|don['’]t|will\\s+not|won['’]t|not\\s+prepared\\s+to|"
                            + "not\\s+in\\s+a\\s+position\\s+to|declin\\w*\\s+to)\\s+(?:\\w+\\s+)?(?:accept|agree|commit|offer|support|"
                            + "go|meet|match|sign|guarantee|promise|undertake|quote|work\\s+to|promise|propose)\\b[^,;]*$")),
            new Doubt(0, pattern("\\b(?:refus\\w*|reject\\w*|declin\\w*|rule\\s+out)\\b[^,;]*$")),
            new Doubt(0.25, pattern(
                    "\\b(?:today|currently|at\\s+present|last\\s+year|historical\\w*|in\\s+the\\s+past|previously|"
                            + "industry|(?:an)?other\\s+(?:of\\s+our\\s+)?(?:clients?|customers?|contracts?|programmes?)|in\\s+20[0-2]\\d|usual(?:ly)?|last\\s+(?:month|quarter|december|winter|summer)|market\\s+(?:norm|practice|average)|benchmark\\s+(?:is|of)|"
                            + "typical\\w*|elsewhere|incumbent|until\\s+now|so\\s+far|for\\s+another)\\b[^;]*$")),
            new Doubt(0.6, pattern(
                    "\\b(?:after|from|starting|beginning|as\\s+of|in)\\s+(?:the\\s+)?(?:contract\\s+)?(?:year\\s+"
                            + "(?:two|three|four|five|[2-5])|(?:second|third|fourth|fifth)\\s+(?:contract\\s+)?year)[^;.]{0,60}$")),
            new Doubt(0.6, pattern(
                    "\\b(?:(?:may|would|might|could)\\s+consider|aspir\\w*|ambition|hope|subject\\s+to)\\b[^;]*$")));
    private static final Pattern EXAMPLE = pattern(
            "^\\W*(?:for\\s+)?(?:example|illustration|instance)\\b|^\\W*by\\s+way\\s+of\\s+(?:example|illustration)");
    private static final List<Doubt> BEHIND_IT = List.of(
            new Doubt(0,
                    pattern("^[^,;.]{0,40}(?<!\\b(?:after|when|once|if|of|from)\\s)\\b(?:you\\s+(?:\\w+\\s+)?(?:ask|request|requir|want|propos|sought|seek)\\w*|"
                            + "(?:requested|required|asked\\s+for|proposed|sought|demanded|specified|stated)\\s+(?:by|in)\\s+(?:the|you\\w*)|"
                            + "(?:in|of|by|under|from)\\s+(?:the|your)\\s+(?:rfp|tender|itt|draft|brief|questionnaire))")),
            new Doubt(0, pattern(
                    "^[^;.]{0,40}\\b(?:(?:is|are|was|were|would\\s+be)\\s+(?:not\\s+(?:possible|acceptable|feasible|realistic|achievable|offered|accepted|something|what|on\\s+offer)|too|beyond|un\\w+able|impossible|"
                            + "more\\s+than\\s+we|out\\s+of\\s+the)|(?:as\\s+an?|for)\\s+(?:example|illustration)|cannot\\s+be|(?:we|that\\s+we)\\s+cannot|"
                            + "requested\\b|not\\s+(?:acceptable|feasible|possible|accepted|offered))")),
            new Doubt(0.3,
                    pattern("^[^,;.]{0,30}\\b(?:today|currently|at\\s+present|last\\s+year|in\\s+20\\d\\d|industry|"
                            + "market\\s+average|for\\s+other\\s+clients)\\b")),
            new Doubt(0.6, pattern(
                    "^[^,;.]{0,40}\\b(?:from|after)\\s+(?:the\\s+)?(?:contract\\s+)?(?:year\\s+(?:two|three|four|five|[2-5])|"
                            + "(?:second|third|fourth|fifth)\\s+(?:contract\\s+)?year)")));

    /** What a made-up case leads to, in a sentence of its own. */
    private static final Pattern MADE_UP = pattern(
            "^\\W*(?:let\\s+us\\s+)?(?:suppose|assume|imagine)\\b|^\\W*an?\\s+(?:\\w+\\s+)?example\\b");
    private static final Pattern CONSEQUENCE = pattern(
            "\\b(?:then|therefore|thus|hence|accordingly|in\\s+(?:this|that|such\\s+an?)\\s+(?:case|example|month|quarter|year))\\b");

    private Reference() {}

    /** 1 when nothing speaks against its being the offer, 0 when it surely is none. */
    static double trust(Sentence sentence, Quantity quantity) {
        return isExample(sentence) ? 0 : trustApart(sentence, quantity);
    }

    /** The same where the sentence as a whole is known to be no example. */
    static double trustApart(Sentence sentence, Quantity quantity) {
        String text = sentence.text();
        String before = sinceTurn(text.substring(Math.max(0, quantity.start() - BEFORE), quantity.start()));
        String behind = untilContrast(text.substring(quantity.end(), Math.min(text.length(), quantity.end() + BEHIND)));
        return Math.min(least(BEFORE_IT, before), least(BEHIND_IT, behind));
    }

    static boolean isExample(Sentence sentence) {
        Sentence before = sentence.before();
        return EXAMPLE.matcher(sentence.text()).find() || (before != null && CONSEQUENCE.matcher(sentence.text()).find()
                && MADE_UP.matcher(before.text()).find());
    }

    private static double least(List<Doubt> doubts, String text) {
        return doubts.stream().filter(d -> d.pattern.matcher(text).find()).mapToDouble(Doubt::factor).min().orElse(1);
    }

    private static String untilContrast(String text) {
        Matcher contrast = CONTRAST.matcher(text);
        return contrast.find() ? text.substring(0, contrast.start()) : text;
    }

    private static String sinceTurn(String text) {
        Matcher turn = TURN.matcher(text);
        int from = 0;
        while (turn.find()) {
            from = turn.start();
        }
        return text.substring(from);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
