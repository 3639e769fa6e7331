package dev.unrolled.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a file for PowerPoint, what kind each is and which it refers to (ECMA-376, part 2). No clock is read, so that the same
 * parts give the same bytes.
 */
final class PptxPackage {
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String KINDS = "application/vnd.openxmlformats-officedocument.presentationml.";

    /** The first moment that a zip file can tell. */
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> links = new LinkedHashMap<>();

    /** Adds a part of a presentation, e.g. "slide+xml". */
    void add(String name, String kind, String xml) {
        addAs(name, KINDS + kind, xml);
    }

    /** Adds a part of any kind. */
    void addAs(String name, String kind, String xml) {
        parts.put(name, xml);
        kinds.put(name, kind);
    }

    /**
     * Lets a part refer to another; the first it refers to is rId1, and so on.
     *
     * @param from its name, "" for the file itself
     * @param kind a word of {@link #OFFICE}, or a whole address
     * @param to the other's name, as seen from this one
     * @return what the part calls the other
     */
    String link(String from, String kind, String to) {
        Map<String, String> mine = links.computeIfAbsent(from, name -> new LinkedHashMap<>());
        mine.put(to, kind.contains(":") ? kind : OFFICE + kind);
        return "rId" + mine.size();
    }

    /** Writes them; {@code written} hears the name of each when it has been written. */
    void write(OutputStream stream, Consumer<String> written) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(stream);
        put(zip, "[Content_Types].xml", contentTypes());
        for (var part : links.entrySet()) {
            put(zip, relationsOf(part.getKey()), relations(part.getValue()));
        }
        for (var part : parts.entrySet()) {
            put(zip, part.getKey(), part.getValue());
            written.accept(part.getKey());
        }
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LONG_AGO);
        zip.putNextEntry(entry);
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String relationsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    private String contentTypes() {
        Xml xml = new Xml().element("Types").attribute("xmlns", PACKAGE + "content-types");
        fallback(xml, "rels", "application/vnd.openxmlformats-package.relationships+xml");
        fallback(xml, "xml", "application/xml");
        kinds.forEach((name, kind) -> xml.element("Override")
                .attribute("PartName", "/" + name)
                .attribute("ContentType", kind)
                .end());
        return xml.end().toString();
    }

    private static void fallback(Xml xml, String extension, String kind) {
        xml.element("Default")
                .attribute("Extension", extension)
                .attribute("ContentType", kind)
                .end();
    }

    private static String relations(Map<String, String> links) {
        Xml xml = new Xml().element("Relationships").attribute("xmlns", PACKAGE + "relationships");
        int number = 0;
        for (var link : links.entrySet()) {
            xml.element("Relationship").attribute("Id", "rId" + ++number);
            xml.attribute("Type", link.getValue())
                    .attribute("Target", link.getKey())
                    .end();
        }
        return xml.end().toString();
    }
}
