package dev.unrolled.export;

/** Wants no more once so many pages or frames are finished. */
final class CancelledAfter implements Progress {
    private final int most;
    private int finished;

    CancelledAfter(int most) {
        this.most = most;
    }

    @Override
    public void done(int reached, int of) {
        finished = reached;
    }

    @Override
    public boolean cancelled() {
        return finished >= most;
    }

    int finished() {
        return finished;
    }
}
