/** Within what time lost notifications heal. */
@NullMarked
package dev.ipnledger.cli.healing;

import org.jspecify.annotations.NullMarked;
