package org.parley.ui.documents;

/** Proposals in prose that nobody sent. */
final class Offers {
    /** Of provider A, as first sent. */
    static final String FIRST = """
            SERVICE PROPOSAL OF TAVORA CONTACT

            1. Scope of Services
            1.1 Contacts. The Provider handles inbound calls, letters and messages of the Client's customers in four
            languages, and takes over further channels as the parties agree.
            1.2 Exclusions. Collections and field visits are not part of the services.

            2. Charges and Payment
            2.1 Charges. The Client pays a charge for every contact that the Provider has closed in the month. Charges
            are invoiced monthly and fall due thirty days after receipt of the invoice.
            2.2 Late payment. An amount that is overdue bears interest of four percent a year.

            3. Service Levels
            3.1 Service levels. The Provider answers eighty percent of calls within twenty seconds, measured every month.
            3.2 Service credits. Where a service level is missed in a month, the Provider credits five percent of the
            charges of that month against the next invoice.

            4. Confidentiality
            Neither party discloses confidential information of the other party to anybody, and each returns it on
            request. Personal data are processed on the Client's instructions only.

            5. Continuity
            5.1 Plan. The Provider keeps a business continuity plan, tests it twice a year and recovers the services within
            eight hours of a disaster.
            5.2 Force majeure. A party is excused while a flood, a war or a strike keeps it from performing.

            6. Working Together
            The people of both parties meet in the canteen on the first Friday of each quarter and say what went well.

            7. Limitation of Liability
            Neither party is liable for loss of profit. The liability of either party is limited to the charges of twelve
            months, except for wilful misconduct.

            8. Term and Termination
            8.1 Term. This Agreement lasts thirty-six months from its effective date.
            8.2 Termination. Either party may terminate this Agreement on ninety days' written notice if the other is in
            material breach and does not cure it.

            9. Governing Law
            This Agreement is governed by the laws of the Netherlands, and the courts of Utrecht decide.
            """;

    /** The same, some weeks later: credits doubled, law moved up, the quarterly meeting gone. */
    static final String SECOND = FIRST
            .replace("the Provider credits five percent of the", "the Provider credits ten percent of the")
            .replace("within\neight hours", "within\nsix hours")
            .replace("""
                    9. Governing Law
                    This Agreement is governed by the laws of the Netherlands, and the courts of Utrecht decide.
                    """, "")
            .replace("""
                    6. Working Together
                    The people of both parties meet in the canteen on the first Friday of each quarter and say what went well.
                    """, """
                    6. Governing Law
                    This Agreement is governed by the laws of the Netherlands, and the courts of Utrecht decide.
                    """);

    /** Of provider B: a clause with the same title as one of A's, in other words. */
    static final String OTHER = """
            PROPOSAL OF NORRICK & VALE

            1. Services
            We run the Client's contact centre from two sites and answer its customers in English and Dutch.

            2. Fees
            Fees are invoiced at the end of each month and paid within forty-five days of the invoice.

            3. Working Together
            Twice a year our staff and yours spend a day with each other and look at what could be better.

            4. Insurance
            We keep professional indemnity insurance of five million euro and show the policy on request.

            5. Governing Law
            This Agreement is governed by the laws of Ireland, and the courts of Dublin decide.
            """;

    private Offers() {}
}
