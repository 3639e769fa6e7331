package dev.unrolled.storage;

import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;

/** How a safetensors file stores a number. */
public enum Dtype {
    /** IEEE 754 single precision, 4 bytes. */
    F32(4) {
        @Override
        void get(ByteBuffer from, double[] to, int at) {
            for (int i = at; from.hasRemaining(); i++) {
                to[i] = from.getFloat();
            }
        }

        @Override
        void put(ByteBuffer to, double value) {
            to.putFloat((float) value);
        }
    },
    /** IEEE 754 double precision, 8 bytes. */
    F64(8) {
        @Override
        void get(ByteBuffer from, double[] to, int at) {
            DoubleBuffer numbers = from.asDoubleBuffer();
            numbers.get(to, at, numbers.remaining());
        }

        @Override
        void put(ByteBuffer to, double value) {
            to.putDouble(value);
        }
    };

    private final int bytes;

    Dtype(int bytes) {
        this.bytes = bytes;
    }

    /** Bytes a number takes. */
    public int bytes() {
        return bytes;
    }

    /** Reads all numbers that are left in {@code from}. */
    abstract void get(ByteBuffer from, double[] to, int at);

    abstract void put(ByteBuffer to, double value);
}
