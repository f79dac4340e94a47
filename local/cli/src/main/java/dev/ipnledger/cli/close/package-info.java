/** What the policy would close: {@link dev.ipnledger.cli.close.CloseCommand}. */
@NullMarked
package dev.ipnledger.cli.close;

import org.jspecify.annotations.NullMarked;
