package dev.unrolled.export;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * XML as it is written: elements, attributes, texts, each as soon as it is known. What XML can't hold (control characters, halves
 * of characters) is left out (Extensible Markup Language 1.0, "Characters").
 */
final class Xml {
    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** Starts an element on a line of its own. */
    Xml element(String name) {
        return start(name, true);
    }

    /** Starts an element where the last one ended: a space between them would count. */
    Xml inline(String name) {
        return start(name, false);
    }

    private Xml start(String name, boolean onNewLine) {
        endTag();
        if (onNewLine) {
            newLine();
        }
        text.append('<').append(name);
        open.push(name);
        inTag = true;
        return this;
    }

    Xml attribute(String name, String value) {
        text.append(' ').append(name).append("=\"");
        escape(value);
        text.append('"');
        return this;
    }

    Xml attribute(String name, double value) {
        text.append(' ').append(name).append("=\"");
        Decimals.append(text, value);
        text.append('"');
        return this;
    }

    Xml attribute(String name, long value) {
        text.append(' ').append(name).append("=\"").append(value).append('"');
        return this;
    }

    Xml content(String words) {
        endTag();
        escape(words);
        return this;
    }

    /** Ends the last element that began. */
    Xml end() {
        return end(false);
    }

    /** Ends the last element that began, on a line of its own unless it is empty. */
    Xml endOnNewLine() {
        return end(true);
    }

    private Xml end(boolean onNewLine) {
        String name = open.pop();
        if (inTag) {
            text.append("/>");
            inTag = false;
            return this;
        }
        if (onNewLine) {
            newLine();
        }
        text.append("</").append(name).append('>');
        return this;
    }

    private void newLine() {
        text.append('\n').append(" ".repeat(open.size()));
    }

    private void endTag() {
        if (inTag) {
            text.append('>');
            inTag = false;
        }
    }

    private void escape(String words) {
        for (int i = 0; i < words.length(); ) {
            int character = words.codePointAt(i);
            switch (character) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\n', '\t', '\r' -> text.append(' ');
                default -> {
                    if (isAllowed(character)) {
                        text.appendCodePoint(character);
                    }
                }
            }
            i += Character.charCount(character);
        }
    }

    /** Beyond what XML forbids, the other control characters are left out too: programs show them as boxes. */
    private static boolean isAllowed(int character) {
        return !Character.isISOControl(character)
                && Character.getType(character) != Character.SURROGATE
                && (character & 0xfffe) != 0xfffe;
    }

    @Override
    public String toString() {
        return text + "\n";
    }
}
