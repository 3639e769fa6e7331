package dev.unrolled.storage;

import java.util.List;

/** What a header says of one tensor: its bytes are those from {@code begin} up to {@code end} behind the header. */
record TensorEntry(String name, Dtype dtype, List<Integer> shape, long begin, long end) {
    /** Numbers it holds. */
    int size() {
        return (int) ((end - begin) / dtype.bytes());
    }
}
