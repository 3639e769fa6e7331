package dev.unrolled.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.unrolled.training.Adam;
import dev.unrolled.training.Care;
import dev.unrolled.training.Optimiser;
import dev.unrolled.training.Pace;
import dev.unrolled.training.RateSchedule;
import dev.unrolled.training.Sgd;
import dev.unrolled.training.Start;
import dev.unrolled.training.TrainingSettings;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Training settings as one flat JSON object. What is not there (a forget bias, a longest gradient) was not chosen. */
final class SettingsJson {
    private final Map<?, ?> fields;
    private final String file;

    private SettingsJson(Map<?, ?> fields, String file) {
        this.fields = fields;
        this.file = file;
    }

    static String write(TrainingSettings settings) {
        Pace pace = settings.pace();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("seed", settings.seed());
        json.put("recurrent", code(settings.start().recurrent()));
        settings.start().forgetBias().ifPresent(bias -> json.put("forget_bias", bias));
        put(settings.optimiser(), json);
        json.put("epochs", pace.epochs());
        json.put("batch", pace.batch());
        json.put("schedule", code(pace.schedule()));
        if (Double.isFinite(pace.clip())) {
            json.put("clip", pace.clip());
        }
        json.put("patience", pace.patience());
        json.put("word_dropout", settings.care().wordDropout());
        json.put("weight_decay", settings.care().weightDecay());
        return Json.write(json);
    }

    private static void put(Optimiser optimiser, Map<String, Object> json) {
        if (optimiser instanceof Adam adam) {
            json.put("optimiser", "adam");
            json.put("rate", adam.rate());
            json.put("beta1", adam.beta1());
            json.put("beta2", adam.beta2());
            json.put("epsilon", adam.epsilon());
        } else if (optimiser instanceof Sgd sgd) {
            json.put("optimiser", "sgd");
            json.put("rate", sgd.rate());
            json.put("momentum", sgd.momentum());
        }
    }

    static TrainingSettings parse(@Nullable String text, String file) throws StorageException {
        if (text == null) {
            throw StorageException.of("failed.history.no-settings", file);
        }
        try {
            if (Json.parse(text) instanceof Map<?, ?> fields) {
                return new SettingsJson(fields, file).settings();
            }
            throw StorageException.of("failed.history.object", file);
        } catch (JsonProcessingException e) {
            throw StorageException.because(e, "failed.history.json", file);
        }
    }

    private TrainingSettings settings() throws StorageException {
        OptionalDouble forgetBias =
                fields.containsKey("forget_bias") ? OptionalDouble.of(number("forget_bias")) : OptionalDouble.empty();
        Start start = new Start(choice("recurrent", Start.Recurrent.class), forgetBias);
        double clip = fields.containsKey("clip") ? number("clip") : Double.POSITIVE_INFINITY;
        Pace pace = new Pace(
                (int) number("epochs"), (int) number("batch"), choice("schedule", RateSchedule.class), clip, (int)
                        number("patience"));
        Care care = new Care(number("word_dropout"), number("weight_decay"));
        return new TrainingSettings(whole("seed"), start, optimiser(), pace, care);
    }

    private Optimiser optimiser() throws StorageException {
        String name = field("optimiser").toString();
        return switch (name) {
            case "adam" -> new Adam(number("rate"), number("beta1"), number("beta2"), number("epsilon"));
            case "sgd" -> new Sgd(number("rate"), number("momentum"));
            default -> throw StorageException.of("failed.history.optimiser", file, name);
        };
    }

    private double number(String name) throws StorageException {
        if (field(name) instanceof Number number) {
            return number.doubleValue();
        }
        throw StorageException.of("failed.history.number", file, name);
    }

    private long whole(String name) throws StorageException {
        if (field(name) instanceof Long number) {
            return number;
        }
        throw StorageException.of("failed.history.whole", file, name);
    }

    private <T extends Enum<T>> T choice(String name, Class<T> choices) throws StorageException {
        String text = field(name).toString();
        for (T choice : choices.getEnumConstants()) {
            if (code(choice).equals(text)) {
                return choice;
            }
        }
        throw StorageException.of("failed.history.value", file, name, text);
    }

    private Object field(String name) throws StorageException {
        Object field = fields.get(name);
        if (field == null) {
            throw StorageException.of("failed.history.missing", file, name);
        }
        return field;
    }

    private static String code(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
