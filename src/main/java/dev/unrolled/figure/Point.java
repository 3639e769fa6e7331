package dev.unrolled.figure;

/**
 * A place in a figure, in its units (one unit is one pixel at scale 1), y downwards.
 *
 * @param x to the right
 * @param y downwards
 */
public record Point(double x, double y) {}
