package org.parley.documents.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/** Comments of a PDF, and what it holds besides its text. */
final class PdfFindings {
    private final PDDocument document;
    private final Notes notes;
    private final PdfAssembly assembly;
    private final List<PdfPage> pages;

    PdfFindings(PDDocument document, Notes notes, PdfAssembly assembly, List<PdfPage> pages) {
        this.document = document;
        this.notes = notes;
        this.assembly = assembly;
        this.pages = pages;
    }

    /** In the order of the text; what else there is goes to the notes. */
    List<Remark> remarks() throws IOException {
        List<Remark> remarks = new ArrayList<>();
        List<String> attached = new ArrayList<>();
        int links = 0;
        int number = 0;
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                switch (annotation) {
                    case PDAnnotationLink link -> links += link.getAction() == null
                            || link.getAction() instanceof PDActionGoTo ? 0 : 1;
                    case PDAnnotationFileAttachment file -> attached.add(String.valueOf(file.getAttachmentName()));
                    case PDAnnotationMarkup markup when says(markup) -> remarks.add(remark(markup, page, number));
                    default -> {}
                }
            }
            number++;
        }
        notes.count("document.note.links", links);
        attached.addAll(embedded());
        notes.name("document.note.embedded", attached);
        scripts();
        fields();
        remarks.sort(Comparator.comparingInt(Remark::at));
        return remarks;
    }

    private static boolean says(PDAnnotation annotation) {
        return annotation.getContents() != null && !annotation.getContents().isBlank();
    }

    private Remark remark(PDAnnotationMarkup markup, PDPage page, int number) {
        var box = markup.getRectangle();
        float y = box == null ? 0 : page.getCropBox().getUpperRightY() - box.getLowerLeftY();
        int at = assembly.place(pages.get(number), y);
        String author = markup.getTitlePopup() == null ? "" : markup.getTitlePopup();
        return new Remark(at < 0 ? assembly.starts().get(number) : at, author, markup.getContents().strip());
    }

    private List<String> embedded() throws IOException {
        var names = document.getDocumentCatalog().getNames();
        var files = names == null ? null : names.getEmbeddedFiles();
        var own = files == null ? null : files.getNames();
        return own == null ? List.of() : List.copyOf(own.keySet());
    }

    private void scripts() throws IOException {
        var catalog = document.getDocumentCatalog();
        boolean named = catalog.getNames() != null && catalog.getNames().getJavaScript() != null;
        if (named || catalog.getOpenAction() instanceof PDActionJavaScript) {
            notes.add("document.note.scripts");
        }
    }

    /** What somebody filled in stands beside the text of the pages. */
    private void fields() {
        var form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return;
        }
        List<String> filled = new ArrayList<>();
        for (PDField field : form.getFieldTree()) {
            String value = field.getValueAsString();
            if (value != null && !value.isBlank() && !value.equals("Off")) {
                filled.add(field.getPartialName() + ": " + value.strip());
            }
        }
        notes.name("document.note.fields", filled);
    }
}
