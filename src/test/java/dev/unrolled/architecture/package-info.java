/**
 * The walls of the house, as tests: which room may use which, which parts of the platform are for whom, what no code here does,
 * and what lies where in the repository. Each rule says why it is there.
 */
@NullMarked
package dev.unrolled.architecture;

import org.jspecify.annotations.NullMarked;
