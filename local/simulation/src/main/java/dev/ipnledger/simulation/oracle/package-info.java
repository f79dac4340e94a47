/** What must hold in every world. Start with {@link dev.ipnledger.simulation.oracle.Oracle}. */
@NullMarked
package dev.ipnledger.simulation.oracle;

import org.jspecify.annotations.NullMarked;
