package dev.unrolled.architecture;

import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/** Prints the number that decides the order of the tests, so that a red run can be run again in the same order. */
public final class PrintedSeed implements TestExecutionListener {
    private static final String SEED = "junit.jupiter.execution.order.random.seed";

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        var seed = plan.getConfigurationParameters().get(SEED).orElse("none: a new order every time");
        System.out.println("Order of the tests: -D" + SEED + "=" + seed);
    }
}
