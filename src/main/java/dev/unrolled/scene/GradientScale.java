package dev.unrolled.scene;

/** How high a gradient's bar is. */
public enum GradientScale {
    /** A decade takes the same height everywhere: small gradients stay visible. */
    LOG,
    /** Height is proportional: how small a gradient really is. */
    LINEAR
}
