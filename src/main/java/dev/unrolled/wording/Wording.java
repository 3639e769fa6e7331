package dev.unrolled.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What the program says, in one language: whole sentences by key, with gaps for numbers and words. */
public final class Wording {
    private static final String FOLDER = "/assets/translations/";
    private static final Wording ENGLISH = of(
            "messages.properties",
            "window.properties",
            "cards.properties",
            "cells.properties",
            "story.properties",
            "story-later.properties",
            "story-gates.properties",
            "answers-first.properties",
            "answers-middle.properties",
            "answers-last.properties",
            "export.properties",
            "commands.properties",
            "failures.properties");

    private static final Map<String, Wording> READ = new ConcurrentHashMap<>();

    private final String language;
    private final Map<String, Template> templates;

    private Wording(String language, Map<String, Template> templates) {
        this.language = language;
        this.templates = templates;
    }

    private static Wording of(String... bundles) {
        Map<String, Template> all = new HashMap<>();
        for (String bundle : bundles) {
            all.putAll(read(FOLDER + bundle));
        }
        return new Wording("en", all);
    }

    /** English, from the files in {@code assets/translations}, one for each part of the program. */
    public static Wording english() {
        return ENGLISH;
    }

    /**
     * A language; a text that it lacks is in English.
     *
     * @param language its code of two letters, as in {@code zh}
     * @return nothing where there is no such translation
     */
    public static Optional<Wording> in(String language) {
        if (language.equals(ENGLISH.language)) {
            return Optional.of(ENGLISH);
        }
        return isThere(language) ? Optional.of(READ.computeIfAbsent(language, Wording::translation)) : Optional.empty();
    }

    private static boolean isThere(String language) {
        return language.matches("[a-z]{2}") && Wording.class.getResource(file(language)) != null;
    }

    private static String file(String language) {
        return FOLDER + language + ".properties";
    }

    private static Wording translation(String language) {
        Map<String, Template> templates = new HashMap<>(ENGLISH.templates);
        templates.putAll(read(file(language)));
        return new Wording(language, templates);
    }

    /** The language of a person or of a machine; English where there is no translation. */
    public static Wording of(Locale locale) {
        return in(locale.getLanguage()).orElse(ENGLISH);
    }

    /** What a command says to the person at this machine: in the machine's language. */
    public static Wording here() {
        return of(Locale.getDefault());
    }

    /** The codes of all languages there are, English first. */
    public static List<String> languages() {
        return Languages.ALL;
    }

    /** Its code of two letters. */
    public String language() {
        return language;
    }

    /** Looked for when they are first asked for, not at the program's start: a translation is one file, named after its language. */
    private static final class Languages {
        static final List<String> ALL = Stream.concat(
                        Stream.of(ENGLISH.language),
                        Stream.of(Locale.getISOLanguages()).filter(Wording::isThere))
                .toList();
    }

    private static Map<String, Template> read(String resource) {
        Properties properties = new Properties();
        try (InputStream in = Wording.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program's texts are missing: " + resource);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the program's texts: " + resource, e);
        }
        Map<String, Template> templates = new HashMap<>();
        properties
                .stringPropertyNames()
                .forEach(key -> templates.put(key, Template.parse(properties.getProperty(key))));
        return templates;
    }

    /** All keys. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(templates.keySet());
    }

    /**
     * Says something.
     *
     * @param key of the sentence in the bundle
     * @param arguments for its gaps, at least as many as it has (a language may leave one out): texts as they are, whole numbers with thousands set apart,
     *     other numbers to three significant digits
     * @throws IllegalArgumentException for a key that isn't in the bundle, or too few arguments
     */
    public String say(String key, Object... arguments) {
        Template template = templates.get(key);
        if (template == null) {
            throw new IllegalArgumentException("nothing to say for the key " + key);
        } else if (template.arguments() > arguments.length) {
            throw new IllegalArgumentException(key + " has " + template.arguments() + " gaps, not " + arguments.length);
        }
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = shown(arguments[i]);
        }
        return template.fill(texts);
    }

    /**
     * What an intent is called: those of the program's own requests have a name in every language, those of somebody's own
     * corpus are called as they are there.
     *
     * @param name of the intent in its corpus
     */
    public String intent(String name) {
        Template template = templates.get("intent." + name.replace(' ', '-'));
        return template == null || template.arguments() > 0 ? name : template.fill();
    }

    private static String shown(Object argument) {
        if (argument instanceof Double || argument instanceof Float) {
            return Numbers.number(((Number) argument).doubleValue());
        } else if (argument instanceof Number number) {
            return Numbers.whole(number.longValue());
        }
        return argument.toString();
    }
}
