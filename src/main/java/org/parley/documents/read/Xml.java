package org.parley.documents.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks down one XML part, element by element, without keeping it. Names are local ones, because both editions of the
 * format use the same words in other namespaces. There is no document type and no entity of the file's own making.
 */
final class Xml implements AutoCloseable {
    /** Deeper than tables in tables and boxes in boxes ever are. */
    private static final int DEEPEST = 400;

    private final Watch watch;
    private final InputStream in;
    private final XMLStreamReader reader;
    private int depth;

    /** Sees a child and reads of it what it likes. */
    interface Visitor {
        void element(String name);
    }

    /** Damaged XML, from within a visitor. */
    static final class Damaged extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Damaged(Throwable cause) {
            super(cause);
        }
    }

    Xml(InputStream in, Watch watch) {
        this.watch = watch;
        this.in = in;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            reader = factory.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw new Damaged(e);
        }
    }

    /** Visits the outermost element. */
    void root(Visitor visitor) {
        while (next() != XMLStreamConstants.END_DOCUMENT) {
            if (reader.isStartElement()) {
                visit(visitor);
                return;
            }
        }
    }

    /** Visits the children of the element that is being visited. */
    void children(Visitor visitor) {
        int own = depth;
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                visit(visitor);
            } else if (event == XMLStreamConstants.END_ELEMENT && depth < own) {
                return;
            }
        }
    }

    /** The text directly in the element that is being visited. */
    String text() {
        var text = new StringBuilder();
        int own = depth;
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.END_ELEMENT && depth < own) {
                return text.toString();
            }
            boolean words = event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE;
            if (words && depth == own) {
                text.append(reader.getText());
                watch.chars(text.length());
            }
        }
    }

    /** Empty where there is none. */
    String attribute(String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** The attribute {@code val}, which most elements have. */
    String value() {
        return attribute("val");
    }

    /** @param otherwise where it is missing or no number */
    int number(String attribute, int otherwise) {
        try {
            return Integer.parseInt(attribute(attribute).strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** A switch is on when it is there and does not say otherwise. */
    boolean on() {
        return !value().matches("(?i)0|false|off");
    }

    /** How far the part has been read, in chars. */
    int place() {
        return reader.getLocation().getCharacterOffset();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void visit(Visitor visitor) {
        int child = depth;
        visitor.element(reader.getLocalName());
        while (depth >= child) {
            next();
        }
    }

    private int next() {
        watch.step();
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw watch.problem("document.dtd");
            }
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
                throw new Damaged(new XMLStreamException("nested too deeply"));
            }
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
            return event;
        } catch (XMLStreamException | NoSuchElementException e) {
            throw new Damaged(e);
        }
    }
}
