package dev.unrolled.storage;

import java.nio.ByteBuffer;

/** How a safetensors file stores a number. */
public enum Dtype {
    /** IEEE 754 single precision, 4 bytes. */
    F32(4) {
        @Override
        double get(ByteBuffer from) {
            return from.getFloat();
        }

        @Override
        void put(ByteBuffer to, double value) {
            to.putFloat((float) value);
        }
    },
    /** IEEE 754 double precision, 8 bytes. */
    F64(8) {
        @Override
        double get(ByteBuffer from) {
            return from.getDouble();
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

    abstract double get(ByteBuffer from);

    abstract void put(ByteBuffer to, double value);
}
