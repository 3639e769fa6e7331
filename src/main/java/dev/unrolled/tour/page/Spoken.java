package dev.unrolled.tour.page;

/** What is said in the later chapters. In English in every language: that is what the networks have learned. */
public final class Spoken {
    /** The question at the end of a long lead-in. */
    public static final String LONG = "um so hey there could you please tell me what time is it right now?";

    private Spoken() {}
}
