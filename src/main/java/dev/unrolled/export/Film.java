package dev.unrolled.export;

/** Frames one after the other, made when they are asked for, all of the same size; it can be played more than once. */
public interface Film extends Iterable<Frame> {
    /** How many frames there are, at least 1. */
    int length();
}
